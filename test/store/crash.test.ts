import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promote } from "../../src/operations/promote.ts";
import { protect } from "../../src/operations/protect.ts";
import { rollback } from "../../src/operations/rollback.ts";
import { listBuilds, publishedTs } from "../../src/store/builds.ts";
import { appendHistory, historyFile, parseHistory, readHistory } from "../../src/store/history.ts";
import { holdBuild, withNameLock } from "../../src/store/name-lock.ts";
import { storeFiles } from "../../src/store/names.ts";
import { openStore } from "../../src/store/open.ts";
import { publish } from "../../src/store/publish.ts";
import { openScratch } from "../../src/store/scratch.ts";
import { checkBuild } from "../../src/verdict/gate.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { killAtEachStep, type Work } from "../support/crash.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

/** What the next run of anybody does in a store before its own work. */
async function nextRun(store: string): Promise<void> {
  await openStore(store);
  await (await openScratch({ store, purpose: "other" })).close();
  await withNameLock(store, "tiny", async () => (await holdBuild(store, "tiny", "2026-0101-000000"))());
}

const storeOf = (folder: string) => join(folder, "containers");

const damagedLines = (store: string) =>
  parseHistory(readFileSync(historyFile(store, "tiny"), "utf8")).damaged;

/** Nothing temporary is left anywhere. */
function assertTidy(store: string, step: string): void {
  const names = readdirSync(store, { recursive: true }) as string[];
  assert.deepEqual(
    names.filter((name) => name.endsWith(".tmp") || /^\.scratch\/./.test(name)),
    [],
    step,
  );
}

test("a build that is killed at any step of its end is complete or was never there", async () => {
  const content = { recipe: "recipe", lockedRecipe: "locked", image: "image".repeat(1000), lock: "lock" };
  const seen = new Set<string>();
  const steps = await killAtEachStep({
    async prepare(folder) {
      mkdirSync(join(storeOf(folder), "tiny"), { recursive: true });
      writeFileSync(join(storeOf(folder), "tiny", "tiny-2026-0101-000000.sif"), "somebody's");
    },
    code: (folder) => `
      import { join } from "node:path";
      import { writeNewFileInside } from "$src/files/inside.ts";
      import { reserveBuild } from "$src/store/reserve.ts";
      import { finishBuild } from "$src/store/finish.ts";
      import { openStore } from "$src/store/open.ts";
      import { openScratch } from "$src/store/scratch.ts";
      const store = await openStore(${JSON.stringify(storeOf(folder))});
      const { ts, files, release } = await reserveBuild(store, "tiny");
      const scratch = await openScratch({ store, purpose: "tiny", release, serves: { store, name: "tiny", ts } });
      const content = ${JSON.stringify(content)};
      const image = join(scratch.path, "image.sif");
      await writeNewFileInside(scratch.path, image, content.image);
      await finishBuild(scratch.path, store, files, { ...content, image });
      await scratch.close();`,
    async check(folder, step) {
      const built = async () =>
        (await listBuilds(storeOf(folder), "tiny")).filter(({ ts }) => ts !== "2026-0101-000000");
      const assertWhole = async () => {
        for (const { state, files } of await built()) {
          if (state !== "complete") continue;
          for (const [file, text] of Object.entries(content))
            assert.equal(readFileSync(files[file as keyof typeof content], "utf8"), text, step);
        }
      };
      await assertWhole();
      await nextRun(storeOf(folder));
      await assertWhole();
      assertTidy(storeOf(folder), step);
      const left = readdirSync(join(storeOf(folder), "tiny")).filter(
        (name) => name !== "tiny-2026-0101-000000.sif" && name !== ".lock",
      );
      const [build] = await built();
      const stem = build ? `tiny-${build.ts}` : "";
      const complete = [".build.log", ".def", ".lock", ".rough.def", ".sif"].map((ending) => stem + ending);
      assert.deepEqual(
        left.sort(),
        build?.state === "complete" ? complete : build ? [`${stem}.build.log`] : [],
        step,
      );
      assert.equal(
        readFileSync(join(storeOf(folder), "tiny", "tiny-2026-0101-000000.sif"), "utf8"),
        "somebody's",
      );
      seen.add(build?.state ?? "nothing");
    },
  });
  assert.ok(steps.length > 30, steps.join("\n"));
  assert.deepEqual([...seen].sort(), ["complete", "nothing", "unfinished"]);
});

