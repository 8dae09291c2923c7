import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { cpan } from "./about.ts";
import { type Installed, packlists } from "./packlists.ts";
import { type PerlDistribution, readInstallJson, readPerllocal } from "./records.ts";
import { isSameVersion, moduleVersion } from "./version.ts";

/**
 * The Perl modules that were installed from CPAN or from source, as `ExtUtils::Installed` lists them: each left
 * `auto/<Module>/.packlist`. The version is the one that the module's own file assigns, read as text; if that is
 * computed, the record of the installer: .meta/<Dist>/install.json (cpanm) or perllocal.pod (make). cpanm's records
 * stay when another version is installed over it, so only the one for this version counts. Modules of distribution
 * packages have no packlist, or one that the package owns: they are the distribution's.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const installed = await packlists(tree, findings);
  const assigned = await assignedVersions(tree, installed, findings);
  const notes = await notesOf(tree, findings);
  const distributions = await distributionsOf(
    tree,
    new Set(installed.map(({ library }) => library)),
    findings,
  );
  noteUnlisted(tree, installed, [...[...distributions.values()].flat(), ...notes.records], findings);
  if (installed.length === 0) return findings.outcome();
  const owner = await survey.owner();
  for (const one of installed) {
    const own = assigned.get(one.packlist);
    // A system's perl keeps architecture-specific modules in one folder, and cpanm's records below another.
    const noted = distributions.get(`${one.library} ${one.module}`) ?? distributions.get(one.module) ?? [];
    const distribution = ofVersion(noted, own);
    const version = distribution?.version ?? own ?? notes.versions.get(one.module);
    if (version === undefined) {
      // A file that another package brought has that package's version.
      if (one.files.every((file) => file === "")) findings.note(one.packlist, "names no file");
      else if (owner(one.packlist).owner === undefined)
        findings.problem(one.packlist, `nothing says which version of ${one.module} this is`);
    } else {
      findings.add(
        { ...toPackage(one, version, distribution), ...owner(one.packlist) },
        one.packlist,
        one.packlist,
      );
    }
  }
  return findings.outcome();
}

/** The record for this version; if the version is not known, the only one. */
function ofVersion(notes: readonly PerlDistribution[], version: string | undefined) {
  if (version === undefined) return notes.length === 1 ? notes[0] : undefined;
  return notes.find((note) => isSameVersion(note.version, version));
}

function toPackage(one: Installed, version: string, distribution: PerlDistribution | undefined): Package {
  const { library, module, packlist } = one;
  const fromCpan = distribution?.author
    ? { namespace: distribution.author, name: distribution.name, version: distribution.version }
    : { name: module, version };
  return {
    name: module === "Perl" ? "perl" : module,
    version,
    purl: module === "Perl" ? purl("generic", { name: "perl", version }) : purl(cpan, fromCpan),
    prefix: library,
    location: packlist,
    ...(distribution?.file ? { origin: distribution.file } : {}),
    ...(distribution?.provides.length ? { provides: distribution.provides } : {}),
  };
}

/** Packlist → the version that its module's file assigns. */
async function assignedVersions(
  tree: ImageTree,
  installed: readonly Installed[],
  findings: Findings,
): Promise<Map<string, string>> {
  const byFile = new Map<string, Installed>();
  for (const one of installed) {
    if (one.file !== undefined && tree.resolve(one.file)?.type === "file") byFile.set(one.file, one);
  }
  const versions = new Map<string, string>();
  for await (const [path, bytes] of readEach(tree, [...byFile.keys()], findings)) {
    const { module, packlist } = byFile.get(path)!;
    const version = moduleVersion(bytes.toString("utf8"), module);
    if (version !== undefined) versions.set(packlist, version);
  }
  return versions;
}

/** What an installer recorded of one module. */
interface Recorded {
  module: string;
  version: string;
  /** The file that says so. */
  record: string;
}

async function notesOf(
  tree: ImageTree,
  findings: Findings,
): Promise<{ versions: Map<string, string>; records: Recorded[] }> {
  const versions = new Map<string, string>();
  const records = new Map<string, Recorded>();
  for await (const [record, bytes] of readEach(tree, pathsOf(tree.named("perllocal.pod")), findings)) {
    for (const [module, version] of readPerllocal(bytes.toString("utf8"))) {
      versions.set(module, version);
      records.set(`${record} ${module}`, { module, version, record });
    }
  }
  return { versions, records: [...records.values()] };
}

/** Modules that are there and were installed, and whose .packlist is not: Perl's own list of modules lacks them. */
function noteUnlisted(
  tree: ImageTree,
  installed: readonly Installed[],
  records: readonly Recorded[],
  findings: Findings,
): void {
  const listed = new Set(installed.map(({ module }) => module));
  const noted = new Set<string>();
  for (const { module, version, record } of records) {
    if (listed.has(module) || noted.has(`${record} ${module}`)) continue;
    const end = `/${module.replaceAll("::", "/")}.pm`;
    if (!tree.named(baseName(end)).some(({ path }) => path.endsWith(end))) continue;
    noted.add(`${record} ${module}`);
    findings.note(
      record,
      `records ${module} ${version}, which has no .packlist, so that Perl does not list it`,
    );
  }
}

/**
 * "library module" → the distribution that cpanm installed: <library>/.meta/Foo-Bar-1.0/install.json. If the library
 * has nothing else, the key is the module alone.
 */
async function distributionsOf(
  tree: ImageTree,
  libraries: ReadonlySet<string>,
  findings: Findings,
): Promise<Map<string, (PerlDistribution & Recorded)[]>> {
  const place = /^(.*)\/\.meta\/[^/]+\/install\.json$/;
  const paths = pathsOf(tree.named("install.json")).filter((path) => place.test(path));
  const distributions = new Map<string, (PerlDistribution & Recorded)[]>();
  for await (const [path, bytes] of readEach(tree, paths, findings)) {
    const distribution = readInstallJson(bytes.toString("utf8"));
    if (typeof distribution === "string") {
      findings.problem(path, distribution);
      continue;
    }
    const library = place.exec(path)![1]!;
    const key = libraries.has(library) ? `${library} ${distribution.module}` : distribution.module;
    distributions.set(key, [...(distributions.get(key) ?? []), { ...distribution, record: path }]);
  }
  return distributions;
}

function pathsOf(entries: readonly Entry[]): string[] {
  return entries.map((entry) => entry.path);
}
