import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { goPinSetup, pinGo } from "../../src/ecosystems/go/pin.ts";
import { nothingKnown } from "../../src/ecosystems/pins.ts";
import type { Package } from "../../src/lock/schema.ts";
import { goCache } from "../support/client-tools.ts";
import { missing } from "../support/ecosystems.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { makeGoModule } from "../support/upstreams/languages.ts";
import { contextOf, differencesAfter, forgotten, runPinned, startSite } from "./support.ts";

const folder = temporaryFolder();
const path = (name: string) => join(folder.path, name);
const skip = missing("go");
const name = "example.test/Lab/tool";

const go = (version: string, more: Partial<Package> = {}): Package => ({
  ...{ name, version, purl: `pkg:golang/example.test/lab/tool@${version}` },
  ...{ prefix: path("bin/tool"), build: "go1.22.1" },
  ...more,
});

let site: Awaited<ReturnType<typeof startSite>>;
before(async () => {
  const spelled = name.replace("Lab", "!lab");
  makeGoModule(path("site"), name, "v1.0.0", { spelled });
  // Published after the build.
  makeGoModule(path("site"), name, "v1.1.0", { spelled });
  site = await startSite(path("site"));
});
after(() => {
  site.close();
  folder.remove();
});

const script = (command: string) => `rm -rf bin; ${command} >&2; bin/tool 2>&1`;
const env = () => ({
  ...{ GOPATH: path("go"), GOCACHE: goCache, GOBIN: path("bin"), GOTOOLCHAIN: "local" },
  ...{ GOFLAGS: "-modcacherw", GONOSUMDB: "*", GOPROXY: site.address },
});
const run = (command: string, pins?: ReturnType<typeof pinGo>) =>
  runPinned(folder.path, goPinSetup({ moment: 0, script: "" }), pins, script(command), env());

test("go install takes the locked version for @latest, and the one that is asked for", { skip }, async () => {
  const pins = pinGo(contextOf([go("v1.0.0")]));
  assert.equal(await run(`go install ${name}@latest`), "v1.1.0\n");
  assert.equal(await run(`go install ${name}@latest`, pins), "v1.0.0\n");
  assert.deepEqual(differencesAfter(folder.path, pins), []);
  assert.equal(await run(`go install ${name}@v1.1.0`, pins), "v1.1.0\n");
  assert.deepEqual(differencesAfter(folder.path, pins), [
    `go: locked, not here: ${name} v1.0.0 (${path("bin/tool")})`,
  ]);
});

test("programs and named modules are held, no other, and nothing that is no module", () => {
  const dependency = { build: undefined };
  const build = { ...nothingKnown, script: "export GOPROXY=direct\ngo get golang.org/x/net\n" };
  const { files, unlocked } = pinGo(
    contextOf(
      [
        go("v1.0.0"),
        go("(devel)", { name: "example.test/here" }),
        go("v0.1.0", { ...dependency, name: "golang.org/x/net" }),
        go("v0.2.0", { ...dependency, name: "golang.org/x/sys" }),
        go("v1.0.0", { name: '"$(touch /x)"' }),
        go("v1.0.0", { name: "../etc" }),
      ],
      { build },
    ),
  );
  assert.deepEqual(files["go-modules"], ["example.test/!lab/tool v1.0.0", "golang.org/x/net v0.1.0"]);
  assert.match(unlocked[0]?.what ?? "", /GOPROXY/);
  assert.doesNotMatch(goPinSetup({ moment: 0, script: build.script }).before.join(), /export GOPROXY/);
});

test("a variable that a recipe noted is without the pins, or gone where it would not be there", () => {
  const ours = "file:///.stx-lock/go-proxy|";
  const noted = [
    `GOPROXY=${ours}https://proxy.golang.org,direct`,
    `export GOPROXY='${ours}https://lab.example'`,
  ];
  const standing = goPinSetup({ moment: 0, script: "" });
  assert.equal(forgotten(standing, `${noted.join("\n")}\n`), "export GOPROXY='https://lab.example'\n");
});
