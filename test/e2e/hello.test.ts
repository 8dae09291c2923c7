import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ensureApptainer } from "../../src/apptainer/install/ensure.ts";
import { choosePrivileges } from "../../src/host/privileges.ts";
import { parseLock } from "../../src/lock/read.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import { registryTools, startRegistry } from "../registry/support.ts";
import { execIsolated } from "../support/exec-isolated.ts";
import { pushImage } from "../support/oci-push.ts";
import {
  differences,
  dpkgRead,
  dpkgTruth,
  npmRead,
  npmTruth,
  pipTruth,
  pythonRead,
  type Run,
} from "../support/truth.ts";
import { buildBackend, startUpstreams, type Upstreams } from "../support/upstreams.ts";
import { baseImage } from "./bases.ts";
import { home, mirror, passed, stx } from "./support.ts";

let folder: string;
let store: string;
/** The build of examples/hello that the tests share. */
let ts = "";

const hello = ["examples/hello/hello.def", ...mirror, ...passed];
const file = (ending: string) => join(store, "hello", `hello-${ts}${ending}`);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "stx-e2e-"));
  store = join(folder, "containers");
  const { code, out, err } = await stx(["roundtrip", ...hello, "--store", store, "--json"]);
  assert.equal(code, 0, `${out}\n${err.slice(-4000)}`);
  ts = JSON.parse(out).built.ts;
});
after(() => rm(folder, { recursive: true, force: true }));

