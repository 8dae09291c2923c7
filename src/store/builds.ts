import { lstatSync, readdirSync, readlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { fileFailure } from "../files/failures.ts";
import { shellWord } from "../process/shell-word.ts";
import { heldBuilds } from "./held.ts";
import { imageName, publishedLink, type StoreFiles, storeFiles } from "./names.ts";
import { queuedBuilds } from "./queued.ts";

/**
 * What the store has of one build, judging by its files alone; whether a marker is valid is for the gate to decide.
 */
export interface StoredBuild {
  name: string;
  ts: string;
  /**
   * `complete`: image, lock and locked recipe are there · `lock-only`: as in git, without the image · `image-only`: an
   * image without a lock, as other programs write it · `unfinished`: a build that runs, failed or was cut off
   */
  state: "complete" | "lock-only" | "image-only" | "unfinished";
  marker: "verified" | "unverified" | "contradictory" | undefined;
  published: boolean;
  /** Protected: never pruned. */
  kept: boolean;
  /** In use by a process that builds, verifies or runs it, or queued for verification. */
  held: boolean;
  files: StoreFiles;
}

/** The names in a folder of the store; [] if there is no such folder. */
export async function names(folder: string): Promise<string[]> {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw fileFailure(error, `could not read the store ${folder}`);
  }
}

/** The names in a store, sorted; [] if the store does not exist yet. */
export async function listNames(store: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await names(store)).sort()) {
    if (namePattern.test(name) && lstatSync(join(store, name)).isDirectory()) found.push(name);
  }
  return found;
}

const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;

/**
 * Names whose folder in the store is a link: a repository could contain one, so the store is not looked for behind it.
 */
export async function linkedNames(store: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await names(store)).sort()) {
    if (!namePattern.test(name) || name.endsWith(".sif")) continue;
    if (lstatSync(join(store, name)).isSymbolicLink() && !isSandboxLink(store, name)) found.push(name);
  }
  return found;
}

/** Whether it is the link of `sandbox create` to the active sandbox, a folder of this store that has no builds. */
const isSandboxLink = (store: string, name: string): boolean =>
  name === "current-sandbox" && isSandbox(linkText(join(store, name)) ?? "");

/** Whether a folder is named as `sandbox create` names its own. */
const isSandbox = (name: string): boolean => /^sandbox-\d{8}_\d{6}$/.test(name);

/** @throws Failure("inconclusive", "link-in-store") where builds would be overlooked because their folder is a link */
export async function assertNoLinkedNames(
  store: string,
  isAsked: (name: string) => boolean = () => true,
): Promise<void> {
  const name = (await linkedNames(store)).find(isAsked);
  if (name === undefined) return;
  throw new Failure("inconclusive", `the folder ${name} of the store ${store} is a symbolic link`, {
    code: "link-in-store",
    why: "a repository can bring such a link, so it is not followed, and builds behind it are not judged",
    remedy: "put the folder itself there, or remove the link",
    place: { path: join(store, name) },
  });
}

/** The build that a name's link points to, from the link's text; "" for a link that this program would not write. */
export function publishedBy(name: string, target: string): string {
  const ts = target.match(/-(\d{4}-\d{4}-\d{6})\.sif$/)?.[1] ?? "";
  return target === linkTarget(name, ts) ? ts : "";
}

/** The text of a name's link that publishes a build. */
export const linkTarget = (name: string, ts: string) => join(name, `${name}-${ts}.sif`);

