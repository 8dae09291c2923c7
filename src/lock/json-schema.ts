import { z } from "zod";
import { comparisonSchema } from "./comparison.ts";
import { lockSchema } from "./schema.ts";

/**
 * The JSON Schemas (draft 2020-12) of what this room writes, by their file in schema/: `lock.schema.json` for a lock
 * of today's version (only the reader checks that no package and no key appears twice), and `comparison.schema.json`
 * for what `diff --json` prints.
 */
export const lockSchemas: Readonly<Record<string, () => string>> = {
  "lock.schema.json": () => schemaText(lockSchema, "Lock of an Apptainer image, by stx/container-action"),
  "comparison.schema.json": () =>
    schemaText(comparisonSchema, "Comparison of two locks, by stx/container-action"),
};

/** A JSON Schema as text. */
export function schemaText(schema: z.ZodType, title: string): string {
  const titled = { title, ...z.toJSONSchema(schema, { target: "draft-2020-12" }) };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
