import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readPolicy } from "../../src/verdict/read-policy.ts";
import { folderFor } from "../apptainer/support.ts";

test("W113: of store and project the stricter value counts, as documented, whatever the current folder is", async (t) => {
  const folder = await folderFor(t);
  for (const part of [".git", "containers", ".scitex/container"])
    mkdirSync(join(folder, part), { recursive: true });
  const store = join(folder, "containers");
  writeFileSync(join(store, "config.yaml"), "required_level: content\nmax_age_days: 90\n");
  writeFileSync(
    join(folder, ".scitex/container/config.yaml"),
    "required_level: versions\nmax_age_days: 30\n",
  );
  const policy = await readPolicy(store);
  assert.deepEqual([policy.required_level, policy.max_age_days, policy.sources.length], ["content", 30, 2]);
});
