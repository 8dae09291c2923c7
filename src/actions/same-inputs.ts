import { readUserFile } from "../files/user-files.ts";
import { downloadFile, runArtifacts } from "../github/artifacts.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import type { Base, BuiltLock } from "../lock/schema.ts";
import { evidenceLimits } from "../verdict/limits.ts";

/** Where the locks of base images are. */
export interface BaseLocks {
  /** The lock of an image that this run built, by the image's sha256; undefined where this run built none. */
  built(imageSha256: string): Promise<BuiltLock | undefined>;
  /** The lock of the newest build of a name on the branch, if that build is verified. */
  proven(name: string): Promise<BuiltLock | undefined>;
}

/** Images that may build on each other; a forged lock could name itself as its base. */
const deepest = 16;

/**
 * Whether two builds have the same inputs. An image of the repository is another file after each build, so two files count
 * as the same base if the one is of this run, the other the verified one of the branch, and both are of the same inputs.
 * @param here of this run
 * @param there of the branch
 */
export async function haveSameInputs(
  here: BuiltLock,
  there: BuiltLock,
  locks: BaseLocks,
  depth = 0,
): Promise<boolean> {
  if (here.recipe.sha256 !== there.recipe.sha256) return false;
  if (here.inputs.digest === there.inputs.digest) return true;
  const { withoutBases } = here.inputs;
  if (withoutBases === undefined || withoutBases !== there.inputs.withoutBases) return false;
  if (here.bases.length !== there.bases.length || depth === deepest) return false;
  for (const [index, base] of here.bases.entries())
    if (!(await isSameBase(base, there.bases[index]!, locks, depth + 1))) return false;
  return true;
}

async function isSameBase(here: Base, there: Base, locks: BaseLocks, depth: number): Promise<boolean> {
  const rest = ({ imageSha256: _, ...others }: Base) => JSON.stringify(Object.entries(others).sort());
  if (rest(here) !== rest(there)) return false;
  if (here.imageSha256 === there.imageSha256) return true;
  if (here.imageSha256 === undefined || here.bootstrap !== "localimage") return false;
  const built = await locks.built(here.imageSha256);
  const proven = built && (await locks.proven(built.name));
  if (!proven || proven.image.sha256 !== there.imageSha256) return false;
  return haveSameInputs(built, proven, locks, depth);
}

/** Reads the lock of a build. @throws Failure for another file */
export async function readBuiltLock(path: string): Promise<BuiltLock> {
  return builtLock(parseLock((await readUserFile(path, "lock")).toString("utf8"), path), path);
}

/** Finds the locks of the images that this run has uploaded. @throws Failure("infrastructure") where they cannot be listed */
export function runLocks(scratch: string): BaseLocks["built"] {
  let listed: ReturnType<typeof runArtifacts> | undefined;
  return async (imageSha256) => {
    listed ??= runArtifacts();
    const artifacts = await listed;
    const image = artifacts.find(({ digest }) => digest === `sha256:${imageSha256}`);
    const stem = /^(.+)-[0-9a-f]{8}\.sif$/.exec(image?.name ?? "")?.[1];
    const isLock = (name: string) => /-[0-9a-f]{8}\.lock$/.test(name) && name.slice(0, -14) === stem;
    for (const artifact of artifacts.filter(({ name }) => isLock(name))) {
      const { path } = await downloadFile(artifact, "lock of a base image", scratch, evidenceLimits.lock);
      const lock = await readBuiltLock(path);
      if (lock.image.sha256 === imageSha256) return lock;
    }
    return undefined;
  };
}
