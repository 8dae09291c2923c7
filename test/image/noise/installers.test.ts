import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryDifferences } from "./support.ts";

const conda = (moment: string, version = "1.0") => ({
  "/opt/conda/conda-meta/created_at": moment,
  [`/opt/conda/conda-meta/leaf-${version}-0.json`]: "{}",
});

test("when conda made an environment is no difference; anything else in that file is", async () => {
  assert.deepEqual(await memoryDifferences(conda("1795929121.20909"), conda("1795929999.5\n")), []);
  assert.deepEqual(await memoryDifferences(conda("1795929121.20909"), conda("import os")), [
    "/opt/conda/conda-meta/created_at (content)",
  ]);
});

test("what gem keeps of an index is no difference, gems are", async () => {
  const gems = (port: number, more = {}) => ({
    [`/root/.local/share/gem/specs/127.0.0.1%${port}/specs.4.8`]: `${port}`,
    "/var/lib/gems/3.1.0/gems/leaf-1.0/lib/leaf.rb": "1",
    ...more,
  });
  assert.deepEqual(await memoryDifferences(gems(1), gems(2)), []);
  const other = gems(1, { "/root/.local/share/gem/ruby/3.1.0/gems/leaf-1.0/lib/leaf.rb": "2" });
  assert.notDeepEqual(await memoryDifferences(gems(1), other), []);
});
