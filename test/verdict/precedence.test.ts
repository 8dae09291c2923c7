import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
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

test("a link above the store takes no store out of its project, nor into a laxer one", async (t) => {
  const folder = await folderFor(t);
  for (const [project, days] of Object.entries({ strict: 30, lax: 90 })) {
    mkdirSync(join(folder, project, ".git"), { recursive: true });
    mkdirSync(join(folder, project, ".scitex/container"), { recursive: true });
    writeFileSync(join(folder, project, ".scitex/container/config.yaml"), `max_age_days: ${days}\n`);
  }
  mkdirSync(join(folder, "strict/images/containers"), { recursive: true });
  symlinkSync(join(folder, "strict/images"), join(folder, "outside"));
  symlinkSync(join(folder, "strict/images"), join(folder, "lax/images"));
  symlinkSync(join(folder, "strict"), join(folder, "again"));
  const [outside, lax, again] = await Promise.all(
    ["outside", "lax/images", "again/images"].map((path) => readPolicy(join(folder, path, "containers"))),
  );
  assert.equal(outside?.max_age_days, 30);
  assert.deepEqual([lax?.max_age_days, lax?.sources.length], [30, 2]);
  assert.deepEqual([again?.max_age_days, again?.sources.length], [30, 1]);
});
