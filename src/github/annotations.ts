import { relative, sep } from "node:path";
import type { Place } from "../failure.ts";
import { type CommandProperties, command } from "./commands.ts";

/** One remark for the Files view of a pull request. */
export interface Annotation {
  /** At most 60 characters are shown. */
  title: string;
  message: string;
  place?: Place | undefined;
}

/** GitHub keeps at most this many annotations of one kind per step. */
const kindLimit = 10;
/** GitHub's limit for one message, characters. */
const messageLimit = 4096;

/**
 * Says each remark at its place in the checkout; from the tenth on only how many more there are.
 * Only places inside `workspace` can be shown in the diff; others lose their file.
 */
export function annotate(
  kind: "error" | "warning" | "notice",
  annotations: readonly Annotation[],
  workspace: string,
): void {
  const all = annotations.length <= kindLimit;
  for (const one of all ? annotations : annotations.slice(0, kindLimit - 1)) {
    command(kind, properties(one, workspace), cut(one.message, messageLimit));
  }
  if (all) return;
  command(kind, {}, `${annotations.length - kindLimit + 1} more; the job summary lists them all`);
}

function properties({ title, place }: Annotation, workspace: string): CommandProperties {
  const found: CommandProperties = { title: cut(title, 60) };
  if (!place) return found;
  const path = relative(workspace, place.path);
  if (path === "" || path === ".." || path.startsWith(`..${sep}`)) return found;
  found.file = path;
  if (place.line !== undefined) found.line = place.line;
  if (place.column !== undefined) found.col = place.column;
  return found;
}

const cut = (text: string, limit: number) => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);
