import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { lockJsonSchema } from "../../src/lock/json-schema.ts";
import { formatLock } from "../../src/lock/write.ts";
import { broken, lockOf, mixedLock } from "./sample.ts";

const published = new URL("../../schema/lock.schema.json", import.meta.url);
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(lockJsonSchema()));

test("the published schema is the one that the code gives", () => {
  assert.equal(readFileSync(published, "utf8"), lockJsonSchema());
});

for (const [what, lock] of [
  ["a mixed image", mixedLock()],
  ["an image whose packages could not be read", lockOf({ dpkg: broken("/var/lib/dpkg/status", "cut off") })],
  ["an image without packages", lockOf({})],
] as const) {
  test(`the lock of ${what} is valid after the schema`, () => {
    assert(validate(JSON.parse(formatLock(lock))), JSON.stringify(validate.errors));
  });
}

test("the schema refuses what the reader refuses", () => {
  const text = formatLock(mixedLock());
  for (const [from, to] of [
    ['"size": 4096', '"size": "4096"'],
    ['"name"', '"unknown": 1, "name"'],
    ['"status": "absent"', '"status": "maybe"'],
    ['"sha256": "1', '"sha256": "z'],
    ['"lockVersion": 2', '"lockVersion": 1'],
  ] as const) {
    assert.notEqual(text.replace(from, to), text);
    assert.equal(validate(JSON.parse(text.replace(from, to))), false, to);
  }
});
