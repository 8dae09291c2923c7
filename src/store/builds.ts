import { appendFile, lstat, readdir, readFile, readlink, realpath, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { Failure } from "../failure.ts";
import { claim, fileFailure, makeFolder, swapLink } from "./files.ts";
import { formatTs, layerName, parseTs, publishedLink, type StoreFiles, storeFiles } from "./names.ts";

/** What is in the store of one build, by its files alone; whether a marker is valid is the gate's business. */
export interface StoredBuild {
  layer: string;
  ts: string;
  /** `complete`: image, lock and locked recipe are there · `lock-only`: as in git, without the image · `unfinished`: a build that runs or was cut off */
  state: "complete" | "lock-only" | "unfinished";
  marker: "verified" | "unverified" | "contradictory" | undefined;
  published: boolean;
  kept: boolean;
  files: StoreFiles;
}

/**
 * Reserves a moment for a new build of a layer: its name exists from here on and no other build gets it.
 * @returns `ts`, the first free second at or after `now`, and the build's files
 */
export async function reserveBuild(
  root: string,
  layer: string,
  now = new Date(),
): Promise<{ ts: string; files: StoreFiles }> {
  await makeFolder(join(root, layerName(layer)));
  for (let second = 0; second < 600; second++) {
    const ts = formatTs(new Date(now.getTime() + second * 1000));
    const files = storeFiles(root, layer, ts);
    if (await claim(files.log)) return { ts, files };
  }
  throw new Failure("infrastructure", `no free name for a build of ${layer}`, {
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

/** The layers of a store, in name order; [] for a store that does not exist yet. */
export async function listLayers(root: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await names(root)).sort()) {
    if (/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name) && (await lstat(join(root, name))).isDirectory())
      found.push(name);
  }
  return found;
}

/** The build that a layer's link names, "" where none is published. */
export async function publishedTs(root: string, layer: string): Promise<string> {
  const target = await readlink(publishedLink(root, layer)).catch(() => "");
  const match = basename(target).match(/-(\d{4}-\d{4}-\d{6})\.sif$/);
  return match?.[1] ?? "";
}

/** The builds of a layer, newest first. */
export async function listBuilds(root: string, layer: string): Promise<StoredBuild[]> {
  const present = new Set(await names(join(root, layerName(layer))));
  const moments = new Set<string>();
  for (const name of present) {
    const ts = name.startsWith(`${layer}-`)
      ? name.slice(layer.length + 1).match(/^\d{4}-\d{4}-\d{6}(?=\.)/)?.[0]
      : undefined;
    if (ts) moments.add(ts);
  }
  const published = await publishedTs(root, layer);
  return [...moments]
    .sort()
    .reverse()
    .map((ts) => {
      const files = storeFiles(root, layer, ts);
      const has = (path: string) => present.has(basename(path));
      const [verified, unverified] = [has(files.verified), has(files.unverified)];
      const locked = has(files.lock) && has(files.lockedRecipe);
      return {
        layer,
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
 * The build a user means by a layer's name, or by `layer-ts` or `layer@ts`.
 * Without a `ts`: the published one, else the newest that has a lock.
 */
export async function findBuild(root: string, name: string): Promise<StoredBuild> {
  const exact = name.match(/^(.+)[-@](\d{4}-\d{4}-\d{6})$/);
  const layer = layerName(exact?.[1] ?? name);
  const builds = await listBuilds(root, layer);
  const found = exact
    ? builds.find((build) => build.ts === exact[2])
    : (builds.find((build) => build.published) ?? builds.find((build) => build.state !== "unfinished"));
  if (found) return found;
  const layers = await listLayers(root);
  throw new Failure("usage", `there is no build of ${name} in ${root}`, {
    why: layers.length > 0 ? `the store has: ${layers.join(", ")}` : "the store is empty",
    remedy: "build it with `stx-container roundtrip RECIPE`, or name another store with --root",
  });
}

/**
 * Publishes a verified build unless a newer verified one is published: whoever verifies an old build again, or ends
 * last of two, takes nothing back. @returns whether it is the published one now
 */
export async function publishVerified(root: string, layer: string, ts: string): Promise<boolean> {
  const published = (await listBuilds(root, layer)).find((build) => build.published);
  if (published?.ts === ts) return true;
  if (published?.state === "complete" && published.marker === "verified" && published.ts > ts) return false;
  await publish(root, layer, ts);
  return true;
}

/** Makes a build the published one, in one step, and writes it into the layer's history. */
export async function publish(root: string, layer: string, ts: string, now = new Date()): Promise<void> {
  parseTs(ts);
  await swapLink(publishedLink(root, layer), join(layer, `${layer}-${ts}.sif`));
  await remember(root, layer, { event: "published", ts, at: now.toISOString() });
}

/**
 * The last verdict that was written on a build here; undefined where none was, as in a fresh checkout.
 * @returns when (ISO 8601), and sha256 (hex) of its marker
 */
export async function lastVerdict(
  root: string,
  layer: string,
  ts: string,
): Promise<{ at: string; marker: string } | undefined> {
  const text = await readFile(join(root, layerName(layer), "history.jsonl"), "utf8").catch(() => "");
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

/** Appends one line to a layer's history. */
export async function remember(root: string, layer: string, event: Record<string, string>): Promise<void> {
  const path = join(root, layerName(layer), "history.jsonl");
  try {
    await appendFile(path, `${JSON.stringify(event)}\n`);
  } catch (error) {
    throw fileFailure(error, `could not write the history ${path}`);
  }
}

/** The absolute path of a store; the folder is made if need be. @throws Failure("usage") when it cannot be written */
export async function openStore(root: string): Promise<string> {
  await makeFolder(root);
  const probe = join(root, `.probe-${process.pid}`);
  await claim(probe);
  await rm(probe, { force: true });
  return realpath(root);
}
