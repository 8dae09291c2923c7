import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { npmPinSetup, pinNpm } from "../../src/ecosystems/npm/pin.ts";
import { nothingKnown } from "../../src/ecosystems/pins.ts";
import { npm } from "../lock/sample.ts";
import { npmTools } from "../support/client-tools.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { npmShelf } from "../support/upstreams.ts";
import { contextOf, runPinned, startSite } from "./support.ts";

const folder = temporaryFolder();
const path = (name: string) => join(folder.path, name);
const moment = Date.parse("2026-06-01T00:00:00Z") / 1000;
const standing = npmPinSetup({ moment, script: "" });
const locked = [
  npm("branch", "2.0.0", "node_modules/branch"),
  // As Plug'n'Play has it: without a folder of its own.
  { ...npm("leaf", "1.0.0", "x"), location: "/opt/app/.yarn/cache/leaf-1.0.0.zip" },
];
const script = "yarn add between@1.0.0";
const pins = pinNpm(contextOf(locked, { moment, build: { ...nothingKnown, script } }));

let site: Awaited<ReturnType<typeof startSite>>;
const times: Record<string, string> = {};
/** Makes the registry say when versions were published, or not. */
function withTimes(given: Record<string, string> | undefined): void {
  for (const name of ["leaf", "branch", "between"]) {
    const document = path(`site/${name}/index`);
    const { time: _, ...rest } = JSON.parse(readFileSync(document, "utf8"));
    writeFileSync(document, JSON.stringify(given ? { ...rest, time: given } : rest));
  }
}

before(async () => {
  mkdirSync(path("site"));
  site = await startSite(path("site"));
  const shelf = npmShelf(path("site"), site.address);
  const publish = (name: string, version: string, needs: Record<string, string>, time: string) => {
    shelf.publish(name, version, needs);
    times[version] = time;
  };
  publish("between", "1.0.0", {}, "2026-01-01T00:00:00Z");
  publish("leaf", "1.0.0", {}, "2026-01-01T00:00:00Z");
  publish("branch", "2.0.0", { leaf: "^1.0.0" }, "2026-01-02T00:00:00Z");
  // Published after the build, with a dependency that was not there.
  publish("between", "1.1.0", {}, "2026-07-01T00:00:00Z");
  publish("leaf", "1.1.0", { between: "*" }, "2026-07-01T00:00:00Z");
  publish("branch", "2.1.0", { leaf: "^1.0.0" }, "2026-07-02T00:00:00Z");
});
after(() => {
  site.close();
  folder.remove();
});

/** Adds packages to a fresh project, and gives what it then has. */
async function adds(given: typeof pins | undefined, command: string): Promise<string> {
  for (const name of ["project", "home"]) rmSync(path(name), { recursive: true, force: true });
  mkdirSync(path("project"));
  writeFileSync(path("project/package.json"), '{"name":"project","version":"1.0.0"}');
  writeFileSync(path("project/.npmrc"), `registry=${site.address}/\n`);
  writeFileSync(path("project/.yarnrc.yml"), yarnSettings());
  const env = { HOME: path("home"), npm_config_registry: `${site.address}/`, CI: "" };
  await runPinned(folder.path, standing, given, `cd project; ${command} >&2`, env);
  const records = readdirSync(path("project/node_modules"), { recursive: true, encoding: "utf8" })
    .filter((each) => /(?:^|\/)(?:leaf|branch|between)\/package\.json$/.test(each))
    .map((each) => JSON.parse(readFileSync(path(`project/node_modules/${each}`), "utf8")));
  return [...new Set(records.map(({ name, version }) => `${name} ${version}`))].sort().join(", ");
}

const yarnSettings = () =>
  [
    `npmRegistryServer: "${site.address}"`,
    ...['unsafeHttpWhitelist: ["127.0.0.1"]', "enableTelemetry: false", "enableGlobalCache: false"],
    ...["nodeLinker: node-modules", "enableImmutableInstalls: false", ""],
  ].join("\n");

const clients = [
  ["yarn 1", "yarn@1.22.22", "yarn"],
  ["yarn 4", "@yarnpkg/cli-dist@4.18.1", "yarn"],
  ["pnpm 10", "pnpm@10.34.9", "pnpm"],
] as const;

for (const [name, client, program] of clients) {
  test(`${name} adds what was locked by the build`, async (t) => {
    const tools = await npmTools(name.replace(" ", "-"), [client]);
    if ("missing" in tools) return t.skip(tools.missing);
    const run = (what: string) => `${tools.bin}/${program} add ${what}`;
    withTimes(times);
    assert.equal(await adds(undefined, run("branch")), "between 1.1.0, branch 2.1.0, leaf 1.1.0");
    assert.equal(await adds(pins, run("branch")), "branch 2.0.0, leaf 1.0.0");
    // What the recipe names exactly is there, although nothing of it is in the image in the end.
    assert.equal(await adds(pins, run("between@1.0.0")), "between 1.0.0");
    // yarn 4 takes nothing from a registry without times.
    if (name === "yarn 4") return;
    withTimes(undefined);
    assert.equal(await adds(pins, run("branch")), "branch 2.0.0, leaf 1.0.0");
  });
}
