import { z } from "zod";
import { lockSchema } from "./schema.ts";

/**
 * The JSON Schema (draft 2020-12) of a lock, as text: what `schema/lock.schema.json` holds. It says what a
 * lock of today's version looks like; that no package and no key is there twice, only the reader checks.
 */
export function lockJsonSchema(): string {
  const schema = z.toJSONSchema(lockSchema, { target: "draft-2020-12" });
  const titled = { title: "Lock of an Apptainer image, by stx/container-action", ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
