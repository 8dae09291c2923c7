import { lstat } from "node:fs/promises";
import { listBuilds, listNames, type StoredBuild } from "../store/builds.ts";
import { appendHistory } from "../store/history.ts";
import { withNameLock } from "../store/name-lock.ts";
import { imageName } from "../store/names.ts";
import { openExistingStore } from "../store/open.ts";
import { removeBuild } from "../store/remove-build.ts";
import { type Planned, planRetention, type Retention } from "../store/retention.ts";
import { readPolicy } from "../verdict/read-policy.ts";

/** What pruning would do; with `apply`, what it did. */
export interface Pruned {
  builds: PrunedBuild[];
  /** Bytes that are freed. */
  bytes: number;
  applied: boolean;
}

export interface PrunedBuild {
  name: string;
  ts: string;
  keep: boolean;
  why: string;
  /** Bytes of all its files, or of its image alone. */
  bytes: number;
}

export interface PruneOptions {
  /** Default: all names. */
  name?: string | undefined;
  /** Remove builds instead of only listing them. */
  apply: boolean;
  /** Remove only the images: lock, recipes, marker and history stay. */
  imagesOnly: boolean;
  /** How many builds of a name to keep; default: as the store's configuration says. */
  retain?: number;
}

/**
 * Removes old builds until only as many are left as the store's configuration says; never a build that is published,
 * protected, in use, or the last verified one of its name.
 */
export async function prune(path: string, options: PruneOptions): Promise<Pruned> {
  const { name, apply, imagesOnly } = options;
  const store = await openExistingStore(path);
  const policy = await readPolicy(store);
  const retention = { retain: options.retain ?? policy.retain, retainFailed: policy.retain_failed };
  const part = imagesOnly ? "image" : "all";
  const names = name === undefined ? await listNames(store) : [imageName(name)];
  const builds: PrunedBuild[] = [];
  for (const each of names) {
    const prunes = () => pruneName(store, each, retention, part, apply);
    // No lock is taken where nothing changes, so that a plan needs no permission to write.
    builds.push(...(apply ? await withNameLock(store, each, prunes) : await prunes()));
  }
  const bytes = builds.reduce((sum, build) => sum + (build.keep ? 0 : build.bytes), 0);
  return { builds, bytes, applied: apply };
}

async function pruneName(
  store: string,
  name: string,
  retention: Retention,
  part: "all" | "image",
  apply: boolean,
): Promise<PrunedBuild[]> {
  const done: PrunedBuild[] = [];
  for (const planned of planRetention(await listBuilds(store, name), retention)) {
    const { build, keep, why } = hasPart(planned, part);
    const bytes = await sizeOf(build, part);
    if (!keep && apply) {
      await removeBuild({ store, name, ts: build.ts, part });
      if (build.state !== "unfinished")
        await appendHistory(store, name, { event: "pruned", ts: build.ts, at: new Date().toISOString() });
    }
    done.push({ name, ts: build.ts, keep, why, bytes });
  }
  return done;
}

/** If only images are to be removed, a build without an image has nothing to remove. */
function hasPart(planned: Planned, part: "all" | "image"): Planned {
  if (part === "all" || planned.keep || planned.build.state === "complete") return planned;
  return { ...planned, keep: true, why: "has no image" };
}

async function sizeOf({ files }: StoredBuild, part: "all" | "image"): Promise<number> {
  const { folder, ...each } = files;
  const paths = part === "image" ? [files.image] : Object.values(each);
  const sizes = await Promise.all(
    paths.map((path) =>
      lstat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
