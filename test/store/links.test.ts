import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { linkSync, lstatSync, mkdirSync, readFileSync, readlinkSync, renameSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { assertFailed, type Bench, bench } from "../cli/support.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

/** A bench with, beside the store, a folder that nothing may change. */
async function ground(t: TestContext) {
  const at = await bench(t);
  await at.write("victim/precious", "precious\n");
  execFileSync("touch", ["-d", "1 month ago", at.path("victim/precious"), at.path("victim")]);
  const untouched = () => {
    const names = execFileSync("find", [at.path("victim"), "-printf", "%P %s %T@\n"], { encoding: "utf8" });
    assert.equal(names.split("\n").filter(Boolean).length, 2, names);
    assert.equal(at.read("victim/precious"), "precious\n");
  };
  return { at, untouched };
}

/** A link in the store, as git stores one, at a path below it. */
function link(at: Bench, path: string, target: string): void {
  mkdirSync(dirname(at.path(path)), { recursive: true });
  symlinkSync(target, at.path(path));
}

describe("build writes through no link that came with a repository", () => {
  const places: Record<string, [path: string, target: string]> = {
    "the store's scratch": ["containers/.scratch", "../../victim"],
    "an image's folder": ["containers/tiny", "../../victim"],
    "the store itself": ["containers", "victim"],
    "a dangling store": ["containers", "victim/new"],
    "a dangling scratch": ["containers/.scratch", "../../victim/new"],
    "a dangling folder of an image": ["containers/tiny", "../../victim/new"],
    "the store's vault": ["containers/.vault", "../../victim"],
    "a folder of the vault": ["containers/.vault/blobs", "../../../victim"],
    "an absolute link": ["containers/tiny", "/"],
  };
  for (const [what, [path, target]] of Object.entries(places)) {
    test(what, async (t) => {
      const { at, untouched } = await ground(t);
      link(at, path, target.startsWith("/") ? at.path("victim") : target.replace("../../", "../"));
      const ran = await at.run(["build", "tiny.def", "--vault"]);
      assertFailed(ran, 2, /is a symbolic link/, /Why: /, /To do: .*(rm |--store )/);
      assert.ok(lstatSync(at.path(path)).isSymbolicLink());
      untouched();
    });
  }

  test("a store that is named by its own path beside such a link works", async (t) => {
    const { at } = await ground(t);
    mkdirSync(at.path("disk"));
    symlinkSync("disk", at.path("containers"));
    const refused = await at.run(["build", "tiny.def"]);
    const remedy = /--store (\S+)/.exec(refused.stderr)?.[1] as string;
    await at.json(["build", "tiny.def", "--store", remedy]);
  });

  test("a folder of the user's in .scratch, old or new, stays", async (t) => {
    const { at } = await ground(t);
    await at.write("containers/.scratch/mine/work", "work");
    execFileSync("touch", ["-d", "1 month ago", at.path("containers/.scratch/mine")]);
    await at.json(["build", "tiny.def"]);
    assert.equal(at.read("containers/.scratch/mine/work"), "work");
  });
});

describe("verify writes through no link, and says so before it rebuilds", () => {
  /** Puts a link to the victim in the place of a file of the build; what was there goes beside it. */
  const files: Record<string, (stem: string) => string> = {
    "the history": () => "history.jsonl",
    "the marker": (stem) => `${stem}.verified`,
    "the opposite marker": (stem) => `${stem}.unverified`,
    "the log": (stem) => `${stem}.verify.build.log`,
  };
  for (const [what, name] of Object.entries(files)) {
    for (const kind of ["symbolic", "hard"] as const) {
      test(`${what} a ${kind} link`, async (t) => {
        const { at, untouched } = await ground(t);
        const { built } = await at.json(["build", "tiny.def"]);
        const path = at.path("containers/tiny", name(`tiny-${built.ts}`));
        if (kind === "symbolic") symlinkSync("../../victim/precious", path);
        else linkSync(at.path("victim/precious"), path);
        const ran = await at.run(["verify", "tiny", "--context", at.folder]);
        untouched();
        if (kind === "symbolic" || what === "the history")
          assertFailed(ran, 2, /is a (symbolic|hard) link/, /To do: /);
        if (kind === "symbolic") assert.doesNotMatch(ran.stderr, /Rebuilding/);
      });
    }
  }

  test("the image's folder a link", async (t) => {
    const { at } = await ground(t);
    await at.json(["build", "tiny.def"]);
    renameSync(at.path("containers/tiny"), at.path("elsewhere"));
    symlinkSync("../elsewhere", at.path("containers/tiny"));
    const before = execFileSync("ls", ["-lA", at.path("elsewhere")], { encoding: "utf8" });
    assertFailed(await at.run(["verify", "tiny", "--context", at.folder]), 2, /tiny is a symbolic link/);
    assert.equal(execFileSync("ls", ["-lA", at.path("elsewhere")], { encoding: "utf8" }), before);
  });

  for (const [what, place] of Object.entries({
    "an image of the user's": (path: string) => execFileSync("cp", ["/bin/true", path]),
    "a link of the user's": (path: string) => symlinkSync("/opt/my.sif", path),
    "a link to another image's build": (path: string) =>
      symlinkSync("other/other-2026-1120-210800.sif", path),
    "a folder": (path: string) => mkdirSync(path),
  })) {
    test(`${what} in the place of the published one stays`, async (t) => {
      const { at } = await ground(t);
      await at.json(["build", "tiny.def"]);
      place(at.path("containers/tiny.sif"));
      const before = execFileSync("stat", ["-c", "%i %F %N", at.path("containers/tiny.sif")], {
        encoding: "utf8",
      });
      const ran = await at.run(["verify", "tiny", "--context", at.folder]);
      assertFailed(ran, 2, /was not made by this program/, /To do: +move it away: mv /);
      assert.equal(
        execFileSync("stat", ["-c", "%i %F %N", at.path("containers/tiny.sif")], { encoding: "utf8" }),
        before,
      );
    });
  }
});

test("a link of ours is moved from build to build", async (t) => {
  const { at } = await ground(t);
  const one = await at.json(["roundtrip", "tiny.def"]);
  assert.equal(readlinkSync(at.path("containers/tiny.sif")), `tiny/tiny-${one.built.ts}.sif`);
  const two = await at.json(["roundtrip", "tiny.def", "--force"]);
  assert.equal(readlinkSync(at.path("containers/tiny.sif")), `tiny/tiny-${two.built.ts}.sif`);
  assert.equal(basename(at.path("containers/tiny.sif")), "tiny.sif");
});

describe("--tmp", () => {
  test("below a shared folder is a private one, and a link in its place is refused", async (t) => {
    const { at, untouched } = await ground(t);
    const own = `stx-container-${process.getuid?.()}`;
    mkdirSync(at.path("shared"));
    symlinkSync("../victim", at.path("shared", own));
    const args = ["build", "tiny.def", "--tmp", at.path("shared")];
    assertFailed(await at.run(args), 2, /is a symbolic link/, /--tmp/);
    untouched();
    execFileSync("rm", [at.path("shared", own)]);
    await at.json(args);
    assert.equal(lstatSync(at.path("shared", own)).mode & 0o777, 0o700);
    assert.equal(execFileSync("ls", ["-A", at.path("shared", own)], { encoding: "utf8" }), "");
  });
});

test("git add takes what belongs into git, and nothing else", async (t) => {
  const { at } = await ground(t);
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: at.path("containers"), encoding: "utf8" });
  const { built } = await at.json(["roundtrip", "tiny.def"]);
  git("init", "-q");
  await at.write("containers/config.yaml", "");
  await at.write("containers/.scratch/left/owner.json", "{}");
  await at.write("containers/.vault/blobs/sha256/ab", "blob");
  git("add", "-A");
  const stem = `tiny/tiny-${built.ts}`;
  assert.deepEqual(
    git("diff", "--cached", "--name-only").trim().split("\n").sort(),
    [
      ".gitattributes",
      ".gitignore",
      "config.yaml",
      "tiny/history.jsonl",
      `${stem}.def`,
      `${stem}.lock`,
      `${stem}.rough.def`,
      `${stem}.verified`,
    ].sort(),
  );
  assert.equal(
    readFileSync(join(at.path("containers"), ".gitignore"), "utf8")
      .split("\n")[0]
      ?.startsWith("#"),
    true,
  );
});

