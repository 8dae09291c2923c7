import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it, type TestContext } from "node:test";
import { sha256 } from "../../src/files/digest.ts";
import { currentInputs } from "../../src/roundtrip/prepare.ts";
import { findBuild, listBuilds } from "../../src/store/builds.ts";
import { type StoreFiles, storeFiles } from "../../src/store/names.ts";
import { checkBuild, type GateAnswer, type Refusal } from "../../src/verdict/gate.ts";
import { policySchema } from "../../src/verdict/policy.ts";
import { type Bench, bench, tinyRecipe } from "../cli/support.ts";

const evidenceKey = "https://github.com/stx/container-action/evidence/v1";
const laxest = policySchema.parse({});

let original: Bench;
let stores: string;
let ts: string;
let otherTs: string;

// One store with two verified builds of one name and one of another; every forgery begins with a copy of it.
before(async (t) => {
  original = await bench(t as TestContext);
  stores = await mkdtemp(original.path("stores-"));
  const build = async (...args: string[]) => (await original.json(["roundtrip", ...args])).built.ts;
  otherTs = await build("tiny.def");
  ts = await build("tiny.def", "--force");
  await build("tiny.def", "--name", "other");
});

/** A marker's document, to be falsified in any way. */
// biome-ignore lint/suspicious/noExplicitAny: that is the point
type Forged = any;

interface Store {
  root: string;
  files: StoreFiles;
  /** Changes the marker's document, or its text. */
  marker(change: (document: Forged) => void): Promise<void>;
}

async function copyStore(): Promise<Store> {
  const root = join(await mkdtemp(join(stores, "s-")), "containers");
  await cp(original.path("containers"), root, { recursive: true, verbatimSymlinks: true });
  const files = storeFiles(root, "tiny", ts);
  return {
    root,
    files,
    marker: async (change) => {
      const document = JSON.parse(await readFile(files.verified, "utf8"));
      change(document);
      // In a fresh checkout there is no history, which would tell that this is not the marker that was written.
      await rm(join(root, "tiny/history.jsonl"));
      await writeFile(files.verified, JSON.stringify(document));
    },
  };
}

const check = async (store: Store, policy = {}, now?: Date): Promise<GateAnswer> =>
  checkBuild(
    await findBuild(store.root, `tiny-${ts}`),
    { ...laxest, ...policy },
    undefined,
    ...(now ? [now] : []),
  );

const flip = async (path: string) => {
  const bytes = await readFile(path);
  bytes[bytes.length >> 1]! ^= 1;
  await writeFile(path, bytes);
};
const append = async (path: string) => writeFile(path, `${await readFile(path, "utf8")}\n`);
const evidence = (document: Forged) => document.predicate[evidenceKey];
const lowerLevel = (store: Store) =>
  store.marker((document) => {
    evidence(document).level = "versions";
  });
const markerOf = (store: Store, name: string, when: string) => storeFiles(store.root, name, when).verified;

it("is open for what was verified, and says with which level and when", async () => {
  const answer = await check(await copyStore());
  assert.deepEqual(
    [answer.open, answer.kind, answer.level, answer.refusals, answer.unchecked],
    [true, "open", "content", [], []],
  );
  assert.ok(Math.abs(Date.now() - Date.parse(answer.verifiedAt!)) < 600_000);
});

