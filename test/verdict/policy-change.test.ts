// A change is judged by the configuration of the branch that it is to be merged into.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import type { Failure } from "../../src/failure.ts";
import { check } from "../../src/operations/check.ts";
import { type ConfigFile, configFile } from "../../src/verdict/config-file.ts";
import { judgePolicyChange } from "../../src/verdict/policy-change.ts";
import { Bench } from "../cli/support.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

const path = "containers/config.yaml";
const second = ".scitex/container/config.yaml";

const keyOf = (name: string, byte: number) => {
  const blob = Buffer.concat([Buffer.from("\0\0\0\x0bssh-ed25519\0\0\0\x20"), Buffer.alloc(32, byte)]);
  return `${name} ssh-ed25519 ${blob.toString("base64")}`;
};
const [alice, bob] = [keyOf("alice", 1), keyOf("bob", 2)];
const rule = (key: string, names = "*") => `  - names: ["${names}"]\n    key: "${key}"\n`;
const signers = (key: string, names = "*") => `signers:\n${rule(key, names)}`;

async function judge(
  before: Record<string, string>,
  after: Record<string, string>,
  changed = [path, "containers/lab/x.lock"],
) {
  const files = (texts: Record<string, string>): Promise<ConfigFile[]> =>
    Promise.all(Object.entries(texts).map(([at, text]) => configFile(at, text)));
  return judgePolicyChange({
    before: await files(before),
    after: await files(after),
    changed,
    paths: [path, second],
  });
}

describe("a change that loosens the configuration together with something else is refused, by its line", () => {
  const cases: [string, string, string, RegExp][] = [
    [
      "require_verified off",
      "require_verified: true",
      "retain: 1\nrequire_verified: false",
      /:2 no longer sets/,
    ],
    [
      "require_verified gone",
      "\nrequire_verified: true",
      "{}",
      /:2 of the target branch is changed, which no/,
    ],
    ["a lower level", "required_level: content", "required_level: versions", /:1 lowers required_level/],
    ["the level gone", "required_level: content", "", /:1 of the target branch .* lowers required_level/],
    ["an older age", "max_age_days: 30", "# x\nmax_age_days: 31", /:2 raises max_age_days from 30 to 31/],
    ["no age", "max_age_days: 30", "", /raises max_age_days from 30 to no limit/],
    ["a float", "{}", "floats:\n  - dpkg:tzdata", /:2 adds dpkg:tzdata to floats/],
    [
      "a wider float",
      "floats: ['dpkg:tz*']",
      "floats:\n  - dpkg:tz*\n  - dpkg:*",
      /:3 adds dpkg:\* to floats/,
    ],
    ["noise", "noise: [/a]", "noise: [/a, /b]", /:1 adds \/b to noise/],
    ["a signer", signers(alice), `${signers(alice)}${rule(bob)}`, /:4 lets bob sign for \*/],
    ["a signer's names", signers(alice, "lab-*"), signers(alice, "lab*"), /:2 lets alice sign for lab\*/],
    [
      "the signers gone",
      signers(alice),
      "retain: 1",
      /of the target branch is changed, which no longer has signers/,
    ],
    [
      "fewer signers required",
      `required_signers: 2\n${signers(alice)}`,
      `required_signers: 1\n${signers(alice)}`,
      /:1 lowers required_signers from 2 to 1/,
    ],
    ["the old spelling", "required-level: content", "required-rung: versions", /:1 lowers required_level/],
    ["scitex-container's form", "images: {require_verified: true}", "images: {retain: 3}", /no longer sets/],
  ];
  for (const [what, before, after, words] of cases)
    test(what, async () => {
      const refusals = await judge({ [path]: before }, { [path]: after });
      assert.deepEqual(
        refusals.map(({ code }) => code),
        ["policy-loosened"],
      );
      assert.match(refusals[0]!.text, words);
      assert.match(
        refusals[0]!.text,
        /containers\/config\.yaml.* in the same change as containers\/lab\/x\.lock$/,
      );
      assert.deepEqual(await judge({ [path]: before }, { [path]: after }, [path]), []);
      assert.deepEqual(
        await judge({ [path]: after }, { [path]: before }),
        [],
        "the other way round is stricter",
      );
    });

  test("in the second file", async () => {
    const both = { [path]: "floats: ['dpkg:a', 'dpkg:b']", [second]: "floats: ['dpkg:a']" };
    const refusals = await judge(both, { ...both, [second]: "{}" });
    assert.match(refusals[0]!.text, /^\.scitex\/container\/config\.yaml:1 .* adds dpkg:b to floats/);
    assert.deepEqual(await judge(both, { ...both, [path]: "{}" }), []);
  });

  test("a signer that only one of two files had", async () => {
    const both = { [path]: `${signers(alice)}${rule(bob)}`, [second]: signers(alice) };
    const refusals = await judge(both, { ...both, [second]: `${signers(alice)}${rule(bob)}` });
    assert.match(refusals[0]!.text, /^\.scitex\/container\/config\.yaml:4 lets bob sign for \*/);
    assert.deepEqual(await judge(both, { ...both, [path]: signers(alice) }), []);
  });

  test("a configuration that is taken away, whatever else is changed", async () => {
    for (const changed of [[path], [path, "x"]]) {
      const refusals = await judge({ [path]: "{}" }, {}, changed);
      assert.deepEqual(
        refusals.map(({ code }) => code),
        ["policy-missing"],
      );
    }
    assert.deepEqual((await judge({ [path]: "" }, { [second]: "" })).length, 1);
  });
});

