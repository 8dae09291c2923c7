import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryDifferences } from "./support.ts";

const cache = "/root/.cache/uv";

/** uv's cache with two wheels, unpacked in folders of these names. */
const filled = (one: string, two: string, more: Record<string, string> = {}) => ({
  [`${cache}/wheels-v8/pypi/six/1.16-py3-none-any`]: { target: `../../../archive-v0/${one}` },
  [`${cache}/wheels-v8/pypi/flit/3-py3-none-any`]: { target: `${cache}/archive-v0/${two}` },
  [`${cache}/archive-v0/${one}/six.py`]: "x = 1",
  [`${cache}/archive-v0/${one}/six-1.16.dist-info/METADATA`]: "six",
  [`${cache}/archive-v0/${two}/flit/__init__.py`]: "y = 1",
  [`${cache}/archive-v0/${two}/flit-3.dist-info/METADATA`]: "flit",
  ...more,
});

test("uv's cache is the same whatever its folders are called, also in links to them", async () => {
  const [a, b] = [
    filled("IjF795qFh-ZU6frY", "zzzzzzzzzzzzzzzz"),
    filled("aaaaaaaaaaaaaaaa", "Juli9XLYgex6VgZI"),
  ];
  assert.deepEqual(await memoryDifferences(a, b), []);
});

test("what is in it is compared, and where links lead", async () => {
  const a = filled("IjF795qFh-ZU6frY", "zzzzzzzzzzzzzzzz");
  const code = { [`${cache}/archive-v0/Juli9XLYgex6VgZI/six.py`]: "x = 2" };
  const changed = await memoryDifferences(a, filled("Juli9XLYgex6VgZI", "zzzzzzzzzzzzzzzz", code));
  assert.match(changed.join(), /six\.py.*content/);
  const swapped = filled("IjF795qFh-ZU6frY", "zzzzzzzzzzzzzzzz");
  swapped[`${cache}/wheels-v8/pypi/six/1.16-py3-none-any`] = {
    target: "../../../archive-v0/zzzzzzzzzzzzzzzz",
  };
  assert.match((await memoryDifferences(a, swapped)).join(), /1\.16-py3-none-any.*link/);
  const extra = { [`${cache}/archive-v0/AAAAAAAAAAAAAAAA/six-1.16.dist-info/METADATA`]: "another" };
  assert.notDeepEqual(await memoryDifferences(a, filled("IjF795qFh-ZU6frY", "zzzzzzzzzzzzzzzz", extra)), []);
});
