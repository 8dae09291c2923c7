import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { builtLock, parseLock } from "../../src/lock/read.ts";
import { formatLock } from "../../src/lock/write.ts";
import { lockedRecipe, pinsOf } from "../../src/pin/locked-recipe.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import {
  assertFailed,
  type Bench,
  bench,
  benchWithUpstream,
  ended,
  fetching,
  tinyRecipe,
  verifiedBench,
} from "../cli/support.ts";

const verifyTiny = (at: Bench, ...more: string[]) => ["verify", "tiny", "--context", at.folder, ...more];
const markers = (at: Bench) =>
  at
    .files()
    .filter((name) => /\.(un)?verified$/.test(name))
    .map((name) => name.replace(/^.*\./, ""));

describe("a round trip", { concurrency: 2 }, () => {
  it("whose inputs are unchanged says so, and builds nothing", async (t) => {
    const at = await bench(t);
    const first = await at.json(["roundtrip", "tiny.def"]);
    assert.equal(first.verified.verdict, "verified");
    const files = at.files();
    const second = await at.run(["roundtrip", "tiny.def"]);
    assert.equal(second.code, 0);
    assert.match(
      second.stdout,
      new RegExp(`^Unchanged: tiny-${first.built.ts} was verified \\(level: content\\)`),
    );
    assert.doesNotMatch(second.stderr, /Building|Rebuilding/);
    assert.deepEqual(at.files(), files);
    const third = await at.json(["roundtrip", "tiny.def", "--level", "versions"]);
    assert.deepEqual([third.built.unchanged, third.gate.open, third.verified], [true, true, undefined]);
  });

  it("of an unchanged build that has no valid verdict verifies it, and builds no second one", async (t) => {
    const at = await bench(t);
    const { built } = await at.json(["build", "tiny.def"]);
    const { built: again, verified } = await at.json(["roundtrip", "tiny.def"]);
    assert.deepEqual([again.ts, again.unchanged, verified.verdict], [built.ts, true, "verified"]);
    await writeFile(built.files.image.replace(/sif$/, "verified"), "");
    const mended = await at.json(["roundtrip", "tiny.def"]);
    assert.deepEqual([mended.built.ts, mended.verified.verdict], [built.ts, "verified"]);
    const forced = await at.json(["roundtrip", "tiny.def", "--force"]);
    assert.notEqual(forced.built.ts, built.ts);
  });

  it("reads the recipe once: inputs that change during the build are told", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe("sleep 2"));
    const child = at.start(["build", "tiny.def"]);
    const end = ended(child);
    await new Promise<void>((done) =>
      child.stderr.on("data", (data) => String(data).includes("+ sleep 2") && done()),
    );
    await at.packages({ busybox: "9" });
    assertFailed(await end, 1, /inputs changed while it was being built/, /changed: installed/);
    assert.deepEqual(await at.list(), ["tiny unfinished -"]);
  });
});

