import type { TomlTable, TomlValue } from "smol-toml";
import { readToml } from "../toml.ts";

/** One package of a Julia manifest. Fields that the manifest does not have are undefined. */
export interface JuliaEntry {
  name: string;
  uuid: string;
  /** Absent for packages of Julia's own library in older manifests: their version is Julia's. */
  version: string | undefined;
  /** sha1 of the git tree of the package's files. */
  tree: string | undefined;
  /** Where a package that was added by URL came from, and the branch, tag or commit that was asked for. */
  url: string | undefined;
  rev: string | undefined;
  subdir: string | undefined;
  /** Folder of a package under development, relative to the manifest's. */
  path: string | undefined;
  /** Names of the packages it needs. */
  deps: string[];
}

export interface JuliaManifest {
  /** The Julia that resolved it; manifests of format 1 do not say. */
  juliaVersion: string | undefined;
  entries: JuliaEntry[];
  problems: string[];
}

/** What a manifest of format 2 consists of. */
const parts = new Set(["julia_version", "manifest_format", "project_hash", "deps", "registries"]);

/** A Manifest.toml in format 1 (`[[Name]]`) or 2 (`[[deps.Name]]`). */
export function readManifest(text: string): JuliaManifest {
  const { table, problem } = readToml(text);
  const problems = problem === undefined ? [] : [problem];
  const second = typeof table.manifest_format === "string";
  const given = second ? table.deps : table;
  const deps = isTable(given) ? given : {};
  if (!second && isTable(table.deps)) problems.push("names no manifest_format");
  const part = Object.keys(table).find((key) => second && !parts.has(key) && hasEntries(table[key]));
  if (part) problems.push(`has a part that manifests do not have: ${JSON.stringify(part.slice(0, 40))}`);
  const entries: JuliaEntry[] = [];
  for (const [name, list] of Object.entries(deps)) {
    if (!Array.isArray(list)) continue;
    for (const item of list) {
      const uuid = isTable(item) ? item.uuid : undefined;
      if (typeof uuid === "string") entries.push(toEntry(name, uuid, item as TomlTable));
      else problems.push(`the entry of ${JSON.stringify(name)} has no uuid`);
    }
  }
  // Julia refuses a manifest that lacks an entry for a dependency.
  const lacking = entries.flatMap((entry) => entry.deps).find((name) => !Object.hasOwn(deps, name));
  if (lacking !== undefined && problem === undefined)
    problems.push(`has no entry for ${lacking}, which another package needs`);
  return { juliaVersion: text_(table.julia_version), entries, problems };
}

function hasEntries(value: TomlValue | undefined): boolean {
  return Array.isArray(value) || (isTable(value) && Object.values(value).some(Array.isArray));
}

function isTable(value: TomlValue | undefined): value is TomlTable {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Date);
}

function text_(value: TomlValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function toEntry(name: string, uuid: string, item: TomlTable): JuliaEntry {
  return {
    name,
    uuid,
    version: text_(item.version),
    tree: text_(item["git-tree-sha1"]),
    url: text_(item["repo-url"]),
    rev: text_(item["repo-rev"]),
    subdir: text_(item["repo-subdir"]),
    path: text_(item.path),
    deps: namesIn(item.deps),
  };
}

/** A list of names, or a table of names and uuids, where a name alone would be ambiguous. */
function namesIn(deps: TomlValue | undefined): string[] {
  if (Array.isArray(deps)) return deps.filter((name) => typeof name === "string");
  return isTable(deps) ? Object.keys(deps) : [];
}
