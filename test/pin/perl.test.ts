import assert from "node:assert/strict";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { perl } from "../../src/ecosystems/perl/index.ts";
import { perlPinSetup, pinPerl } from "../../src/ecosystems/perl/pin.ts";
import { nothingKnown } from "../../src/ecosystems/pins.ts";
import type { Package } from "../../src/lock/schema.ts";
import { collectFrom, missing, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { makeCpan } from "../support/upstreams/languages.ts";
import { contextOf, differencesAfter, forgotten, runPinned, startSite } from "./support.ts";

const folder = temporaryFolder();
const path = (name: string) => join(folder.path, name);
const skip = missing("cpanm", "make");
const standing = perlPinSetup({ moment: 0, script: "" });

const cpan = (name: string, version: string, more: Partial<Package> = {}): Package => ({
  ...{ name, version, purl: `pkg:cpan/TEST/${name}@${version}`, prefix: "/lib/perl5" },
  ...more,
});
const leaf = cpan("Leaf", "1.0", { origin: "T/TE/TEST/Leaf-1.0.tar.gz", provides: ["Leaf::Part 1.0"] });
const branch = cpan("Branch", "2.0", { origin: "T/TE/TEST/Branch-2.0.tar.gz" });

let site: Awaited<ReturnType<typeof startSite>>;
before(async () => {
  makeCpan(path("cpan"), [
    { name: "Leaf", version: "1.0" },
    { name: "Branch", version: "2.0", dependencies: { "Leaf::Part": "0.5" } },
    // Published after the build.
    { name: "Leaf", version: "1.1" },
    { name: "Branch", version: "2.1", dependencies: { "Leaf::Part": "0.5" } },
  ]);
  site = await startSite(path("cpan"));
});
after(() => {
  site.close();
  folder.remove();
});

/** The versions that cpanm installs. */
async function installed(what: string, pins?: ReturnType<typeof pinPerl>): Promise<string> {
  rmSync(path("own"), { recursive: true, force: true });
  const command = `cpanm --quiet --notest --mirror ${site.address} --mirror-only -l own ${what} >&2
    for module in Branch Leaf; do perl -Iown/lib/perl5 -M$module -e "print '$module ', $module->VERSION, qq(\\n)" 2>/dev/null || :; done`;
  const env = { PERL_CPANM_HOME: path("cpanm") };
  return (await runPinned(folder.path, standing, pins, command, env)).trim().replaceAll("\n", ", ");
}

test("cpanm takes the locked distributions, of dependencies, too, by any module they bring", {
  skip,
}, async () => {
  const pins = pinPerl(contextOf([leaf, branch]));
  assert.equal(await installed("Branch"), "Branch 2.1, Leaf 1.1");
  assert.equal(await installed("Branch", pins), "Branch 2.0, Leaf 1.0");
  const [arch] = readdirSync(path("own/lib/perl5")).filter((name) =>
    existsSync(path(`own/lib/perl5/${name}/auto`)),
  );
  const placed = (found: Package) => ({
    ...found,
    location: path(`own/lib/perl5/${arch}/auto/${found.name}/.packlist`),
  });
  const here = pinPerl(contextOf([leaf, branch].map(placed)));
  assert.deepEqual(differencesAfter(folder.path, here), []);
  assert.ok(existsSync(path("own/lib/perl5/Leaf/Part.pm")));
  assert.equal(await installed("'Leaf@1.1'", pins), "Leaf 1.1", "a version that is asked for");
  assert.deepEqual(differencesAfter(folder.path, here), [
    `perl: locked: Branch-2.0 (${placed(branch).location}), here: nothing`,
    `perl: locked: Leaf-1.0 (${placed(leaf).location}), here: Leaf-1.1`,
  ]);
});

test("the lock has what cpanm notes: the archive, and the other modules with their versions", async () => {
  const library = "/usr/local/lib/perl5";
  const note = {
    ...{ name: "Leaf", version: "1.0", dist: "Leaf-1.0", pathname: "T/TE/TEST/Leaf-1.0.tar.gz" },
    provides: {
      Leaf: { version: "1.0" },
      "Leaf::Part": { version: 0.9 },
      "Leaf::Free": {},
      "a b": { version: "1" },
    },
  };
  const tree = memoryTree({
    [`${library}/auto/Leaf/.packlist`]: `${library}/Leaf.pm\n`,
    [`${library}/Leaf.pm`]: "package Leaf;\nour $VERSION = '1.0';\n1;\n",
    [`${library}/.meta/Leaf-1.0/install.json`]: JSON.stringify(note),
  });
  const [found] = packagesOf(await collectFrom(perl, tree));
  assert.deepEqual(found?.provides, ["Leaf::Part 0.9"]);
  assert.deepEqual(pinPerl(contextOf([found!])).files, {
    "cpan-index": [`Leaf 1.0 ${note.pathname}`, `Leaf::Part 0.9 ${note.pathname}`],
    perl: [`Leaf-1.0 ${library}/auto/Leaf/.packlist`],
  });
});

test("a note that a system's perl has elsewhere than the module is found", async () => {
  const library = "/usr/local/lib/x86_64-linux-gnu/perl/5.36.0";
  const notes = "/usr/local/share/perl/5.36.0/x86_64-linux-gnu-thread-multi/.meta";
  // cpanm writes "1.1" as a number, "1.0" not.
  const note = { name: "Leaf", version: 1.1, dist: "Leaf-1.1", pathname: "T/TE/TEST/Leaf-1.1.tar.gz" };
  const tree = memoryTree({
    [`${library}/auto/Leaf/.packlist`]: "/usr/local/share/perl/5.36.0/Leaf.pm\n",
    "/usr/local/share/perl/5.36.0/Leaf.pm": "package Leaf;\nour $VERSION = '1.1';\n1;\n",
    [`${notes}/Leaf-1.1/install.json`]: JSON.stringify(note),
  });
  const [found] = packagesOf(await collectFrom(perl, tree));
  assert.equal(found?.origin, note.pathname);
});

test("what cpanm has no note of, and a recipe's own index, are said", () => {
  const build = { ...nothingKnown, script: "cpanm --mirror-index /opt/index Leaf" };
  const other = cpan("Made", "1.0");
  assert.deepEqual(
    pinPerl(contextOf([leaf, other], { build })).unlocked.map(({ what }) => what),
    ["1 Perl module that cpanm has no record of", "Perl modules that cpanm installs"],
  );
  assert.deepEqual(perlPinSetup({ moment: 0, script: build.script }).before, []);
});

test("options that a recipe noted are without the pins", () => {
  const ours = "--mirror-index=/.stx-lock/cpan-index --cascade-search";
  const noted = [`PERL_CPANM_OPT=${ours}`, `export PERL_CPANM_OPT="${ours} --notest"`];
  assert.equal(forgotten(standing, `${noted.join("\n")}\n`), 'export PERL_CPANM_OPT="--notest"\n');
});

test("hashes have one order in all processes of build and rebuild, unless the recipe asks for another", async () => {
  const seeded = perlPinSetup({ moment: 0, script: "", version: 2 });
  const program = `perl -e 'print join(" ", keys %{{ map { $_ => 1 } "a" .. "p" }}), "\\n"'\n`;
  const orders = async (setup: typeof seeded, before = "") =>
    new Set(
      (await runPinned(folder.path, setup, undefined, `${before}\n${program.repeat(4)}`)).trim().split("\n"),
    );
  const ours = await orders(seeded);
  assert.equal(ours.size, 1);
  assert.deepEqual(
    await orders(seeded, "export PERL_HASH_SEED=0"),
    await orders(standing, "export PERL_HASH_SEED=0"),
  );
  assert.notDeepEqual(await orders(seeded, "export PERL_HASH_SEED=0"), ours);
  assert.ok((await orders(seeded, "unset PERL_HASH_SEED")).size > 1);
  assert.ok((await orders(standing)).size > 1, "a lock of an earlier version has no seed");
  const noted = 'export PERL_HASH_SEED="3141592653"\nexport PERL_HASH_SEED="0"\n';
  assert.equal(forgotten(seeded, noted), 'export PERL_HASH_SEED="0"\n');
});
