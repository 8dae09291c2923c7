import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { readConfig } from "../../src/ecosystems/git/config.ts";
import { git } from "../../src/ecosystems/git/index.ts";
import {
  assertError,
  collectFrom,
  filesOf,
  freshFolder,
  missing,
  packagesOf,
} from "../support/ecosystems.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";

describe("checkouts that git made", { skip: missing("git") }, () => {
  const folder = freshFolder({ after });
  const run = (cwd: string, ...args: string[]) =>
    execFileSync("git", ["-c", "protocol.file.allow=always", "-c", "init.defaultBranch=main", ...args], {
      cwd: join(folder, cwd),
      env: {
        PATH: process.env.PATH!,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_NAME: "a",
        GIT_AUTHOR_EMAIL: "a@example.org",
        GIT_COMMITTER_NAME: "a",
        GIT_COMMITTER_EMAIL: "a@example.org",
      },
      encoding: "utf8",
      stdio: "pipe",
      timeout: 3_600_000,
    }).trim();

  before(() => {
    for (const name of ["upstream", "inner", "checkouts"]) mkdirSync(join(folder, name));
    const commit = (where: string, text: string) => {
      writeFileSync(join(folder, where, "file"), text);
      run(where, "add", ".");
      run(where, "commit", "-q", "-m", text);
    };
    run("inner", "init", "-q");
    commit("inner", "inner");
    run("upstream", "init", "-q");
    commit("upstream", "one");
    run("upstream", "tag", "-a", "-m", "v1", "v1");
    run("upstream", "submodule", "--quiet", "add", `file://${folder}/inner`, "sub");
    commit("upstream", "two");
    const url = `file://${folder}/upstream`;
    run("checkouts", "clone", "-q", "--recurse-submodules", url, "clone");
    run("checkouts", "clone", "-q", "--depth", "1", url, "shallow");
    run("checkouts", "clone", "-q", url, "at-tag");
    run("checkouts/at-tag", "checkout", "-q", "v1");
    run("checkouts", "clone", "-q", url, "packed");
    run("checkouts/packed", "checkout", "-q", "-b", "feature/x");
    run("checkouts/packed", "pack-refs", "--all");
    run("checkouts", "clone", "-q", url, "with-tree");
    run("checkouts/with-tree", "worktree", "add", "-q", "-b", "other", "../tree");
    commit("checkouts/tree", "three");
    run("checkouts", "init", "-q", "unborn");
    run("checkouts", "init", "-q", "--object-format=sha256", "longer");
    commit("checkouts/longer", "x");
  });

  test("every checkout has the commit that git says: shallow, detached, packed, work tree, submodule, sha256", async () => {
    const collected = await collectFrom(
      git,
      memoryTree(filesOf(join(folder, "checkouts"), `${folder}/checkouts`)),
    );
    assert.equal(collected.status, "present", JSON.stringify(collected));
    const expected = ["at-tag", "clone", "clone/sub", "longer", "packed", "shallow", "tree", "with-tree"].map(
      (name) => [`${folder}/checkouts/${name}`, run(`checkouts/${name}`, "rev-parse", "HEAD")],
    );
    const read = packagesOf(collected).map(({ location, commit, version }) => {
      assert.equal(version, commit);
      return [location, commit];
    });
    assert.deepEqual(read.sort(), expected.sort());
    assert.equal(new Set(expected.map(([, commit]) => commit)).size, 5);
  });

  test("a configuration is read as git itself reads it", () => {
    for (const text of [
      '[remote "origin"]\n\turl = https://example.org/a ; the comment\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n',
      '[remote "origin"] url = https://example.org/a # same line\n',
      '[remote "o\\"r\\\\i"]\nurl="a b"  c   \n',
      '[remote "x"]\nurl = "https://example.org/#part;x" ; no\n',
      "[core]\n  bare\n  longPaths = true\n; only\n# comments\n\n[User]\nNAME=  A   B  \n",
      '[a]\nb = one \\\n   two\\tthree\\\\ \\"four\\"\n',
      '[remote.Legacy]\nurl = x\r\n[empty]\n\tk =\n\tk = ""\n\tk = " " \n',
      '\ufeff[a "B.c"]\n\tx-1 = y;z\n[a]x = 1',
    ]) {
      writeFileSync(join(folder, "config"), text);
      const listed = run(".", "config", "-z", "--file", "config", "--list", "--no-includes");
      const ours = readConfig(text).map(([name, value]) =>
        value === undefined ? name : `${name}\n${value}`,
      );
      assert.deepEqual(ours, listed.split("\0").slice(0, -1), text);
    }
    for (const text of ['[a]\nb = "open\n', "[a]\nb = \\x\n", "[a b]\nc = 1\n", "[a]\n1b = 2\n"]) {
      writeFileSync(join(folder, "config"), text);
      assert.throws(() => run(".", "config", "--file", "config", "--list"), /bad config/);
      assert.deepEqual(readConfig(text), []);
    }
  });

  test("ten checkouts are read in as many rounds as one", async () => {
    const rounds = async (count: number) => {
      const places = Array.from({ length: count }, (_, i) => `/opt/${i}`);
      const tree = memoryTree(
        Object.assign({}, ...places.map((place) => filesOf(join(folder, "checkouts/packed"), place))),
      );
      let reads = 0;
      const collected = await collectFrom(git, {
        ...tree,
        read: (paths, limit) => {
          reads += 1;
          return tree.read(paths, limit);
        },
      });
      assert.equal(packagesOf(collected).length, count);
      return reads;
    };
    assert.equal(await rounds(10), await rounds(1));
    assert.ok((await rounds(1)) <= 3);
  });

  test("a checkout has its remote's name and address", async () => {
    const collected = await collectFrom(
      git,
      memoryTree(filesOf(join(folder, "checkouts/clone"), "/opt/clone")),
    );
    const [found] = packagesOf(collected).filter(({ location }) => location === "/opt/clone");
    assert.equal(found!.url, `file://${folder}/upstream`);
    assert.equal(found!.url, run("checkouts/clone", "remote", "get-url", "origin"));
  });

  test("references that are cut off or missing are errors; other checkouts stay", async () => {
    const files = filesOf(join(folder, "checkouts/packed"), "/opt/packed");
    const good = filesOf(join(folder, "checkouts/shallow"), "/opt/shallow");
    const packed = files["/opt/packed/.git/packed-refs"] as { content: Buffer };
    const collected = await collectFrom(
      git,
      memoryTree({ ...files, ...good, "/opt/packed/.git/packed-refs": packed.content.subarray(0, 60) }),
    );
    assertError(collected, "/opt/packed/.git", /nothing says which commit refs\/heads\/feature\/x is/);
    assert.deepEqual(
      packagesOf(collected).map(({ location }) => location),
      ["/opt/shallow"],
    );
    const { "/opt/packed/.git/HEAD": _, ...headless } = files;
    assert.deepEqual(packagesOf(await collectFrom(git, memoryTree(headless))), []);
  });
});