const moments = ["2026-0101-000001", "2026-0101-000002", "2026-0101-000003"] as const;
const endings = [".sif", ".lock", ".def", ".rough.def", ".verified", ".build.log"];

/** A store with three builds, the first one published. */
async function threeBuilds(folder: string): Promise<void> {
  mkdirSync(join(storeOf(folder), "tiny"), { recursive: true });
  for (const ts of moments)
    for (const ending of endings)
      writeFileSync(join(storeOf(folder), "tiny", `tiny-${ts}${ending}`), `${ts}${ending}`);
  symlinkSync(`tiny/tiny-${moments[0]}.sif`, join(storeOf(folder), "tiny.sif"));
  const line = { event: "published", ts: moments[0], at: "2026-01-01T00:00:00.000Z" };
  writeFileSync(join(storeOf(folder), "tiny", "history.jsonl"), `${JSON.stringify(line)}\n`);
}

/** Whether a build has all its files with what they held, or none. */
function wholeOrGone(store: string, ts: string): "whole" | "gone" | "broken" {
  const paths = endings.map(
    (ending) => [join(store, "tiny", `tiny-${ts}${ending}`), `${ts}${ending}`] as const,
  );
  if (paths.every(([path]) => !existsSync(path))) return "gone";
  return paths.every(([path, text]) => existsSync(path) && readFileSync(path, "utf8") === text)
    ? "whole"
    : "broken";
}

const inLock = (folder: string, imports: string, work: string) => `
  import { withNameLock } from "$src/store/name-lock.ts";
  import { storeFiles } from "$src/store/names.ts";
  ${imports}
  const store = ${JSON.stringify(storeOf(folder))};
  await withNameLock(store, "tiny", async () => { ${work} });`;

test("publishing that is killed at any step leaves the old link or the new one, and both work", async () => {
  const seen = new Set<string>();
  const work: Work = {
    prepare: threeBuilds,
    code: (folder) =>
      inLock(
        folder,
        'import { publish } from "$src/store/publish.ts";',
        `await publish(store, "tiny", "${moments[1]}"); await publish(store, "tiny", "${moments[0]}", new Date(), "rolled-back");`,
      ),
    async check(folder, step) {
      const assertRight = async () => {
        const ts = await publishedTs(storeOf(folder), "tiny");
        assert.equal(readFileSync(join(storeOf(folder), "tiny.sif"), "utf8"), `${ts}.sif`, step);
        for (const each of moments) assert.equal(wholeOrGone(storeOf(folder), each), "whole", step);
        seen.add(ts);
      };
      await assertRight();
      await nextRun(storeOf(folder));
      await assertRight();
      assertTidy(storeOf(folder), step);
      const events = (await readHistory(storeOf(folder), "tiny")).map(({ event }) => event);
      assert.deepEqual(events, ["published", "published", "rolled-back"].slice(0, events.length), step);
    },
  };
  const steps = await killAtEachStep(work);
  assert.ok(steps.length > 10, steps.join("\n"));
  assert.deepEqual([...seen].sort(), [moments[0], moments[1]]);
});

for (const part of ["all", "image"] as const) {
  test(`pruning (${part}) that is killed at any step leaves a build whole or not at all`, async () => {
    const seen = new Set<string>();
    const steps = await killAtEachStep({
      prepare: threeBuilds,
      code: (folder) =>
        inLock(
          folder,
          'import { removeBuild } from "$src/store/remove-build.ts";',
          `await removeBuild({ store, name: "tiny", ts: "${moments[1]}", part: "${part}" });`,
        ),
      async check(folder, step) {
        const store = storeOf(folder);
        const [build] = (await listBuilds(store, "tiny")).filter(({ ts }) => ts === moments[1]);
        if (build?.state === "complete") assert.equal(wholeOrGone(store, moments[1]), "whole", step);
        await nextRun(store);
        for (const each of [moments[0], moments[2]]) assert.equal(wholeOrGone(store, each), "whole", step);
        const { image } = storeFiles(store, "tiny", moments[1]);
        if (part === "all") assert.notEqual(wholeOrGone(store, moments[1]), "broken", step);
        else if (existsSync(image)) assert.equal(wholeOrGone(store, moments[1]), "whole", step);
        assertTidy(store, step);
        seen.add(existsSync(image) ? "there" : "gone");
      },
    });
    assert.ok(steps.length > 8, steps.join("\n"));
    assert.deepEqual([...seen].sort(), ["gone", "there"]);
  });
}

