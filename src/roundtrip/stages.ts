import { join } from "node:path";
import { keptStage } from "../apptainer/keep-stages.ts";
import { inventory } from "../ecosystems/inventory.ts";
import { transientOf } from "../ecosystems/transient.ts";
import { Failure } from "../failure.ts";
import { openImage } from "../image/open.ts";
import type { ImageTree } from "../image/tree.ts";
import type { BuiltLock, Lock, StageLock } from "../lock/schema.ts";
import type { Recipe, Stage } from "../recipe/types.ts";
import type { Observed } from "./observe.ts";

/** Where a build keeps copies of its earlier stages; undefined for a recipe of one stage. */
export const stageFolder = (scratch: string, recipe: Recipe): string | undefined =>
  recipe.stages.length > 1 ? join(scratch, "stages") : undefined;

/**
 * What a build's earlier stages installed, read from the copies in `folder`. A stage that was not copied is missing.
 * @param more gives further fields for the lock of a stage
 */
export async function readStages(
  folder: string | undefined,
  recipe: Recipe,
  more: (stage: Stage, tree: ImageTree, found: StageLock) => Promise<Partial<StageLock>>,
): Promise<Lock["stages"]> {
  if (folder === undefined) return undefined;
  const found: Record<string, StageLock> = {};
  for (const stage of recipe.stages.slice(0, -1)) {
    const tree = await openImage(keptStage(folder, stage.index)).catch(unlessFailure);
    if (!tree) continue;
    try {
      const own = await ecosystemsOf(tree, stage);
      found[stage.index] = { ...own, ...(await more(stage, tree, own)) };
    } finally {
      await tree.close();
    }
  }
  return found;
}

/** Reads package databases only: other files are judged in the image that they are copied into. */
async function ecosystemsOf(tree: ImageTree, stage: Stage): Promise<StageLock> {
  const ecosystems = await inventory(tree, { contents: false });
  const there = Object.entries(ecosystems).filter(([, { status }]) => status !== "absent");
  return {
    ...(stage.name ? { name: stage.name } : {}),
    ecosystems: Object.fromEntries(there),
    transient: await transientOf(tree, ecosystems),
  };
}

function unlessFailure(error: unknown): undefined {
  if (!(error instanceof Failure)) throw error;
  return undefined;
}

/** What a stage's output adds to what its file system shows; only pip and uv report packages that came and went. */
export function findingsOfOutput(
  observed: Observed,
  ecosystems: BuiltLock["ecosystems"],
  transient: BuiltLock["transient"],
): Pick<StageLock, "transient" | "isolatedBuilds"> {
  const python = observed.passing(ecosystems);
  return {
    transient: { ...transient, ...(python.length > 0 ? { python } : {}) },
    ...(observed.isolatedBuilds() ? { isolatedBuilds: true as const } : {}),
  };
}

/** In the form of a lock. */
export const archivesIn = ({ archives }: Pick<StageLock, "archives">) =>
  archives && archives.length > 0 ? { archives } : {};

/**
 * The same for a rebuild, for the stages that the lock has.
 * @throws Failure("infrastructure") where one of them was not copied
 */
export async function rebuiltStages(
  folder: string | undefined,
  recipe: Recipe,
  lock: BuiltLock,
): Promise<Lock["stages"]> {
  const locked = Object.keys(lock.stages ?? {});
  if (!lock.stages) return undefined;
  const found = (await readStages(folder, recipe, async () => ({}))) ?? {};
  const missing = locked.filter((index) => !found[index]);
  if (missing.length > 0)
    throw new Failure("infrastructure", "the earlier stages of the rebuild could not be read", {
      code: "stages-not-read",
      why: `no copy was made of stage ${missing.map((index) => Number(index) + 1).join(", ")}: mksquashfs is missing on this machine, or its disk is full`,
      remedy: "run `stx-container doctor`, and verify again",
    });
  return Object.fromEntries(locked.map((index) => [index, found[index]!]));
}
