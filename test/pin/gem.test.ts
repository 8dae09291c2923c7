import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gemPinSetup, pinGem } from "../../src/ecosystems/gem/pin.ts";
import { nothingKnown } from "../../src/ecosystems/pins.ts";
import type { Package } from "../../src/lock/schema.ts";
import { missing } from "../support/ecosystems.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { makeGems } from "../support/upstreams/languages.ts";
import { contextOf, differencesAfter, forgotten, runPinned, startSite } from "./support.ts";

const folder = temporaryFolder();
const path = (name: string) => join(folder.path, name);
const home = path("gems");
const skip = missing("gem", "bundle");

const gem = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  name,
  version,
  purl: `pkg:gem/${name}@${version}`,
  prefix: home,
  location: `${home}/specifications/${name}-${version}.gemspec`,
  ...more,
});
const pins = pinGem(contextOf([gem("leaf", "1.0.0"), gem("branch", "2.0.0")]));

let site: Awaited<ReturnType<typeof startSite>>;
before(async () => {
  if (skip) return;
  makeGems(path("site"), [
    { name: "leaf", version: "1.0.0" },
    { name: "branch", version: "2.0.0", dependencies: { leaf: "~> 1.0" } },
    // Published after the build.
    { name: "leaf", version: "1.1.0" },
    { name: "branch", version: "2.1.0", dependencies: { leaf: "~> 1.0" } },
  ]);
  site = await startSite(path("site"));
});
after(() => {
  site?.close();
  folder.remove();
});

/** What a command installs into an empty gem home, pinned and as it would be without. */
async function installedBy(
  command: (install: string) => string,
  free = true,
): Promise<{ free: string; held: string }> {
  const env = {
    GEM_HOME: home,
    GEM_PATH: home,
    GEM_SPEC_CACHE: path("specs"),
    BUNDLE_SILENCE_ROOT_WARNING: "1",
  };
  const install = `gem install --quiet --no-document --clear-sources --source ${site.address}/`;
  const once = async (given?: typeof pins) => {
    rmSync(home, { recursive: true, force: true });
    await runPinned(folder.path, gemPinSetup(), given, command(install), env);
    return readdirSync(join(home, "gems")).sort().join(" ");
  };
  return { free: free ? await once() : "", held: await once(pins) };
}

test("gem install and gem update take the locked versions, of dependencies, too", { skip }, async () => {
  assert.deepEqual(await installedBy((install) => `${install} branch`), {
    free: "branch-2.1.0 leaf-1.1.0",
    held: "branch-2.0.0 leaf-1.0.0",
  });
  assert.deepEqual(differencesAfter(folder.path, pins), []);
  const update = `gem update --quiet --no-document --clear-sources --source ${site.address}/ branch`;
  assert.deepEqual(await installedBy((install) => `${install} branch -v 2.0.0; ${update}`), {
    free: "branch-2.0.0 branch-2.1.0 leaf-1.1.0",
    held: "branch-2.0.0 leaf-1.0.0",
  });
});

test("a version that is not locked is installed where it is asked for, and found", { skip }, async () => {
  const { held } = await installedBy((install) => `${install} leaf -v 1.1.0`, false);
  assert.equal(held, "leaf-1.1.0");
  assert.deepEqual(differencesAfter(folder.path, pins), [
    `gem: locked, not here: ${home}/specifications/branch-2.0.0.gemspec`,
    `gem: locked, not here: ${home}/specifications/leaf-1.0.0.gemspec`,
    `gem: here, not locked: ${home}/specifications/leaf-1.1.0.gemspec`,
  ]);
});

test("bundle install takes the locked versions, and with a Gemfile.lock what that says", {
  skip,
}, async () => {
  mkdirSync(path("project"));
  writeFileSync(path("project/Gemfile"), `source "${site.address}/"\ngem "branch"\n`);
  const bundle = "cd project; bundle install --quiet";
  assert.deepEqual(await installedBy(() => `${bundle}; mv Gemfile.lock kept`), {
    free: "branch-2.1.0 leaf-1.1.0",
    held: "branch-2.0.0 leaf-1.0.0",
  });
  const newer = readFileSync(path("project/kept"), "utf8").replace("branch (2.0.0)", "branch (2.1.0)");
  writeFileSync(path("project/Gemfile.lock"), newer.replace("leaf (1.0.0)", "leaf (1.1.0)"));
  assert.equal((await installedBy(() => bundle, false)).held, "branch-2.1.0 leaf-1.1.0");
});

test("gems that come with Ruby pin nothing; a checkout and a replaced RUBYOPT are said", () => {
  const json = gem("json", "2.6.1", { location: `${home}/specifications/default/json-2.6.1.gemspec` });
  const checkout = gem("lab", "0.1", { build: "0123456789ab" });
  const build = { ...nothingKnown, script: "export RUBYOPT=-W0\ngem install leaf\n" };
  const { files, unlocked } = pinGem(contextOf([json, checkout, gem("leaf", "1.0.0")], { build }));
  assert.deepEqual(files["gem-versions"], ["leaf 1.0.0"]);
  assert.deepEqual(files.gem, [`${home}/specifications/leaf-1.0.0.gemspec`]);
  assert.deepEqual(
    unlocked.map(({ what }) => what),
    ["gem lab 0.1", "gems that are installed after the recipe sets RUBYOPT"],
  );
});

test("a RUBYOPT that a recipe noted is without the pins", () => {
  const noted = 'export RUBYOPT="-W0 -r/.stx-lock/gem-hook.rb"\n';
  assert.equal(forgotten(gemPinSetup(), noted), 'export RUBYOPT="-W0"\n');
});
