// Many builds at once, with the answers of before where nothing was changed since.
import assert from "node:assert/strict";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { isStablePlace } from "../../src/files/user-cache.ts";
import { findBuild, listBuilds } from "../../src/store/builds.ts";
import type { StoreFiles } from "../../src/store/names.ts";
import { checkBuilds } from "../../src/verdict/check-all.ts";
import { checkName, type NameOptions } from "../../src/verdict/check-name.ts";
import { defaultPolicy, type Policy } from "../../src/verdict/policy.ts";
import { Bench } from "../cli/support.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";
import { fifo } from "./attacks/support.ts";

interface Place {
  store: string;
  cache: string;
  files: StoreFiles;
  ask: (more?: { now?: Date; policy?: Policy; env?: NodeJS.ProcessEnv }) => Promise<string>;
  /** Marks what is kept, so that an answer out of the cache can be told. */
  poison: () => void;
}

/** A store whose one answer is kept. */
async function place(t: TestContext): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), "stx-all-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [store, cache] = [join(folder, "containers"), join(folder, "cache")];
  mkdirSync(store);
  if (!(await isStablePlace(store))) t.skip(`the file system of ${folder} does not keep inodes and times`);
  const files = await writeBuild(store, makeBuild());
  const ask: Place["ask"] = async ({ now = new Date(), policy = defaultPolicy, env = {} } = {}) => {
    const options = { now, folder: cache, settledMs: -1, env };
    const [answer] = await checkBuilds(store, await listBuilds(store, "lab"), policy, options);
    return answer!.run === "kept" ? "kept" : answer!.open ? "open" : answer!.refusals[0]!.code;
  };
  const poison = () => {
    const [entry] = readdirSync(cache);
    const path = join(cache, entry!);
    const kept = JSON.parse(readFileSync(path, "utf8"));
    for (const [, { answer }] of kept.kept) answer.run = "kept";
    writeFileSync(path, JSON.stringify(kept));
  };
  assert.equal(await ask(), "open");
  poison();
  assert.equal(await ask(), "kept");
  return { store, cache, files, ask, poison };
}

test("a change to any file that was read, also with its times set back, is seen", async (t) => {
  const changes: [keyof StoreFiles, string][] = [
    ["image", "image-differs"],
    ["lock", "lock-differs"],
    ["lockedRecipe", "locked-recipe-differs"],
    ["recipe", "recipe-differs"],
    ["verified", "envelope-unreadable"],
  ];
  for (const [which, code] of changes) {
    const { files, ask } = await place(t);
    const bytes = readFileSync(files[which]);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(files[which], bytes);
    utimesSync(files[which], 1, 1);
    assert.equal(await ask(), code);
    assert.equal(await ask(), code, "a refusal is not kept");
  }
});

test("what comes beside it is seen: a marker, a link or FIFO in its place, a line of the history", async (t) => {
  const ways: [(at: Place) => void, string][] = [
    [({ files }) => writeFileSync(files.unverified, ""), "both-markers"],
    [({ files }) => symlinkSync("nowhere", files.unverified), "not-a-regular-file"],
    [({ files }) => fifo(files.unverified), "not-a-regular-file"],
    [({ files }) => rmSync(files.verified), "no-marker"],
    [
      ({ files }) => appendFileSync(join(files.folder, "history.jsonl"), '{"ts":"2026-1120-061508"'),
      "history-damaged",
    ],
  ];
  for (const [change, code] of ways) {
    const at = await place(t);
    change(at);
    assert.equal(await at.ask(), code);
  }
});

test("time and policy are no part of what is kept", async (t) => {
  const { ask } = await place(t);
  const day = 86_400_000;
  assert.equal(await ask({ now: new Date(Date.now() - day) }), "made-in-the-future");
  const policy = { ...defaultPolicy, max_age_days: 1 };
  assert.equal(await ask({ policy, now: new Date(Date.now() + 2 * day) }), "too-old");
  assert.equal(await ask({ policy }), "open");
  const { ask: again } = await place(t);
  assert.equal(await again({ policy: { ...defaultPolicy, required_level: "content" } }), "open");
});

test("a name is answered from what was kept, but not where more is asked than its policy asks", async (t) => {
  const { store, cache, files } = await place(t);
  const kept = { folder: cache, settledMs: -1, env: {} };
  const ask = async (more: NameOptions = {}) => checkName(store, "lab", defaultPolicy, { ...more, kept });
  assert.equal((await ask()).run, "kept");
  const more: NameOptions[] = [{ trust: {} }, { knownHistory: async () => [] }, { now: new Date() }];
  for (const options of more) assert.notEqual((await ask(options)).run, "kept");
  const signed = { ...defaultPolicy, required_signers: 1 };
  assert.equal((await checkName(store, "lab", signed, { kept })).open, false);
  const inCi = { ...kept, env: { CI: "true" } };
  assert.notEqual((await checkName(store, "lab", defaultPolicy, { kept: inCi })).run, "kept");
  appendFileSync(files.image, "more");
  const refused = await ask();
  assert.deepEqual([refused.open, refused.refusals[0]?.code], [false, "image-differs"]);
});

