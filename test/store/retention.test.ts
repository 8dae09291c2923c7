import assert from "node:assert/strict";
import { test } from "node:test";
import type { StoredBuild } from "../../src/store/builds.ts";
import { storeFiles } from "../../src/store/names.ts";
import { planRetention } from "../../src/store/retention.ts";

/** Builds newest first, each in one letter: `.` complete, `v` verified, `p` published, `k` protected, `h` held, `f` failed, `s` without a lock. */
const builds = (kinds: string): StoredBuild[] =>
  [...kinds].map((kind, n) => {
    const ts = `2026-0101-0000${String(59 - n).padStart(2, "0")}`;
    return {
      name: "tiny",
      ts,
      state: kind === "f" ? "unfinished" : kind === "s" ? "image-only" : "complete",
      marker: kind === "v" ? "verified" : undefined,
      published: kind === "p",
      kept: kind === "k",
      held: kind === "h",
      files: storeFiles("/store", "tiny", ts),
    };
  });

/** What is kept of them, in the same letters. */
const kept = (kinds: string, retain: number, retainFailed = 1) =>
  planRetention(builds(kinds), { retain, retainFailed })
    .map(({ keep }, n) => (keep ? kinds[n] : "-"))
    .join("");

test("as many builds as asked for are kept, the newest ones", () => {
  assert.equal(kept("....", 2), "..--");
  assert.equal(kept("....", 4), "....");
  assert.equal(kept("....", 9), "....");
  assert.equal(kept("", 1), "");
});

test("published, held and last verified ones are among them, and stay when they are more", () => {
  assert.equal(kept("...p", 2), ".--p");
  assert.equal(kept("...p", 1), "---p");
  assert.equal(kept("..vp", 1), "--vp");
  assert.equal(kept(".vv.p", 2), "-v--p", "only the last verified one");
  assert.equal(kept("..h.", 1), "--h-");
});

test("protected ones stay besides", () => {
  assert.equal(kept("..k.k", 1), ".-k-k");
});

test("what has no lock is not this program's, and stays", () => {
  assert.equal(kept("..s", 1), "--s");
});

test("failed ones have their own limit, and one that runs is none", () => {
  assert.equal(kept("f.f.f", 2), "f.-.-");
  assert.equal(kept("f.f.f", 1, 0), "-.---");
  assert.equal(kept("fff", 1, 2), "ff-");
});