describe("is shut, with its code", () => {
  const forgeries: [string, (store: Store) => unknown, Refusal["code"], GateAnswer["kind"]][] = [
    ["no marker", ({ files }) => rm(files.verified), "no-marker", "unverified"],
    [
      "an empty marker (touch x.verified)",
      ({ files }) => writeFile(files.verified, ""),
      "invalid-marker",
      "inconclusive",
    ],
    [
      "a marker of words",
      ({ files }) => writeFile(files.verified, "round-trip verified\n"),
      "invalid-marker",
      "inconclusive",
    ],
    [
      "a marker that is a list",
      ({ files }) => writeFile(files.verified, "[]"),
      "invalid-marker",
      "inconclusive",
    ],
    ["both markers", ({ files }) => cp(files.verified, files.unverified), "both-markers", "inconclusive"],
    ["one byte of the image changed", ({ files }) => flip(files.image), "image-differs", "unverified"],
    [
      "the image of another build",
      ({ files, root }) => cp(storeFiles(root, "tiny", otherTs).image, files.image),
      "image-differs",
      "unverified",
    ],
    ["the lock edited", ({ files }) => append(files.lock), "lock-differs", "unverified"],
    ["the lock missing", ({ files }) => rm(files.lock), "lock-differs", "unverified"],
    [
      "the locked recipe edited",
      ({ files }) => append(files.lockedRecipe),
      "locked-recipe-differs",
      "unverified",
    ],
    [
      "the locked recipe missing",
      ({ files }) => rm(files.lockedRecipe),
      "locked-recipe-differs",
      "unverified",
    ],
    ["the recipe edited", ({ files }) => append(files.recipe), "recipe-differs", "unverified"],
    [
      "the marker of another build",
      (store) => cp(markerOf(store, "tiny", otherTs), store.files.verified),
      "other-build",
      "inconclusive",
    ],
    [
      "the marker of another name",
      async (store) => {
        const [other] = await listBuilds(store.root, "other");
        await cp(other!.files.verified, store.files.verified);
      },
      "other-build",
      "inconclusive",
    ],
    [
      "all files of another build under this one's name, its marker's name rewritten",
      async (store) => {
        const from = storeFiles(store.root, "tiny", otherTs);
        for (const key of ["image", "lock", "recipe"] as const) await cp(from[key], store.files[key]);
        await store.marker(() => {});
      },
      "image-differs",
      "unverified",
    ],
    [
      "an .unverified marker renamed to .verified",
      (store) =>
        store.marker((document) => {
          document.predicate.verificationResult = "FAILED";
        }),
      "not-verified",
      "unverified",
    ],
    [
      "a .verified marker renamed to .unverified",
      ({ files }) => rename(files.verified, files.unverified),
      "not-verified",
      "unverified",
    ],
    [
      "fields that no marker has",
      (store) =>
        store.marker((document) => {
          evidence(document).approvedBy = "me";
        }),
      "invalid-marker",
      "inconclusive",
    ],
    [
      "a fifth subject",
      (store) =>
        store.marker((document) => {
          document.subject.push(document.subject[0]);
        }),
      "invalid-marker",
      "inconclusive",
    ],
    [
      "subjects in another order",
      (store) =>
        store.marker((document) => {
          document.subject.reverse();
        }),
      "image-differs",
      "unverified",
    ],
    [
      "another inputs' digest",
      (store) =>
        store.marker((document) => {
          evidence(document).inputsDigest = sha256("");
        }),
      "inputs-differ",
      "unverified",
    ],
    [
      "no ecosystem compared",
      (store) =>
        store.marker((document) => {
          evidence(document).ecosystems = {};
        }),
      "invalid-marker",
      "inconclusive",
    ],
    [
      "counts of zero",
      (store) =>
        store.marker((document) => {
          for (const counts of Object.values<Forged>(evidence(document).ecosystems))
            counts.equal = counts.rebuilt = 0;
        }),
      "nothing-compared",
      "unverified",
    ],
    [
      "fewer packages than the lock holds",
      (store) =>
        store.marker((document) => {
          evidence(document).ecosystems.apk.locked = 1;
        }),
      "invalid-marker",
      "inconclusive",
    ],
    [
      "a passed verdict that counts drift",
      (store) =>
        store.marker((document) => {
          evidence(document).ecosystems.apk.changed = 1;
        }),
      "invalid-marker",
      "inconclusive",
    ],
    [
      "a passed verdict without a level",
      (store) =>
        store.marker((document) => {
          delete evidence(document).level;
        }),
      "invalid-marker",
      "inconclusive",
    ],
    [
      "a date in the future, so that it never grows old",
      (store) =>
        store.marker((document) => {
          document.predicate.timeVerified = "2999-01-01T00:00:00.000Z";
        }),
      "invalid-marker",
      "inconclusive",
    ],
    [
      "its own time limit passed",
      (store) =>
        store.marker((document) => {
          evidence(document).notAfter = "2020-01-01T00:00:00.000Z";
        }),
      "too-old",
      "unverified",
    ],
    [
      "floats that the store does not declare",
      (store) =>
        store.marker((document) => {
          evidence(document).floats = ["apk:*"];
        }),
      "floats-undeclared",
      "unverified",
    ],
  ];
  for (const [what, forge, code, kind] of forgeries) {
    it(`${what}: ${code}`, async () => {
      const store = await copyStore();
      await forge(store);
      const answer = await check(store);
      assert.equal(answer.open, false);
      assert.ok(
        answer.refusals.some((refusal) => refusal.code === code),
        JSON.stringify(answer.refusals),
      );
      assert.equal(answer.kind, kind);
    });
  }

  it("an old marker put back after a later verdict: replayed", async () => {
    const store = await copyStore();
    const good = readFileSync(store.files.verified);
    const history = join(store.root, "tiny/history.jsonl");
    const later = new Date(Date.now() + 1000).toISOString();
    const line = { event: "unverified", ts, at: later, marker: sha256("a later marker") };
    await writeFile(history, `${await readFile(history, "utf8")}${JSON.stringify(line)}\n{"cut off`);
    await writeFile(store.files.verified, good);
    const answer = await check(store);
    assert.deepEqual([answer.open, answer.refusals[0]?.code], [false, "replayed"]);
    // What others say of another build is nothing to this one.
    await writeFile(history, `${JSON.stringify({ ...line, ts: otherTs })}\n`);
    assert.equal((await check(store)).open, true);
    // A marker that is newer than the history was pulled from elsewhere.
    await writeFile(history, `${JSON.stringify({ ...line, at: "2020-01-01T00:00:00.000Z" })}\n`);
    assert.equal((await check(store)).open, true);
  });

  it("a verdict that is older than the store allows: too-old", async () => {
    const store = await copyStore();
    const inTwoDays = new Date(Date.now() + 2 * 86_400_000);
    const code = async (policy: object, now: Date) => (await check(store, policy, now)).refusals[0]?.code;
    assert.equal(await code({ "max-age-days": 1 }, inTwoDays), "too-old");
    assert.equal(await code({ "max-age-days": 3 }, inTwoDays), undefined);
  });

  it("a level that is lower than the store requires: level-too-low", async () => {
    const store = await copyStore();
    assert.equal((await check(store, { "required-level": "content" })).open, true);
    await lowerLevel(store);
    assert.equal((await check(store, { "required-level": "content" })).refusals[0]?.code, "level-too-low");
    assert.equal((await check(store, { "required-level": "versions" })).open, true);
  });

  it("all that is wrong is told, not the first alone", async () => {
    const store = await copyStore();
    await append(store.files.lock);
    await flip(store.files.image);
    await lowerLevel(store);
    assert.deepEqual(
      (await check(store, { "required-level": "content" })).refusals.map(({ code }) => code),
      ["lock-differs", "image-differs", "level-too-low"],
    );
  });
});

