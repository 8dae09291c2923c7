import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cargo } from "../../src/ecosystems/cargo/index.ts";
import { unowned } from "../../src/ecosystems/unowned/index.ts";
import {
  assertError,
  collectFrom,
  filesOf,
  freshFolder,
  missing,
  namesAndVersions,
  packagesOf,
} from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const home = "/root/.cargo";
const registry = "registry+https://github.com/rust-lang/crates.io-index";
const commit = "0123456789abcdef0123456789abcdef01234567";

test("what cargo installs from a folder and from a git repository is what cargo install --list says", {
  skip: missing("cargo", "git"),
}, async (context) => {
  const folder = freshFolder(context);
  const root = join(folder, "root");
  const environment = {
    PATH: process.env.PATH!,
    // Without its settings rustup does not know which compiler to start.
    HOME: process.env.HOME!,
    CARGO_HOME: join(folder, "home"),
    CARGO_TARGET_DIR: join(folder, "target"),
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  const run = (program: string, args: string[], cwd = folder) =>
    execFileSync(program, args, {
      cwd,
      env: environment,
      encoding: "utf8",
      stdio: "pipe",
      timeout: 3_600_000,
    });
  for (const [name, version] of [
    ["tiny-one", "0.3.1"],
    ["tiny_two", "1.0.0-rc.1"],
  ] as const) {
    mkdirSync(join(folder, name, "src"), { recursive: true });
    writeFileSync(
      join(folder, name, "Cargo.toml"),
      `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n`,
    );
    writeFileSync(join(folder, name, "src/main.rs"), "fn main() {}\n");
  }
  const repository = join(folder, "tiny_two");
  run("git", ["init", "-q"], repository);
  run("git", ["add", "."], repository);
  run("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "x"], repository);
  run("cargo", ["install", "--path", "tiny-one", "--root", root]);
  run("cargo", ["install", "--git", `file://${repository}`, "--root", root]);

  const listed = run("cargo", ["install", "--list", "--root", root])
    .split("\n")
    .map((line) => /^(\S+) v(\S+) /.exec(line))
    .filter((parts) => parts !== null)
    .map((parts) => `${parts[1]} ${parts[2]}`);
  const tree = memoryTree(filesOf(root, "/opt/tools"));
  const collected = await collectFrom(cargo, tree);
  assert.equal(collected.status, "present");
  assert.deepEqual(namesAndVersions(collected), listed.sort());
  const [one, two] = packagesOf(collected);
  assert.match(one!.build!, /^rustc \d/);
  assert.equal(one!.prefix, "/opt/tools");
  assert.equal(two!.commit, run("git", ["rev-parse", "HEAD"], repository).trim());
  // Their programs are theirs.
  assert.deepEqual(await collectFrom(unowned, tree), { status: "absent" });
});

const first = `[v1]\n"ripgrep 14.1.0 (${registry})" = ["rg"]\n"bat 0.24.0 (git+https://me:token@example.org/bat?branch=main#${commit})" = ["bat"]\n`;
const second = JSON.stringify({
  installs: {
    [`ripgrep 14.1.0 (${registry})`]: {
      bins: ["rg"],
      rustc: "rustc 1.75.0 (82e1608df 2023-12-21)\nbinary: rustc\n",
    },
    "stale 1.0.0 (path+file:///x)": { bins: ["stale"] },
  },
});

test("both forms are read as cargo does: the first says which crates, the second more of them", async () => {
  const collected = await collectFrom(
    cargo,
    memoryTree({ [`${home}/.crates.toml`]: first, [`${home}/.crates2.json`]: second }),
  );
  assert.deepEqual(packagesOf(collected), [
    {
      name: "bat",
      version: "0.24.0",
      purl: `pkg:cargo/bat@0.24.0?vcs_url=git%2Bhttps://example.org/bat%40${commit}`,
      prefix: home,
      url: "https://example.org/bat",
      commit,
    },
    {
      name: "ripgrep",
      version: "14.1.0",
      purl: "pkg:cargo/ripgrep@14.1.0",
      prefix: home,
      origin: "https://github.com/rust-lang/crates.io-index",
      build: "rustc 1.75.0 (82e1608df 2023-12-21)",
    },
  ]);
});

test("either form alone is enough", async () => {
  const toml = await collectFrom(cargo, memoryTree({ [`${home}/.crates.toml`]: first }));
  assert.deepEqual(namesAndVersions(toml), ["bat 0.24.0", "ripgrep 14.1.0"]);
  const json = await collectFrom(cargo, memoryTree({ [`${home}/.crates2.json`]: second }));
  assert.deepEqual(namesAndVersions(json), ["ripgrep 14.1.0", "stale 1.0.0"]);
});

test("forms that are cut off, or name no version, are errors; what was whole stays", async () => {
  const path = `${home}/.crates.toml`;
  const cut = await collectFrom(cargo, memoryTree({ [path]: first.slice(0, -20) }));
  assertError(cut, path, /line 3 is not valid TOML/);
  assert.deepEqual(namesAndVersions(cut), ["ripgrep 14.1.0"]);
  const json = `${home}/.crates2.json`;
  assertError(await collectFrom(cargo, memoryTree({ [json]: second.slice(0, 40) })), json, /is no JSON/);
  assertError(await collectFrom(cargo, memoryTree({ [json]: "null" })), json, /has no installs/);
  const versionless = await collectFrom(cargo, memoryTree({ [path]: `${first}"odd (${registry})" = []\n` }));
  assertError(versionless, path, /does not name a crate, its version and its source/);
  assert.equal(packagesOf(versionless).length, 2);
  assertError(
    await collectFrom(cargo, memoryTree({ [path]: { target: ".crates.toml" } })),
    path,
    /leads nowhere/,
  );
  const invalid = await collectFrom(
    cargo,
    memoryTree({ [path]: Buffer.from(first.replace("bat 0", "b\xfft 0"), "latin1") }),
  );
  assertError(invalid, path, /not valid UTF-8/);
});
