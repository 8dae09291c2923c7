import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite, type TestContext, test } from "node:test";
import { promisify } from "node:util";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { npm } from "../../src/ecosystems/npm/index.ts";
import type { Collected } from "../../src/ecosystems/package.ts";
import { openFolder } from "../../src/image/folder.ts";
import { compareEcosystems } from "../../src/lock/compare.ts";
import { collectFrom, freshFolder, packagesOf } from "../support/ecosystems.ts";

const tools = join(import.meta.dirname, "../../.cache/npm-stores");
const arch = process.arch === "arm64" ? "arm64" : "x64";
/** The packages with the programs themselves: those named deno and pnpm fetch them by scripts. */
const denoPackage = `@deno/linux-${arch}-glibc`;
const pnpmPackage = `@pnpm/exe.linux-${arch}`;
const deno = join(tools, "node_modules", denoPackage, "deno");
const pnpm = join(tools, "node_modules", pnpmPackage, "pnpm");

async function noPrograms(): Promise<string | false> {
  try {
    for (const program of [deno, pnpm]) await stat(program);
    return false;
  } catch {
    await mkdir(tools, { recursive: true });
    await writeFile(join(tools, "package.json"), "{}");
    const wanted = [`${denoPackage}@2.9.6`, `${pnpmPackage}@12.21.0`];
    return await promisify(execFile)("npm", ["install", "--no-audit", "--no-fund", ...wanted], {
      cwd: tools,
      timeout: 3_600_000,
    }).then(
      () => false as const,
      (error) => `the registry does not give deno and pnpm: ${String(error).split("\n")[0]}`,
    );
  }
}

const skip = await noPrograms();
const { stdout: registry = "" } = skip
  ? {}
  : await promisify(execFile)("npm", ["config", "get", "registry"]).catch(() => ({ stdout: "" }));

/** Runs a program with this folder as its home. */
async function run(home: string, cwd: string, file: string, ...argv: string[]): Promise<string> {
  const share = join(home, ".local/share/pnpm");
  const own = { HOME: home, DENO_DIR: join(home, ".cache/deno"), PNPM_HOME: share, NO_COLOR: "1" };
  const env = {
    ...process.env,
    ...own,
    NPM_CONFIG_REGISTRY: registry.trim(),
    PATH: `${share}/bin:${process.env.PATH}`,
  };
  const done = await promisify(execFile)(file, argv, { cwd, env, timeout: 3_600_000 });
  return done.stdout;
}

async function read(root: string): Promise<Collected> {
  const tree = await openFolder(root);
  try {
    return await collectFrom(npm, tree);
  } finally {
    await tree.close();
  }
}

const ids = (found: Collected) => packagesOf(found).map(({ name, version }) => `${name}@${version}`);

suite("stores of deno and of pnpm's global folder", { skip }, () => {
  const folder = (context: TestContext) => freshFolder(context);
  const chalk = [
    "ansi-styles@4.3.0",
    "chalk@4.1.2",
    "color-convert@2.0.1",
    "color-name@1.1.4",
    "has-flag@4.0.0",
    "supports-color@7.2.0",
  ];

  test("what deno installs into node_modules is listed, with its integrity", async (context) => {
    const root = folder(context);
    const app = join(root, "srv/app");
    await mkdir(app, { recursive: true });
    await writeFile(
      join(app, "deno.json"),
      '{"nodeModulesDir":"auto","imports":{"chalk":"npm:chalk@4.1.2"}}',
    );
    await run(join(root, "root"), app, deno, "install");
    const found = await read(root);
    assert.equal(found.status, "present", JSON.stringify(found));
    assert.deepEqual(ids(found), chalk);
    for (const { prefix, hash, editable } of packagesOf(found)) {
      assert.deepEqual([prefix, editable], ["/srv/app/node_modules", undefined]);
      assert.match(hash ?? "", /^sha512-/);
    }
  });

  test("so is a program that deno installs for all", async (context) => {
    const root = folder(context);
    const argv = ["install", "-g", "--root", join(root, "usr/local"), "-A", "npm:cowsay@1.6.0"];
    await run(join(root, "root"), root, deno, ...argv);
    const found = await read(root);
    assert.equal(found.status, "present", JSON.stringify(found));
    assert.ok(ids(found).includes("cowsay@1.6.0"));
    assert.ok(ids(found).length > 30, "cowsay has 40 dependencies");
  });

  test("pnpm add -g twice gives the same, an upgrade is changes, and what was removed is gone", async (context) => {
    const root = folder(context);
    const home = join(root, "root");
    const add = async (...argv: string[]) => {
      await mkdir(home, { recursive: true });
      await run(home, home, pnpm, ...argv);
      const tree = await openFolder(root);
      const found = await inventory(tree);
      await tree.close();
      return found;
    };
    const first = await add("add", "-g", "semver@7.6.0");
    assert.equal(first.npm?.status, "present", JSON.stringify(first.npm));
    assert.deepEqual(ids(first.npm!), ["lru-cache@6.0.0", "semver@7.6.0", "yallist@4.0.0"]);
    for (const { hash } of packagesOf(first.npm!)) assert.match(hash ?? "", /^sha512-/);
    await rm(home, { recursive: true });
    const second = await add("add", "-g", "semver@7.6.0");
    assert.deepEqual(
      Object.values(compareEcosystems(first, second, []).ecosystems).flatMap(({ changes }) => changes),
      [],
    );

    const upgraded = await add("add", "-g", "semver@7.6.2");
    const { changes } = compareEcosystems({ npm: first.npm! }, { npm: upgraded.npm! }, []).ecosystems.npm!;
    assert.deepEqual(
      changes.map(({ kind, name, from, to }) => [kind, name, from, to]),
      [
        ["missing", "lru-cache", "6.0.0", undefined],
        ["changed", "semver", "7.6.0", "7.6.2"],
        ["missing", "yallist", "4.0.0", undefined],
      ],
    );
    const removed = await add("remove", "-g", "semver");
    assert.deepEqual(ids(removed.npm!), []);
    assert.match(JSON.stringify(removed.npm), /is in pnpm's store, and nothing leads to it/);
  });
});
