import assert from "node:assert/strict";
import { test } from "node:test";
import { ecosystems } from "../../src/ecosystems/index.ts";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { type MemoryFile, memoryTree } from "../support/memory-tree.ts";
import { zipOf } from "../support/zip.ts";

const site = "/opt/venv/lib/python3.12/site-packages";
const dist = { [`${site}/a-1.dist-info/METADATA`]: "Name: a\nVersion: 1\n" };
const gems = "/var/lib/gems/3.1.0/specifications";
const gem = { [`${gems}/a-1.gemspec`]: "# -*- encoding: utf-8 -*-\n# stub: a 1 ruby lib\n" };
const record = { "/opt/conda/conda-meta/history": "", "/opt/conda/conda-meta/a-1-0.json": conda("a") };
const modules = "/usr/lib/node_modules";
const npm = { [`${modules}/a/package.json`]: '{"name":"a","version":"1.0.0"}' };
const status = "Package: a\nStatus: install ok installed\nArchitecture: all\nVersion: 1\n\n";
/** What macOS's tar and zip leave beside each file. */
const appleDouble = Buffer.from("0005160700020000", "hex");
const mavenOf = (name: string) => ({
  [`META-INF/maven/g/${name}/pom.properties`]: `groupId=g\nartifactId=${name}\nversion=1\n`,
});
const jar = zipOf(mavenOf("a"));

function conda(name: string) {
  return JSON.stringify({ name, version: "1", build: "0", channel: "x", subdir: "noarch", files: [] });
}

/** Beside package "a", what that ecosystem's own tool skips or resolves; some of it is noted. */
const cases: Record<string, [ecosystem: string, files: Record<string, MemoryFile>, note?: RegExp]> = {
  "a hidden lock of npm that is cut off": [
    "npm",
    { ...npm, [`${modules}/.package-lock.json`]: '{"packages":{' },
    /lock file of npm/,
  ],
  "a broken direct_url.json": [
    "python",
    { ...dist, [`${site}/a-1.dist-info/direct_url.json`]: '{"url":' },
    /not valid JSON, so that pip/,
  ],
  "an .egg-link to a folder that the image does not have": [
    "python",
    { ...dist, [`${site}/b.egg-link`]: "/home/me/b\n." },
    /not in the image/,
  ],
  "a .dist-info that is a link to nothing": [
    "python",
    { ...dist, [`${site}/b-1.dist-info`]: { target: "/nowhere/b-1.dist-info" } },
    /leads nowhere/,
  ],
  "an empty gemspec": ["gem", { ...gem, [`${gems}/b-1.gemspec`]: "" }, /is empty/],
  "a hidden gemspec": ["gem", { ...gem, [`${gems}/.b-1.gemspec`]: "x" }],
  "macOS's file beside a gemspec": ["gem", { ...gem, [`${gems}/._a-1.gemspec`]: appleDouble }],
  "macOS's file beside a record of conda": [
    "conda",
    { ...record, "/opt/conda/conda-meta/._a-1-0.json": appleDouble },
  ],
  "macOS's file beside a list of dpkg": [
    "dpkg",
    { "/var/lib/dpkg/status": status, "/var/lib/dpkg/info/._a.list": appleDouble },
  ],
  "an empty list that cargo makes before it installs": [
    "cargo",
    {
      "/root/.cargo/.crates.toml": '[v1]\n"a 1.0.0 (registry+https://x)" = ["a"]\n',
      "/root/.cargo/.crates2.json": "",
    },
  ],
  "a cut-off jar that is packed into another": [
    "java",
    { "/opt/a.war": zipOf({ ...mavenOf("a"), "WEB-INF/lib/a.jar": jar.subarray(0, 60) }) },
    /WEB-INF\/lib\/a\.jar: .*which Java cannot open/,
  ],
  "a jar with bytes behind its end": ["java", { "/opt/a.jar": Buffer.concat([jar, Buffer.alloc(3)]) }],
};

for (const [name, [id, files, note]] of Object.entries(cases)) {
  test(`${name} condemns no image`, async () => {
    const asked = ecosystems.filter((each) => each.id === id);
    const found = (await inventory(memoryTree(files), { asked }))[id]!;
    assert.equal(found.status, "present", JSON.stringify(found));
    const { packages, notes = [] } = found as Extract<typeof found, { status: "present" }>;
    assert.match(packages.map((each) => each.name).join(), /^(?:g:)?a(?:,g:a)?$/);
    assert.equal(notes.length, note ? 1 : 0, JSON.stringify(notes));
    if (note) assert.match(notes[0]!.message, note);
  });
}
