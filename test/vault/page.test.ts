import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { proven } from "./proven.ts";

test("each client that docs/vault.md names has its test", () => {
  for (const { client, file, title } of proven) {
    const text = readFileSync(join(import.meta.dirname, `${file}.test.ts`), "utf8");
    assert.ok(text.includes(`"${title}`), `${client}: ${file}.test.ts has no test "${title}…"`);
  }
});
