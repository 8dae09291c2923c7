import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { npm } from "../../src/ecosystems/npm/index.ts";
import { isRegistryArchive } from "../../src/ecosystems/npm/layouts.ts";
import { npmPinSetup, pinNpm } from "../../src/ecosystems/npm/pin.ts";
import type { Package } from "../../src/lock/schema.ts";
import { npm as sample } from "../lock/sample.ts";
import { npmTools } from "../support/client-tools.ts";
import { collectFrom, filesOf, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { npmShelf } from "../support/upstreams.ts";
import { contextOf, runPinned, startSite } from "./support.ts";

const folder = temporaryFolder();
const path = (name: string) => join(folder.path, name);
const standing = npmPinSetup({ moment: 0, script: "" });

const hash = (text: string) => createHash("sha1").update(text).digest("hex");
const bare = (name: string) => name.replace(/^.*\//, "");

/** Where registries place the archives of a package. */
const layouts: Record<string, (name: string, version: string) => string> = {
  usual: (name, version) => `${name}/-/${bare(name)}-${version}.tgz`,
  "Artifactory, GitLab": (name, version) => `${name}/-/${name}-${version}.tgz`,
  Forgejo: (name, version) => `${name}/-/${version}/${bare(name)}-${version}.tgz`,
  "GitHub Packages": (name, version) => `download/${name}/${version}/${hash(name + version)}`,
  npmmirror: (name, version) => `packages/${name}/${version}/${bare(name)}-${version}.tgz`,
  "npmmirror before": (name, version) => `${name}/download/${name}-${version}.tgz`,
  MyGet: (name, version) => `${name}/-/${version}`,
  unknown: (name, version) => `files/${hash(name + version)}.tgz`,
};

// Archives are on another host than the registry's documents.
let documents: Awaited<ReturnType<typeof startSite>>;
let archives: Awaited<ReturnType<typeof startSite>>;
before(async () => {
  mkdirSync(path("site"));
  [documents, archives] = [await startSite(path("site")), await startSite(path("site"))];
});
after(() => {
  documents.close();
  archives.close();
  folder.remove();
});

/** Adds a package to a fresh project. @returns what the reader finds there */
async function adds(pins: ReturnType<typeof pinNpm> | undefined, command: string): Promise<Package[]> {
  for (const name of ["project", "home"]) rmSync(path(name), { recursive: true, force: true });
  mkdirSync(path("project"));
  writeFileSync(path("project/package.json"), '{"name":"project","version":"1.0.0"}');
  const registry = `${documents.address}/`;
  writeFileSync(path("project/.npmrc"), `registry=${registry}\n`);
  const env = { HOME: path("home"), npm_config_registry: registry, CI: "" };
  await runPinned(folder.path, standing, pins, `cd project; ${command} >&2`, env);
  const tree = memoryTree(filesOf(path("project"), "/opt/app"));
  return packagesOf(await collectFrom(npm, tree)).filter(({ name }) => name.startsWith("@lab/"));
}

const named = (packages: readonly Package[]) =>
  packages
    .map(({ name, version }) => `${name} ${version}`)
    .sort()
    .join(", ");

for (const [client, wanted, add] of [
  ["yarn-1", "yarn@1.22.22", "yarn add"],
  ["pnpm-10", "pnpm@10.34.9", "pnpm add"],
  ["npm-11", "npm@11.6.2", "npm install"],
] as const)
  test(`${client} is held, wherever the registry has its archives`, async (t) => {
    const tools = await npmTools(client, [wanted]);
    if ("missing" in tools) return t.skip(tools.missing);
    for (const [layout, place] of Object.entries(layouts)) {
      rmSync(path("site"), { recursive: true });
      mkdirSync(path("site"));
      const shelf = npmShelf(path("site"), archives.address, place);
      shelf.publish("@lab/leaf", "1.0.0");
      shelf.publish("@lab/branch", "2.0.0", { "@lab/leaf": "^1.0.0" });
      const command: string = `${tools.bin}/${add} @lab/branch`;
      const packages = await adds(undefined, command);
      assert.equal(named(packages), "@lab/branch 2.0.0, @lab/leaf 1.0.0", layout);
      shelf.publish("@lab/leaf", "1.1.0");
      shelf.publish("@lab/branch", "2.1.0", { "@lab/leaf": "^1.0.0" });
      const pins = pinNpm(contextOf(packages, { version: 2 }));
      assert.equal(named(await adds(pins, command)), "@lab/branch 2.0.0, @lab/leaf 1.0.0", layout);
      assert.equal(pins.unlocked.length, layout === "unknown" ? 2 : 0, layout);
    }
  });

test("archives of JSR and escaped names are known, other files with name and version are not", () => {
  const isKnown = (name: string, url: string) => isRegistryArchive({ ...sample(name, "1.0.0", "x"), url });
  assert.ok(isKnown("@jsr/std__path", "https://npm.jsr.io/~/11/@jsr/std__path/1.0.0.tgz"));
  assert.ok(isKnown("@lab/leaf", `https://npm.pkg.github.com/download/%40lab%2fleaf/1.0.0/${hash("x")}`));
  assert.ok(!isKnown("leaf", "https://github.com/lab/leaf/releases/download/1.0.0/leaf-1.0.0.tgz"));
  assert.ok(!isKnown("leaf", "https://files.test/leaf/1.0.0.tgz"));
  assert.ok(!isKnown("leaf", "file:../leaf-1.0.0.tgz"));
});

test("the pins of a lock that names no version of them leave out what has another address", () => {
  const found = { ...sample("leaf", "1.0.0", "node_modules/leaf"), url: "https://files.test/leaf.tgz" };
  const [first, second] = [1, 2].map((version) => pinNpm(contextOf([found], { version })));
  assert.deepEqual(first?.files["npm-versions"], []);
  assert.deepEqual(second?.files["npm-versions"], ["leaf 1.0.0 top"]);
  assert.deepEqual(pinNpm(contextOf([found])), first);
  const usual = sample("leaf", "1.0.0", "node_modules/leaf");
  assert.deepEqual(pinNpm(contextOf([usual])), pinNpm(contextOf([usual], { version: 2 })));
});