describe("drift", { concurrency: 2 }, () => {
  it("of one package: code 3, its name with both versions, .unverified, the published build stays", async (t) => {
    const at = await benchWithUpstream(t);
    const good = (await at.json(["roundtrip", "tiny.def"])).built;
    await at.write("tiny.def", tinyRecipe(`${fetching(at.url)}\necho second`));
    const { built } = await at.json(["build", "tiny.def"]);
    await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r11" });
    await at.write("there.sif", "mine");
    const verify = ["verify", `tiny-${built.ts}`, "--context", at.folder, "--keep"];
    assertFailed(await at.run([...verify, "there.sif"]), 2, /could not keep the rebuilt image/, /--keep/);
    const ran = await at.run([...verify, "rebuilt.sif"]);
    assert.equal(ran.code, 3, ran.stderr);
    const [, image = "", kept = ""] = /^Next: stx-container diff (\S+) (\S+)$/m.exec(ran.stdout) ?? [];
    assert.match((await at.run(["diff", image, kept])).stdout, /musl\S*\s+1\.2\.5-r10 → 1\.2\.5-r11/);
    assert.match(ran.stdout, /musl\S*\s+1\.2\.5-r10 → 1\.2\.5-r11/);
    assert.doesNotMatch(ran.stdout, /~ busybox/);
    assert.deepEqual(await at.list(), ["tiny complete unverified", "tiny complete verified published"]);
    assert.equal((await at.json(["list"]))[1].ts, good.ts);
    assert.equal((await at.run(["check", "tiny"])).code, 0);
    const check = await at.json(["check", `tiny-${built.ts}`], 3);
    const [refusal, ...others] = check.refusals;
    assert.deepEqual(others, []);
    assert.equal(refusal.code, "not-verified");
    assert.match(
      refusal.text,
      /^1 of 4 packages came out differently \(musl 1\.2\.5-r10 → 1\.2\.5-r11\), with \d+ differences? in files \(.*\)$/,
    );
    assert.equal(refusal.remedy, `stx-container verify tiny-${built.ts}`);
    const path = at.path("containers/tiny", `tiny-${built.ts}.unverified`);
    const { evidence } = parseMarker(readFileSync(path), path);
    assert.deepEqual(
      [evidence.verdict, evidence.changes?.count, evidence.changes?.listed[0]?.name],
      ["unverified", 1, "musl"],
    );
  });

  it("later in a verified build replaces its marker; once it is gone, so is the drift", async (t) => {
    const at = await benchWithUpstream(t);
    await at.json(["roundtrip", "tiny.def"]);
    await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r11", extra: "1" });
    const { verified } = await at.json(verifyTiny(at), 3);
    assert.equal(verified.comparison.total, 2);
    assert.deepEqual(markers(at), ["unverified"]);
    assert.equal((await at.run(["check", "tiny"])).code, 3);
    // A crash between the writing of one marker and the removal of the other leaves both: no pass, and mended.
    const [unverified] = at.files().filter((name) => name.endsWith(".unverified"));
    await at.write(`containers/tiny/${unverified!.replace(".un", ".")}`, "{}");
    assert.equal((await at.json(["check", "tiny"], 5)).refusals[0].code, "both-markers");
    await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r10" });
    await at.json(verifyTiny(at));
    assert.deepEqual(markers(at), ["verified"]);
    const events = at.read("containers/tiny/history.jsonl").trimEnd().split("\n");
    assert.deepEqual(
      events.map((line) => JSON.parse(line).event),
      ["verified", "published", "unverified", "verified"],
    );
  });

  it("a locked recipe that no longer builds: 3, with the reason", async (t) => {
    const at = await benchWithUpstream(t);
    await at.write("upstream/data", "1");
    await at.write("tiny.def", tinyRecipe(`wget -q -O /data ${at.url}/data`));
    await at.json(["roundtrip", "tiny.def"]);
    await rm(at.path("upstream/data"));
    const ran = await at.run(verifyTiny(at));
    assert.equal(ran.code, 3, ran.stderr + ran.stdout);
    assert.match(ran.stdout, /the locked recipe does not build: .*404/s);
    assert.deepEqual(markers(at), ["unverified"]);
    assert.equal((await at.json(["check", "tiny"], 3)).refusals[0].code, "not-verified");
  });

  it("a declared float that moved: verified, and listed", async (t) => {
    const at = await benchWithUpstream(t);
    await at.write("containers/config.yaml", "floats: ['apk:mu*']\n");
    const { built } = await at.json(["build", "tiny.def"]);
    await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r11" });
    const ran = await at.run(verifyTiny(at));
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, /musl\S*\s+1\.2\.5-r10 → 1\.2\.5-r11/);
    assert.match(ran.stdout, /1 declared floats? moved/);
    assert.equal((await at.run(["check", "tiny"])).code, 0);
    // The declaration withdrawn, the verdict no longer holds.
    await at.write("containers/config.yaml", "floats: []\n");
    assert.equal((await at.json(["check", "tiny"], 3)).refusals[0].code, "floats-undeclared");
    // What is free to move is not pinned: another declaration needs another locked recipe.
    await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r10" });
    const again = (await at.json(["build", "tiny.def"])).built;
    assert.deepEqual([again.unchanged, again.lock.floats], [false, []]);
    assert.notEqual(again.ts, built.ts);
  });
});

