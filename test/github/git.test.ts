import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { type CommitRequest, checkPath, commitFiles } from "../../src/github/git.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";

const token = "ghs_1_eyJh.eyJi.c2ln-_x";
let fake: FakeGitHub;
let repository: Repository;
let scratch: string;
let counter = 0;

before(async () => {
  fake = await startFakeGitHub();
  fake.gitTokens.set(token, "write");
  scratch = await mkdtemp(join(tmpdir(), "stx-git-test-"));
});
after(async () => {
  await rm(scratch, { recursive: true, force: true });
  await fake.close();
});
beforeEach(() => {
  repository = createRepository(fake, `octo/r${++counter}`, {
    "README.md": "hello\n",
    "containers/x/old": "1",
  });
});

const request = (
  files: Record<string, string | undefined>,
  more: Partial<CommitRequest> = {},
): CommitRequest => ({
  remote: `${fake.serverUrl}/${repository.name}.git`,
  branch: "main",
  token,
  within: "containers",
  changes: Object.entries(files).map(([path, text]) => ({
    path,
    content: text === undefined ? undefined : Buffer.from(text),
  })),
  message: "Record it\n\nRun: here\n",
  scratch,
  ...more,
});

const isFailure = (kind: Failure["kind"], text: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Failure, String(error));
  assert.equal(error.kind, kind);
  assert.match(`${error.message}\n${error.why}\n${error.remedy}`, text);
  return true;
};

