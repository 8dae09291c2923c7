import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import { type OsRelease, osRelease, releaseIn } from "../os-release.ts";
import type { Collected, Package } from "../package.ts";
import {
  databaseLimit,
  dpkgDatabase,
  journalFolder,
  otherDatabases,
  stateOf,
  statusFile,
} from "./database.ts";
import { debPurl } from "./purl.ts";
import { type Paragraph, parseParagraphs } from "./status.ts";

const infoFolder = "/var/lib/dpkg/info";
const extendedStates = "/var/lib/apt/extended_states";

/** States in which a package's files are there and configured; dpkg(1), "Package states". */
const complete = new Set(["installed", "triggers-awaited", "triggers-pending"]);
/** States in which all its files are there, but not yet what its scripts do; `dpkg --configure -a` would go on with it. */
const unpacked = new Set(["unpacked", "half-configured"]);
/** States in which nothing of a package is there, or only its configuration. */
const gone = new Set(["config-files", "not-installed"]);

/** Debian packages that are installed, from dpkg's own database; a package is identified by name and architecture. */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const system = await osRelease(tree);
  const isAutomatic = await automatic(tree, findings);
  const known = new Set<string>();
  for (const { path, paragraph } of (await dpkgDatabase(tree, findings)).entries) {
    const found = toPackage(paragraph, system);
    known.add(found.name);
    const state = stateOf(paragraph);
    if (gone.has(state)) continue;
    const unfinished = `${found.name} is ${JSON.stringify(state)}: dpkg did not finish with it`;
    if (unpacked.has(state)) findings.note(path, unfinished);
    else if (!complete.has(state)) findings.problem(path, unfinished);
    const auto = isAutomatic?.(found);
    const location = path === statusFile || path.startsWith(`${journalFolder}/`) ? {} : { location: path };
    findings.add(
      { ...found, ...location, ...(auto === undefined ? {} : { auto }) },
      path,
      `${found.name}:${found.arch}`,
    );
  }
  findTraces(tree, known, findings);
  for (const { path, root, paragraphs } of await otherDatabases(tree, findings)) {
    const itsSystem = root === "/" ? system : await releaseIn(tree, root);
    for (const paragraph of paragraphs) {
      const found = { ...toPackage(paragraph, itsSystem), prefix: root, location: path };
      const state = stateOf(paragraph);
      if (gone.has(state)) continue;
      if (!complete.has(state))
        findings.note(path, `${found.name} is ${JSON.stringify(state)}: dpkg did not finish with it`);
      // What is not the image's own system is not what its programs run from.
      if (!complete.has(state) && !unpacked.has(state)) continue;
      findings.add(found, path, `${root} ${path} ${found.name}:${found.arch}`);
    }
  }
  return findings.outcome();
}

function toPackage(paragraph: Paragraph, system: OsRelease): Package {
  const name = paragraph.get("package") ?? "";
  const version = paragraph.get("version") ?? "";
  const arch = paragraph.get("architecture") ?? "";
  const source = sourceOf(paragraph, name, version);
  return {
    name,
    version,
    purl: debPurl(system, name, version, arch),
    arch,
    ...(source === undefined ? {} : { source }),
  };
}

/** "name@version" of the source package, where it differs from the package's own; deb-control(5), "Source". */
function sourceOf(paragraph: Paragraph, name: string, version: string): string | undefined {
  const parts = /^(\S+)(?:\s+\((\S+)\))?$/.exec(paragraph.get("source") ?? "");
  if (!parts) return undefined;
  const source = `${parts[1]}@${parts[2] ?? version}`;
  return source === `${name}@${version}` ? undefined : source;
}

/** Whether apt installed a package only as a dependency; undefined if apt keeps no record in this image. */
async function automatic(
  tree: ImageTree,
  findings: Findings,
): Promise<((found: Package) => boolean) | undefined> {
  if (!tree.resolve(extendedStates)) return undefined;
  const marked = new Map<string, Set<string>>();
  for await (const [, bytes] of readEach(tree, [extendedStates], findings, databaseLimit)) {
    for (const paragraph of parseParagraphs(bytes.toString()).paragraphs) {
      if (paragraph.get("auto-installed") !== "1") continue;
      const name = paragraph.get("package") ?? "";
      marked.set(name, (marked.get(name) ?? new Set()).add(paragraph.get("architecture") ?? ""));
    }
  }
  // apt records packages for all architectures under the machine's own.
  return ({ name, arch }) =>
    arch === "all" ? marked.has(name) : (marked.get(name)?.has(arch ?? "") ?? false);
}

/** Traces of packages that the database does not contain: it was cut off, edited or removed. */
function findTraces(tree: ImageTree, known: ReadonlySet<string>, findings: Findings): void {
  const lists = tree.list(infoFolder).filter((entry) => /\/[a-z0-9][^/]*\.list$/.test(entry.path));
  for (const list of lists) {
    const [name] = baseName(list.path).slice(0, -".list".length).split(":");
    if (!known.has(name!)) findings.problem(list.path, `${statusFile} has no entry for ${name}`);
  }
}