describe("infrastructure is not drift", { concurrency: 2 }, () => {
  for (const [tool, said] of [
    ["pip", "echo 'ConnectionRefusedError: [Errno 111] Connection refused' >&2; false"],
    ["wget", "wget -q -O /dev/null http://127.0.0.1:9/"],
  ] as const) {
    it(`a network failure as ${tool} tells it: 4, and the marker that was there stays`, async (t) => {
      const at = await benchWithUpstream(t);
      // Offline on the second day only.
      await at.write("upstream/day-one", "");
      await at.write("tiny.def", tinyRecipe(`wget -q -O /dev/null ${at.url}/day-one || { ${said}; }`));
      await at.json(["roundtrip", "tiny.def"]);
      await rm(at.path("upstream/day-one"));
      const before = at
        .files()
        .map((name) => [name, readFileSync(at.path("containers/tiny", name), "latin1")]);
      const ran = await at.run(verifyTiny(at));
      assertFailed(ran, 4, /because of the network/, /refused/i, /run the command again/);
      const kept = before.filter(([name]) => !/\.verify\.build\.log$|^\.lock$/.test(name!));
      for (const [name, text] of kept)
        assert.equal(readFileSync(at.path("containers/tiny", name!), "latin1"), text, name);
      assert.deepEqual(markers(at), ["verified"]);
      assert.equal((await at.run(["check", "tiny"])).code, 0);
      assert.deepEqual(at.scratches(), []);
    });
  }
});

/** The locked recipe that belongs to a lock's text, sealed as this program seals it. */
function lockedRecipeOf(recipe: string, text: string): Uint8Array {
  const parsed = parseRecipe(Buffer.from(recipe), "tiny.def");
  const lock = builtLock(parseLock(text, "lock"), "lock");
  return lockedRecipe(parsed, lock, pinsOf(lock, parsed), text);
}

/** A lock's text without one package, as a forger would write it. */
function withoutMusl(text: string): string {
  const lock = JSON.parse(text);
  lock.ecosystems.apk.packages = lock.ecosystems.apk.packages.filter(
    (found: { name: string }) => found.name !== "musl",
  );
  return formatLock(lock);
}

