import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it, type TestContext } from "node:test";
import { canonicalJson } from "../../src/files/canonical-json.ts";
import { sha256 } from "../../src/files/digest.ts";
import { currentInputs } from "../../src/roundtrip/current-inputs.ts";
import { findBuild, listBuilds } from "../../src/store/builds.ts";
import { type StoreFiles, storeFiles } from "../../src/store/names.ts";
import { checkBuild, type GateAnswer, type Refusal } from "../../src/verdict/gate.ts";
import { formatMarker, parseMarker } from "../../src/verdict/marker.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { evidenceKey } from "../../src/verdict/statement.ts";
import { type Bench, bench, tinyRecipe } from "../cli/support.ts";

const laxest = defaultPolicy;

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
      const document = JSON.parse(
        Buffer.from(parseMarker(await readFile(files.verified), "").payload).toString(),
      );
      const { digest } = parseMarker(await readFile(files.verified), "");
      change(document);
      const statement = Buffer.from(canonicalJson(document));
      // The history would tell that this is not the marker that was written: a forger rewrites its line, too.
      const history = await readFile(join(root, "tiny/history.jsonl"), "utf8");
      await writeFile(join(root, "tiny/history.jsonl"), history.replaceAll(digest, sha256(statement)));
      await writeFile(files.verified, formatMarker(statement));
    },
  };
}

const check = async (store: Store, policy = {}, now?: Date): Promise<GateAnswer> =>
  checkBuild(await findBuild(store.root, `tiny-${ts}`), { ...laxest, ...policy }, now ? { now } : {});

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
    evidence(document).rebuilt.contentDigest = sha256("another tree");
    document.predicate.verifiedLevels = ["STX_VERSIONS"];
  });
const markerOf = (store: Store, name: string, when: string) => storeFiles(store.root, name, when).verified;

