import { relative, sep } from "node:path";
import { type AnnotationProperties, error, notice, warning } from "@actions/core";
import type { Place } from "../failure.ts";

/** One annotation in the Files view of a pull request. */
export interface Annotation {
  /** Cut to 60 characters. */
  title: string;
  message: string;
  place?: Place | undefined;
}

/** Number of annotations of one kind that GitHub keeps per step. */
const kindLimit = 10;
/** GitHub's limit for one message, in characters. */
const messageLimit = 4096;

const commands = { error, warning, notice };

/**
 * Adds each annotation at its place in the checkout. If there are more than ten, the last one gives only the number of
 * the others and `rest`, where to find them. A place outside `workspace` cannot be shown in the diff and is left out.
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
  commands[kind](`${annotations.length - kindLimit + 1} more: ${rest}`);
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
