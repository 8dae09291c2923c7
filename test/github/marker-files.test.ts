import assert from "node:assert/strict";
import { lstat, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { fetchingRepository } from "../../src/github/fetching-repository.ts";
import { placeMarkers } from "../../src/github/marker-files.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";

const token = "ghs_1_e30.e30.reads";
const branch = "container-markers/main";
let fake: FakeGitHub;
let repository: Repository;
let checkout: string;
let counter = 0;

before(async () => {
  fake = await startFakeGitHub();
  fake.gitTokens.set(token, "read");
});
after(() => fake.close());
beforeEach(async () => {
  repository = createRepository(fake, `octo/m${++counter}`, { "README.md": "hello\n" });
  checkout = await mkdtemp(join(fake.folder, "checkout-"));
  await mkdir(join(checkout, "containers", "base"), { recursive: true });
});

async function place(except: string[] = []) {
  const from = { serverUrl: fake.serverUrl, repository: repository.name };
  const fetching = await fetchingRepository(from, token, await mkdtemp(join(fake.folder, "scratch-")));
  const store = join(checkout, "containers");
  return placeMarkers(fetching, branch, { within: "containers", store, except: new Set(except) });
}
const text = (path: string) => readFile(join(checkout, "containers", path), "utf8");

describe("placeMarkers", () => {
  it("puts the files of each image into the store, byte for byte, and leaves others there alone", async () => {
    repository.commit(branch, {
      "containers/base/a.lock": "from the branch\r\n",
      "containers/child/a.lock": "child\n",
      "containers/other/a.lock": "left out\n",
      "containers/config.yaml": "required_level: versions\n",
      "containers/.gitattributes": "* text eol=lf ident\n",
      "README.md": "not of the store\n",
    });
    await writeFile(join(checkout, "containers/base/a.lock"), "of the checkout\n");
    await writeFile(join(checkout, "containers/base/b.lock"), "of the checkout\n");
    await writeFile(join(checkout, "containers/config.yaml"), "required_level: bytes\n");
    assert.deepEqual((await place(["other"])).sort(), ["base", "child"]);
    assert.equal(await text("base/a.lock"), "from the branch\r\n");
    assert.equal(await text("base/b.lock"), "of the checkout\n");
    assert.equal(await text("child/a.lock"), "child\n");
    assert.equal(await text("config.yaml"), "required_level: bytes\n");
    assert.deepEqual((await readdir(join(checkout, "containers"))).sort(), ["base", "child", "config.yaml"]);
    assert.deepEqual(await readdir(checkout), ["containers"]);
  });

  it("takes no link, image, log or deeper folder of the branch", async () => {
    repository.commit(branch, { "containers/base/b.lock": "/etc/passwd" }, { links: true });
    repository.commit(branch, { "containers/linked": "../.." }, { links: true });
    repository.commit(branch, {
      "containers/base/a.lock": "a\n",
      "containers/base/a.sif": "image\n",
      "containers/base/a.build.log": "log\n",
      "containers/base/deeper/a.lock": "a\n",
      "containers/.scratch/a.lock": "a\n",
    });
    assert.deepEqual(await place(), ["base"]);
    assert.deepEqual(await readdir(join(checkout, "containers")), ["base"]);
    assert.deepEqual(await readdir(join(checkout, "containers", "base")), ["a.lock"]);
  });

  it("writes through no link of the checkout", async () => {
    const elsewhere = await mkdtemp(join(fake.folder, "elsewhere-"));
    await symlink(elsewhere, join(checkout, "containers", "child"));
    await symlink(join(elsewhere, "file"), join(checkout, "containers", "base", "a.lock"));
    repository.commit(branch, { "containers/child/a.lock": "a\n", "containers/base/a.lock": "a\n" });
    await place();
    assert.deepEqual(await readdir(elsewhere), []);
    assert.ok((await lstat(join(checkout, "containers/child"))).isDirectory());
    assert.equal(await text("base/a.lock"), "a\n");
  });

  it("finds nothing where there is no such branch", async () => {
    assert.deepEqual(await place(), []);
  });
});
