import { join } from "node:path";
import { Failure } from "../failure.ts";
import { fileFailure } from "../files/failures.ts";
import { Folder } from "../files/folder.ts";
import { makeFolder } from "../files/folders.ts";
import { openInside } from "../files/inside.ts";
import type { Release } from "../files/lock.ts";
import {
  makeOwnFolder,
  type Ownership,
  openOwnFolder,
  ownerFile,
  type Remover,
  removeLeftover,
  removeOwnFolder,
} from "../files/own-folder.ts";
import { parseTemporaryName } from "../files/temporary-names.ts";
import { type ProcessIdentity, processFate } from "../process/identity.ts";
import { clearBuild, type ScratchBuild } from "./finish.ts";
import { endOrphans } from "./orphans.ts";
import { finishRemoval, type Removal } from "./remove-build.ts";

/** A private folder for one piece of work; removed when the work ends, and by the next run if the work was killed. */
export interface Scratch {
  path: string;
  /** Removes it. What cannot be removed is reported and left: it must not turn finished work into a failure. */
  close(): Promise<void>;
}

/** Where to create a scratch folder, and for what. */
export interface ScratchRequest {
  /** Absolute path of the store. */
  store: string;
  /** Folder for scratch that the user named; default in the store. */
  tmp?: string | undefined;
  /** Begins the folder's name. */
  purpose: string;
  /** The build that it is for: what a killed process left of it in the store is removed, too. */
  serves?: ScratchBuild | undefined;
  remove?: Remover | undefined;
  /** Ends the reservation of that build; called when the scratch folder is closed, or cannot be opened. */
  release?: Release | undefined;
  note?: ((text: string) => void) | undefined;
}

/** What the proof file in a scratch folder says about its work. */
interface Facts {
  serves?: ScratchBuild;
  removal?: Removal;
}

/** How long a process that cannot be looked up here counts as running after its last sign of life. */
const unseenMs = 24 * 3600_000;
/** How often a process gives a sign of life. */
const beatMs = 10 * 60_000;

/** Opens a scratch folder, after removing those of killed processes. */
export async function openScratch(request: ScratchRequest): Promise<Scratch> {
  const { parent, at } = await openParent(request).catch(async (error) => {
    await request.release?.();
    throw error;
  });
  try {
    await sweepScratch(parent, request.remove);
    const facts: Facts = request.serves ? { serves: request.serves } : {};
    const { name, folder } = await makeOwnFolder(parent, request.purpose, facts);
    const beat = setInterval(() => void touch(folder), beatMs).unref();
    const close = async () => {
      clearInterval(beat);
      await removeOwnFolder(parent, name, folder, request.remove).catch((error) =>
        request.note?.(leftOver(at, name, error)),
      );
      await folder.close();
      await parent.close();
      await request.release?.();
    };
    return { path: join(at, name), close };
  } catch (error) {
    await parent.close();
    await request.release?.();
    throw fileFailure(error, `could not make a scratch folder in ${at}`);
  }
}

function leftOver(at: string, name: string, error: unknown): string {
  const why = error instanceof Failure ? `${error.message}: ${error.why}` : (error as Error).message;
  return `could not remove the scratch folder ${join(at, name)}: ${why}`;
}

/** Opens the folder that contains the scratch folders; the caller closes it. */
async function openParent({ store, tmp }: ScratchRequest): Promise<{ parent: Folder; at: string }> {
  if (tmp !== undefined) return openPrivate(tmp);
  const at = join(store, ".scratch");
  try {
    return { parent: await openInside(store, at, "make folders"), at };
  } catch (error) {
    throw fileFailure(error, `could not make the scratch folder ${at}`);
  }
}

/**
 * This user's own folder in one that many users share, like /tmp: named after the user, and accessible to no other.
 * @throws Failure where somebody else created a folder or link of that name
 */
