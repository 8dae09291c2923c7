// check PATH: an image wherever it lies, renamed, copied or deployed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type TestContext, test } from "node:test";
import type { Failure } from "../../src/failure.ts";
import { check } from "../../src/operations/check.ts";
import type { StoreFiles } from "../../src/store/names.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import { Bench } from "../cli/support.ts";
import { type BuildOptions, makeBuild, writeBuild } from "../support/verdicts.ts";

interface Place {
  folder: string;
  store: string;
  files: StoreFiles;
  at: (name: string) => string;
}

async function place(t: TestContext, options: BuildOptions = {}): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "stx-path-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const store = join(folder, "containers");
  mkdirSync(store);
  mkdirSync(join(folder, "opt"));
  const files = await writeBuild(store, makeBuild(options));
  return { folder, store, files, at: (name) => join(folder, "opt", name) };
}

/** Copies a build's files, under another stem where one is given. */
function carry({ files, at }: Place, stem?: string): string {
  const own = basename(files.image, ".sif");
  for (const file of [files.image, files.lock, files.lockedRecipe, files.verified])
    cpSync(file, at(basename(file).replace(own, stem ?? own)));
  return at(`${stem ?? own}.sif`);
}

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const ask = (path: string, store = "/nowhere", more = {}) => check({ subject: { path }, store, ...more });

test("an image in its store, by itself and through the name's link", async (t) => {
  const { store, files } = await place(t);
  symlinkSync(`lab/${basename(files.image)}`, join(store, "lab.sif"));
  for (const path of [files.image, join(store, "lab.sif")]) {
    const answer = await ask(path, store);
    assert.deepEqual(
      [answer.open, answer.image, answer.notes],
      [true, { verified: true, checked: true }, []],
    );
  }
});

test("by its lock or its name with the image gone: only the check of everything refuses it", async (t) => {
  const { store, files } = await place(t);
  rmSync(files.image);
  for (const subject of [{ path: files.lock }, { name: "lab" }]) {
    const { open, notes } = await check({ subject, store });
    assert.equal(open, true);
    assert.ok(codes(notes).includes("image-not-here"));
    const strict = await check({ subject, store, requireVerified: true });
    assert.deepEqual([strict.open, codes(strict.refusals)], [false, ["image-not-checked"]]);
  }
});

test("a renamed copy elsewhere, by the digest that a lock of the store names", async (t) => {
  const { files, store, at } = await place(t);
  cpSync(files.image, at("renamed.sif"));
  assert.equal((await ask(at("renamed.sif"), store)).open, true);
  await assert.rejects(ask(at("renamed.sif")), { code: "no-marker", kind: "unverified" });
});

test("a renamed copy with a newer build in the store that is not verified: the note says so", async (t) => {
  const { files, store, at } = await place(t);
  const evidence = { verdict: "unverified", level: undefined, failure: { what: "it does not build" } };
  await writeBuild(store, makeBuild({ ts: "2026-1121-061508", evidence: evidence as never }));
  cpSync(files.image, at("renamed.sif"));
  assert.deepEqual(codes((await ask(at("renamed.sif"), store)).notes), ["newer-not-verified"]);
});

for (const stem of [undefined, "deployed"])
  test(`files beside it, ${stem ? "all renamed" : "under their own names"}: later verdicts were not checked`, async (t) => {
    const path = carry(await place(t), stem);
    const answer = await ask(path);
    assert.deepEqual([answer.open, codes(answer.notes)], [true, ["no-history"]]);
    const strict = await ask(path, undefined, { requireVerified: true });
    assert.deepEqual([strict.open, codes(strict.refusals)], [false, ["history-missing"]]);
  });

test("a lock that was made from the image alone is named: it proves nothing, and recover writes a recipe", async (t) => {
  const { files, at } = await place(t);
  cpSync(files.image, at("mine v2.sif"));
  const { recipe: _, inputs: __, builder: ___, ...list } = JSON.parse(readFileSync(files.lock, "utf8"));
  for (const name of ["mine v2.lock", "other.lock"]) {
    writeFileSync(at(name), JSON.stringify(list));
    await assert.rejects(ask(at("mine v2.sif")), (error: Failure) => {
      assert.deepEqual([error.code, error.kind], ["no-marker", "unverified"]);
      assert.ok(error.why?.startsWith(`${at(name)} lists what is in it`), error.why);
      assert.match(error.remedy ?? "", /recover '.*mine v2\.sif'$/);
      return true;
    });
    rmSync(at(name));
  }
  writeFileSync(
    at("other.lock"),
    JSON.stringify({ ...list, image: { ...list.image, sha256: "0".repeat(64) } }),
  );
  await assert.rejects(ask(at("mine v2.sif")), { why: /^no lock beside it/ });
});

test("what the store says comes before an older marker beside the image", async (t) => {
  const found = await place(t);
  const path = carry(found);
  const { digest } = parseMarker(readFileSync(found.files.verified), "");
  const evidence = { verdict: "unverified", level: undefined, failure: { what: "it does not build" } };
  rmSync(found.files.verified);
  await writeBuild(found.store, makeBuild({ evidence: { ...evidence, previous: [digest] } as never }));
  assert.deepEqual(codes((await ask(path, found.store)).refusals), ["not-verified"]);
  assert.equal((await ask(path)).open, true);
});

test("a marker's folder may be given", async (t) => {
  const found = await place(t);
  cpSync(found.files.image, found.at("x.sif"));
  assert.equal((await ask(found.at("x.sif"), undefined, { marker: found.files.folder })).open, true);
  await assert.rejects(ask(found.at("x.sif"), undefined, { marker: found.folder }), { code: "no-marker" });
});

