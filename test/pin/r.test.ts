import assert from "node:assert/strict";
import { test } from "node:test";
import { pinR } from "../../src/ecosystems/r/pin.ts";
import type { Package } from "../../src/lock/schema.ts";
import { contextOf } from "./support.ts";

const cran = (name: string, version: string, prefix: string, more: Partial<Package> = {}): Package => ({
  name,
  version,
  purl: `pkg:cran/${name}@${version}`,
  prefix,
  ...more,
});
const pins = (packages: Package[]) => pinR(contextOf(packages));

test("what a repository can give is pinned, what it can't is said, each with the reason", () => {
  const site = "/usr/local/lib/R/site-library";
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const { files, unlocked } = pins([
    { name: "R", version: "4.2.2", purl: "pkg:generic/r@4.2.2", prefix: "/usr/lib/R/library" },
    { ...cran("base", "4.2.2", "/usr/lib/R/library"), purl: "pkg:generic/r/base@4.2.2" },
    cran("digest", "0.6.31", "/usr/lib/R/site-library", { owner: "dpkg" }),
    cran("glue", "1.6.2", site),
    cran("glue", "1.6.2", "/opt/library"),
    cran("rlang", "1.0.0", site),
    cran("rlang", "1.1.0", "/opt/library"),
    cran("lab", "0.1", site, { commit, url: "https://github.com/lab/lab" }),
  ]);
  assert.deepEqual(files["r-versions"], ["glue 1.6.2"]);
  assert.ok(files.r!.includes("digest 0.6.31 /usr/lib/R/site-library"), "the check knows all of a library");
  assert.ok(!files.r!.some((line) => line.startsWith("R ")));
  assert.deepEqual(unlocked, [
    {
      what: "R package lab 0.1",
      reason: `installed from version control; name the commit in the recipe: ${commit}`,
    },
    {
      what: "R package rlang",
      reason:
        "its libraries hold it in several versions (1.0.0, 1.1.0), of which R is offered the newest only",
    },
  ]);
});
