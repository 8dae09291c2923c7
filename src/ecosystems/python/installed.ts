import { posix } from "node:path";
import type { ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import { presentPaths, readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { Survey } from "../types.ts";
import { normal } from "./about.ts";
import { findTraces, isEnvironmentSite, type Leftover, prefixOf, type Trace } from "./places.ts";
import { readRecord } from "./record.ts";

/** The traces of installed packages, and of what only looks like one. */
export interface Installed {
  traces: readonly Trace[];
  leftovers: readonly Leftover[];
}

const known = new WeakMap<ImageTree, Promise<Installed>>();

/**
 * The traces of an image without the copies that packages carry inside themselves: if a trace is below a site folder
 * and its files belong to a package there (or to a distribution package), it is part of that package, at that package's
 * version. Anything else below a site folder was installed separately, and counts. Computed once per tree.
 */
export function installedTraces(tree: ImageTree, survey: Survey): Promise<Installed> {
  const answer = known.get(tree) ?? findInstalled(tree, survey);
  known.set(tree, answer);
  return answer;
}

async function findInstalled(tree: ImageTree, survey: Survey): Promise<Installed> {
  const { traces, leftovers } = findTraces(tree);
  const sites = new Set(traces.map(({ site }) => site));
  const nested = new Map<Trace, string>();
  for (const trace of traces) {
    const outer = outerSite(tree, trace.site, sites);
    if (outer !== undefined) nested.set(trace, outer);
  }
  if (nested.size === 0) return { traces, leftovers };
  const owner = await survey.owner();
  const records = new Records(tree, traces);
  const copies: Leftover[] = [];
  for (const [trace, site] of nested) {
    const files = tree.list(trace.path).map(({ path }) => path);
    const own = files.length > 0 ? files : [trace.path];
    const isPackaged = !isEnvironmentSite(trace.site) && own.some((path) => owner(path).owner !== undefined);
    if (isPackaged || (await records.name(site, own)))
      copies.push({ path: trace.path, why: "is a copy that a package carries inside itself" });
  }
  const left = new Set(copies.map(({ path }) => path));
  return { traces: traces.filter(({ path }) => !left.has(path)), leftovers: [...leftovers, ...copies] };
}

/** The nearest folder above this one that packages are installed into; none for a virtual environment. */
function outerSite(tree: ImageTree, site: string, sites: ReadonlySet<string>): string | undefined {
  const prefix = prefixOf(site);
  if (prefix !== site && tree.resolve(joinPath(prefix, "pyvenv.cfg"))) return undefined;
  for (let folder = parentOf(site); folder !== "/"; folder = parentOf(folder))
    if (sites.has(folder)) return folder;
  return undefined;
}

/** The files that the packages of each site folder recorded; read only as needed. */
class Records {
  readonly #tree: ImageTree;
  readonly #lists = new Map<string, { stem: string; path: string }[]>();
  readonly #read = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(tree: ImageTree, traces: readonly Trace[]) {
    this.#tree = tree;
    for (const { path, site, shape } of traces) {
      const list =
        shape === "dist-info" ? "RECORD" : shape === "egg-info" ? "installed-files.txt" : undefined;
      if (list === undefined) continue;
      const stem = normal(
        baseName(path)
          .split("-")[0]!
          .replace(/\.(dist|egg)$/, ""),
      );
      this.#lists.set(site, [...(this.#lists.get(site) ?? []), { stem, path: `${path}/${list}` }]);
    }
  }

  /** Whether a package of this site folder recorded one of these files; the one with the folder's name is tried first. */
  async name(site: string, files: readonly string[]): Promise<boolean> {
    const top = normal(files[0]!.slice(site.length + 1).split("/")[0]!);
    const lists = this.#lists.get(site) ?? [];
    for (const { path } of lists.toSorted((a, b) => Number(b.stem === top) - Number(a.stem === top))) {
      const recorded = await this.#filesOf(path);
      if (files.some((file) => recorded.has(file))) return true;
    }
    return false;
  }

  #filesOf(list: string): Promise<ReadonlySet<string>> {
    const answer = this.#read.get(list) ?? this.#readList(list);
    this.#read.set(list, answer);
    return answer;
  }

  async #readList(list: string): Promise<ReadonlySet<string>> {
    const files = new Set<string>();
    for await (const [path, bytes] of readEach(
      this.#tree,
      presentPaths(this.#tree, [list]),
      silentReporter,
    )) {
      for (const file of recordedFiles(bytes.toString("utf8"), path)) files.add(file);
    }
    return files;
  }
}

/** The paths that a RECORD or an installed-files.txt lists, absolute. */
export function* recordedFiles(text: string, path: string): Generator<string> {
  if (path.endsWith("/RECORD")) for (const file of readRecord(text, path)) yield file.path;
  else for (const file of text.split("\n")) if (file) yield posix.normalize(`${parentOf(path)}/${file}`);
}
