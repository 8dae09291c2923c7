// The files of a build as a release has them: side by side with those of others, the history under the build's name.
import assert from "node:assert/strict";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { it } from "node:test";
import { evidenceOfFile } from "../../src/verdict/find-evidence.ts";
import { checkBuild } from "../../src/verdict/gate.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

it("finds the history that a release has of a build, and believes it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "stx-released-"));
  try {
    const { image, lock, lockedRecipe, recipe, verified } = await writeBuild(
      join(folder, "containers"),
      makeBuild(),
    );
    const release = join(folder, "downloads");
    await mkdir(release);
    for (const path of [image, lock, lockedRecipe, recipe, verified])
      await copyFile(path, join(release, basename(path)));
    const history = join(release, `${basename(lock, ".lock")}.history.jsonl`);
    await copyFile(join(dirname(lock), "history.jsonl"), history);
    const found = await evidenceOfFile(join(release, basename(lock)));
    assert.equal(found?.subject.files.history, history);
    const codes = async () =>
      (await checkBuild(found!.subject, defaultPolicy)).refusals.map(({ code }) => code);
    assert.deepEqual(await codes(), []);
    const [line = ""] = (await readFile(history, "utf8")).split("\n");
    await writeFile(history, `${JSON.stringify({ ...JSON.parse(line), marker: "0".repeat(64) })}\n`);
    assert.deepEqual(await codes(), ["replayed"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
