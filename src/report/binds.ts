import type { BuiltLock } from "../lock/schema.ts";
import { oneLine } from "./escape.ts";

/** What a build saw of its host, each with whether it could write there: "/mnt (ro)". */
export const bindsText = ({ inputs }: Pick<BuiltLock, "inputs">): string[] =>
  (inputs.binds ?? []).map(({ at, access }) => oneLine(`${at} (${access})`));
