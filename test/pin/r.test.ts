import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { pinsFolder } from "../../src/ecosystems/pins.ts";
import { pinR } from "../../src/ecosystems/r/pin.ts";
import type { Package } from "../../src/lock/schema.ts";
import { freshFolder, missing } from "../support/ecosystems.ts";
import { cranShelf } from "../support/upstreams.ts";
import { contextOf, startSite } from "./support.ts";

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

test("R is offered the locked version where the repository has archived it, or the whole package", {
  skip: missing("Rscript"),
}, async (t) => {
  const folder = freshFolder(t);
  const shelf = cranShelf(join(folder, "site/src/contrib"));
  for (const version of ["1.0", "1.1", "1.2"]) shelf.publish("leaf", version);
  shelf.publish("branch", "2.0", { leaf: ">= 1.0" });
  shelf.publish("gone", "0.1");
  shelf.yank("gone", "0.1");
  const site = await startSite(join(folder, "site"));
  t.after(site.close);
  const library = "/usr/local/lib/R/site-library";
  const locked = { leaf: "1.1", branch: "2.0", gone: "0.1", unknown: "3.0" };
  const { files } = pins(Object.entries(locked).map(([name, version]) => cran(name, version, library)));
  mkdirSync(join(folder, "stx"));
  for (const name of ["r-versions", "r-profile.R"])
    writeFileSync(
      join(folder, "stx", name),
      files[name]!.map((line) => `${line.replaceAll(pinsFolder, join(folder, "stx"))}\n`).join(""),
    );
  const print = `db <- available.packages(repos = "${site.address}"); cat(sort(paste(rownames(db), db[, "Version"])), sep = "\n")`;
  const env = {
    ...process.env,
    R_PROFILE: join(folder, "stx/r-profile.R"),
    R_DEFAULT_INTERNET_TIMEOUT: "60",
  };
  for (const run of ["first", "second"]) {
    const { stdout } = await promisify(execFile)("Rscript", ["-e", print], { env });
    assert.deepEqual(stdout.trim().split("\n"), ["branch 2.0", "gone 0.1", "leaf 1.1"], run);
  }
});
