import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { pinNpm } from "../../src/ecosystems/npm/pin.ts";
import { nothingKnown } from "../../src/ecosystems/pins.ts";
import { npm } from "../lock/sample.ts";
import { temporaryFolder } from "../support/squashfs.ts";

const folder = temporaryFolder();
after(folder.remove);

const moment = Date.parse("2026-06-01T00:00:00Z") / 1000;
const pinned = pinNpm({
  packages: [
    npm("cowsay", "1.5.0", "node_modules/cowsay"),
    npm("twig", "1.0.0", "node_modules/a/node_modules/twig"),
  ],
  ...{ transient: [], floats: [], archives: [], bootstrap: "docker", arch: "amd64", moment },
  build: nothingKnown,
});
for (const [name, lines] of Object.entries(pinned.files))
  writeFileSync(join(folder.path, name), lines.join("\n"));
// Chooses the newest that is not later than `before`, and fails where nothing satisfies, as npm's own does.
mkdirSync(join(folder.path, "node_modules/npm-pick-manifest"), { recursive: true });
writeFileSync(
  join(folder.path, "node_modules/npm-pick-manifest/index.js"),
  `module.exports = ({ versions, "dist-tags": tags, time = {} }, wanted, { before } = {}) => {
    const fits = (v) => (!/^\\d/.test(wanted) || v.startsWith(wanted)) && !(before && Date.parse(time[v]) > Date.parse(before));
    if (wanted === "latest" && fits(tags.latest)) return tags.latest;
    const found = Object.keys(versions).filter(fits).pop();
    if (!found) throw new Error("ETARGET");
    return found;
  };`,
);

/** What npm chooses, with our module in its node. */
function choice(name: string, versions: string[], wanted: string, time?: Record<string, string>): string {
  const packument = {
    ...{
      name,
      versions: Object.fromEntries(versions.map((v) => [v, {}])),
      "dist-tags": { latest: versions.at(-1) },
    },
    ...(time ? { time } : {}),
  };
  const code = `process.stdout.write(require("npm-pick-manifest")(${JSON.stringify(packument)}, ${JSON.stringify(wanted)}, { before: process.env.npm_config_before }))`;
  const env = {
    PATH: process.env.PATH,
    NODE_OPTIONS: `--require=${join(folder.path, "npm-hook.cjs")}`,
    npm_config_before: new Date(moment * 1000).toISOString(),
  };
  return execFileSync(process.execPath, ["-e", code], { cwd: folder.path, env, encoding: "utf8" });
}

test("a locked version is chosen, also where `latest` has moved on", () => {
  assert.equal(choice("cowsay", ["1.4.0", "1.5.0", "1.6.0"], "latest"), "1.5.0");
  assert.equal(choice("twig", ["1.0.0", "1.1.0"], "1"), "1.0.0");
});

test("a request that no locked version satisfies sees what there is: it has a lock of its own", () => {
  assert.equal(choice("twig", ["0.9.0", "1.0.0", "1.1.0"], "0.9.0"), "0.9.0");
});

test("where the registry names dates, what was there at the build stays in sight", () => {
  const time = { "0.8.0": "2026-01-01", "0.9.0": "2026-02-01", "0.9.9": "2026-07-01", "1.0.0": "2026-03-01" };
  assert.equal(choice("twig", Object.keys(time), "0", time), "0.9.0");
});

test("a locked version from the minutes of the build itself is chosen", () => {
  assert.equal(choice("cowsay", ["1.5.0"], "1.5.0", { "1.5.0": "2026-06-01T00:05:00Z" }), "1.5.0");
});

test("a recipe that replaces NODE_OPTIONS is named, one that adds to it is not", () => {
  const said = (script: string) =>
    pinNpm({
      ...{
        packages: [],
        transient: [],
        floats: [],
        archives: [],
        bootstrap: "docker",
        arch: "amd64",
        moment,
      },
      build: { ...nothingKnown, script },
    }).unlocked.length;
  assert.equal(said("export NODE_OPTIONS=--max-old-space-size=4096"), 1);
  assert.equal(said('export NODE_OPTIONS="$NODE_OPTIONS --max-old-space-size=4096"'), 0);
});