describe("examples/hello", () => {
  test("is verified and published, with all its files", () => {
    for (const ending of [
      ".sif",
      ".lock",
      ".def",
      ".rough.def",
      ".verified",
      ".build.log",
      ".verify.build.log",
    ]) {
      assert.ok(existsSync(file(ending)), ending);
    }
    assert.ok(lstatSync(join(store, "hello.sif")).isSymbolicLink());
    const marker = parseMarker(readFileSync(file(".verified")), file(".verified"));
    assert.deepEqual([marker.evidence.verdict, marker.evidence.level], ["verified", "content"]);
  });

  test("leaves nothing behind: no scratch, no pins in the image", async () => {
    const scratch = await readdir(join(store, ".scratch"));
    assert.deepEqual(
      scratch.filter((each) => !each.startsWith(".")),
      [],
    );
    assert.deepEqual((await readdir(store)).sort(), [
      ".gitattributes",
      ".gitignore",
      ".scratch",
      "hello",
      "hello.sif",
    ]);
  });

  test("a second run of unchanged inputs says so and builds nothing", async () => {
    const { code, out } = await stx(["roundtrip", ...hello, "--store", store]);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^Unchanged: hello-${ts} was verified`));
  });

  test("what the tools in the image say is what the lock says", async () => {
    const [apptainer, privileges] = [await ensureApptainer(), await choosePrivileges("auto")];
    const run: Run = async (argv) => {
      const result = await execIsolated(apptainer, file(".sif"), [...argv], {
        timeLimitMs: 3_600_000,
        privileges,
      });
      return result.stdout;
    };
    const { ecosystems } = parseLock(readFileSync(file(".lock"), "utf8"), file(".lock"));
    assert.deepEqual(differences(await dpkgTruth(run), dpkgRead(ecosystems.dpkg!)), []);
    const pip = await pipTruth(run, ["/opt/venv/bin/pip"]);
    assert.deepEqual(differences(pip, pythonRead(ecosystems.python!, ["/opt/venv"])), []);
    const npm = await npmTruth(run, ["/opt/venv/bin/npm", "--global", "--prefix", "/usr/local"]);
    assert.deepEqual(differences(npm, npmRead(ecosystems.npm!, "/usr/local/lib/node_modules")), []);
  });

  test("passes the gate, and not with another image, lock or recipe", async () => {
    assert.equal((await stx(["check", "hello", "--store", store])).code, 0);
    const copy = join(folder, "tampered");
    await cp(store, copy, { recursive: true, verbatimSymlinks: true });
    const damaged = readFileSync(join(copy, "hello", `hello-${ts}.sif`));
    damaged[damaged.length >> 1]! ^= 1;
    await writeFile(join(copy, "hello", `hello-${ts}.sif`), damaged);
    const { code, out } = await stx(["check", "hello", "--store", copy, "--json"]);
    assert.equal(code, 3);
    assert.deepEqual(
      JSON.parse(out).refusals.map((each: { code: string }) => each.code),
      ["image-differs"],
    );
    const verified = await stx(["verify", "hello", "--store", copy]);
    assert.equal(verified.code, 5, verified.err);
    assert.match(verified.err, /is not the image of this lock/);
    await rm(copy, { recursive: true });
  });
});

describe("upstreams that move between build and rebuild", () => {
  let upstreams: Upstreams;
  before(async () => {
    upstreams = await startUpstreams();
    const { apt, pip, npm } = upstreams;
    apt.publish("stx-data", "1.0-1");
    apt.publish("stx-tool", "1.0-1");
    pip.publish("leaf", "1.0");
    pip.publish("tool", "0.9", { leaf: ">=0.5" });
    pip.publish("tool", "1.0", { leaf: ">=0.5" });
    npm.publish("twig", "1.0.0");
    npm.publish("branch", "1.0.0", { twig: "^1.0.0" });
    pip.publish("mov", "0.9");
    pip.publish("mov", "1.0");
    await mkdir(join(folder, "project"));
    // Its build needs a different version from the one that is installed in the end.
    await writeFile(
      join(folder, "project/pyproject.toml"),
      '[build-system]\nrequires = ["mov>=1.0"]\nbuild-backend = "backend"\nbackend-path = ["."]\n',
    );
    await writeFile(join(folder, "project/backend.py"), buildBackend('"x = 1\\n"'));
    npm.publish("twig", "0.9.0");
    npm.publish("twig", "1.0.0");
    const { versions } = (await (await fetch(`${upstreams.address}/npm/twig`)).json()) as {
      versions: Record<string, { dist: { tarball: string; integrity: string } }>;
    };
    await mkdir(join(folder, "web"));
    const web = { name: "web", version: "1.0.0", dependencies: { twig: "0.9.0" } };
    await writeFile(join(folder, "web/package.json"), JSON.stringify(web));
    const { tarball, integrity } = versions["0.9.0"]!.dist;
    const packages = { "": web, "node_modules/twig": { version: "0.9.0", resolved: tarball, integrity } };
    await writeFile(
      join(folder, "web/package-lock.json"),
      JSON.stringify({ name: "web", version: "1.0.0", lockfileVersion: 3, requires: true, packages }),
    );
    await writeFile(
      join(folder, "moving.def"),
      `Bootstrap: localimage
From: ${await baseImage("python")}
Stage: tools

%post
    python3 -m venv /opt/tools
    /opt/tools/bin/pip install --index-url ${upstreams.address}/pip tool
    /opt/tools/bin/pip list --format freeze | grep ^tool= >/opt/made

Bootstrap: localimage
From: ${await baseImage("node")}

%files from tools
    /opt/made

%files
    project /opt/src/project
    web /opt/web

%post
    export PIP_INDEX_URL=${upstreams.address}/pip npm_config_registry=${upstreams.address}/npm/
    echo "deb [trusted=yes] ${upstreams.address}/apt ./" >/etc/apt/sources.list
    apt-get update
    apt-get install -y stx-data stx-tool
    apt-get purge -y stx-tool
    python3 -m venv --without-pip /opt/old
    /opt/venv/bin/pip --python /opt/old install 'tool<1'
    python3 -m venv /opt/new
    /opt/new/bin/pip install tool
    python3 -m venv /opt/between
    /opt/between/bin/pip install mov==1.0
    /opt/between/bin/pip install mov==0.9
    /opt/between/bin/pip install --no-cache-dir /opt/src/project
    python3 -m venv --without-pip /opt/gone
    /opt/venv/bin/pip --python /opt/gone install 'mov<1' tool
    rm -rf /opt/gone
    echo "export PYTHONPATH=/opt/mytool:$PYTHONPATH" >>"$APPTAINER_ENVIRONMENT"
    . /opt/venv/bin/activate
    npm install --global --prefix /opt/node branch
    cd /opt/web
    npm ci
    rm -rf node_modules
`,
    );
  });
  after(() => upstreams?.close());

  let built: { ts: string; files: { lock: string; lockedRecipe: string } };

  test("a build locks what they have today", async () => {
    const { code, out, err } = await stx(
      ["build", join(folder, "moving.def"), "--store", store, "--json"],
      folder,
    );
    assert.equal(code, 0, out + err.slice(-3000));
    built = JSON.parse(out).built;
    const locked = readFileSync(built.files.lockedRecipe, "utf8");
    assert.match(locked, /^stx-tool all 1\.0-1$/m, "packages that the build removes again are pinned too");
    const { ecosystems, stages, unlocked } = parseLock(readFileSync(built.files.lock, "utf8"), "lock");
    const { python } = stages!["0"]!.ecosystems;
    assert.ok(python?.status === "present");
    const inStage = python.packages.filter(({ prefix }) => prefix === "/opt/tools");
    assert.deepEqual(
      inStage.map(({ name }) => name).filter((name) => ["leaf", "tool"].includes(name)),
      ["leaf", "tool"],
    );
    assert.deepEqual(
      unlocked.filter(({ what }) => what === "stage tools"),
      [],
    );
    const versions = Object.values(ecosystems).flatMap((each) =>
      each.status === "absent" ? [] : each.packages,
    );
    const of = (name: string) =>
      versions
        .filter((each) => each.name === name)
        .map(({ version, prefix }) => `${version} ${prefix ?? ""}`.trim())
        .sort();
    assert.deepEqual(of("tool"), ["0.9 /opt/old", "1.0 /opt/new"]);
    assert.deepEqual(of("stx-data"), ["1.0-1"]);
    assert.deepEqual(of("stx-tool"), []);
  });

  test("newer versions appear: the rebuild takes the locked ones, in every environment, dependencies too", async () => {
    const { apt, pip, npm } = upstreams;
    apt.publish("stx-data", "2.0-1");
    apt.publish("stx-tool", "2.0-1");
    pip.publish("tool", "0.9.1", { leaf: ">=0.5" });
    pip.publish("tool", "1.1", { leaf: ">=0.5" });
    pip.publish("leaf", "1.5");
    npm.publish("twig", "1.1.0");
    npm.publish("branch", "1.2.0", { twig: "^1.0.0" });
    pip.publish("mov", "0.9.5");
    pip.publish("mov", "2.0");
    const { code, out, err } = await stx(["verify", `moving-${built.ts}`, "--store", store], folder);
    assert.equal(code, 0, out + err.slice(-3000));
    assert.match(out, /verified/);
    const log = readFileSync(join(store, "moving", `moving-${built.ts}.verify.build.log`), "utf8");
    assert.match(out, /level: content/, "and nothing of the pins is left, in PYTHONPATH neither");
    assert.match(log, /Unpacking stx-tool \(1\.0-1\)/, "also for a package that is gone from the image");
  });
});

describe("the other examples", () => {
  test("layered: a name on a base; said before anything is built where the base is missing", async () => {
    const work = join(folder, "layered");
    await cp(join(home, "examples/layered"), work, { recursive: true });
    const early = await stx(["roundtrip", "tools.def", ...passed], work);
    assert.equal(early.code, 2);
    assert.match(early.err, /base\.sif does not exist yet/);
    assert.ok(!existsSync(join(work, "containers/tools")), "nothing was begun");
    await mkdir(join(work, "containers"), { recursive: true });
    await symlink(await baseImage("python"), join(work, "containers/base.sif"));
    const asByDefault = ["--compression", "gzip"];
    const { code, out, err } = await stx(["roundtrip", "tools.def", ...asByDefault, ...passed], work);
    assert.equal(code, 0, out + err.slice(-3000));
    assert.match(out, /verified/);
  });

  test("docker: from a registry, by digest, also when the tag has moved on", async (context) => {
    const tools = await registryTools();
    if ("missing" in tools) return context.skip(tools.missing);
    const registry = await startRegistry(tools.registry);
    try {
      const reference = `${registry.host}/debian:bookworm-slim`;
      await pushImage(tools.crane, await baseImage("node"), reference);
      const request = [
        "examples/docker/docker.def",
        "--build-arg",
        `base=${reference}`,
        ...passed,
        "--store",
        store,
      ];
      const built = await stx(["build", ...request, "--json"]);
      assert.equal(built.code, 0, built.out + built.err.slice(-3000));
      const { ts: name, files, lock } = JSON.parse(built.out).built;
      assert.match(
        readFileSync(files.lockedRecipe, "utf8"),
        /^From: localhost:\d+\/debian@sha256:[0-9a-f]{64}$/m,
      );
      assert.match(lock.bases[0].platformDigest, /^sha256:/);
      // The tag now names another image: an empty one.
      execFileSync(
        tools.crane,
        ["append", "--insecure", "--new_layer", "/dev/null", "--new_tag", reference],
        { stdio: "ignore" },
      );
      const { code, out, err } = await stx(["verify", `docker-${name}`, "--store", store]);
      assert.equal(code, 0, out + err.slice(-3000));
    } finally {
      registry.stop();
    }
  });
});