const verdicts = ["verified", "unverified"] as const;
/** From each verdict to each: also the same one again, by a later marker. */
for (const before of verdicts)
  for (const after of verdicts)
    test(`a verdict (${before}, then ${after}) that is killed at any step leaves the old marker, the new one or both, whole`, async () => {
      const ts = moments[1];
      const [old, made] = [`${ts}.${before}`, `a later ${after} marker`];
      const seen = new Set<string>();
      const steps = await killAtEachStep({
        async prepare(folder) {
          await threeBuilds(folder);
          const files = storeFiles(storeOf(folder), "tiny", ts);
          rmSync(files.verified);
          writeFileSync(files[before], old);
        },
        code: (folder) =>
          inLock(
            folder,
            'import { recordVerdict } from "$src/store/record-verdict.ts";',
            `await recordVerdict(store, storeFiles(store, "tiny", "${ts}"),
              { name: "tiny", ts: "${ts}", verdict: "${after}", marker: "${made}", digest: "${"a".repeat(64)}", previous: [] });`,
          ),
        async check(folder, step) {
          const { verified, unverified } = storeFiles(storeOf(folder), "tiny", ts);
          const assertRight = () => {
            const markers = [verified, unverified]
              .filter(existsSync)
              .map((path) => readFileSync(path, "utf8"));
            assert.ok(markers.length > 0, step);
            for (const marker of markers) assert.ok([old, made].includes(marker), `${step}: ${marker}`);
            seen.add(markers.join(" and "));
          };
          assertRight();
          await nextRun(storeOf(folder));
          assertRight();
          assertTidy(storeOf(folder), step);
          // A line that was cut off is replaced by the next one.
          const line = { event: "protected", ts, at: new Date().toISOString() };
          await withNameLock(storeOf(folder), "tiny", () => appendHistory(storeOf(folder), "tiny", line));
          assert.deepEqual(damagedLines(storeOf(folder)), [], step);
        },
      });
      assert.ok(steps.length > 5, steps.join("\n"));
      assert.equal(seen.size, before === after ? 2 : 3);
    });

test("promote, rollback and protect that are killed at any step leave a store in which each of them goes on", async () => {
  const [first, second] = moments;
  const seen = new Set<string>();
  const steps = await killAtEachStep({
    async prepare(folder) {
      const store = storeOf(folder);
      mkdirSync(store);
      for (const ts of [first, second]) await writeBuild(store, makeBuild({ name: "tiny", ts }));
      await withNameLock(store, "tiny", () => publish(store, "tiny", first));
    },
    code: (folder) => `
      import { promote } from "$src/operations/promote.ts";
      import { protect } from "$src/operations/protect.ts";
      import { rollback } from "$src/operations/rollback.ts";
      const store = ${JSON.stringify(storeOf(folder))};
      await promote(store, "tiny-${second}");
      await protect(store, "tiny-${second}", true);
      await rollback(store, "tiny");`,
    async check(folder, step) {
      const store = storeOf(folder);
      const state = async () => {
        const ts = await publishedTs(store, "tiny");
        assert.equal(readFileSync(join(store, "tiny.sif"), "utf8"), `the image of tiny-${ts}`, step);
        for (const build of await listBuilds(store, "tiny")) {
          assert.equal((await checkBuild(build, defaultPolicy)).open, true, step);
          if (build.kept) assert.equal(readFileSync(build.files.keep, "utf8"), "prune-protected\n", step);
          seen.add(
            `${build.ts === second ? "second" : "first"} ${build.published ? "published" : "not"} ${build.kept}`,
          );
        }
        return ts;
      };
      const ts = await state();
      await nextRun(store);
      assert.equal(await state(), ts, step);
      assertTidy(store, step);
      // Each of them works again, from where the link is.
      await promote(store, `tiny-${second}`);
      await protect(store, `tiny-${second}`, true);
      assert.equal((await rollback(store, "tiny")).ts, first, step);
      assert.deepEqual(damagedLines(store), [], step);
      assert.equal(await state(), first, step);
    },
  });
  assert.ok(steps.length > 12, steps.join("\n"));
  assert.deepEqual([...seen].sort(), [
    "first not false",
    "first published false",
    "second not false",
    "second not true",
    "second published false",
    "second published true",
  ]);
});
