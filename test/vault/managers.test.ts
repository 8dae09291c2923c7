import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, it, type TestContext } from "node:test";
import { goCache, npmTools, pythonTools } from "../support/client-tools.ts";
import { oldCargo } from "../support/ecosystems.ts";
import { serveFolder } from "../support/upstreams/files.ts";
import {
  condaInstall,
  makeChannel,
  makeCrates,
  makeGems,
  makeGoModule,
} from "../support/upstreams/languages.ts";
import { cranShelf, npmShelf, pipShelf } from "../support/upstreams.ts";
import { type Lab, lab } from "./support.ts";

/** Says why a client cannot be tested here, or false. */
function lacks(...programs: string[]): string | false {
  const missing = programs.filter((name) => spawnSync("which", [name]).status !== 0);
  return missing.length > 0 && `not installed: ${missing.join(", ")}`;
}

/** Records a script, empties and stops every upstream, and runs it again: it must say the same. */
async function repeats(
  at: Lab,
  script: (out: string) => string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const clean = { HOME: at.path("home"), PIP_FIND_LINKS: "", PIP_CONFIG_FILE: "/dev/null", ...env };
  mkdirSync(at.path("home"), { recursive: true });
  const recorded = await at.record(`mkdir a; cd a; ${script("a")}`, clean);
  assert.deepEqual(recorded.report, {
    unrecorded: [],
    absentNames: recorded.report.absentNames,
    untrusted: [],
  });
  await at.hosts.stopAll();
  rmSync(at.path("site"), { recursive: true });
  rmSync(at.path("home"), { recursive: true });
  mkdirSync(at.path("home"), { recursive: true });
  const replayed = await at.replay(`mkdir b; cd b; ${script("b")}`, clean);
  assert.equal(replayed.out.replaceAll("/b/", "/a/"), recorded.out);
  return recorded.out;
}

async function site(t: TestContext) {
  const at = await lab(t);
  mkdirSync(at.path("site"));
  const host = await at.hosts.add("site.stx.test", serveFolder(at.path("site")));
  return { at, host };
}

