// What `pull` writes beside an image takes the place of nobody's file, and pulls at once do not meet.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Failure } from "../../src/failure.ts";
import { assertFree } from "../../src/operations/transfer/beside.ts";
import { pull } from "../../src/operations/transfer/pull.ts";
import { serve } from "../registry/support.ts";
import { makeSif } from "../support/sif.ts";
import { makeSquashfs, noMksquashfs, temporaryFolder } from "../support/squashfs.ts";

const isInTheWay = (error: unknown) => error instanceof Failure && error.code === "file-in-the-way";
const folder = temporaryFolder();
let server: Awaited<ReturnType<typeof serve>>;
let uri = "";
after(() => {
  server?.stop();
  folder.remove();
});
const sha256 = (bytes: Buffer | string) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

before(async () => {
  if (noMksquashfs) return;
  const root = join(folder.path, "root");
  mkdirSync(join(root, "etc"), { recursive: true });
  writeFileSync(join(root, "etc/os-release"), "ID=debian\n");
  const image = readFileSync(
    makeSif(makeSquashfs(root, join(folder.path, "r.squashfs")), join(folder.path, "r.sif")),
  );
  const layer = {
    mediaType: "application/vnd.sylabs.sif.layer.v1.sif",
    digest: sha256(image),
    size: image.length,
  };
  const type = "application/vnd.oci.image.manifest.v1+json";
  const config = { mediaType: "application/vnd.sylabs.sif.config.v1+json", digest: sha256("{}"), size: 2 };
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: type, config, layers: [layer] });
  server = await serve(({ url = "" }, response) => {
    if (url.includes("/blobs/")) response.end(image);
    else if (url.endsWith("/manifests/1") || (url.endsWith(sha256(manifest)) && url.includes("/manifests/")))
      response.writeHead(200, { "content-type": type }).end(manifest);
    else response.writeHead(url === "/v2/" ? 200 : 404).end();
  });
  uri = `oras://${server.host}/lab/tool:1`;
});

const place = (name: string) => {
  const path = join(folder.path, name);
  mkdirSync(path);
  return path;
};

test("a lock of another program beside the image stays, with --force, too", async (t) => {
  if (noMksquashfs) return t.skip(noMksquashfs);
  const here = place("other");
  const [output, lock] = [join(here, "uv.sif"), join(here, "uv.lock")];
  for (const force of [false, true]) {
    writeFileSync(lock, "version = 1\n");
    await assert.rejects(pull({ uri, output, force, env: {} }), isInTheWay);
    assert.equal(readFileSync(lock, "utf8"), "version = 1\n");
    assert.deepEqual(readdirSync(here), ["uv.lock"]);
  }
});

test("earlier files of the same image are replaced with --force alone", async (t) => {
  if (noMksquashfs) return t.skip(noMksquashfs);
  const here = place("again");
  const output = join(here, "tool.sif");
  const names = ["tool.lock", "tool.pull.json", "tool.sif"];
  await pull({ uri, output, env: {} });
  assert.deepEqual(readdirSync(here).sort(), names);
  await assert.rejects(pull({ uri, output, env: {} }), isInTheWay);
  await pull({ uri, output, force: true, env: {} });
  assert.deepEqual(readdirSync(here).sort(), names);
});

test("a recipe of the user is no locked recipe that came with an image", async () => {
  const stem = join(place("recipes"), "hello");
  const free = (force: boolean, ...endings: string[]) => assertFree(`${stem}.sif`, stem, endings, force);
  writeFileSync(`${stem}.def`, "Bootstrap: docker\nFrom: debian:12\n");
  await free(false, ".lock");
  for (const force of [false, true]) await assert.rejects(free(force, ".lock", ".def"), isInTheWay);
  writeFileSync(`${stem}.def`, "# Locked recipe of hello, by stx-container\nBootstrap: docker\n");
  await assert.rejects(free(false, ".def"), isInTheWay);
  await free(true, ".def");
});

test("of pulls to one path at once one writes the image, and the others find it there", async (t) => {
  if (noMksquashfs) return t.skip(noMksquashfs);
  const here = place("at-once");
  const output = join(here, "tool.sif");
  const all = await Promise.allSettled(Array.from({ length: 4 }, () => pull({ uri, output, env: {} })));
  assert.equal(all.filter(({ status }) => status === "fulfilled").length, 1);
  for (const each of all) if (each.status === "rejected") assert.ok(isInTheWay(each.reason), each.reason);
  assert.deepEqual(readdirSync(here).sort(), ["tool.lock", "tool.pull.json", "tool.sif"]);
});

test("what a killed pull left is removed by the next one, and nothing else", async (t) => {
  if (noMksquashfs) return t.skip(noMksquashfs);
  const here = place("killed");
  const names = pathToFileURL(join(import.meta.dirname, "../../src/files/temporary-names.ts")).href;
  const say = `import { temporaryName } from ${JSON.stringify(names)}; console.log(temporaryName("pull"));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", say], { encoding: "utf8" });
  for (const name of [stdout.trim(), ".pull.mine.tmp"]) {
    mkdirSync(join(here, name));
    writeFileSync(join(here, name, "image.sif"), "part");
  }
  await pull({ uri, output: join(here, "tool.sif"), env: {} });
  assert.equal(existsSync(join(here, stdout.trim())), false);
  assert.ok(existsSync(join(here, ".pull.mine.tmp", "image.sif")));
});