test("list and check --all name a folder that is a link, and judge nothing behind it", async (t) => {
  const at = await bench(t);
  const outside = at.path("elsewhere");
  await writeBuild(outside, makeBuild());
  await writeBuild(at.path("containers"), makeBuild({ name: "own" }));
  link(at, "containers/lab", "../elsewhere/lab");
  link(at, "containers/own.sif", "own/own-2026-1120-061508.sif");
  const listed = await at.run(["list"]);
  assert.equal(listed.code, 5);
  assert.match(listed.stdout, /own-2026-1120-061508/);
  assert.match(listed.stdout, /^lab is a symbolic link, .*\(link-in-store\)\.$/m);
  assert.doesNotMatch(listed.stdout, /own\.sif|lab-2026/);
  const json = await at.run(["list", "--json"]);
  assert.equal(json.code, 5);
  assert.equal(JSON.parse(json.stdout).length, 1);
  assert.match(json.stderr, /lab is a symbolic link/);
  for (const args of [
    ["list", "lab"],
    ["check", "--all"],
  ])
    assertFailed(await at.run(args), 5, /the folder lab of the store .* is a symbolic link/);
  assert.equal((await at.run(["list", "own"])).code, 0);
  assert.equal((await at.run(["list", "--store", at.path("none")])).code, 0);
});
