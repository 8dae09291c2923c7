import { lstat } from "node:fs/promises";
import { dirname, isAbsolute, join, posix, relative, sep } from "node:path";
import { Failure } from "../failure.ts";
import { readBoundedIfThere } from "../files/bounded.ts";
import { plural } from "../plural.ts";
import { type HistoryEvent, parseHistory } from "../store/history.ts";
import type { Refusal } from "./answer.ts";
import { type ConfigFile, configFile, policyOf } from "./config-file.ts";
import { evidenceLimits } from "./limits.ts";
import { movedStores } from "./moved-store.ts";
import type { Policy } from "./policy.ts";
import { judgePolicyChange } from "./policy-change.ts";
import { projectConfig, readConfigText } from "./read-policy.ts";

/**
 * The branch into which a change is to be merged, as far as the gate needs it. Paths are relative to the repository.
 */
export interface TargetBranch {
  /** For messages. */
  name: string;
  /** The text of a plain file; undefined where there is none. @throws Failure for a link */
  read(path: string): Promise<string | undefined>;
  /** The same where the change left the branch; not there where that is what `read` gives. */
  readFork?(path: string): Promise<string | undefined>;
  /** The same in the branch as it is now, where it has moved on since. */
  readNow?(path: string): Promise<string | undefined>;
  /** The paths that the change changes. */
  changed(): Promise<string[]>;
}

/** What a change is judged by. */
export interface TargetPolicy {
  /** That of the target branch. */
  policy: Policy;
  /** What is wrong with the change's own configuration, and with what it does to histories. */
  refusals: Refusal[];
  /** Names whose evidence the change takes out of the store although it also adds or changes files. */
  removals: Refusal[];
  /** What the target branch's history of a name says. */
  knownHistory(name: string): Promise<HistoryEvent[]>;
}

/**
 * The policy of the branch into which a change is to be merged, and whether the change may alter it as it does.
 * @param repository absolute path of the checkout
 * @param store absolute path of the store in it
 * @throws Failure for a configuration on either side that is invalid, a link or unreadable: never the defaults
 */
export async function targetPolicy(
  target: TargetBranch,
  repository: string,
  store: string,
): Promise<TargetPolicy> {
  const within = relative(repository, store).split(sep).join("/");
  if (within.startsWith("..") || isAbsolute(within)) throw outside(store, repository);
  const changed = await target.changed();
  const moved = await movedStores(changed, target, repository, within);
  const paths = [
    join(within, "config.yaml"),
    projectConfig,
    ...moved.map((each) => join(each, "config.yaml")),
  ];
  const after = await configs(paths, (path) => readConfigText(join(repository, path)));
  const before = inNewPlace(
    await branchConfigs(paths, target, (path) => target.read(path)),
    after,
    within,
    moved,
  );
  const { readNow } = target;
  const now = readNow ? await branchConfigs(paths, target, (path) => readNow(path)) : [];
  const policy = policyOf([...before, ...now]);
  const stores = [within, ...moved];
  return {
    // A configuration that the change adds exists, even though it does not apply yet.
    policy: { ...policy, sources: [...new Set([...before, ...now, ...after].map(({ path }) => path))] },
    refusals: [
      ...judgePolicyChange({ before, after, changed, paths }),
      ...(await lossesBy(changed, target, repository, stores)),
    ],
    removals: await removalsBy(changed, target, repository, stores),
    knownHistory: async (name) => {
      const texts = await Promise.all(stores.map((each) => target.read(join(each, name, "history.jsonl"))));
      return texts.flatMap((text) => parseHistory(text ?? "").events);
    },
  };
}

/** A configuration that was moved with its store to a new place is compared with the one there. */
function inNewPlace(
  before: ConfigFile[],
  after: readonly ConfigFile[],
  store: string,
  moved: readonly string[],
): ConfigFile[] {
  const place = join(store, "config.yaml");
  if (before.some(({ path }) => path === place) || !after.some(({ path }) => path === place)) return before;
  const gone = before.findIndex(
    ({ path }) => moved.includes(posix.dirname(path)) && !after.some((file) => file.path === path),
  );
  return before.map((file, at) => (at === gone ? { ...file, path: place } : file));
}

/**
 * The configurations of the target branch.
 * @throws Failure that says which branch it is about
 */
