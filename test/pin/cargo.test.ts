import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { crateWithoutLock, unlockedDependencies } from "../../src/ecosystems/cargo/log.ts";
import { cargoPinSetup, pinCargo } from "../../src/ecosystems/cargo/pin.ts";
import { nothingKnown } from "../../src/ecosystems/pins.ts";
import type { Package } from "../../src/lock/schema.ts";
import { missing, oldCargo } from "../support/ecosystems.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { makeCrates } from "../support/upstreams/languages.ts";
import { contextOf, differencesAfter, runPinned, startSite } from "./support.ts";

const folder = temporaryFolder();
after(folder.remove);
const root = join(folder.path, "root");

const crate = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  ...{ name, version, purl: `pkg:cargo/${name}@${version}`, prefix: root },
  ...more,
});

test("a different version from the locked one is found by the locked recipe itself", async () => {
  mkdirSync(root);
  const registry = "registry+https://github.com/rust-lang/crates.io-index";
  writeFileSync(
    join(root, ".crates.toml"),
    `[v1]\n"bat 0.24.0 (${registry})" = ["bat"]\n"rg 14.1.1 (${registry})" = ["rg"]\n`,
  );
  const pins = pinCargo(contextOf([crate("bat", "0.24.0"), crate("rg", "14.1.0"), crate("at", "0.24.0")]));
  await runPinned(folder.path, cargoPinSetup(), pins, ":");
  assert.deepEqual(differencesAfter(folder.path, pins), [
    `cargo: locked, not here: at 0.24.0 (${root})`,
    `cargo: locked, not here: rg 14.1.0 (${root})`,
  ]);
});

test("a crate whose version the recipe names is not said; of another the command that names it", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  const packages = [
    crate("bat", "0.24.0"),
    crate("ripgrep", "14.1.0"),
    crate("lab", "0.1.0", { commit, url: "https://git.example/lab" }),
    crate("lab2", "0.1.0", { commit: commit.replace("0", "f"), url: "https://git.example/lab2" }),
    // Parts of other words name nothing.
    crate("at", "0.24.0"),
    crate("fd", "8.1.0"),
    crate("fd-find", "8.1.0"),
  ];
  const build = {
    ...nothingKnown,
    script: [
      "cargo install --locked bat@0.24.0",
      "cargo install --locked ripgrep",
      `cargo install --locked --git https://git.example/lab2 --rev ${commit.replace("0", "f")}`,
      "cargo +stable install --locked --version=8.1.0 'fd-find'",
      "",
    ].join("\n"),
  };
  const reasons = pinCargo(contextOf(packages, { build })).unlocked.map(({ reason }) =>
    reason.replace(/^.*: /, ""),
  );
  assert.deepEqual(reasons, [
    "cargo install --locked ripgrep@14.1.0",
    `cargo install --locked --git https://git.example/lab --rev ${commit}`,
    "cargo install --locked at@0.24.0",
    "cargo install --locked fd@8.1.0",
  ]);
});

test("what a crate without a Cargo.lock is built with is said, although the recipe names its version and --locked", {
  skip: missing("cargo", "rustc") || oldCargo(),
}, async () => {
  const at = join(folder.path, "crates");
  const site = await startSite(at);
  try {
    makeCrates(at, site.address, [
      { name: "leaf", version: "1.0.0" },
      { name: "branch", version: "2.0.0", dependencies: { leaf: "1.0" } },
    ]);
    const config = `printf '[source.crates-io]\\nreplace-with = "here"\\n[source.here]\\nregistry = "sparse+${site.address}/"\\n' >cargo/config.toml`;
    const command = "cargo install --locked --debug --root here branch@2.0.0";
    const rustup = process.env.RUSTUP_HOME ?? join(homedir(), ".rustup");
    const env = { CARGO_HOME: join(folder.path, "cargo"), RUSTUP_HOME: rustup };
    const output = await runPinned(
      folder.path,
      cargoPinSetup(),
      undefined,
      `mkdir cargo; ${config}; ${command} 2>&1`,
      env,
    );
    const crates = output.split("\n").flatMap((line) => crateWithoutLock(line) ?? []);
    assert.deepEqual(crates, ["branch 2.0.0"]);
    const [said] = unlockedDependencies(crates, ["%post", `    ${command}`, "    cargo build"]);
    assert.equal(said?.line, 2);
    assert.equal(said?.what, "what crate branch 2.0.0 is built with");
  } finally {
    site.close();
  }
});