/** The text of a link; undefined where nothing, or anything else, is there. */
export function linkText(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** The build that a name's link publishes; "" if none is published or the link was not made by this program. */
export async function publishedTs(store: string, name: string): Promise<string> {
  return publishedBy(name, linkText(publishedLink(store, name)) ?? "");
}

/** The builds of a name, newest first. */
export async function listBuilds(store: string, name: string): Promise<StoredBuild[]> {
  const present = new Set(await names(join(store, imageName(name))));
  const held = heldBuilds([...present]);
  const moments = new Set([...present].map((file) => tsOf(name, file)).filter((ts) => ts !== undefined));
  const published = await publishedTs(store, name);
  const queued = await queuedBuilds(store);
  return [...moments]
    .sort()
    .reverse()
    .map((ts) => {
      const files = storeFiles(store, name, ts);
      const has = (path: string) => present.has(basename(path));
      return {
        name,
        ts,
        state: stateOf(files, has),
        marker: markerOf(has(files.verified), has(files.unverified)),
        published: ts === published,
        kept: has(files.keep),
        held: held.has(ts) || queued.has(`${name}-${ts}`),
        files,
      };
    });
}

/** The build that a file belongs to; undefined for files of no build. */
function tsOf(name: string, file: string): string | undefined {
  const ts = file.startsWith(`${name}-`)
    ? /^\d{4}-\d{4}-\d{6}(?=\.)/.exec(file.slice(name.length + 1))?.[0]
    : undefined;
  if (ts === undefined) return undefined;
  try {
    const { folder, ...files } = storeFiles("", name, ts);
    return Object.values(files).some((path) => basename(path) === file) ? ts : undefined;
  } catch {
    // Digits that are not a time.
    return undefined;
  }
}

function stateOf(files: StoreFiles, has: (path: string) => boolean): StoredBuild["state"] {
  if (has(files.lock) && has(files.lockedRecipe)) return has(files.image) ? "complete" : "lock-only";
  return has(files.image) ? "image-only" : "unfinished";
}

function markerOf(verified: boolean, unverified: boolean): StoredBuild["marker"] {
  if (verified && unverified) return "contradictory";
  if (verified) return "verified";
  return unverified ? "unverified" : undefined;
}

const buildIdPattern = /^(.+)[-@](\d{4}-\d{4}-\d{6})$/;

/** Name and time of a build id; undefined if the word is not one. */
export function buildIdOf(word: string): { name: string; ts: string } | undefined {
  const [, name, ts] = buildIdPattern.exec(word) ?? [];
  return name === undefined || ts === undefined ? undefined : { name, ts };
}

/**
 * Which build a name stands for. `published`: the published one, otherwise the newest finished one, otherwise the
 * newest that has a lock · `to verify`: the same, but builds without a verdict count, too · `newest`: the newest
 * complete one
 */
type Preferred = "published" | "to verify" | "newest";

const hasLock = ({ state }: StoredBuild) => state === "complete" || state === "lock-only";
/** In a clone, a lock without a verdict was committed by an interrupted round trip. */
const isFinished = (build: StoredBuild) =>
  build.state === "complete" || (build.state === "lock-only" && build.marker !== undefined);

const preferences: Record<Preferred, readonly ((build: StoredBuild) => boolean)[]> = {
  published: [({ published }) => published, isFinished, hasLock],
  "to verify": [({ published }) => published, hasLock],
  newest: [({ state }) => state === "complete", hasLock],
};

/** The build that a user means by its name, or by its build id `name-ts` or `name@ts`. */
export async function findBuild(store: string, nameOrId: string, prefer?: Preferred): Promise<StoredBuild> {
  return (await findAmong(store, nameOrId, prefer)).build;
}

/** {@link findBuild}, and all builds of its name, newest first. */
export async function findAmong(
  store: string,
  nameOrId: string,
  prefer: Preferred = "published",
): Promise<{ build: StoredBuild; builds: StoredBuild[] }> {
  const exact = nameOrId.match(buildIdPattern);
  const name = nameAsked(exact?.[1] ?? nameOrId);
  const builds = await listBuilds(store, name);
  const found = exact
    ? builds.find((build) => build.ts === exact[2])
    : preferences[prefer].map((isMeant) => builds.find(isMeant)).find((build) => build !== undefined);
  if (found) return { build: found, builds };
  const names = await listNames(store);
  throw new Failure("usage", `there is no build ${exact ? nameOrId : `of ${name}`} in ${store}`, {
    code: "not-in-store",
    why: whatIsThere(name, builds, names),
    remedy:
      (names.includes(name) ? undefined : await storeAbove(store, name)) ??
      "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
  });
}

/** The name of a build that is looked for. @throws Failure("usage") for what no build can be named */
function nameAsked(word: string): string {
  try {
    return imageName(word);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const remedy =
      "give the name of a build, which stx-container list shows, or the path of a file that exists";
    throw new Failure("usage", error.message, { code: "name-invalid", why: error.why, remedy });
  }
}

/** The remedy for a command that ran in a folder below the one with the store. */
async function storeAbove(store: string, name: string): Promise<string | undefined> {
  let folder = dirname(store);
  while (folder !== dirname(folder)) {
    folder = dirname(folder);
    const above = join(folder, basename(store));
    const names = await listNames(above).catch((): string[] => []);
    if (names.includes(name)) return `name the store that has it: --store ${shellWord(above)}`;
  }
  return undefined;
}

/** How many names a message lists. */
const shownNames = 10;

const fewOf = (names: readonly string[]): string =>
  names.slice(0, shownNames).join(", ") +
  (names.length > shownNames ? ` and ${names.length - shownNames} more, which stx-container list shows` : "");

/** What the store has instead of the requested build. */
function whatIsThere(name: string, builds: readonly StoredBuild[], names: readonly string[]): string {
  if (names.length === 0) return "the store is empty";
  const images = names.filter((each) => !isSandbox(each));
  if (images.length === 0) return "the store has sandboxes alone";
  if (!names.includes(name)) return `the store has: ${fewOf(images)}`;
  if (builds.length === 0) return `its folder ${name} holds no files of a build of that name`;
  const ids = builds.filter(({ state }) => state !== "unfinished").map(({ ts }) => `${name}-${ts}`);
  const judged = builds.find(({ state, marker }) => state === "unfinished" && marker !== undefined);
  if (ids.length === 0 && judged)
    return `${name}-${judged.ts} has a marker there and no lock: copy the lock and the locked recipe that were verified beside the marker`;
  if (ids.length === 0) return `the builds of ${name} failed, or are still running`;
  return `the builds of ${name} are: ${ids.slice(0, 5).join(", ")}${ids.length > 5 ? ", ..." : ""}`;
}