test("the image alone renamed, its files beside it", async (t) => {
  const found = await place(t);
  renameSync(carry(found), found.at("x.sif"));
  assert.equal((await ask(found.at("x.sif"))).open, true);
});

test("another image under the name of a build: image-differs", async (t) => {
  const found = await place(t);
  const path = carry(found);
  writeFileSync(path, "another image");
  assert.deepEqual(codes((await ask(path)).refusals), ["image-differs"]);
  writeFileSync(found.files.image, "another image");
  assert.deepEqual(codes((await ask(found.files.image, found.store)).refusals), ["image-differs"]);
});

test("another file of a build: the image beside it is read, whatever its size", async (t) => {
  const found = await place(t);
  const path = carry(found);
  const stem = path.slice(0, -".sif".length);
  for (const ending of [".lock", ".def", ".verified"])
    assert.deepEqual((await ask(stem + ending)).image, { verified: true, checked: true }, ending);
  const bytes = readFileSync(path);
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(path, bytes);
  for (const ending of [".lock", ".def", ".verified"])
    assert.deepEqual(codes((await ask(stem + ending)).refusals), ["image-differs"], ending);
  rmSync(path);
  for (const ending of [".lock", ".def", ".verified"]) {
    const answer = await ask(stem + ending);
    assert.deepEqual([answer.image.checked, codes(answer.notes)], [false, ["no-history", "image-not-here"]]);
  }
});

test("a marker alone in a store is named as that", async (t) => {
  const { store, files } = await place(t);
  for (const path of [files.image, files.lock, files.lockedRecipe, files.recipe])
    rmSync(path, { force: true });
  await assert.rejects(check({ subject: { name: "lab" }, store }), {
    code: "not-in-store",
    why: /^lab-\d{4}-\d{4}-\d{6} has a marker there and no lock: copy/,
  });
});

test("a marker that is given is the one that is judged", async (t) => {
  const found = await place(t);
  cpSync(found.files.image, found.at("x.sif"));
  assert.equal((await ask(found.at("x.sif"), undefined, { marker: found.files.verified })).open, true);
  const other = await writeBuild(found.store, makeBuild({ name: "other" }));
  const answer = await ask(found.at("x.sif"), undefined, { marker: other.verified });
  assert.deepEqual(codes(answer.refusals), ["image-differs"]);
  await assert.rejects(ask(found.at("x.sif"), undefined, { marker: found.files.lock }), {
    code: "wrong-use",
  });
});

test("a configuration beside the image, or in a store that was not named, is no policy", async (t) => {
  const found = await place(t, { lock: { floats: ["dpkg:*"] } });
  const path = carry(found);
  writeFileSync(found.at("config.yaml"), "floats: ['dpkg:*']\n");
  assert.deepEqual(codes((await ask(path)).refusals), ["floats-undeclared"]);
  writeFileSync(join(found.store, "config.yaml"), "floats: ['dpkg:*']\n");
  const unused = await ask(found.files.image);
  assert.deepEqual(codes(unused.refusals), ["floats-undeclared"]);
  const [note] = unused.notes.filter(({ code }) => code === "configuration-not-used");
  assert.match(note?.text ?? "", /containers\/config\.yaml was not used, .* add --store \S+containers$/);
  assert.equal((await ask(found.files.image, found.store)).open, true);
  assert.equal((await ask(path, undefined, { policy: found.at("config.yaml") })).open, true);
});

test("what is not an image, or not there", async (t) => {
  const { at, folder } = await place(t);
  execFileSync("mkfifo", [at("fifo.sif")]);
  symlinkSync("nowhere", at("dangling.sif"));
  for (const [path, code] of [
    [at("fifo.sif"), "not-a-regular-file"],
    [folder, "not-a-regular-file"],
    [at("dangling.sif"), "no-such-file"],
    [at("missing.sif"), "no-such-file"],
  ] as const)
    await assert.rejects(ask(path), { code, kind: "usage" });
});

test("an empty file, whatever it is called", async (t) => {
  const { at } = await place(t);
  for (const name of ["empty.sif", "empty.zip", "empty.tar", "empty"]) {
    writeFileSync(at(name), "");
    await assert.rejects(ask(at(name)), {
      code: "image-empty",
      kind: "unverified",
      why: /the file is empty/,
    });
  }
});

test("locks beside it that are FIFOs, links or no locks are passed over, not waited for", async (t) => {
  const found = await place(t);
  execFileSync("mkfifo", [found.at("a.lock")]);
  symlinkSync("/dev/zero", found.at("b.lock"));
  writeFileSync(found.at("c.lock"), "{}");
  cpSync(found.files.image, found.at("x.sif"));
  assert.equal((await ask(found.at("x.sif"), found.store)).open, true);
});

test("on the command line", async (t) => {
  const found = await place(t);
  const bench = new Bench(found.folder);
  cpSync(found.files.image, found.at("x.sif"));
  const open = await bench.run(["check", "opt/x.sif"]);
  assert.equal(open.code, 0, open.stderr);
  assert.match(open.stdout, /lab-2026-1120-061508 is verified/);
  writeFileSync(found.at("y.sif"), "unknown");
  assert.equal((await bench.run(["check", "opt/y.sif"])).code, 3);
  assert.equal((await bench.run(["check", "opt/z.sif"])).code, 2);
  assert.equal((await bench.run(["check", "lab", "--policy", "none.yaml"])).code, 2);
});