it("without the image, as in git, is open and says that the image was not checked", async () => {
  const store = await copyStore();
  await rm(store.files.image);
  const answer = await check(store);
  assert.equal(answer.open, true);
  assert.match(answer.unchecked[0]!, /image is not here/);
});

describe("held against the checkout", () => {
  const recipe = () => original.path("tiny.def");
  const held = async () =>
    checkBuild(await findBuild(original.path("containers"), `tiny-${ts}`), laxest, (lock) =>
      currentInputs(recipe(), original.folder, lock, original.path("containers")),
    );

  it("is open while recipe and inputs are those that were verified, shut when one changed", async (t) => {
    const text = original.read("tiny.def");
    const installed = original.read("installed");
    t.after(async () => {
      await original.write("tiny.def", text);
      await original.write("installed", installed);
    });
    assert.equal((await held()).open, true);
    await original.write("installed", `${installed}\n`);
    assert.deepEqual(
      (await held()).refusals.map(({ code }) => code),
      ["inputs-differ"],
    );
    await original.write("installed", installed);
    await original.write("tiny.def", `${text}# a comment\n`);
    assert.deepEqual(
      (await held()).refusals.map(({ code }) => code),
      ["recipe-differs"],
    );
  });

  it("leaves the store out of the inputs, as the build did", async (t) => {
    const at = await bench(t);
    await at.write("folder/data", "1");
    await at.write("tiny.def", tinyRecipe("true", "", ["folder /data"]));
    await at.json(["roundtrip", "tiny.def"]);
    await rename(at.path("containers"), at.path("folder/containers"));
    const ran = await at.run(["check", "tiny", "--store", "folder/containers", "--recipe", "tiny.def"]);
    assert.equal(ran.code, 0, ran.stdout + ran.stderr);
  });
});

describe("check on the command line", () => {
  it("gives 0, 3 and 5, the reasons with their codes, and what to do", async () => {
    const store = await copyStore();
    const args = ["check", `tiny-${ts}`, "--store", store.root];
    const good = await original.run(args);
    assert.equal(good.code, 0);
    assert.match(good.stdout, /^✔ tiny-\S+ is verified \(level: content, /);
    await append(store.files.lock);
    const edited = await original.run(args);
    assert.equal(edited.code, 3);
    assert.match(
      edited.stdout,
      /has no valid marker:\n {2}the lock is not the one that was verified \(lock-differs\)/,
    );
    assert.match(edited.stdout, /To do: stx-container roundtrip/);
    await writeFile(store.files.verified, "");
    assert.equal((await original.run(args)).code, 5);
    const json = await original.json(args, 5);
    assert.deepEqual([json.open, json.refusals[0].code], [false, "invalid-marker"]);
    const nothing = await original.run(["check", "nothing", "--store", store.root]);
    assert.equal(nothing.code, 2);
    assert.match(nothing.stderr, /there is no build of nothing/);
  });

  it("a configuration that can't be read is wrong use, not a weak one", async () => {
    const store = await copyStore();
    const args = ["check", `tiny-${ts}`, "--store", store.root];
    for (const [text, words] of [
      ["require-verified: true\n", /require-verified|Unrecognized/],
      ["required-level: strong\n", /required-level/],
      ["max-age-days: '7'\n", /max-age-days/],
      ["max-age-days: -1\n", /max-age-days/],
      ["floats: everything\n", /floats/],
      ["floats: [numpy]\n", /ecosystem:name/],
      ["- a list\n", /top level/],
      ["floats: [\n", /no YAML/],
      ["required-level: versions\nrequired-level: content\n", /unique/],
    ] as const) {
      await writeFile(join(store.root, "config.yaml"), text);
      const ran = await original.run(args);
      assert.equal(ran.code, 2, text + ran.stdout + ran.stderr);
      assert.match(ran.stderr, words);
      assert.match(ran.stderr, /config\.yaml/);
    }
    await writeFile(join(store.root, "config.yaml"), "# nothing\n");
    assert.equal((await original.run(args)).code, 0);
  });
});