async function branchConfigs(
  paths: readonly string[],
  { name }: TargetBranch,
  read: (path: string) => Promise<string | undefined>,
): Promise<ConfigFile[]> {
  try {
    return await configs(paths, read);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind === "infrastructure") throw error;
    const { kind, message, code, why } = error;
    throw new Failure(kind, `on the target branch ${name}, ${message}`, {
      code,
      why,
      remedy: `correct it on ${name} first, in a change of its own; the file of this checkout does not count`,
      cause: error,
    });
  }
}

/**
 * A name that is no longer in the store is not judged there, so its recipe could change with it: a change that removes
 * one may only remove files. A link or file in the place of its folder is not the folder, wherever it leads.
 */
async function removalsBy(
  changed: readonly string[],
  target: TargetBranch,
  repository: string,
  stores: readonly string[],
): Promise<Refusal[]> {
  const [own = ""] = stores;
  const found = async (path: string) => lstat(join(repository, path)).catch(() => undefined);
  const other = await firstOf(changed, async (path) => (await found(path)) !== undefined);
  if (other === undefined) return [];
  const folders = changed.flatMap((path) => [path, posix.dirname(path)]);
  const names = [...new Set(folders)].filter((folder) => stores.includes(posix.dirname(folder)));
  const refusals: Refusal[] = [];
  for (const folder of names) {
    if ((await found(folder))?.isDirectory()) continue;
    // Moved with its store.
    if ((await found(join(own, posix.basename(folder))))?.isDirectory()) continue;
    if ((await target.read(`${folder}/history.jsonl`)) === undefined) continue;
    refusals.push({
      code: "evidence-removed",
      text: `the target branch has the evidence of ${posix.basename(folder)}, and it is not here; the same change has ${other}`,
      remedy: "remove an image in a pull request that only deletes files, or restore its folder in the store",
    });
  }
  return refusals;
}

/**
 * A change may add verdicts to a history but not remove any, for any build: once the change is merged, nothing shows
 * that one is missing. {@link removalsBy} handles a name whose whole folder is gone.
 */
async function lossesBy(
  changed: readonly string[],
  target: TargetBranch,
  repository: string,
  stores: readonly string[],
): Promise<Refusal[]> {
  const [own = "", ...moved] = stores;
  const histories = changed.filter((path) =>
    stores.some((store) => path === join(store, posix.basename(posix.dirname(path)), "history.jsonl")),
  );
  const refusals: Refusal[] = [];
  for (const path of histories) {
    const name = posix.basename(posix.dirname(path));
    const isMoved = moved.some((store) => path === join(store, name, "history.jsonl"));
    const place = isMoved ? join(own, name) : dirname(path);
    const folder = await lstat(join(repository, place)).catch(() => undefined);
    if (!folder?.isDirectory()) continue;
    const before = await (target.readFork ?? target.read)(path);
    const here = join(repository, place, "history.jsonl");
    const bytes = await readBoundedIfThere(here, evidenceLimits.history, {
      what: "history",
    });
    const kept = new Set(verdictsIn(bytes?.toString("utf8")));
    const lost = [...new Set(verdictsIn(before))].filter((each) => !kept.has(each));
    if (lost.length > 0)
      refusals.push({
        code: "history-shortened",
        text: `the change takes ${plural(lost.length, "verdict")} out of ${path}: ${lost.slice(0, 5).join(", ")}${lost.length > 5 ? ", ..." : ""}`,
        remedy: `restore ${path} as the target branch has it, and add lines only`,
      });
  }
  return refusals;
}

/** Each verdict of a history: the build, the result, and the digest of the marker. */
const verdictsIn = (text = ""): string[] =>
  parseHistory(text).events.flatMap(({ event, ts, marker }) =>
    marker === undefined ? [] : [`${event} ${ts} ${marker}`],
  );

async function firstOf<T>(items: readonly T[], test: (item: T) => Promise<boolean>): Promise<T | undefined> {
  for (const item of items) if (await test(item)) return item;
  return undefined;
}

async function configs(
  paths: readonly string[],
  read: (path: string) => Promise<string | undefined>,
): Promise<ConfigFile[]> {
  const found: ConfigFile[] = [];
  for (const path of paths) {
    const text = await read(path);
    if (text !== undefined) found.push(await configFile(path, text));
  }
  return found;
}

const outside = (store: string, repository: string) =>
  new Failure("usage", `the store ${store} is not in the repository ${repository}`, {
    code: "wrong-use",
    why: "only a store in a repository has a target branch",
    remedy: "name the store of the checkout with --store",
  });
