import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { nothingKnown } from "../../src/ecosystems/pins.ts";
import { pinPython, pythonPinSetup } from "../../src/ecosystems/python/pin.ts";
import { pypi } from "../lock/sample.ts";
import { temporaryFolder } from "../support/squashfs.ts";
import { buildBackend, pipShelf } from "../support/upstreams.ts";
import { contextOf, runPinned } from "./support.ts";

/** It notes in the wheel which `mov` built it. */
const backend = buildBackend('"built_with = %r\\n" % mov.version', "Requires-Dist: leaf\\n");

const folder = temporaryFolder();
const path = (name: string) => join(folder.path, name);
/** When each file was uploaded. */
const times: Record<string, string> = {};
const moment = Date.parse("2026-06-01T00:00:00Z") / 1000;
let server: Server;

before(async () => {
  const shelf = pipShelf(path("pip"));
  const publish = (name: string, version: string, time?: string) => {
    shelf.publish(name, version);
    if (time) times[`${name}-${version}-py3-none-any.whl`] = time;
  };
  publish("mov", "1.0", "2026-05-01T10:00:00.123456Z");
  publish("mov", "2.0", "2026-06-02T10:00:00Z");
  publish("leaf", "1.0", "2026-05-01T10:00:00Z");
  publish("leaf", "2.0", "2026-06-02T10:00:00Z");
  mkdirSync(path("project"));
  writeFileSync(path("project/backend.py"), backend);
  writeFileSync(
    path("project/pyproject.toml"),
    '[build-system]\nrequires = ["mov"]\nbuild-backend = "backend"\nbackend-path = ["."]\n',
  );
  // An index as PyPI is (PEP 691, PEP 700).
  server = createServer((request, response) => {
    const [, name, file] = (request.url ?? "").split("/");
    if (name !== "mov" && name !== "leaf") return void response.writeHead(404).end();
    if (file) return void response.end(readFileSync(path(`pip/${name}/${file}`)));
    const files = readdirSync(path(`pip/${name}`))
      .filter((each) => each.endsWith(".whl"))
      .map((each) => ({ filename: each, url: `/${name}/${each}`, hashes: {}, "upload-time": times[each] }));
    response.setHeader("content-type", "application/vnd.pypi.simple.v1+json");
    response.end(JSON.stringify({ meta: { "api-version": "1.1" }, name, files }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
after(() => {
  server.close();
  folder.remove();
});

/** What pip builds with and installs, by a rebuild's pins or as in a first build. */
async function installed(pinned: boolean): Promise<string[]> {
  rmSync(path("target"), { recursive: true, force: true });
  const { port } = server.address() as AddressInfo;
  const build = { ...nothingKnown, isolatedBuilds: true };
  const pins = pinPython(
    contextOf([pypi("leaf", "1.0"), pypi("project", "1.0", { url: "file:///project" })], { moment, build }),
  );
  const env = {
    PIP_CONFIG_FILE: "/dev/null",
    PIP_NO_CACHE_DIR: "1",
    PIP_INDEX_URL: `http://127.0.0.1:${port}`,
  };
  const command = "python3 -m pip --disable-pip-version-check install -q --target target ./project";
  await runPinned(
    folder.path,
    pythonPinSetup({ moment, script: "" }),
    pinned ? pins : undefined,
    command,
    env,
  );
  const built = readFileSync(path("target/project.py"), "utf8").trim();
  return [built, ...readdirSync(path("target")).filter((each) => /^leaf.*info$/.test(each))];
}

test("what pip builds with in isolation is what there was at the time of the build", async () => {
  assert.deepEqual(await installed(false), ["built_with = '2.0'", "leaf-2.0.dist-info"]);
  assert.deepEqual(await installed(true), ["built_with = '1.0'", "leaf-1.0.dist-info"]);
});

/** What pip reads of an index's document, with our module in its interpreter; its own module has a stand-in here. */
function read(files: [file: string, time?: string][]): string {
  const { files: lines } = pinPython(contextOf([pypi("my-leaf", "1.5")], { moment }));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  };
  write("stx/python-constraints", lines["python-constraints"]!.join("\n"));
  write("stx/python-hook/sitecustomize.py", lines["python-hook/sitecustomize.py"]!.join("\n"));
  write(
    "fake/pip/_internal/index/collector.py",
    "import json\ndef parse(text):\n    return json.loads(text)\n",
  );
  for (const each of ["pip", "pip/_internal", "pip/_internal/index"]) write(`fake/${each}/__init__.py`, "");
  const document = { files: files.map(([filename, time]) => ({ filename, "upload-time": time })) };
  const code = `from pip._internal.index.collector import parse; print(*[file["filename"] for file in parse(${JSON.stringify(JSON.stringify(document))})["files"]])`;
  const env = { PATH: process.env.PATH, PYTHONPATH: `${path("stx/python-hook")}:${path("fake")}` };
  return execFileSync("python3", ["-c", code], { env, encoding: "utf8" }).trim();
}

test("an index without times, one whose times are its own, and a locked version hide nothing", () => {
  const [old, late] = ["2026-05-31T23:59:59Z", "2026-06-01T00:00:01.5Z"];
  assert.equal(read([["a-1.tar.gz", old], ["a-2.tar.gz", late], ["a-3.tar.gz"]]), "a-1.tar.gz a-3.tar.gz");
  assert.equal(
    read([
      ["a-1.tar.gz", late],
      ["a-2.tar.gz", late],
    ]),
    "a-1.tar.gz a-2.tar.gz",
  );
  const leaf = "My_Leaf-1.5-py3-none-any.whl";
  assert.equal(
    read([
      ["my_leaf-1.4.tar.gz", old],
      [leaf, late],
      ["my_leaf-1.5.1.tar.gz", late],
    ]),
    `my_leaf-1.4.tar.gz ${leaf}`,
  );
});

test("what uv builds with is said", () => {
  const local = pypi("project", "1.0", { url: "file:///opt/project", installer: "uv" });
  const said = pinPython(contextOf([local, pypi("leaf", "1")])).unlocked.map(({ what }) => what);
  assert.ok(said.includes("what uv installs to build packages in isolation"), said.join());
});

test("a pip that asks an index for no times is said", () => {
  const said = (version: string, isolatedBuilds: boolean) =>
    pinPython(contextOf([pypi("pip", version)], { build: { ...nothingKnown, isolatedBuilds } })).unlocked;
  assert.match(said("22.0.2", true)[0]?.what ?? "", /^what pip 22\.0\.2 installs/);
  assert.deepEqual([...said("22.2", true), ...said("9.0.3", false)], []);
});
