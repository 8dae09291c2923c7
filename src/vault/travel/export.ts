import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { Failure } from "../../failure.ts";
import { sha256File } from "../../files/digest.ts";
import type { BuiltLock } from "../../lock/schema.ts";
import { faultsOf } from "../keep/check.ts";
import type { Bodies } from "../keep/folder.ts";
import { blobsOf, formatIndex } from "../keep/index-file.ts";
import type { VaultIndex } from "../keep/schema.ts";
import { bodyParts, filePart, type Packed, type Part, packPart, textPart } from "./artifact.ts";

/** The files of a build that are exported with its vault. All paths absolute. */
export interface TravellingBuild {
  buildId: string;
  lock: BuiltLock;
  lockPath: string;
  lockedRecipe: string;
  recipe: string;
  /** Left out where the image travels by itself. */
  image?: string;
  /** Folder that the recipe's own files are in. */
  context: string;
  /** Empty folders that the recipe copies, by their paths in that folder. */
  folders: readonly string[];
}

/** All parts of an export, and the files of the build that could not be included. */
export interface VaultExport {
  buildId: string;
  parts: Part[];
  missing: string[];
}

/**
 * Collects what a build needs to be rebuilt without a network: its index and bodies, lock and recipes, the files that
 * its recipe copies, and on request its image.
 * @throws Failure("inconclusive") where the vault lacks a body
 */
export async function packExport(
  bodies: Bodies,
  index: VaultIndex,
  buildId: string,
  build?: TravellingBuild,
): Promise<VaultExport> {
  const [fault] = await faultsOf(bodies, index);
  if (fault) {
    throw new Failure("inconclusive", `the body sha256:${fault.sha256} is ${fault.what}`, {
      code: "vault-body-missing",
      why: `the build fetched it from ${fault.url}`,
      remedy: "see all that is missing with `stx-container vault check`",
    });
  }
  const needed = [...blobsOf(index)].map(([sha256, { size }]) => ({ sha256, size }));
  const { parts, missing } = build ? await buildParts(build) : { parts: [], missing: [] };
  const own = textPart("index", `${buildId}.json`, formatIndex(index));
  return {
    buildId,
    parts: [own, ...parts, ...(index.bodies ? await bodyParts(bodies, needed) : [])],
    missing,
  };
}

async function buildParts(build: TravellingBuild): Promise<{ parts: Part[]; missing: string[] }> {
  const text = async (role: "lock" | "lockedRecipe" | "recipe", path: string) =>
    textPart(role, basename(path), await readFile(path));
  const parts = [
    await text("lock", build.lockPath),
    await text("lockedRecipe", build.lockedRecipe),
    await text("recipe", build.recipe),
  ];
  const context = await contextFiles(build);
  const packed = [...context.files, ...build.folders.map(emptyFolder)];
  if (packed.length > 0) parts.push(await packPart("context", `${build.buildId}.context.tar`, packed));
  if (build.image !== undefined) {
    const { sha256, size } = build.lock.image;
    if ((await sha256File(build.image)) !== sha256) {
      throw new Failure("inconclusive", `${build.image} is not the image that its lock names`, {
        code: "vault-export-image",
        why: "its sha256 is another one",
        remedy: "export without --image, or build again",
      });
    }
    parts.push(filePart("image", basename(build.image), build.image, { sha256, size }));
  }
  return { parts, missing: context.missing };
}

const emptyFolder = (path: string): Packed => ({
  name: `${path}/`,
  size: 0,
  mode: 0o755,
  read: () => Readable.from([]),
});

/** Files that the recipe takes from its context and that have not changed since the build. */
async function contextFiles({ lock, context }: TravellingBuild) {
  const files: {
    name: string;
    size: number;
    mode: number;
    read: () => ReturnType<typeof createReadStream>;
  }[] = [];
  const missing: string[] = [];
  for (const [name, sha256] of Object.entries(lock.inputs.files)) {
    const path = join(context, name);
    const isInside = !name.startsWith("/") && !name.split("/").includes("..");
    const found = isInside ? await stat(path).catch(() => undefined) : undefined;
    if (!found?.isFile() || (await sha256File(path)) !== sha256) missing.push(name);
    else files.push({ name, size: found.size, mode: found.mode & 0o777, read: () => createReadStream(path) });
  }
  return { files, missing };
}
