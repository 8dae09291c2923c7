import { Failure } from "../../failure.ts";
import { inPlainWords, problemsIn } from "../../files/plain-words.ts";
import { type EnvSnapshot, snapshotSchema } from "./schema.ts";

/** A field that differs between two snapshots. */
export interface SnapshotDifference {
  /** Its place: "container.image.sha256". */
  field: string;
  before: unknown;
  after: unknown;
}

/** Parses a snapshot. @throws Failure where the text is not one @throws Failure where it is not one */
export function parseSnapshot(text: string, path: string): EnvSnapshot {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw invalid(path, (error as Error).message);
  }
  const parsed = snapshotSchema.safeParse(document, inPlainWords);
  if (parsed.success) return parsed.data;
  throw invalid(path, problemsIn(parsed.error.issues));
}

function invalid(path: string, why: string): Failure {
  return new Failure("usage", `${path} is not a snapshot`, {
    code: "snapshot-invalid",
    why,
    remedy: "write one: stx-container snapshot -o FILE",
    place: { path },
  });
}

/** The fields in which two snapshots differ, apart from paths and the times at which they were taken. */
export function snapshotDifferences(before: EnvSnapshot, after: EnvSnapshot): SnapshotDifference[] {
  const [a, b] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .sort()
    .filter((field) => (a.get(field) ?? null) !== (b.get(field) ?? null))
    .map((field) => ({ field, before: a.get(field) ?? null, after: b.get(field) ?? null }));
}

function fieldsOf({ at: _, problems: __, repositories, ...snapshot }: EnvSnapshot): Map<string, unknown> {
  const named = Object.fromEntries(
    repositories.map(({ path, ...repository }) => [path.split("/").at(-1) ?? path, repository]),
  );
  const fields = new Map<string, unknown>();
  flatten({ ...snapshot, repositories: named }, "", fields);
  return fields;
}

function flatten(value: unknown, place: string, fields: Map<string, unknown>): void {
  if (value === null || typeof value !== "object") {
    if (!place.endsWith(".path")) fields.set(place, value);
    return;
  }
  for (const [key, each] of Object.entries(value))
    flatten(each, place === "" ? key : `${place}.${key}`, fields);
}
