import assert from "node:assert/strict";
import { test } from "node:test";
import { isolate, type Outcome } from "../../src/operations/bisect/isolate.ts";
import { mixedLock, movesBetween, otherFiles } from "../../src/operations/bisect/mix.ts";
import { Progress } from "../../src/operations/bisect/state.ts";
import { deb, digest, lockOf, npm, present, pypi } from "../lock/sample.ts";
import { freshFolder } from "../support/ecosystems.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** Counts the tries of a search whose tries are judged by `judge`; none is made twice. */
async function search(
  changes: readonly number[],
  judge: (moved: ReadonlySet<number>) => Outcome,
  limit = 1000,
) {
  const known = new Map<string, Outcome>();
  const found = await isolate(changes, async (moved) => {
    const key = moved.toSorted((a, b) => a - b).join();
    const outcome = known.get(key) ?? (known.size >= limit ? undefined : judge(new Set(moved)));
    if (outcome) known.set(key, outcome);
    return outcome;
  });
  return { ...found, tries: known.size };
}

test("one change among many is found by halves", async () => {
  for (const culprit of [0, 1, 499, 500, 998, 999]) {
    const found = await search(numbers(1000), (moved) => (moved.has(culprit) ? "fails" : "passes"));
    assert.deepEqual(found.delta, [culprit]);
    assert.ok(found.tries <= 10, String(found.tries));
  }
});

test("of changes that break a test together, the last one is found, with the others moved", async () => {
  const found = await search(numbers(16), (moved) => (moved.has(3) && moved.has(12) ? "fails" : "passes"));
  assert.deepEqual(found.delta.length, 1);
  assert.ok([3, 12].includes(found.delta[0]!));
  assert.ok([3, 12].filter((each) => each !== found.delta[0]).every((each) => found.before.includes(each)));
});

test("changes that cannot be built apart stay together, and what can is taken away", async () => {
  const judge = (moved: ReadonlySet<number>): Outcome =>
    moved.has(5) !== moved.has(6) ? "does not build" : moved.has(5) ? "fails" : "passes";
  for (const count of [7, 8, 20, 33]) {
    const found = await search(numbers(count), judge);
    assert.deepEqual(found.delta.toSorted(), [5, 6]);
    assert.equal(found.isCut, false);
  }
  const never = await search(numbers(6), () => "does not build");
  assert.deepEqual(never.delta, numbers(6));
});

test("whatever the tries say, it ends, and its answer is one of two tries that differ in outcome", async () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let round = 0; round < 300; round++) {
    const changes = numbers(1 + Math.floor(random() * 14));
    const answers = new Map<string, Outcome>([
      ["", "passes"],
      [changes.join(), "fails"],
    ]);
    const key = (moved: Iterable<number>) => [...moved].sort((a, b) => a - b).join();
    const found = await search(changes, (moved) => {
      const kinds: Outcome[] = ["passes", "fails", "does not build", "does not build"];
      const answer = answers.get(key(moved)) ?? kinds[Math.floor(random() * 4)]!;
      answers.set(key(moved), answer);
      return answer;
    });
    assert.equal(answers.get(key(found.before)), "passes");
    assert.equal(answers.get(key([...found.before, ...found.delta])), "fails");
  }
});

test("a limit ends the search with what is known", async () => {
  const found = await search(numbers(64), (moved) => (moved.has(9) ? "fails" : "passes"), 3);
  assert.equal(found.isCut, true);
  assert.ok(found.delta.includes(9) && found.delta.length === 8);
});

const base = (of: string) => [
  { stage: 0, bootstrap: "docker", written: "debian:12", indexDigest: `sha256:${digest(of)}` },
];
const [good, bad] = ["1", "2"].map((major) =>
  lockOf(
    {
      dpkg: present(
        deb("libz1", `${major}.0`, { source: `zlib@${major}.0` }),
        deb("libz-dev", `${major}.0`, { source: `zlib@${major}.0` }),
        deb("jq", "1.7"),
      ),
      python: present(
        pypi("numpy", `${major}.1`),
        pypi("ours", major, { owner: "dpkg" }),
        ...(major === "2" ? [pypi("extra", "1.0")] : [pypi("left", "0.9")]),
      ),
      npm: present(npm("semver", "7.0.0", "node_modules/semver")),
      unowned: present(pypi("file", major)),
    },
    { bases: base(major), floats: ["python:numpy"], ts: `2026-1120-06150${major}` },
  ),
) as [ReturnType<typeof lockOf>, ReturnType<typeof lockOf>];

test("what moves is found by name, Debian's packages by their source, and the base", () => {
  assert.deepEqual(
    movesBetween(good, bad, ["dpkg", "python", "npm"]).map(({ id, from, to, packages }) => [
      id,
      from,
      to,
      packages,
    ]),
    [
      ["base:0", [`sha256:${digest("1")}`], [`sha256:${digest("2")}`], []],
      ["dpkg:zlib", ["1.0"], ["2.0"], ["libz1", "libz-dev"]],
      ["python:numpy", ["1.1"], ["2.1"], ["numpy"]],
    ],
  );
  assert.deepEqual(movesBetween(good, good, ["dpkg", "python"]), []);
});

test("a base that is a file of this disk is not held, and named", () => {
  const of = (digit: string) =>
    lockOf(
      {},
      { bases: [{ stage: 0, bootstrap: "localimage", written: "a.sif", imageSha256: digest(digit) }] },
    );
  assert.deepEqual(movesBetween(of("1"), of("2"), []), []);
  assert.deepEqual(otherFiles(of("1"), of("2")), ["a.sif"]);
  assert.deepEqual(otherFiles(of("1"), of("1")), []);
  assert.deepEqual(otherFiles(good, bad), []);
});

test("a mixed lock has what moved as today, the rest as in the good build, and both of what only one has", () => {
  const versions = (moved: string[]) => {
    const lock = mixedLock(good, bad, new Set(moved));
    const python = lock.ecosystems.python;
    assert.equal(lock.ts, bad.ts);
    assert.deepEqual(lock.floats, []);
    return [
      lock.bases[0]?.indexDigest?.slice(-1),
      ...(python?.status === "present"
        ? python.packages.map(({ name, version }) => `${name} ${version}`).sort()
        : []),
    ];
  };
  assert.deepEqual(versions([]), ["1", "extra 1.0", "left 0.9", "numpy 1.1", "ours 1"]);
  assert.deepEqual(versions(["python:numpy"]), ["1", "extra 1.0", "left 0.9", "numpy 2.1", "ours 1"]);
  assert.deepEqual(versions(["base:0"]), ["2", "extra 1.0", "left 0.9", "numpy 1.1", "ours 1"]);
});

test("what was found out is kept, until it is asked afresh or for something else", async (t) => {
  const before = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = freshFolder(t);
  t.after(() => {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
  });
  const progress = await Progress.open("question", false);
  const step = { moved: ["b", "a"], outcome: "fails" as const, why: "broken", differences: [] };
  await progress.keepBad("lock");
  await progress.keep(step);
  const again = await Progress.open("question", false);
  assert.equal(again.bad, "lock");
  assert.deepEqual(again.find(["a", "b"]), step);
  assert.equal(again.find(["a"]), undefined);
  assert.equal((await Progress.open("question", true)).bad, undefined);
  assert.equal((await Progress.open("another", false)).bad, undefined);
  await again.end();
  assert.deepEqual((await Progress.open("question", false)).steps, []);
});