test("no cache in CI, none that others can write, none that is damaged, none in the store", async (t) => {
  const { store, cache, ask } = await place(t);
  assert.equal(await ask({ env: { CI: "true" } }), "open");
  assert.equal(await ask({ env: { GITHUB_ACTIONS: "true" } }), "open");
  chmodSync(cache, 0o777);
  assert.equal(await ask(), "open");
  chmodSync(cache, 0o700);
  assert.equal(await ask(), "kept");
  const [entry] = readdirSync(cache);
  const { by } = JSON.parse(readFileSync(join(cache, entry!), "utf8"));
  const broken = [1, {}, [1], [[1]], [["lab-2026-1120-061508", null]], [["lab-2026-1120-061508", {}]]];
  const whole = broken.map((kept) => JSON.stringify({ by, kept }));
  for (const text of [...whole, "", "{}", "null", "[1]", "[[1]]", '[["lab-2026-1120-061508",{}]]', "\0"]) {
    writeFileSync(join(cache, entry!), text);
    assert.equal(await ask(), "open", text);
  }
  assert.deepEqual(readdirSync(store), ["lab"]);
});

test("check --all gives each refusal, and 0, 3 or 5", async (t) => {
  const { store, files } = await place(t);
  await writeBuild(store, makeBuild({ name: "other" }));
  const bench = new Bench(join(store, ".."));
  const good = await bench.run(["check", "--all"]);
  assert.deepEqual([good.code, good.stdout], [0, "2 of 2 builds verified\n"]);
  rmSync(files.verified);
  const bad = await bench.run(["check", "--all"]);
  assert.equal(bad.code, 3);
  assert.match(bad.stdout, /✘ lab-2026-1120-061508 .*\(no-marker\).*1 of 2 builds verified\n$/s);
  writeFileSync(files.verified, "");
  const answers = await bench.json(["check", "--all"], 5);
  assert.deepEqual(
    answers.map(({ open }: { open: boolean }) => open),
    [false, true],
  );
  for (const args of [["check"], ["check", "--all", "--recipe", "x"], ["check", "--all", "--store", "none"]])
    assert.equal((await bench.run(args)).code, 2);
});

test("an argument that the recipe does not take, as from one list for several recipes, is no contradiction", async (t) => {
  const store = mkdtempSync(join(tmpdir(), "stx-all-"));
  t.after(() => rmSync(store, { recursive: true, force: true }));
  const inputs = { ...makeBuild().lock.inputs, arguments: { other: "1" } };
  await writeBuild(store, makeBuild({ lock: { inputs } }));
  const [answer] = await checkBuilds(store, await listBuilds(store, "lab"), defaultPolicy, {
    env: { CI: "1" },
  });
  assert.deepEqual(answer?.refusals, []);
});

test("a build that is not there: what is there instead", async (t) => {
  const store = mkdtempSync(join(tmpdir(), "stx-all-"));
  t.after(() => rmSync(store, { recursive: true, force: true }));
  const why = (text: RegExp, nameOrId: string) =>
    assert.rejects(findBuild(store, nameOrId), { code: "not-in-store", why: text });
  await why(/^the store is empty$/, "lab");
  mkdirSync(join(store, "lab"));
  await why(/^its folder lab holds no files of a build of that name$/, "lab");
  await writeBuild(store, makeBuild());
  await why(/^the builds of lab are: lab-2026-1120-061508$/, "lab-2020-0101-000000");
  await why(/^the store has: lab$/, "other");
});

/** Marks what was found of lock and recipes, so that an answer that rests on it can be told. */
function poisonFiles(cache: string): void {
  const folder = `${cache}-files`;
  const path = join(folder, readdirSync(folder)[0]!);
  const kept = JSON.parse(readFileSync(path, "utf8"));
  assert.equal(kept.length, 1);
  for (const [, entry] of kept) entry.notes.push({ code: "poisoned", text: "from what was kept" });
  writeFileSync(path, JSON.stringify(kept));
}

test("what was found of lock and recipes counts under another policy, and not for other files", async (t) => {
  const askOther = async ({ store, cache }: Place, env: NodeJS.ProcessEnv = {}) => {
    // Another policy each time, so that no answer is there.
    const policy = { ...defaultPolicy, max_age_days: 300 + Math.random() };
    const options = { folder: cache, settledMs: -1, env };
    const [answer] = await checkBuilds(store, await listBuilds(store, "lab"), policy, options);
    const isPoisoned = answer!.notes.some(({ code }) => code === "poisoned");
    return isPoisoned ? "kept" : answer!.open ? "open" : answer!.refusals[0]!.code;
  };
  const at = await place(t);
  poisonFiles(at.cache);
  assert.equal(await askOther(at), "kept");
  assert.equal(await askOther(at, { CI: "true" }), "open");
  appendFileSync(at.files.image, "x");
  const [answer] = await checkBuilds(at.store, await listBuilds(at.store, "lab"), defaultPolicy, {
    folder: at.cache,
    settledMs: -1,
    env: {},
  });
  assert.equal(answer!.refusals[0]!.code, "image-differs", "the image is looked at each time");
  for (const [which, code] of [
    ["lock", "lock-differs"],
    ["lockedRecipe", "locked-recipe-differs"],
    ["recipe", "recipe-differs"],
  ] as const) {
    const other = await place(t);
    poisonFiles(other.cache);
    const bytes = readFileSync(other.files[which]);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(other.files[which], bytes);
    utimesSync(other.files[which], 1, 1);
    assert.equal(await askOther(other), code);
    assert.equal(await askOther(other), code, "a refusal is not kept");
  }
  const unlike = await place(t);
  poisonFiles(unlike.cache);
  // Another marker of the same files: lock and marker are compared anew.
  rmSync(join(unlike.files.folder, "history.jsonl"));
  await writeBuild(unlike.store, makeBuild({ evidence: { run: "https://ci.example/2" } as never }));
  assert.equal(await askOther(unlike), "open");
});
