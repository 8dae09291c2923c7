// How many attacks on the gate are tried, of what kinds, and with what codes they are refused.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Registered } from "./support.ts";

test("at least 150 attacks are tried, each with the code that refuses it", async (t) => {
  const cases: Registered[] = [];
  Object.assign(globalThis, { attackCases: cases });
  for (const file of ["files", "history", "marker", "policy"]) await import(`./${file}.test.ts`);
  const kinds = Map.groupBy(cases, ({ kind }) => kind);
  const codes = new Set(cases.map(({ code }) => code));
  for (const [kind, of] of kinds)
    t.diagnostic(`${of.length} ${kind}: ${[...new Set(of.map(({ code }) => code))].join(", ")}`);
  const names = cases.map(({ kind, what, code }) => `${kind}: ${what}: ${code}`);
  t.diagnostic(`${cases.length} attacks of ${kinds.size} kinds, ${codes.size} codes`);
  assert.ok(new Set(names).size >= 150, `${new Set(names).size} attacks`);
  assert.equal(new Set(names).size, names.length, "two attacks of one name");
});

/** Ways by which the gate was opened, or data lost, in an earlier version: the file and the words of the test for each. */
const earlier: Record<string, [file: string, words: string]> = {
  "a link at .scratch empties a folder": [
    "store/scratch.test.ts",
    "is refused, and what it points at is untouched",
  ],
  "a user's folder in .scratch goes": [
    "store/links.test.ts",
    "a folder of the user's in .scratch, old or new, stays",
  ],
  "a shared --tmp": ["store/scratch.test.ts", "is a private folder of each user"],
  "a shared --tmp for a second user": ["store/scratch.test.ts", "works for the next user, too"],
  "the image's folder is a link": ["store/links.test.ts", "the image's folder a link"],
  "an overlay partition": ["image/tamper-sif.test.ts", "one more overlay"],
  "a lock from one build, a recipe from another": [
    "verdict/attacks/files.test.ts",
    "a locked recipe that is not of this lock and recipe",
  ],
  "file capabilities": ["image/tamper-kinds.ts", "a file capability comes"],
  "flags of .pyc": ["image/tamper-kinds.ts", "a compiled file is never checked"],
  "a marker of six lines": [
    "verdict/attacks/history.test.ts",
    "a marker written by a script from the lock alone",
  ],
  "the history deleted": ["verdict/attacks/history.test.ts", "history-missing"],
  "contradictions in a marker": ["verdict/attacks/marker.test.ts", "a statement that contradicts itself"],
  "contradictions of a lock": [
    "verdict/attacks/files.test.ts",
    "a lock that says something else than the marker",
  ],
  "the name's link leads elsewhere": ["verdict/attacks/policy.test.ts", "what the name leads to"],
  "the newest build is not verified": ["verdict/published.test.ts", "it is not verified"],
  "a renamed image": ["verdict/check-path.test.ts", "a renamed copy elsewhere"],
  "a policy from the change": [
    "verdict/policy-change.test.ts",
    "the target's policy counts, not the change's",
  ],
  "a policy that is removed": [
    "verdict/policy-change.test.ts",
    "a configuration that is removed, renamed, a link or invalid",
  ],
  "a FIFO": ["verdict/attacks/marker.test.ts", "a FIFO in the opposite's place"],
  "check beside verify": ["verdict/beside.test.ts", "check beside verify, 2,000 times"],
  "escapes to the terminal": [
    "verdict/published.test.ts",
    "nothing that came from a file reaches the terminal as an escape",
  ],
  "a list by the name of a file": ["verdict/published.test.ts", "list shows the gate's answer"],
  "events of anyone": ["actions/gate-target.test.ts", "judges a comment's or another run's checkout"],
};

test("each way by which the gate was opened once has its test", () => {
  for (const [way, [file, words]] of Object.entries(earlier))
    assert.ok(readFileSync(join(import.meta.dirname, "../..", file), "utf8").includes(words), way);
});