export async function openPrivate(tmp: string): Promise<{ parent: Folder; at: string }> {
  const uid = process.getuid?.() ?? 0;
  const name = `stx-container-${uid}`;
  const at = join(tmp, name);
  await makeFolder(tmp);
  let shared: Folder | undefined;
  try {
    shared = await Folder.open(tmp);
    await shared.make(name, 0o700);
    const parent = await shared.folder(name);
    await makePrivate(parent, uid).catch(async (error) => {
      await parent.close();
      throw error;
    });
    return { parent, at };
  } catch (error) {
    throw fileFailure(error, `could not make the scratch folder ${at}`);
  } finally {
    await shared?.close();
  }
}

async function makePrivate(folder: Folder, uid: number): Promise<void> {
  const { uid: owner, mode } = await folder.stat();
  if (owner !== BigInt(uid)) {
    throw new Failure("usage", `the scratch folder ${folder.path} belongs to another user`, {
      code: "scratch-not-private",
      why: `its owner is the user ${owner}, who could read and change a build in it`,
      remedy: "choose a folder that others cannot write to with --tmp",
    });
  }
  if ((mode & 0o77n) !== 0n) await folder.chmod(0o700);
}

/** Shows processes on other machines that this one is running. */
async function touch(folder: Folder): Promise<void> {
  const handle = await folder.file(ownerFile, 1 /* O_WRONLY */).catch(() => undefined);
  await handle?.utimes(new Date(), new Date()).catch(() => {});
  await handle?.close();
}

/**
 * Until when a scratch folder is needed. If the machine of its process cannot be asked, the process counts as running
 * for a day after its last sign of life.
 * @returns "running", "over", or when it will be over for this machine, in milliseconds since 1970
 */
async function stateOf(folder: Folder, owner: ProcessIdentity): Promise<"running" | "over" | number> {
  const fate = processFate(owner);
  if (fate !== "unknown") return fate === "gone" ? "over" : "running";
  const seen = await folder.look(ownerFile);
  if (seen === undefined) return "running";
  const until = Number(seen.mtimeMs) + unseenMs;
  return Date.now() > until ? "over" : until;
}

/** A scratch folder of a process that this machine cannot ask about. */
export interface Elsewhere {
  name: string;
  host: string;
  pid: number;
  /** When it will be removed if there is no other sign of life, in milliseconds since 1970. */
  until: number;
}

/** What a sweep found; names. */
export interface Swept {
  removed: string[];
  /** Not provably ours. */
  foreign: string[];
  elsewhere: Elsewhere[];
}

/**
 * Removes scratch folders whose process has ended, with the processes that it left running and what it left of its
 * build. Only what is provably ours is touched; what cannot be removed is left, and never stops a new build.
 */
export async function sweepScratch(parent: Folder, remover?: Remover): Promise<Swept> {
  const found: Swept = { removed: [], foreign: [], elsewhere: [] };
  for (const name of await parent.names()) {
    const became = await sweepOne(parent, name, remover).catch(() => "used" as const);
    if (typeof became === "object") found.elsewhere.push(became);
    else if (became !== "used") found[became].push(name);
  }
  return found;
}

/** Cleans up in the store after a killed process. */
async function tidyStore(folder: Folder, { facts, process: over }: Ownership<Facts>): Promise<void> {
  const { serves, removal } = facts;
  if (serves) await clearBuild(folder, serves, over);
  if (removal) await finishRemoval(removal, folder);
}

/** If the store was removed, there is nothing to clean up. */
function ignoreAbsent(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/** @returns what became of an entry: `used` if a running process needs it, or it cannot be removed now */
async function sweepOne(
  parent: Folder,
  name: string,
  remover: Remover | undefined,
): Promise<"removed" | "foreign" | "used" | Elsewhere> {
  if (parseTemporaryName(name)) return (await removeLeftover(parent, name)) ? "removed" : "used";
  const own = await openOwnFolder<Facts>(parent, name);
  if (own === undefined) return "foreign";
  const { folder, ownership } = own;
  try {
    const state = await stateOf(folder, ownership.process);
    const { host, pid } = ownership.process;
    if (state === "running") return "used";
    if (state !== "over") return { name, host, pid, until: state };
    await tidyStore(folder, ownership).catch(ignoreAbsent);
    if (processFate(ownership.process) === "gone") await endOrphans(folder.path).catch(() => {});
    await removeOwnFolder(parent, name, folder, remover);
    return "removed";
  } finally {
    await folder.close();
  }
}
