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

/** Ways by which the gate was opened, data or a secret lost in an earlier version: the file and the words of the test for each. */
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
  "the history is a link, and verify appends to its target": [
    "store/links.test.ts",
    "verify writes through no link, and says so before it rebuilds",
  ],
  "the image's folder is a link": ["store/links.test.ts", "the image's folder a link"],
  "an overlay partition": ["image/tamper-sif.test.ts", "one more overlay"],
  "a lock from one build, a recipe from another": [
    "verdict/attacks/files.test.ts",
    "a locked recipe that is not of this lock and recipe",
  ],
  "packages of an overlay": ["image/tamper-sif.test.ts", "the lock has the packages of an overlay"],
  "a verdict without the image": [
    "roundtrip/without-image.test.ts",
    "proves the content by the lock's digest alone, and says so in the marker",
  ],
  "a file that was changed since the build": [
    "roundtrip/inputs.test.ts",
    "a changed file gives no verdict of a build that had another one, and the old marker stays",
  ],
  "other build arguments": [
    "roundtrip/inputs.test.ts",
    "must be those of the build: with others there is no verdict, and the old marker stays",
  ],
  "a mirror that does not answer is drift": [
    "apptainer/diagnose.test.ts",
    "a bootstrap that cannot fetch is no fault of an image that was built before",
  ],
  "file capabilities": ["image/tamper-kinds.ts", "a file capability comes"],
  "flags of .pyc": ["image/tamper-kinds.ts", "a compiled file is never checked"],
  "a marker of six lines": [
    "verdict/attacks/history.test.ts",
    "a marker written by a script from the lock alone",
  ],
  "a marker that is later by its own clock": ["verdict/gate.test.ts", "Clocks have no say in it"],
  "a record without its history": ["actions/e2e.test.ts", "history.jsonl"],
  "the history deleted": ["verdict/attacks/history.test.ts", "history-missing"],
  "contradictions in a marker": ["verdict/attacks/marker.test.ts", "a statement that contradicts itself"],
  "contradictions of a lock": [
    "verdict/attacks/files.test.ts",
    "a lock that says something else than the marker",
  ],
  "the name's link leads elsewhere": ["verdict/attacks/policy.test.ts", "what the name leads to"],
  "a published build that is unverified by now": [
    "roundtrip/verdicts.test.ts",
    "later in a verified build replaces its marker",
  ],
  "a local base that was replaced": [
    "roundtrip/inputs.test.ts",
    "is built and verified on it, and checked against the checkout",
  ],
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
  "the old recipe's marker on a branch that moved on": [
    "github/api-commit.test.ts",
    "records nothing on a branch with another recipe, also by the time of the second try",
  ],
  "a commit for each push": [
    "actions/reusable.test.ts",
    "after the next push builds nothing, commits nothing",
  ],
  "a job that signs and runs a recipe": [
    "actions/workflows.test.ts",
    "gives a token that can write only to jobs that run nobody's code",
  ],
  "a secret as a build argument": [
    "roundtrip/secrets.test.ts",
    "that looks like a secret is warned of, with the way to give it",
  ],
  "a secret anywhere": ["roundtrip/secrets.test.ts", "leaves no trace anywhere"],
  "a proxy's password": [
    "apptainer/proxy.test.ts",
    "reaches neither %post nor log, lock, recipes or image, and the proxy works",
  ],
  "a full disk": ["apptainer/build.test.ts", "a disk that fills up during the build is said to be full"],
  "a warning as the reason of a failure": ["apptainer/diagnose.test.ts", "WARNING: No default remote in use"],
  "git's folder inside of what is copied": ["recipe/inputs.test.ts", "leave out .git and excluded folders"],
  "a verdict of long ago": ["verdict/gate.test.ts", "old-verdict"],
};

test("each way by which the gate was opened once has its test", () => {
  for (const [way, [file, words]] of Object.entries(earlier))
    assert.ok(readFileSync(join(import.meta.dirname, "../..", file), "utf8").includes(words), way);
});
