import { statfs } from "node:fs/promises";
import { join, resolve } from "node:path";
import { makeFolder } from "../files/folders.ts";
import { rootPrefix } from "../host/as-root.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
import type { Job } from "./job.ts";

/**
 * The mount point of the second disk that some of GitHub's machines have. Source: actions/runner-images, "Available
 * disk space".
 */
const secondDisk = "/mnt";
/** Bytes that another folder must have free beyond those of the runner's own folder to be preferred. */
const margin = 4 * 1024 ** 3;

/** The free bytes at a path, and the type of its file system. */
export interface FreeSpace {
  path: string;
  bytes: number;
  /** Type of the file system, as in statfs(2). */
  type: number;
}

const localTypes = new Set([0xef53, 0x58465342, 0x9123683e]);

/**
 * Whichever of the runner's folder and another one has clearly more space; only a local ext4, XFS or Btrfs is
 * considered.
 */
export function folderWithMoreSpace(own: FreeSpace, other: FreeSpace | undefined): FreeSpace {
  const isBetter = other && localTypes.has(other.type) && other.bytes >= own.bytes + margin;
  return isBetter ? other : own;
}

/** The free space at a path. */
export async function freeSpace(path: string): Promise<FreeSpace> {
  const { bavail, bsize, type } = await statfs(path);
  return { path, bytes: bavail * bsize, type };
}

/**
 * Folder for the scratch files of a build: the input `tmp`, else the runner's own, or on a machine of GitHub its second
 * disk where that has more space.
 * @returns absolute path
 */
export async function scratchFolder({ inputs, context, log }: Job<"build" | "verify">): Promise<string> {
  if (inputs.tmp !== "auto") return resolve(context.workspace, inputs.tmp);
  if (process.env.RUNNER_ENVIRONMENT !== "github-hosted") return context.temp;
  const other = await freeSpace(secondDisk).catch(() => undefined);
  const chosen = folderWithMoreSpace(await freeSpace(context.temp), other);
  if (chosen.path !== secondDisk) return context.temp;
  const folder = join(secondDisk, "stx-container");
  if (!(await makeOwnFolder(folder))) return context.temp;
  log.note(`Scratch files go to ${folder}: ${Math.round(chosen.bytes / 1024 ** 3)} GiB are free there`);
  return folder;
}

/** Makes a folder that belongs to this user, as root if necessary. */
async function makeOwnFolder(path: string): Promise<boolean> {
  try {
    await makeFolder(path);
    return true;
  } catch {
    const [program, ...args] = (await rootPrefix()) ?? [];
    if (program === undefined) return false;
    const owner = ["-o", String(process.getuid?.()), "-g", String(process.getgid?.())];
    const made = await run(program, [...args, "install", "-d", "-m", "0700", ...owner, path], {
      env: scrubbedEnvironment(),
      timeLimitMs: 10_000,
    });
    return made.code === 0;
  }
}
