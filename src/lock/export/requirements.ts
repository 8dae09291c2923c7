import { parseHash } from "../hashes.ts";
import type { Lock, Package } from "../schema.ts";
import { type PythonSource, pipHashes, requirementOf, selectPython, sourceOf } from "./python.ts";
import { comment, type ExportOptions, titleOf } from "./selection.ts";

/**
 * `requirements.txt`: every Python package that pip can install from outside the image, pinned, grouped by environment
 * if there are several; the others follow as comments, each with its reason. Hashes are written as pip options only if
 * every line has one, because pip would then require them of all; otherwise the known ones are in comments.
 */
export function requirements(lock: Lock, options: ExportOptions = {}): string {
  const { packages, remarks } = selectPython(lock, options);
  const rows = packages.map((item) => rowOf(item, sourceOf(item, options)));
  const wanted = rows.filter((row) => "line" in row);
  const checked = wanted.length > 0 && wanted.every((row) => row.hashes.length > 0);
  if (!checked && wanted.some((row) => row.aside.length > 0)) {
    remarks.push("some hashes are not known, so none can be demanded; those known stand beside");
  }
  const groups = Map.groupBy(wanted, ({ item }) => item.prefix);
  if (groups.size > 1) remarks.push(`${groups.size} environments are in this file; --prefix chooses one`);
  const left = rows.filter((row) => "reason" in row);
  return [
    comment(`Python packages of ${titleOf(lock)}`),
    ...remarks.map(comment),
    ...[...groups].flatMap(([prefix, group]) => [
      ...(prefix === undefined ? [] : ["", comment(`in ${prefix}:`)]),
      ...group.map((row) => (checked ? checkedLine(row) : plainLine(row))),
    ]),
    ...(left.length ? ["", comment("not installable from outside the image:")] : []),
    ...left.map(({ item, reason }) => comment(`${item.name}==${item.version}  # ${reason}`)),
    "",
  ].join("\n");
}

interface Wanted {
  item: Package;
  /** The requirement, as pip reads it. */
  line: string;
  /** What the requirement itself does not say: a direct link names no version. */
  version: string[];
  hashes: string[];
  /** Hashes that stand in a comment where they can't be demanded. */
  aside: string[];
}

function rowOf(item: Package, source: PythonSource): Wanted | { item: Package; reason: string } {
  if (source.kind === "unreachable") return { item, reason: source.reason };
  const version = source.kind === "index" ? [] : [`${item.name} ${item.version}`];
  const hashes = hashesOf(item, source);
  const aside = source.kind === "index" ? hashes : [];
  return { item, line: requirementOf(item, source), version, hashes, aside };
}

function checkedLine({ line, version, hashes }: Wanted): string {
  const text = [line, ...hashes.map((hash) => `    --hash=${hash}`)].join(" \\\n");
  return [...version.map((known) => comment(`${known}:`)), text].join("\n");
}

function plainLine({ line, version, aside }: Wanted): string {
  const beside = [...version, ...aside].join(" ");
  return beside === "" ? line : `${line}  # ${beside}`;
}

/** "sha256:<hex>", as pip spells it; version control and editable installs have none. */
function hashesOf(item: Package, source: PythonSource): string[] {
  if (source.kind === "vcs") return [];
  if (source.kind === "index" && source.artifacts.length) {
    return source.artifacts.map((artifact) => `sha256:${artifact.sha256}`).sort();
  }
  const digest = parseHash(item.hash);
  return digest && pipHashes.has(digest.algorithm) ? [`${digest.algorithm}:${digest.hex}`] : [];
}
