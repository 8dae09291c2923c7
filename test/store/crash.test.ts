import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { listBuilds } from "../../src/store/builds.ts";
import { openStore } from "../../src/store/open.ts";
import { openScratch } from "../../src/store/scratch.ts";
import { killAtEachStep } from "../support/crash.ts";

/** What the next run of anybody does in a store before its own work. */
async function nextRun(store: string): Promise<void> {
  await openStore(store);
  await (await openScratch({ store, purpose: "other" })).close();
}

test("a build that is killed at any step of its end is complete or was never there", async () => {
  const store = (folder: string) => join(folder, "containers");
  const content = { recipe: "recipe", lockedRecipe: "locked", image: "image".repeat(1000), lock: "lock" };
  const seen = new Set<string>();
  const steps = await killAtEachStep({
    async prepare(folder) {
      mkdirSync(join(store(folder), "tiny"), { recursive: true });
      writeFileSync(join(store(folder), "tiny", "tiny-2026-0101-000000.sif"), "somebody's");
    },
    code: (folder) => `
      import { join } from "node:path";
      import { writeNewFileInside } from "$src/files/inside.ts";
      import { reserveBuild } from "$src/store/builds.ts";
      import { finishBuild } from "$src/store/finish.ts";
      import { openStore } from "$src/store/open.ts";
      import { openScratch } from "$src/store/scratch.ts";
      const store = await openStore(${JSON.stringify(store(folder))});
      const { ts, files } = await reserveBuild(store, "tiny");
      const scratch = await openScratch({ store, purpose: "tiny", serves: { store, name: "tiny", ts } });
      const content = ${JSON.stringify(content)};
      const image = join(scratch.path, "image.sif");
      await writeNewFileInside(scratch.path, image, content.image);
      await finishBuild(scratch.path, store, files, { ...content, image });
      await scratch.close();`,
    async check(folder, step) {
      const built = async () =>
        (await listBuilds(store(folder), "tiny")).filter(({ ts }) => ts !== "2026-0101-000000");
      const assertWhole = async () => {
        for (const { state, files } of await built()) {
          if (state !== "complete") continue;
          for (const [file, text] of Object.entries(content))
            assert.equal(readFileSync(files[file as keyof typeof content], "utf8"), text, step);
        }
      };
      await assertWhole();
      await nextRun(store(folder));
      await assertWhole();
      assert.deepEqual(readdirSync(join(store(folder), ".scratch")), [], step);
      const left = readdirSync(join(store(folder), "tiny")).filter(
        (name) => name !== "tiny-2026-0101-000000.sif",
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
        readFileSync(join(store(folder), "tiny", "tiny-2026-0101-000000.sif"), "utf8"),
        "somebody's",
      );
      assert.deepEqual(
        readdirSync(store(folder)).filter((name) => name.endsWith(".tmp")),
        [],
      );
      seen.add(build?.state ?? "nothing");
    },
  });
  assert.ok(steps.length > 30, steps.join("\n"));
  assert.deepEqual([...seen].sort(), ["complete", "nothing", "unfinished"]);
});
