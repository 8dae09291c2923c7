// Where the cache is, and that no home keeps a command from running.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { userCacheFolder } from "../../src/files/cache-folder.ts";
import { makeFoldersSync } from "../../src/files/folders-sync.ts";

test("the cache is never below the current folder, whatever HOME says", () => {
  const { HOME, XDG_CACHE_HOME } = process.env;
  delete process.env.XDG_CACHE_HOME;
  try {
    for (const home of ["", ".", "rel"]) {
      process.env.HOME = home;
      assert.equal(userCacheFolder("x"), join(userInfo().homedir, ".cache/stx-container/x"), home);
    }
    process.env.HOME = "/some/home";
    assert.equal(userCacheFolder("x"), "/some/home/.cache/stx-container/x");
  } finally {
    process.env.HOME = HOME;
    if (XDG_CACHE_HOME !== undefined) process.env.XDG_CACHE_HOME = XDG_CACHE_HOME;
  }
});

test("folders are made with their parents, and one that cannot be made is an error at once", () => {
  const folder = mkdtempSync(join(tmpdir(), "stx-cache-folder-"));
  try {
    for (let time = 0; time < 2; time++) makeFoldersSync(join(folder, "a/b/c"));
    assert.ok(existsSync(join(folder, "a/b/c")));
    writeFileSync(join(folder, "file"), "");
    assert.throws(() => makeFoldersSync(join(folder, "file/below/it")), { code: "EEXIST" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