describe("no evidence is never a pass", { concurrency: 2 }, () => {
  it("a package database that is cut off: inconclusive, 5", async (t) => {
    const at = await benchWithUpstream(t);
    await at.json(["build", "tiny.def"]);
    await at.write("upstream/installed", "P:busybox\nA:x86_64\n\nP:");
    const ran = await at.run(verifyTiny(at));
    assert.equal(ran.code, 5, ran.stderr + ran.stdout);
    assert.match(ran.stdout, /inconclusive/i);
    assert.match(ran.stdout, /apk of the rebuilt image could not be read: \/lib\/apk\/db\/installed/);
    assert.deepEqual(await at.list(), ["tiny complete unverified"]);
    assert.notEqual((await at.run(["check", "tiny"])).code, 0);
  });

  for (const [what, forge] of [
    [
      "names packages that a rebuild will have, but the image has not",
      (text) => text.replace(/1\.2\.5-r10/g, "1.2.5-r11"),
    ],
    ["leaves out a package", withoutMusl],
    [
      "says that it never looked for the packages",
      (text) => text.replace(/"apk": \{[^[]*\[[^\]]*\][^}]*\},\n/, "").replace(/"apk": \d+,\n/, ""),
    ],
    ["gives another content digest", (text) => text.replace(/("contentDigest": ")[0-9a-f]{8}/, "$100000000")],
  ] as [string, (text: string) => string][]) {
    it(`a lock that ${what}, sealed anew: inconclusive, 5, and no marker`, async (t) => {
      const at = await bench(t);
      const { built } = await at.json(["build", "tiny.def"]);
      const text = readFileSync(built.files.lock, "utf8");
      const forged = forge(text);
      assert.notEqual(forged, text);
      await writeFile(built.files.lock, forged);
      await writeFile(built.files.lockedRecipe, lockedRecipeOf(at.read("tiny.def"), forged));
      await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r11" });
      assertFailed(
        await at.run(verifyTiny(at)),
        5,
        /the lock does not match the image .*tiny-|the lock .* was edited/,
        /musl|content digest|reads apk/,
      );
      assert.deepEqual(markers(at), []);
    });
  }

  it("no packages at all on both sides: inconclusive, 5", async (t) => {
    const at = await bench(t);
    await at.write("empty.txt", "nothing");
    await at.write("none.def", "Bootstrap: scratch\n\n%files\n    empty.txt /empty.txt\n");
    const ran = await at.run(["roundtrip", "none.def"]);
    assert.equal(ran.code, 5, ran.stderr + ran.stdout);
    assert.match(ran.stdout, /no packages at all/);
    assert.deepEqual(await at.list(), ["none complete unverified"]);
  });
});

describe("levels", { concurrency: 2 }, () => {
  it("content where all files are equal; versions, with the files named, where one differs", async (t) => {
    const at = await bench(t);
    assert.equal((await at.json(["roundtrip", "tiny.def"])).verified.level, "content");
    await at.write("random.def", tinyRecipe("head -c 9 /dev/urandom >/random\nchmod 640 /random"));
    const { verified } = await at.json(["roundtrip", "random.def"]);
    assert.equal(verified.level, "versions");
    assert.deepEqual(verified.differingFiles.length, 1);
    assert.deepEqual(
      [verified.differingFiles[0].path, verified.differingFiles[0].kind],
      ["/random", "content"],
    );
    const ran = await at.run(["verify", "random", "--context", at.folder]);
    assert.match(ran.stdout, /\/random/);
  });

  it("a required level that is not reached: 3, not published, and says why", async (t) => {
    const at = await bench(t);
    await at.write("tiny.def", tinyRecipe("head -c 9 /dev/urandom >/random"));
    const ran = await at.run(["roundtrip", "tiny.def", "--level", "content"]);
    assert.equal(ran.code, 3, ran.stderr);
    assert.match(ran.stdout, /less than level content, which is required/);
    // The marker has the level that was reached, which is no less for having been asked for more.
    assert.deepEqual(await at.list(), ["tiny complete verified"]);
    assert.equal((await at.run(["check", "tiny"])).code, 0);
    assert.equal((await at.run(["roundtrip", "tiny.def"])).code, 0);
    assert.deepEqual(await at.list(), ["tiny complete verified published"]);
    assert.equal((await at.run(["roundtrip", "tiny.def", "--level", "content"])).code, 3);
    assert.equal((await at.run(["check", "tiny"])).code, 0);
  });

  it("a level that the store requires binds verify, too", async (t) => {
    const at = await bench(t);
    await at.write("containers/config.yaml", "required-level: content\n");
    await at.write("tiny.def", tinyRecipe("head -c 9 /dev/urandom >/random"));
    const ran = await at.run(["roundtrip", "tiny.def"]);
    assert.equal(ran.code, 3, ran.stderr + ran.stdout);
    assert.deepEqual(await at.list(), ["tiny complete verified"]);
    assert.equal((await at.json(["check", "tiny"], 3)).refusals[0].code, "level-too-low");
  });
});

describe("what is published", { concurrency: 2 }, () => {
  it("stays the newer build when an older one is verified again", async (t) => {
    const at = await verifiedBench(t);
    const old = at.built.ts;
    const now = (await at.json(["roundtrip", "tiny.def", "--force"])).built.ts;
    const ran = await at.run(["verify", `tiny-${old}`, "--context", at.folder]);
    assert.equal(ran.code, 0);
    assert.match(ran.stderr, /was not published: a newer verified build is published/);
    const builds = await at.json(["list"]);
    assert.equal(builds.find(({ published }: { published: boolean }) => published).ts, now);
  });

  it("a store that is a link is refused, with the folder to name instead", async (t) => {
    const at = await bench(t);
    await mkdir(at.path("disk/store"), { recursive: true });
    await symlink("disk/store", at.path("linked"));
    assertFailed(
      await at.run(["build", "tiny.def", "--store", "linked"]),
      2,
      /symbolic link/,
      /--store \S+disk\/store/,
    );
    assert.deepEqual(readdirSync(at.path("disk/store")), []);
  });

  it("a store that was copied elsewhere still verifies and opens the gate", async (t) => {
    const at = await verifiedBench(t);
    await cp(at.path("containers"), at.path("copy"), { recursive: true, verbatimSymlinks: true });
    assert.equal((await at.run(["check", "tiny", "--store", "copy"])).code, 0);
    assert.equal((await at.run(verifyTiny(at, "--store", "copy"))).code, 0);
  });
});
