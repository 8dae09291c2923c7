// Writes schema/*.schema.json from the schemas in src/. With --check it only reports whether they are up to date.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lockSchemas } from "../src/lock/json-schema.ts";
import { verdictSchemas } from "../src/verdict/json-schema.ts";

const folder = join(import.meta.dirname, "..", "schema");

/** Every published schema: file in schema/ → function that makes its text. */
export const schemas: Readonly<Record<string, () => string>> = { ...lockSchemas, ...verdictSchemas };

if (import.meta.main) {
  for (const [name, make] of Object.entries(schemas)) {
    const path = join(folder, name);
    const before = await readFile(path, "utf8").catch(() => "");
    if (before === make()) continue;
    if (process.argv.includes("--check")) {
      console.error(`schema/${name} is not what the code says; run: node scripts/schemas.ts`);
      process.exitCode = 1;
    } else await writeFile(path, make());
  }
}