it("is open for what was verified, and says with which level and when", async () => {
  const answer = await check(await copyStore());
  assert.deepEqual(
    [answer.open, answer.kind, answer.level, answer.refusals, answer.notes],
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
      "envelope-unreadable",
      "inconclusive",
    ],
    [
      "a marker of words",
      ({ files }) => writeFile(files.verified, "round-trip verified\n"),
      "envelope-unreadable",
      "inconclusive",
    ],
    [
      "a marker that is a list",
      ({ files }) => writeFile(files.verified, "[]"),
      "envelope-unreadable",
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
    ["the lock missing", ({ files }) => rm(files.lock), "lock-missing", "unverified"],
    [
      "the locked recipe edited",
      ({ files }) => append(files.lockedRecipe),
      "locked-recipe-differs",
      "unverified",
    ],
    [
      "the locked recipe missing",
      ({ files }) => rm(files.lockedRecipe),
      "locked-recipe-missing",
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
      "marker-contradicts-itself",
      "inconclusive",
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
      "marker-unreadable",
      "inconclusive",
    ],
    [
      "a fifth subject",
      (store) =>
        store.marker((document) => {
          document.subject.push(document.subject[0]);
        }),
      "marker-unreadable",
      "inconclusive",
    ],
    [
      "subjects in another order",
      (store) =>
        store.marker((document) => {
          document.subject.reverse();
        }),
      "marker-unreadable",
      "inconclusive",
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
      "lock-contradicts-marker",
      "inconclusive",
    ],
    [
      "counts of zero",
      (store) =>
        store.marker((document) => {
          for (const counts of Object.values<Forged>(evidence(document).ecosystems))
            counts.equal = counts.rebuilt = 0;
        }),
      "marker-contradicts-itself",
      "inconclusive",
    ],
    [
      "fewer packages than the lock holds",
      (store) =>
        store.marker((document) => {
          evidence(document).ecosystems.apk.locked = 1;
        }),
      "marker-contradicts-itself",
      "inconclusive",
    ],
    [
      "a passed verdict that counts drift",
      (store) =>
        store.marker((document) => {
          evidence(document).ecosystems.apk.changed = 1;
        }),
      "marker-contradicts-itself",
      "inconclusive",
    ],
    [
      "a passed verdict without a level",
      (store) =>
        store.marker((document) => {
          delete evidence(document).level;
        }),
      "marker-contradicts-itself",
      "inconclusive",
    ],
    [
      "a date in the future, so that it never grows old",
      (store) =>
        store.marker((document) => {
          document.predicate.timeVerified = "2999-01-01T00:00:00.000Z";
        }),
      "made-in-the-future",
      "inconclusive",
    ],
    [
      "its own time limit passed",
      (store) =>
        store.marker((document) => {
          document.predicate.timeVerified = "2019-01-01T00:00:00.000Z";
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
      "inconclusive",
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
    const before = await readFile(history, "utf8");
    await writeFile(history, `${before}${JSON.stringify(line)}\n{"cut off`);
    await writeFile(store.files.verified, good);
    const answer = await check(store);
    assert.deepEqual([answer.open, answer.refusals[0]?.code], [false, "replayed"]);
    // Clocks have no say in it.
    const earlier = { ...line, at: "2020-01-01T00:00:00.000Z" };
    await writeFile(history, `${before}${JSON.stringify(earlier)}\n`);
    assert.equal((await check(store)).refusals[0]?.code, "replayed");
    // What is said of another build is nothing to this one.
    await writeFile(history, `${before}${JSON.stringify({ ...line, ts: otherTs })}\n`);
    assert.equal((await check(store)).open, true);
    // A history that does not have the marker, or is not there, does not say that it is the last one.
    await writeFile(history, `${JSON.stringify({ ...line, ts: otherTs })}\n`);
    assert.equal((await check(store)).refusals[0]?.code, "history-lacks-marker");
    await rm(history);
    assert.equal((await check(store)).refusals[0]?.code, "history-missing");
  });

  it("a verdict that is older than the store allows: too-old", async () => {
    const store = await copyStore();
    const inTwoDays = new Date(Date.now() + 2 * 86_400_000);
    const code = async (policy: object, now: Date) => (await check(store, policy, now)).refusals[0]?.code;
    assert.equal(await code({ max_age_days: 1 }, inTwoDays), "too-old");
    assert.equal(await code({ max_age_days: 3 }, inTwoDays), undefined);
  });

  it("a verdict of long ago, where no age is asked for, is noted: old-verdict", async () => {
    const store = await copyStore();
    const codes = async (days: number) =>
      (await check(store, {}, new Date(Date.now() + days * 86_400_000))).notes.map(({ code }) => code);
    assert.ok(!(await codes(80)).includes("old-verdict"));
    assert.ok((await codes(100)).includes("old-verdict"));
  });

  it("a level that is lower than the store requires: level-too-low", async () => {
    const store = await copyStore();
    assert.equal((await check(store, { required_level: "content" })).open, true);
    await lowerLevel(store);
    assert.equal((await check(store, { required_level: "content" })).refusals[0]?.code, "level-too-low");
    assert.equal((await check(store, { required_level: "versions" })).open, true);
  });

  it("all that is wrong is told, not the first alone", async () => {
    const store = await copyStore();
    await append(store.files.lock);
    await flip(store.files.image);
    await lowerLevel(store);
    assert.deepEqual(
      (await check(store, { required_level: "content" })).refusals.map(({ code }) => code),
      ["lock-differs", "image-differs", "level-too-low"],
    );
  });
});

it("without the image, as in git, is open and says that the image was not checked", async () => {
  const store = await copyStore();
  await rm(store.files.image);
  const answer = await check(store);
  assert.equal(answer.open, true);
  assert.deepEqual(
    answer.notes.map(({ code }) => code),
    ["image-not-here"],
  );
});

describe("held against the checkout", () => {
  const recipe = () => original.path("tiny.def");
  const held = async () =>
    checkBuild(await findBuild(original.path("containers"), `tiny-${ts}`), laxest, {
      today: (lock) => currentInputs(recipe(), original.folder, lock, { store: original.path("containers") }),
    });

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
    assert.match(edited.stdout, /To do: take it again from where it came: .* stx-container roundtrip/);
    await writeFile(store.files.verified, "");
    assert.equal((await original.run(args)).code, 5);
    const json = await original.json(args, 5);
    assert.deepEqual([json.open, json.refusals[0].code], [false, "envelope-unreadable"]);
    const nothing = await original.run(["check", "nothing", "--store", store.root]);
    assert.equal(nothing.code, 2);
    assert.match(nothing.stderr, /there is no build of nothing/);
  });

  it("a configuration that can't be read is wrong use, not a weak one", async () => {
    const store = await copyStore();
    const args = ["check", `tiny-${ts}`, "--store", store.root];
    for (const [text, words] of [
      ["require-verified: true\n", /require-verified|Unrecognized/],
      ["required_level: strong\n", /required_level/],
      ["max_age_days: '7'\n", /max_age_days/],
      ["max_age_days: -1\n", /max_age_days/],
      ["floats: everything\n", /floats/],
      ["floats: [numpy]\n", /ecosystem:name/],
      ["noise: [etc/x]\n", /begins with \//],
      ["vault: maybe\n", /vault/],
      ["- a list\n", /top level/],
      ["floats: [\n", /not YAML/],
      ["required_level: versions\nrequired_level: content\n", /unique/],
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
