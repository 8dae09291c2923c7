import { z } from "zod";
import { memoizeByKey } from "../available.ts";
import { type AskPublished, earliest } from "../published.ts";
import { npmRegistry } from "./registry.ts";

const documentSchema = z.object({ time: z.record(z.string(), z.string()) });

/** npm is started once to name the registry, for whichever packages. */
const usual = memoizeByKey(npmRegistry);

/** When a version was published, as the document of the package says in the registry that npm uses on this machine. */
export const publishedNpm: AskPublished = async ({ name, version }, text, index) => {
  const registry = index ?? (await usual("registry"));
  const found = await text(`${registry}/${name.replace("/", "%2f")}`);
  if (found === undefined) return undefined;
  const { time } = documentSchema.parse(JSON.parse(found));
  return earliest([Object.hasOwn(time, version) ? time[version] : undefined]);
};