describe("commitFiles", () => {
  it("puts a proposal on a branch of its own, in place of what that held", async () => {
    const main = repository.git("rev-parse", "main");
    const proposal = "container-refresh/x";
    for (const text of ["one\n", "two\n"]) {
      const { commit } = await commitFiles(request({ "containers/x/a.lock": text }, { proposal }));
      assert.equal(repository.git("rev-parse", proposal), commit);
      assert.equal(repository.git("rev-parse", `${proposal}^`), main);
    }
    assert.equal(repository.git("rev-parse", "main"), main);
    assert.equal(repository.git("show", `${proposal}:containers/x/a.lock`), "two");
  });

  it("begins a branch beside the code, goes on from what it holds, and needs the recipe of the code", async () => {
    const main = repository.commit("main", { "containers/x/history.jsonl": "before\n" });
    const more = {
      beside: "container-markers/main",
      required: { recipe: Buffer.from("hello\n"), path: "README.md" },
    };
    const append = {
      path: "containers/x/history.jsonl",
      content: (tip: Buffer | undefined) => Buffer.from(`${tip ?? ""}line\n`),
    };
    for (const name of ["a", "b"]) {
      const { changes, ...rest } = request({ [`containers/x/${name}.lock`]: name }, more);
      // Another job of the run makes the branch first.
      if (name === "a")
        repository.beforePush = () => {
          repository.commit(more.beside, { "containers/y/other": "other\n" });
        };
      const { commit } = await commitFiles({ ...rest, changes: [...changes, append] });
      assert.equal(repository.git("rev-parse", more.beside), commit);
    }
    assert.equal(
      repository.git("ls-tree", "-r", "--name-only", more.beside),
      "containers/x/a.lock\ncontainers/x/b.lock\ncontainers/x/history.jsonl\ncontainers/y/other",
    );
    assert.equal(repository.git("show", `${more.beside}:containers/x/history.jsonl`), "before\nline\nline");
    assert.equal(repository.git("rev-list", "--count", more.beside), "3");
    assert.equal(repository.git("rev-parse", "main"), main);
    repository.commit("main", { "README.md": "another\n" });
    await assert.rejects(
      commitFiles(request({ "containers/x/c.lock": "c" }, more)),
      isFailure("unverified", /is not the one that was verified/),
    );
  });

  it("commits exactly the given files on top of the branch, as plain files by the Actions bot", async () => {
    const tip = repository.git("rev-parse", "main");
    const { commit, made } = await commitFiles(
      request({ "containers/hello/a.lock": "lock\n", "containers/x/old": undefined }),
    );
    assert.equal(made, true);
    assert.equal(repository.git("rev-parse", "main"), commit);
    assert.equal(repository.git("rev-parse", "main^"), tip);
    assert.equal(
      repository.git("diff", "--raw", "--no-abbrev", "--name-status", tip, commit),
      "A\tcontainers/hello/a.lock\nD\tcontainers/x/old",
    );
    assert.match(repository.git("ls-tree", "main", "containers/hello/a.lock"), /^100644 blob/);
    assert.equal(repository.git("show", "main:containers/hello/a.lock"), "lock");
    assert.equal(
      repository.git("log", "-1", "--format=%an <%ae> %cn|%s|%b", "main"),
      "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> github-actions[bot]|Record it|Run: here",
    );
  });

  it("makes no commit where the branch holds all of it already", async () => {
    const files = { "containers/hello/a.lock": "lock\n", "containers/hello/gone": undefined };
    const first = await commitFiles(request(files));
    const second = await commitFiles(request(files));
    assert.deepEqual(second, { commit: first.commit, made: false });
    assert.equal(repository.git("rev-list", "--count", "main"), "2");
  });

  it("applies its files anew when someone else pushes first, and loses nothing of theirs", async () => {
    let races = 0;
    const race = () => {
      repository.commit("main", { "README.md": `edit ${++races}\n`, "containers/other/b.lock": "b" });
      if (races < 3) repository.beforePush = race;
    };
    repository.beforePush = race;
    const { made } = await commitFiles(request({ "containers/hello/a.lock": "lock\n" }));
    assert.equal(made, true);
    assert.equal(races, 3);
    assert.equal(repository.git("show", "main:README.md"), "edit 3");
    assert.equal(repository.git("show", "main:containers/other/b.lock"), "b");
    assert.equal(repository.git("show", "main:containers/hello/a.lock"), "lock");
    assert.equal(repository.git("rev-list", "--count", "main"), "5");
  });

  it("makes a file of what the branch has, again when someone else pushes first", async () => {
    const append = (tip: Buffer | undefined) => Buffer.from(`${tip ?? ""}mine\n`);
    const changes = [{ path: "containers/hello/history.jsonl", content: append }];
    await commitFiles({ ...request({}), changes });
    assert.equal(repository.git("show", "main:containers/hello/history.jsonl"), "mine");
    let races = 0;
    repository.beforePush = () => {
      if (races++ === 0) repository.commit("main", { "containers/hello/history.jsonl": "mine\ntheirs\n" });
    };
    await commitFiles({ ...request({}), changes });
    assert.equal(repository.git("show", "main:containers/hello/history.jsonl"), "mine\ntheirs\nmine");
  });

  it("commits only where the branch holds the recipe: at its path, or anywhere outside of the store", async () => {
    const files = { "containers/hello/a.lock": "lock\n" };
    const recipe = Buffer.from("hello\n");
    for (const required of [
      { recipe, path: "recipes/hello.def" },
      { recipe: Buffer.from("1"), path: undefined },
      { recipe: Buffer.from("other\n"), path: "README.md" },
    ])
      await assert.rejects(
        commitFiles(request(files, { required })),
        isFailure("unverified", /is not the one that was verified/),
      );
    assert.equal(repository.git("rev-list", "--count", "main"), "1");
    await commitFiles(request(files, { required: { recipe, path: undefined } }));
    await commitFiles(request({ "containers/hello/b": "b" }, { required: { recipe, path: "README.md" } }));
    assert.equal(repository.git("rev-list", "--count", "main"), "3");
  });

  it("refuses links and submodules of the branch where its folders and files would be", async () => {
    repository.commit("main", { containers2: "../elsewhere" }, { links: true });
    await assert.rejects(
      commitFiles(request({ "containers2/hello/a": "x" }, { within: "containers2" })),
      isFailure("usage", /containers2 is a symbolic link/),
    );
    repository.commit("main", { "containers/hello/a.lock": "/etc/passwd" }, { links: true });
    await assert.rejects(
      commitFiles(request({ "containers/hello/a.lock": "x" })),
      isFailure("usage", /a\.lock is a symbolic link/),
    );
  });

  it("replaces no file of the branch by a folder, and no folder by a file", async () => {
    repository.commit("main", {
      "containers/config.yaml": "required_level: bytes\n",
      "containers/y/a/b": "b",
    });
    const main = repository.git("rev-parse", "main");
    await assert.rejects(
      commitFiles(request({ "containers/config.yaml/config.yaml-2026-1120-210800.lock": "x" })),
      isFailure("usage", /containers\/config\.yaml is a file, where a folder is to be/),
    );
    await assert.rejects(
      commitFiles(request({ "containers/y/a": "x" })),
      isFailure("usage", /containers\/y\/a is a folder, where a file is to be/),
    );
    assert.equal(repository.git("rev-parse", "main"), main);
  });

  it("says what to do about a token that may not push, a missing branch and a refusing hook", async () => {
    fake.gitTokens.set("reader", "read");
    const files = { "containers/hello/a": "x" };
    await assert.rejects(
      commitFiles(request(files, { token: "reader" })),
      isFailure("usage", /permissions: contents: write/),
    );
    await assert.rejects(
      commitFiles(request(files, { token: "unknown" })),
      isFailure("usage", /permissions: contents: write/),
    );
    await assert.rejects(
      commitFiles(request(files, { branch: "nowhere" })),
      (error) => error instanceof Failure && error.code === "branch-missing",
    );
    repository.git("config", "receive.denyDeletes", "true");
    const { writeFile } = await import("node:fs/promises");
    await writeFile(
      join(repository.path, "hooks", "pre-receive"),
      "#!/bin/sh\necho 'GH006: Protected branch update failed' >&2\nexit 1\n",
      { mode: 0o755 },
    );
    await assert.rejects(
      commitFiles(request(files)),
      (error) => error instanceof Failure && error.code === "branch-protected",
    );
  });

  it("calls an unreachable server infrastructure, and leaves neither files nor the token behind", async () => {
    const dead = request({ "containers/hello/a": "x" }, { remote: "http://github.localhost:9/octo/r.git" });
    await assert.rejects(commitFiles(dead), (error: Failure) => {
      assert.equal(error.kind, "infrastructure");
      assert.ok(!`${error.message}${error.why}${error.remedy}`.includes(token));
      return true;
    });
    assert.deepEqual(await readdir(scratch), []);
  });

  it("stops between two of git's commands when the job is cancelled", async () => {
    const before = repository.git("rev-parse", "main");
    const stop = new AbortController();
    repository.beforePush = () => {
      repository.commit("main", { "README.md": "someone else was first\n" });
      stop.abort(new Failure("infrastructure", "the job was cancelled", { code: "job-cancelled" }));
    };
    await assert.rejects(
      commitFiles(request({ "containers/hello/a": "x" }, { signal: stop.signal })),
      isFailure("infrastructure", /cancelled/),
    );
    assert.equal(repository.git("rev-parse", "main^"), before, "only the other commit came");
    assert.deepEqual(await readdir(scratch), []);
  });

  it("refuses paths outside the store, of git and of GitHub", () => {
    for (const path of [
      "README.md",
      "containers",
      "containers/../x",
      "containers/./x",
      "containers//x",
      "/containers/x",
      "containers/.git/config",
      "containers/.GitHub/x",
      "containers/a\nb",
      "containers/a\tb",
      "containersx/a",
    ]) {
      assert.throws(() => checkPath(path, "containers"), isFailure("usage", /cannot commit/), path);
    }
    assert.throws(() => checkPath(".github/workflows/x.yml", ".github"), isFailure("usage", /cannot commit/));
    assert.throws(() => checkPath("a", "."), isFailure("usage", /cannot commit/));
    checkPath("containers/hello/hello-2026-1120-210800.rough.def", "containers");
  });
});
