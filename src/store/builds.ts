import { appendFile, lstat, readdir, readFile, readlink, realpath, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { Failure } from "../failure.ts";
import { createExclusive, makeFolder, replaceSymlink } from "../files/atomic.ts";
import { fileFailure } from "../files/failures.ts";
import { formatTs, imageName, parseTs, publishedLink, type StoreFiles, storeFiles } from "./names.ts";

/** What is in the store of one build, by its files alone; whether a marker is valid is the gate's business. */
export interface StoredBuild {
  name: string;
  ts: string;
  /** `complete`: image, lock and locked recipe are there · `lock-only`: as in git, without the image · `unfinished`: a build that runs or was cut off */
  state: "complete" | "lock-only" | "unfinished";
  marker: "verified" | "unverified" | "contradictory" | undefined;
  published: boolean;
  kept: boolean;
  files: StoreFiles;
}

/**
 * Reserves a moment for a new build of a name: its name exists from here on and no other build gets it.
 * @returns `ts`, the first free second at or after `now`, and the build's files
 */
export async function reserveBuild(
  store: string,
  name: string,
  now = new Date(),
): Promise<{ ts: string; files: StoreFiles }> {
  await makeFolder(join(store, imageName(name)));
  for (let second = 0; second < 600; second++) {
    const ts = formatTs(new Date(now.getTime() + second * 1000));
    const files = storeFiles(store, name, ts);
    if (await createExclusive(files.log)) return { ts, files };
  }
  throw new Failure("infrastructure", `no free name for a build of ${name}`, {
    why: "the next ten minutes are all taken by other builds",
    remedy: "wait for them to end",
  });
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw fileFailure(error, `could not read the store ${folder}`);
  }
}

/** The names of a store, in name order; [] for a store that does not exist yet. */
export async function listNames(store: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await names(store)).sort()) {
    if (/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name) && (await lstat(join(store, name))).isDirectory())
      found.push(name);
  }
  return found;
}

/** The build that a name's link names, "" where none is published. */
export async function publishedTs(store: string, name: string): Promise<string> {
  const target = await readlink(publishedLink(store, name)).catch(() => "");
  const match = basename(target).match(/-(\d{4}-\d{4}-\d{6})\.sif$/);
  return match?.[1] ?? "";
}

/** The builds of a name, newest first. */
export async function listBuilds(store: string, name: string): Promise<StoredBuild[]> {
  const present = new Set(await names(join(store, imageName(name))));
  const moments = new Set<string>();
  for (const file of present) {
    const ts = file.startsWith(`${name}-`)
      ? file.slice(name.length + 1).match(/^\d{4}-\d{4}-\d{6}(?=\.)/)?.[0]
      : undefined;
    if (ts) moments.add(ts);
  }
  const published = await publishedTs(store, name);
  return [...moments]
    .sort()
    .reverse()
    .map((ts) => {
      const files = storeFiles(store, name, ts);
      const has = (path: string) => present.has(basename(path));
      const [verified, unverified] = [has(files.verified), has(files.unverified)];
      const locked = has(files.lock) && has(files.lockedRecipe);
      return {
        name,
        ts,
        state: !locked ? "unfinished" : has(files.image) ? "complete" : "lock-only",
        marker:
          verified && unverified
            ? "contradictory"
            : verified
              ? "verified"
              : unverified
                ? "unverified"
                : undefined,
        published: ts === published,
        kept: has(files.keep),
        files,
      } satisfies StoredBuild;
    });
}

/**
 * The build a user means by its name, or by its build id `name-ts` or `name@ts`.
 * Without a `ts`: the published one, else the newest that has a lock.
 */
export async function findBuild(store: string, nameOrId: string): Promise<StoredBuild> {
  const exact = nameOrId.match(/^(.+)[-@](\d{4}-\d{4}-\d{6})$/);
  const name = imageName(exact?.[1] ?? nameOrId);
  const builds = await listBuilds(store, name);
  const found = exact
    ? builds.find((build) => build.ts === exact[2])
    : (builds.find((build) => build.published) ?? builds.find((build) => build.state !== "unfinished"));
  if (found) return found;
  const names = await listNames(store);
  throw new Failure("usage", `there is no build of ${name} in ${store}`, {
    why: names.length > 0 ? `the store has: ${names.join(", ")}` : "the store is empty",
    remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --store",
  });
}

/**
 * Publishes a verified build unless a newer verified one is published: whoever verifies an old build again, or ends
 * last of two, takes nothing back. @returns whether it is the published one now
 */
export async function publishVerified(store: string, name: string, ts: string): Promise<boolean> {
  const published = (await listBuilds(store, name)).find((build) => build.published);
  if (published?.ts === ts) return true;
  if (published?.state === "complete" && published.marker === "verified" && published.ts > ts) return false;
  await publish(store, name, ts);
  return true;
}

/** Makes a build the published one, in one step, and writes it into the name's history. */
export async function publish(store: string, name: string, ts: string, now = new Date()): Promise<void> {
  parseTs(ts);
  await replaceSymlink(publishedLink(store, name), join(name, `${name}-${ts}.sif`));
  await appendHistory(store, name, { event: "published", ts, at: now.toISOString() });
}

/**
 * The last verdict that was written on a build here; undefined where none was, as in a fresh checkout.
 * @returns when (ISO 8601), and sha256 (hex) of its marker
 */
export async function lastVerdict(
  store: string,
  name: string,
  ts: string,
): Promise<{ at: string; marker: string } | undefined> {
  const text = await readFile(join(store, imageName(name), "history.jsonl"), "utf8").catch(() => "");
  let last: { at: string; marker: string } | undefined;
  for (const line of text.split("\n")) {
    try {
      const event = JSON.parse(line);
      if (event.ts === ts && typeof event.marker === "string" && typeof event.at === "string") last = event;
    } catch {
      // A line that a crash cut off says nothing.
    }
  }
  return last && { at: last.at, marker: last.marker };
}

/** Appends one line to a name's history. */
export async function appendHistory(
  store: string,
  name: string,
  event: Record<string, string>,
): Promise<void> {
  const path = join(store, imageName(name), "history.jsonl");
  try {
    await appendFile(path, `${JSON.stringify(event)}\n`);
  } catch (error) {
    throw fileFailure(error, `could not write the history ${path}`);
  }
}

/** The absolute path of a store; the folder is made if need be. @throws Failure("usage") when it cannot be written */
export async function openStore(store: string): Promise<string> {
  await makeFolder(store);
  const probe = join(store, `.probe-${process.pid}`);
  await createExclusive(probe);
  await rm(probe, { force: true });
  return realpath(store);
}
