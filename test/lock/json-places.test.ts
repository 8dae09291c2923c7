// The fast count of keys says the same as the walk through the text.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hasEachKeyOnce, jsonPlaces, offsetOf } from "../../src/lock/json-places.ts";
import { withinProcessorTime } from "../support/cpu-time.ts";

const walked = (text: string) => [...jsonPlaces(text)].every(({ twice, at }) => !twice && at !== "__proto__");

test("keys are counted as they are walked through", () => {
  const texts: [text: string, once: boolean][] = [
    ["{}", true],
    ['"a"', true],
    ['{"a":1,"b":{"a":2}}', true],
    ['{"a":1,"a":1}', false],
    ['[{"a":1},{"a":1}]', true],
    ['[{"a":1},{"b":1,\n"b" \t:1}]', false],
    ['{"a":1,"\\u0061":2}', false],
    ['{"\\"":1,"\\\\":2,"\\\\\\"":3}', true],
    ['{"\\"":1,"\\u0022":2}', false],
    ['{"a":"b\\":1,\\"a\\":","c":":"}', true],
    ['["a",":","{\\"a\\":1}"]', true],
    ['{"__proto__":1}', false],
    ['{"x":{"\\u005f_proto__":{"a":1}}}', false],
    ['{"2":1,"1":1,"2":1}', false],
    ['{"":1,"":2}', false],
  ];
  for (const [text, once] of texts) {
    assert.equal(hasEachKeyOnce(text, JSON.parse(text)), once, text);
    assert.equal(walked(text), once, text);
  }
});

test("a text of quotation marks and backslashes takes no longer than another", async () => {
  const text = JSON.stringify({ a: '\\"'.repeat(500_000) });
  assert(await withinProcessorTime(() => hasEachKeyOnce(text, JSON.parse(text))));
});

test("a text that is nested as deeply as it is long takes no longer than another", async () => {
  const lists = `{"x":${"[".repeat(400_000)}1${"]".repeat(400_000)},"a":1,"a":2}`;
  const objects = `${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`;
  await withinProcessorTime(() => assert.equal(walked(lists), false));
  await withinProcessorTime(() => assert.equal(walked(objects), true));
  await withinProcessorTime(() => assert.equal(offsetOf(objects, ["a", "a", "b"]), 6));
});