const id = "0123456789abcdef0123456789abcdef01234567";

function checkout(url: string) {
  return {
    "/opt/x/.git/HEAD": `${id}\n`,
    "/opt/x/.git/config": `[core]\n\tbare = false\n[remote "fork"]\n\turl = https://example.org/fork\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
  };
}

test("package URLs name the host's repository, and nothing holds a password", async () => {
  for (const [url, name, purl, kept] of [
    [
      "https://github.com/SamTools/htslib.git",
      "SamTools/htslib",
      `pkg:github/samtools/htslib@${id}`,
      undefined,
    ],
    ["git@github.com:a/b.git", "a/b", `pkg:github/a/b@${id}`, undefined],
    ["ssh://git@bitbucket.org:22/a/b", "a/b", `pkg:bitbucket/a/b@${id}`, undefined],
    [
      "https://me:secret@gitlab.com/g/sub/p.git",
      "g/sub/p",
      `pkg:generic/p@${id}?vcs_url=git%2Bhttps://gitlab.com/g/sub/p.git%40${id}`,
      "https://gitlab.com/g/sub/p.git",
    ],
    [
      "git@example.org:g/p.git",
      "g/p",
      `pkg:generic/p@${id}?vcs_url=git%2Bssh://git%40example.org/g/p.git%40${id}`,
      undefined,
    ],
    [
      "https://x-access-token:ghs_abc@github.com/a/b",
      "a/b",
      `pkg:github/a/b@${id}`,
      "https://github.com/a/b",
    ],
  ] as const) {
    const collected = await collectFrom(git, memoryTree(checkout(url)));
    const [found] = packagesOf(collected);
    assert.deepEqual([found!.name, found!.purl, found!.url], [name, purl, kept ?? url]);
    assert.doesNotMatch(JSON.stringify(collected), /secret|ghs_/);
  }
});

test("a checkout without a remote is known by its folder", async () => {
  const collected = await collectFrom(git, memoryTree({ "/opt/mine/.git/HEAD": `${id}\n` }));
  assert.deepEqual(packagesOf(collected), [
    { name: "mine", version: id, purl: `pkg:generic/mine@${id}`, location: "/opt/mine", commit: id },
  ]);
});

test("what git does not take for a repository is noted: a submodule that was copied alone, a folder without HEAD", async () => {
  for (const [files, path, message] of [
    [{ "/x/.git": "gitdir: ../.git/modules/x\n" }, "/x/.git", /points to no git folder/],
    [{ "/x/.git": "something else" }, "/x/.git", /points to no git folder/],
    [{ "/x/.git": { target: ".git" } }, "/x/.git", /leads nowhere/],
    [{ "/x/.git/objects/aa/b": "" }, "/x/.git", /has no HEAD/],
    [{ "/x/.git/HEAD": "" }, "/x/.git/HEAD", /is empty/],
  ] as [Record<string, MemoryFile>, string, RegExp][]) {
    const collected = await collectFrom(git, memoryTree(files));
    assert.equal(collected.status, "present");
    const [note] = (collected.status === "present" && collected.notes) || [];
    assert.equal(note?.path, path);
    assert.match(note!.message, message);
  }
});

test("references that lead nowhere, out, or in circles are errors", async () => {
  const collect = (files: Record<string, string>) => collectFrom(git, memoryTree(files));
  assertError(
    await collect({ "/x/.git/HEAD": "ref: refs/heads/a", "/x/.git/refs/heads/a": "ref: refs/heads/a" }),
    "/x/.git/HEAD",
    /names no commit/,
  );
  assertError(
    await collect({ "/x/.git/HEAD": "ref: refs/../../../etc/shadow", "/etc/shadow": id }),
    "/x/.git/HEAD",
    /names no commit/,
  );
  assertError(await collect({ "/x/.git/HEAD": "\xff\xfe" }), "/x/.git/HEAD", /names no commit/);
  assert.deepEqual(await collect({ "/x/.git": "" }), { status: "absent" });
  assert.deepEqual(await collect({ "/x/.git/info": "" }), { status: "absent" });
});