test("what is not about verdicts, and a plain name that a float covers, loosen nothing", async () => {
  const before = { [path]: "retain: 10\nvault: bodies\nfloats: ['dpkg:*']" };
  assert.deepEqual(await judge(before, { [path]: "retain: 1\nvault: off\nfloats: ['dpkg:tzdata']" }), []);
});

interface Repository {
  folder: string;
  store: string;
  git: (...args: string[]) => string;
  write: (at: string, text: string) => void;
}

/** A repository whose branch main has a store of one verified build, and a branch `change` that is checked out. */
async function repository(t: TestContext, config?: string): Promise<Repository> {
  const folder = mkdtempSync(join(tmpdir(), "stx-target-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.invalid", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  const write = (at: string, text: string) => {
    mkdirSync(dirname(join(folder, at)), { recursive: true });
    writeFileSync(join(folder, at), text);
  };
  git("init", "--quiet", "--initial-branch=main");
  const store = join(folder, "containers");
  await writeBuild(store, makeBuild());
  if (config !== undefined) write(path, config);
  git("add", "-A");
  git("commit", "--quiet", "-m", "base");
  git("checkout", "--quiet", "-b", "change");
  return { folder, store, git, write };
}

describe("check --base", () => {
  const ask = ({ store }: Repository) => check({ subject: { name: "lab" }, store, base: "main" });
  const codes = async (at: Repository) => (await ask(at)).refusals.map(({ code }) => code);

  test("is open where nothing was changed, and where the change is stricter", async (t) => {
    const at = await repository(t);
    assert.equal((await ask(at)).open, true);
    at.write(path, "required_level: content\n");
    at.write("README.md", "text");
    assert.equal((await ask(at)).open, true);
  });

  test("the target's policy counts, not the change's", async (t) => {
    const at = await repository(t);
    await writeBuild(at.store, makeBuild({ ts: "2026-1121-061508", lock: { floats: ["dpkg:*"] } }));
    at.write(path, "floats: ['dpkg:*']\n");
    assert.deepEqual(await codes(at), ["policy-loosened", "floats-undeclared"]);
    at.git("add", "-A");
    at.git("commit", "--quiet", "-m", "all at once");
    assert.deepEqual(await codes(at), ["policy-loosened", "floats-undeclared"]);
    // Merged by itself first, it counts.
    at.git("checkout", "--quiet", "main");
    at.write(path, "floats: ['dpkg:*']\n");
    at.git("add", path);
    at.git("commit", "--quiet", "-m", "floats");
    at.git("checkout", "--quiet", "change");
    assert.deepEqual(await codes(at), []);
  });

  test("a loosening by itself passes under the old policy", async (t) => {
    const at = await repository(t, "required_level: content\n");
    at.write(path, "required_level: versions\n");
    assert.deepEqual(await codes(at), []);
  });

  test("a configuration that is removed, renamed, a link or invalid", async (t) => {
    const at = await repository(t, "max_age_days: 90\n");
    const config = join(at.folder, path);
    renameSync(config, `${config}.off`);
    assert.deepEqual(await codes(at), ["policy-missing"]);
    symlinkSync("config.yaml.off", config);
    await assert.rejects(ask(at), { code: "not-a-regular-file" });
    rmSync(config);
    at.write(path, "max_age_day: 90\n");
    await assert.rejects(ask(at), { code: "policy-invalid" });
  });

  test("a link in the target branch, above the file too", async (t) => {
    const at = await repository(t, "max_age_days: 90\n");
    at.git("checkout", "--quiet", "main");
    renameSync(join(at.folder, path), join(at.folder, "lax.yaml"));
    symlinkSync("../lax.yaml", join(at.folder, path));
    at.git("add", "-A");
    at.git("commit", "--quiet", "-m", "link");
    at.git("checkout", "--quiet", "change");
    await assert.rejects(ask(at), { code: "not-a-regular-file", kind: "inconclusive" });
  });

  test("a store that the change makes a link: the target's file at that path counts", async (t) => {
    const at = await repository(t, "required_level: content\nmax_age_days: 0.0001\n");
    renameSync(at.store, join(at.folder, "evil"));
    at.write("evil/config.yaml", "{}\n");
    symlinkSync("evil", at.store);
    const found = await codes(at);
    assert.ok(found.includes("policy-loosened"), found.join());
  });

  test("a history that lacks a verdict which the target has", async (t) => {
    const at = await repository(t);
    const history = join(at.store, "lab/history.jsonl");
    const before = readFileSync(history, "utf8");
    at.git("checkout", "--quiet", "main");
    const line = { event: "unverified", ts: "2026-1120-061508", at: "2026-11-25T00:00:00Z", previous: [] };
    writeFileSync(history, `${before}${JSON.stringify({ ...line, marker: "a".repeat(64) })}\n`);
    at.git("commit", "--quiet", "-am", "a later verdict");
    at.git("checkout", "--quiet", "change");
    assert.deepEqual(await codes(at), ["history-shortened"]);
  });

  test("a history that says of an earlier verdict something else than the target's", async (t) => {
    const at = await repository(t);
    const history = join(at.store, "lab/history.jsonl");
    const [line = ""] = readFileSync(history, "utf8").split("\n");
    at.git("checkout", "--quiet", "main");
    const bad = { ...JSON.parse(line), event: "unverified", marker: "a".repeat(64), previous: [] };
    const text = `${JSON.stringify(bad)}\n${line}\n`;
    writeFileSync(history, text);
    at.git("commit", "--quiet", "-am", "another verdict");
    at.git("checkout", "--quiet", "change");
    writeFileSync(history, text);
    assert.ok(!(await codes(at)).includes("history-damaged"));
    writeFileSync(history, text.replace("unverified", "verified"));
    assert.ok((await codes(at)).includes("history-damaged"));
  });

  test("a history that the change shortens, whichever build is asked about", async (t) => {
    const at = await repository(t);
    const [first, second] = ["2026-1120-061508", "2026-1121-061508"];
    at.git("checkout", "--quiet", "main");
    await writeBuild(at.store, makeBuild({ ts: second }));
    at.git("add", "-A");
    at.git("commit", "--quiet", "-m", "two builds");
    at.git("checkout", "--quiet", "change");
    // What the target branch got since is not taken away.
    assert.deepEqual(await codes(at), []);
    at.git("merge", "--quiet", "--ff-only", "main");
    const history = join(at.store, "lab/history.jsonl");
    const text = readFileSync(history, "utf8");
    writeFileSync(history, text.split("\n").reverse().join("\n").trimStart());
    assert.deepEqual(await codes(at), []);
    const lines = text.split("\n");
    const without = (ts: string) => lines.filter((line) => !line.includes(ts)).join("\n");
    for (const changed of [without(first), text.replace("verified", "unverified")]) {
      writeFileSync(history, changed);
      const answer = await check({ subject: { name: `lab-${second}` }, store: at.store, base: "main" });
      assert.deepEqual(
        answer.refusals.map(({ code }) => code),
        ["history-shortened"],
      );
      assert.match(answer.refusals[0]!.text, new RegExp(`takes 1 verdict out of .*verified ${first}`));
    }
    // Committed, and the file gone.
    rmSync(history);
    at.git("add", "-A");
    at.git("commit", "--quiet", "-m", "no history");
    assert.ok((await codes(at)).includes("history-shortened"));
  });

  test("a commit that a replacement in the clone stands for", async (t) => {
    const at = await repository(t, "required_level: bytes\n");
    at.write(path, "{}\n");
    at.write("README.md", "text");
    at.git("add", "-A");
    at.git("commit", "--quiet", "-m", "lax");
    at.git("replace", "main", "HEAD");
    assert.ok((await codes(at)).includes("policy-loosened"));
  });

  test("a store that has a configuration and no verdict yet, and that the change moves", async (t) => {
    const at = await repository(t, "required_level: bytes\n");
    at.write("tool/config.yaml", "port: 80\n");
    rmSync(join(at.store, "lab"), { recursive: true });
    at.git("checkout", "--quiet", "main");
    at.git("add", "-A");
    at.git("commit", "--quiet", "-m", "nothing is verified");
    at.git("checkout", "--quiet", "-B", "moving");
    const own = join(at.folder, "images");
    renameSync(at.store, own);
    await writeBuild(own, makeBuild({ name: "lab" }));
    const moved = { ...at, store: own };
    assert.deepEqual(
      (await ask(moved)).refusals.map(({ code }) => code),
      ["level-too-low"],
    );
    writeFileSync(join(own, "config.yaml"), "{}\n");
    assert.ok((await codes(moved)).includes("policy-loosened"));
    rmSync(join(own, "config.yaml"));
    assert.ok((await codes(moved)).includes("policy-missing"));
    // Another tool's file of that name is none.
    at.git("mv", "tool/config.yaml", "tool/other.yaml");
    assert.ok(!(await codes(moved)).includes("policy-invalid"));
  });

  test("a store that the change moves is judged by the branch's configuration and histories", async (t) => {
    const at = await repository(t, "required_level: content\nmax_age_days: 90\n");
    const own = join(at.folder, "images");
    renameSync(at.store, own);
    const moved = { ...at, store: own };
    assert.deepEqual(await codes(moved), []);
    const config = join(own, "config.yaml");
    const text = readFileSync(config, "utf8");
    writeFileSync(config, "required_level: content\n");
    assert.deepEqual(await codes(moved), ["policy-loosened"]);
    rmSync(config);
    const [refusal] = (await ask(moved)).refusals;
    assert.equal(refusal?.code, "policy-missing");
    assert.match(refusal?.text ?? "", /target branch has the configuration containers\/config\.yaml/);
    writeFileSync(config, text);
    const history = join(own, "lab/history.jsonl");
    const lines = readFileSync(history, "utf8");
    writeFileSync(history, "");
    assert.ok((await codes(moved)).includes("history-shortened"));
    writeFileSync(history, lines);
    at.git("add", "-A");
    at.git("commit", "--quiet", "-m", "moved");
    assert.deepEqual(await codes(moved), []);
    // Under another name, too.
    renameSync(join(own, "lab"), join(own, "other"));
    await writeBuild(own, makeBuild({ name: "new" }));
    writeFileSync(config, "{}\n");
    const found = await check({ subject: { name: "new" }, store: own, base: "main" });
    assert.deepEqual(
      found.refusals.map(({ code }) => code),
      ["policy-loosened", "policy-loosened"],
    );
    const all = await new Bench(at.folder).run(["check", "--all", "--base", "main", "--store", "images"]);
    assert.match(all.stdout, /evidence-removed/);
  });

  test("one image that the change moves to another store, the configuration left behind", async (t) => {
    const at = await repository(t, "max_age_days: 0.0000001\n");
    mkdirSync(join(at.folder, "images"));
    renameSync(join(at.store, "lab"), join(at.folder, "images/lab"));
    assert.deepEqual(await codes({ ...at, store: join(at.folder, "images") }), ["too-old"]);
  });

  test("another store of the branch is none of its business", async (t) => {
    const at = await repository(t, "max_age_days: 0.0000001\n");
    const second = join(at.folder, "second");
    at.git("checkout", "--quiet", "main");
    await writeBuild(second, makeBuild());
    at.git("add", "-A");
    at.git("commit", "--quiet", "-m", "second");
    at.git("checkout", "--quiet", "change");
    at.git("merge", "--quiet", "--ff-only", "main");
    rmSync(at.store, { recursive: true });
    assert.deepEqual(await codes({ ...at, store: second }), []);
  });

  test("an invalid configuration of the branch is said to be the branch's", async (t) => {
    const at = await repository(t, "max_age_day: 90\n");
    at.write(path, "max_age_days: 90\n");
    await assert.rejects(ask(at), (error: Failure) => {
      assert.deepEqual([error.code, error.place], ["policy-invalid", undefined]);
      assert.match(error.message, /^on the target branch main, containers\/config\.yaml is not a valid/);
      assert.match(error.remedy ?? "", /correct it on main first/);
      return true;
    });
  });

  test("with --all judges every build of the checkout, and what the change takes away", async (t) => {
    const at = await repository(t, "max_age_days: 90\n");
    const bench = new Bench(at.folder);
    const ask = () => bench.run(["check", "--all", "--base", "main"]);
    assert.match((await ask()).stdout, /^1 of 1 build verified/);
    // A build by a different policy from the branch's, and a loosening with it.
    await writeBuild(at.store, makeBuild({ name: "more", lock: { floats: ["dpkg:*"] } }));
    at.write(path, "max_age_days: 90\nfloats: ['dpkg:*']\n");
    const loosened = await ask();
    assert.equal(loosened.code, 3);
    for (const found of [/policy-loosened/, /floats-undeclared/, /^0 of 2 builds/m])
      assert.match(loosened.stdout, found);
    // The only image gone, a file added.
    rmSync(join(at.store, "more"), { recursive: true });
    rmSync(join(at.store, "lab"), { recursive: true });
    at.write(path, "max_age_days: 90\n");
    at.write("README.md", "text");
    const removed = await ask();
    assert.equal(removed.code, 3);
    assert.match(removed.stderr, /evidence-removed/);
    assert.equal((await bench.run(["check", "--all", "--base", "main", "--policy", path])).code, 2);
  });

  test("no such branch, no repository", async (t) => {
    const at = await repository(t);
    const of = (store: string, base: string) => check({ subject: { name: "lab" }, store, base });
    for (const base of ["nowhere", "--output=x", "main:containers", "^main"])
      await assert.rejects(of(at.store, base), { code: "target-unreadable", kind: "usage" });
    rmSync(join(at.folder, ".git"), { recursive: true });
    await assert.rejects(of(at.store, "main"), { code: "target-unreadable" });
  });

  describe("a name that could mean another commit is refused, because a clone brings its origin's tags", () => {
    const refused = async (name: string, make: (at: Awaited<ReturnType<typeof repository>>) => string) => {
      await test(name, async (t) => {
        const at = await repository(t, "required_level: bytes\n");
        at.git("remote", "add", "origin", at.folder);
        at.git("update-ref", "refs/remotes/origin/main", "main");
        at.write(path, "{}\n");
        at.git("commit", "-qam", "loosened");
        const base = make(at);
        const asked = check({ subject: { name: "lab" }, store: at.store, base });
        await assert.rejects(asked, { code: "target-ambiguous", kind: "usage" });
        const whole = check({ subject: { name: "lab" }, store: at.store, base: "refs/remotes/origin/main" });
        assert.equal((await whole).open, false);
      });
    };
    refused("a tag of the name of a remote's branch", (at) => {
      at.git("tag", "origin/main");
      return "origin/main";
    });
    refused("also with a suffix", (at) => {
      at.git("tag", "origin/main");
      return "origin/main~0";
    });
    refused("a branch of that name", (at) => {
      at.git("branch", "origin/main");
      return "origin/main";
    });
    refused("a tag in place of a branch that the remote does not have", (at) => {
      at.git("tag", "origin/release");
      return "origin/release";
    });
    refused("a tag of the name of a commit", (at) => {
      const short = at.git("rev-parse", "--short", "origin/main").trim();
      at.git("tag", short);
      return short;
    });
    refused("a tag HEAD", (at) => {
      at.git("update-ref", "refs/tags/HEAD", "main");
      return "HEAD";
    });
    refused("a tag of the whole name of a branch that is missing", (at) => {
      at.git("update-ref", "refs/tags/refs/remotes/origin/release", "HEAD");
      return "refs/remotes/origin/release";
    });
  });

  test("a name that means one commit is taken: a branch, a tag, an abbreviated commit", async (t) => {
    const at = await repository(t);
    at.git("remote", "add", "origin", at.folder);
    at.git("update-ref", "refs/remotes/origin/main", "main");
    at.git("tag", "v1");
    at.git("branch", "beef");
    const short = at.git("rev-parse", "--short", "main").trim();
    for (const base of ["main", "origin/main", "origin/main~0", "v1", "beef", short, "HEAD", "@"]) {
      const answer = await check({ subject: { name: "lab" }, store: at.store, base });
      assert.equal(answer.open, true, base);
    }
  });

  test("on the command line, --policy takes a file of the target branch", async (t) => {
    const at = await repository(t, "max_age_days: 0.0000001\n");
    const bench = new Bench(at.folder);
    at.write(path, "{}\n");
    assert.equal((await bench.run(["check", "lab"])).code, 0);
    at.write("base.yaml", at.git("show", `main:${path}`));
    const old = await bench.run(["check", "lab", "--policy", "base.yaml"]);
    assert.equal(old.code, 3);
    assert.match(old.stdout, /too-old/);
    const refused = await bench.run(["check", "lab", "--base", "main"]);
    assert.equal(refused.code, 3);
    assert.match(refused.stdout, /containers\/config\.yaml:1 of the target branch/);
  });
});
