import { relative, sep } from "node:path";
import { type AnnotationProperties, error, notice, warning } from "@actions/core";
import type { Place } from "../failure.ts";

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

const commands = { error, warning, notice };

/**
 * Says each remark at its place in the checkout; from the tenth on only how many more there are, and `rest`: where.
 * Only places inside `workspace` can be shown in the diff; others lose their file.
 */
export function annotate(
  kind: "error" | "warning" | "notice",
  annotations: readonly Annotation[],
  workspace: string,
  rest = "the job summary lists them all",
): void {
  const all = annotations.length <= kindLimit;
  for (const one of all ? annotations : annotations.slice(0, kindLimit - 1)) {
    commands[kind](cut(one.message, messageLimit), properties(one, workspace));
  }
  if (all) return;
  commands[kind](`${annotations.length - kindLimit + 1} more; ${rest}`);
}

function properties({ title, place }: Annotation, workspace: string): AnnotationProperties {
  const found: AnnotationProperties = { title: cut(title, 60) };
  if (!place) return found;
  const path = relative(workspace, place.path);
  if (path === "" || path === ".." || path.startsWith(`..${sep}`)) return found;
  found.file = path;
  if (place.line !== undefined) found.startLine = place.line;
  if (place.column !== undefined) found.startColumn = place.column;
  return found;
}

const cut = (text: string, limit: number) => (text.length > limit ? `${text.slice(0, limit - 1)}…` : text);
