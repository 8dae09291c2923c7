import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { schemas } from "../../scripts/schemas.ts";
import { compareLocks } from "../../src/lock/compare.ts";
import { lockSchemas } from "../../src/lock/json-schema.ts";
import { formatLock } from "../../src/lock/write.ts";
import { broken, deb, lockOf, mixedLock, present } from "./sample.ts";

const compiled = (name: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(lockSchemas[name]!()));
const validate = compiled("lock.schema.json");

for (const [name, make] of Object.entries(schemas)) {
  test(`the published ${name} is the one that the code gives`, () => {
    assert.equal(readFileSync(new URL(`../../schema/${name}`, import.meta.url), "utf8"), make());
  });
}

test("a comparison is valid after its schema, whatever was found", () => {
  const valid = compiled("comparison.schema.json");
  const other = lockOf({ dpkg: broken("/x", "cut off", deb("curl", "1")), npm: present() });
  other.image.arch = "arm64";
  for (const lock of [mixedLock(), other, lockOf({})]) {
    const found: object = JSON.parse(JSON.stringify(compareLocks(mixedLock(), lock, ["python:*"])));
    assert(valid(found), JSON.stringify(valid.errors));
    assert.equal(valid({ ...found, total: "1" }), false);
  }
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