describe("package managers", { concurrency: 2 }, () => {
  it("pip", { skip: lacks("python3") }, async (t) => {
    const { at, host } = await site(t);
    const shelf = pipShelf(at.path("site/pip"));
    shelf.publish("leaf", "1.0");
    shelf.publish("branch", "2.0", { leaf: ">=1" });
    const out = await repeats(
      at,
      () => `
      python3 -m pip install -q --target t --index-url ${host.https}/pip branch
      python3 -m pip download -q -d d --trusted-host site.stx.test --index-url ${host.http}/pip leaf
      python3 -m pip list --path t --format freeze; ls d`,
    );
    assert.equal(out, "branch==2.0\nleaf==1.0\nleaf-1.0-py3-none-any.whl\n");
  });

  it("uv", async (t) => {
    const tools = await pythonTools("uv", ["uv==0.13.9"]);
    if ("missing" in tools) return t.skip(tools.missing);
    const { at, host } = await site(t);
    const shelf = pipShelf(at.path("site/pip"));
    shelf.publish("leaf", "1.0");
    shelf.publish("branch", "2.0", { leaf: ">=1" });
    const out = await repeats(
      at,
      (name) => `
      export UV_CACHE_DIR=$PWD/cache-${name}
      ${tools.bin}/uv pip install -q --target t --index-url ${host.https}/pip branch
      ls t | grep dist-info`,
    );
    assert.equal(out, "branch-2.0.dist-info\nleaf-1.0.dist-info\n");
  });

  for (const [name, version] of [
    ["npm", ""],
    ["yarn", "1.22.22"],
    ["yarn 4", "4.12.0"],
    ["pnpm", "10.34.8"],
  ] as const) {
    it(name, { skip: lacks("npm") }, async (t) => {
      const of = name === "yarn 4" ? "@yarnpkg/cli-dist" : name;
      const tools = version ? await npmTools(name.replace(" ", ""), [`${of}@${version}`]) : { bin: "" };
      if ("missing" in tools) return t.skip(tools.missing);
      const { at, host } = await site(t);
      const shelf = npmShelf(at.path("site/npm"), `${host.https}/npm`);
      shelf.publish("leaf", "1.0.0");
      shelf.publish("branch", "2.0.0", { leaf: "^1.0.0" });
      const command = {
        npm: "npm install --no-audit --no-fund --silent branch",
        yarn: `${tools.bin}/yarn add --silent --no-progress branch`,
        "yarn 4": `touch yarn.lock; ${tools.bin}/yarn add branch >&2`,
        pnpm: `${tools.bin}/pnpm add --silent --store-dir $PWD/store branch`,
      }[name];
      const out = await repeats(
        at,
        () => `
        echo '{"name":"x","version":"1.0.0"}' >package.json
        echo 'registry=${host.https}/npm/' >.npmrc
        export npm_config_registry=${host.https}/npm/ npm_config_cache=$PWD/cache YARN_CACHE_FOLDER=$PWD/cache
        export YARN_NPM_REGISTRY_SERVER=${host.https}/npm YARN_NODE_LINKER=node-modules YARN_ENABLE_TELEMETRY=0
        ${command}
        find node_modules -name package.json | xargs grep -h '"version"' | sort`,
      );
      assert.match(out, /"1\.0\.0"[\s\S]*"2\.0\.0"/);
    });
  }

  it("conda (rattler)", async (t) => {
    const tools = await pythonTools("rattler", ["py-rattler==0.28.0"]);
    if ("missing" in tools) return t.skip(tools.missing);
    const { at, host } = await site(t);
    makeChannel(`${tools.bin}/python`, at.path("site/channel"));
    writeFileSync(at.path("install.py"), condaInstall);
    const out = await repeats(
      at,
      (name) => `
      export RATTLER_CACHE_DIR=$PWD/cache-${name}
      ${tools.bin}/python ../install.py ${host.https}/channel $PWD/prefix
      cat prefix/share/leaf prefix/share/branch`,
    );
    assert.match(out, /leaf 1\.0.*branch 2\.0/s);
  });

  it("cargo", { skip: lacks("cargo") || oldCargo() }, async (t) => {
    const { at, host } = await site(t);
    makeCrates(at.path("site/index"), `${host.https}/index`, [
      { name: "leafling", version: "1.0.0" },
      { name: "branchlet", version: "2.0.0", dependencies: { leafling: "1" } },
    ]);
    const out = await repeats(
      at,
      () => `
      export CARGO_HOME=$PWD/home RUSTUP_HOME=${process.env.RUSTUP_HOME ?? `${process.env.HOME}/.rustup`}
      mkdir home
      printf '[source.crates-io]\\nreplace-with = "test"\\n[source.test]\\nregistry = "sparse+${host.https}/index/"\\n' >home/config.toml
      cargo install -q --root out branchlet
      out/bin/branchlet`,
    );
    assert.equal(out, "1.0.0\n");
  });

  it("go", { skip: lacks("go") }, async (t) => {
    const { at, host } = await site(t);
    makeGoModule(at.path("site/go"), "example.test/tool", "v1.2.3");
    const out = await repeats(
      at,
      () => `
      export GOPATH=$PWD/go GOCACHE=${goCache} GOBIN=$PWD/bin GOFLAGS=-modcacherw GONOSUMDB=* GONOSUMCHECK=1 GOPROXY=${host.https}/go GOTOOLCHAIN=local
      go install example.test/tool@latest
      bin/tool 2>&1`,
    );
    assert.equal(out, "v1.2.3\n");
  });

  it("gem", { skip: lacks("gem") }, async (t) => {
    const { at, host } = await site(t);
    makeGems(at.path("site"), [
      { name: "leaf", version: "1.0.0" },
      { name: "branch", version: "2.0.0", dependencies: { leaf: "~> 1.0" } },
    ]);
    const out = await repeats(
      at,
      () => `
      export GEM_HOME=$PWD/gems GEM_SPEC_CACHE=$PWD/specs
      gem install --quiet --no-document --clear-sources --source ${host.https}/ branch >/dev/null
      ls gems/gems`,
    );
    assert.equal(out, "branch-2.0.0\nleaf-1.0.0\n");
  });

  it("R", { skip: lacks("Rscript") }, async (t) => {
    const { at, host } = await site(t);
    const shelf = cranShelf(at.path("site/cran/src/contrib"));
    shelf.publish("leaf", "1.0");
    shelf.publish("branch", "2.0", { leaf: ">= 1.0" });
    const out = await repeats(
      at,
      () => `
      mkdir library; export R_LIBS_USER=$PWD/library
      Rscript -e 'install.packages("branch", repos = "${host.https}/cran", quiet = TRUE)' >&2
      Rscript -e 'cat(branch::version(), leaf::version(), "\\n")'`,
    );
    assert.equal(out, "2.0 1.0 \n");
  });
});
