import { mkdtemp, readdir, readFile, readlink, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { makeFolder, writeFileAtomic } from "../files/atomic.ts";
import { fileFailure } from "../files/failures.ts";
import { storeFiles } from "./names.ts";
import { endOrphans } from "./orphans.ts";

/** A private folder for one piece of work; gone when the work ends, found and cleaned by the next run if it was killed. */
export interface Scratch {
  path: string;
  close(): Promise<void>;
}

const ownerFile = "owner.json";

/** When a process began, in clock ticks since boot: with its number that names one process for good (proc(5), stat field 22). */
async function startOf(pid: number): Promise<string | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  return line?.slice(line.lastIndexOf(")") + 2).split(" ")[19];
}

/** Where process numbers are ours to judge: this host and, in a container that shares its name, this PID namespace. */
async function ownHost(): Promise<string> {
  return `${hostname()} ${await readlink("/proc/self/ns/pid").catch(() => "")}`;
}

interface Owner {
  host: string;
  pid: number;
  start?: string;
  serves?: Serves;
}

/** Who a scratch folder belongs to; undefined where nobody wrote it down whole. */
async function ownerOf(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(join(path, ownerFile), "utf8"));
  } catch {
    return undefined;
  }
}

/** The build that a scratch folder serves. */
export interface Serves {
  /** Absolute path of the store. */
  store: string;
  name: string;
  ts: string;
}

/** Removes a tree, read-only folders in it too. `remove` is for trees that belong to other user numbers (a user namespace). */
async function removeTree(path: string, remove?: (path: string) => Promise<void>): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    if (!remove) throw fileFailure(error, `could not remove ${path}`);
    await remove(path);
    await rm(path, { recursive: true, force: true }).catch((left) => {
      throw fileFailure(left, `could not remove ${path}`);
    });
  }
}

/**
 * Opens a scratch folder `<root>/.scratch/<purpose>-XXXXXX` and first removes those whose owner is gone.
 * @param serves the build it is for: what a killed owner left of it in the store is removed, too
 * @param remove removes what this user cannot, from inside the build's user namespace
 */
export async function openScratch(
  root: string,
  purpose: string,
  serves?: Serves,
  remove?: (path: string) => Promise<void>,
): Promise<Scratch> {
  const parent = join(root, ".scratch");
  await makeFolder(parent);
  await sweep(parent, serves?.store, remove);
  let path: string;
  try {
    path = await mkdtemp(join(parent, `${purpose}-`));
  } catch (error) {
    throw fileFailure(error, `could not make a scratch folder in ${parent}`);
  }
  const owner = { host: await ownHost(), pid: process.pid, start: await startOf(process.pid), serves };
  await writeFileAtomic(join(path, ownerFile), JSON.stringify(owner));
  return { path, close: () => removeTree(path, remove) };
}

/** Removes the scratch folders of this host whose process has ended. Those of other hosts (a shared disk) stay for a week. */
async function sweep(
  parent: string,
  store: string | undefined,
  remove?: (path: string) => Promise<void>,
): Promise<void> {
  const host = await ownHost();
  for (const name of await readdir(parent)) {
    const path = join(parent, name);
    const owner = await ownerOf(path);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (owner === undefined) {
      if (age > 60_000) await removeTree(path, remove).catch(() => {});
      continue;
    }
    const gone = owner.host === host ? (await startOf(owner.pid)) !== owner.start : age > 7 * 24 * 3600_000;
    if (!gone) continue;
    // A leftover that cannot be removed now must not keep a new build from running.
    if (owner.serves && owner.serves.store === store) await clearBuild(owner.serves).catch(() => {});
    if (owner.host === host) await endOrphans(path).catch(() => {});
    await removeTree(path, remove).catch(() => {});
  }
}

/** Removes what a killed process left of a build: files half written and, where it has no lock, all but its logs. */
async function clearBuild({ store, name, ts }: Serves): Promise<void> {
  const files = storeFiles(store, name, ts);
  const present = await readdir(files.folder);
  const halves = present.filter((file) => file.startsWith(`.${name}-${ts}.`) && file.endsWith(".tmp"));
  const whole = present.includes(basename(files.lock)) ? [] : [files.recipe, files.lockedRecipe, files.image];
  for (const path of [...halves.map((file) => join(files.folder, file)), ...whole])
    await rm(path, { force: true });
}
