import { isInterpreter } from "../../ecosystems/interpreter.ts";
import { byCodeUnit } from "../../ecosystems/order.ts";
import { normalName } from "../identity.ts";
import type { Lock, Package } from "../schema.ts";
import { requirementOf, selectPython, sourceOf } from "./python.ts";
import {
  headerLine,
  isGap,
  noneLine,
  parseScitexLock,
  type ScitexFreeze,
  type ScitexLock,
  unknownVersion,
} from "./scitex-read.ts";
import {
  comment,
  type ExportOptions,
  evidenceRemarks,
  selectAll,
  selectOneEach,
  titleOf,
} from "./selection.ts";

export { parseScitexFreeze, parseScitexLock, type ScitexFreeze, type ScitexLock } from "./scitex-read.ts";

/** A lock as the combined text lock. What that form can't express is in comments, which the seed ignores. */
export function formatScitexLock(lock: Lock, options: ExportOptions = {}): string {
  const python = selectPython(lock, options);
  const [only, ...others] = python.prefixes.filter(Boolean);
  const files = sectionLines(lock, options);
  return [
    headerLine,
    comment(`from ${titleOf(lock)}`),
    "[metadata]",
    ...(only !== undefined && others.length === 0 && /^[!-~]+$/.test(only)
      ? [`pip_executable=${only}/bin/pip`]
      : []),
    "[pip]",
    ...files.pip.remarks,
    ...files.pip.lines,
    "[dpkg]",
    ...files.dpkg.remarks,
    ...files.dpkg.lines,
    "[node]",
    ...files.node.remarks,
    ...files.node.lines,
    "",
  ].join("\n");
}

/**
 * One of the seed's three freeze files. A comment says what is missing of an ecosystem; the seed itself writes no such
 * comment, so that a gap is not overlooked.
 */
export function formatScitexFile(name: keyof ScitexFreeze): (lock: Lock, options?: ExportOptions) => string {
  const of = { "requirements-lock.txt": "pip", "dpkg-lock.txt": "dpkg", "node-lock.txt": "node" } as const;
  return (lock, options = {}) => {
    const { remarks, lines } = sectionLines(lock, options)[of[name]];
    // Only pip's own format allows comments next to packages.
    const kept = of[name] === "pip" ? remarks : remarks.filter((line) => line === noneLine || isGap(line));
    return [...kept, ...lines].map((line) => `${line}\n`).join("");
  };
}

/** Packages that `pip freeze`, which the seed runs, leaves out. */
const pipItself = new Set(["pip", "setuptools", "wheel", "distribute"]);

/**
 * The packages of a lock as the seed would have listed them, for comparison with a list that it wrote: those of the
 * one Python that it asked, without architectures, without what `pip freeze` leaves out, and without a version where
 * it names only a commit.
 */
export function toScitexView(lock: Lock, theirs: ScitexLock): Lock["ecosystems"] {
  const asked = theirs.pipExecutable?.replace(/\/bin\/[^/]*$/, "");
  const { python } = lock.ecosystems;
  const prefixes = python === undefined || python.status === "absent" ? [] : python.packages;
  // The system's Python has packages in several prefixes.
  const own =
    asked !== undefined && !asked.startsWith("/usr") && prefixes.some((item) => item.prefix === asked);
  const ours = parseScitexLock(
    formatScitexLock(lock, own ? { prefix: asked } : {}),
    `${lock.name}.lock`,
  ).ecosystems;
  const listed = ours.python;
  if (listed === undefined || listed.status === "absent") return ours;
  const pip = theirs.ecosystems.python;
  const versions = new Map(
    (pip === undefined || pip.status === "absent" ? [] : pip.packages).map((item) => [
      item.name,
      item.version,
    ]),
  );
  const packages = listed.packages
    .filter((item) => !pipItself.has(item.name) || versions.has(item.name))
    .map((item) =>
      versions.get(item.name) === unknownVersion ? { ...item, version: unknownVersion } : item,
    );
  return { ...ours, python: { ...listed, packages } };
}

interface Section {
  remarks: string[];
  lines: string[];
}

function sectionLines(lock: Lock, options: ExportOptions): Record<"pip" | "dpkg" | "node", Section> {
  const python = selectPython(lock, options);
  // Only Python packages have the requested prefix.
  const debian = selectOneEach(lock, "dpkg", {});
  const global = selectAll(lock, "npm", {}).packages.filter((item) => !isInterpreter(item) && isTop(item));
  const names = Object.fromEntries(global.map((item) => [item.name, { version: item.version }]));
  return {
    pip: section(lock, "python", python.remarks, inOrder(python.packages).flatMap(pipLines)),
    dpkg: section(
      lock,
      "dpkg",
      debian.remarks,
      debian.packages.map(({ name, version }) => printable(`${name}=${version}`)).sort(byCodeUnit),
    ),
    node: section(
      lock,
      "npm",
      [],
      global.length ? JSON.stringify({ dependencies: names }, null, 2).split("\n") : [],
    ),
  };
}

function inOrder(packages: readonly Package[]): Package[] {
  return packages.toSorted((a, b) => byCodeUnit(normalName("python", a.name), normalName("python", b.name)));
}

function section(lock: Lock, ecosystem: string, remarks: readonly string[], lines: string[]): Section {
  const evidence = lock.ecosystems[ecosystem];
  const gaps = evidenceRemarks(ecosystem, evidence).map(
    (gap) => `incomplete: ${gap.replace(/^incomplete: /, "")}`,
  );
  if (evidence?.status !== "present" && evidence?.status !== "absent")
    return { remarks: gaps.map(comment), lines };
  return { remarks: lines.length > 0 ? remarks.map(comment) : [noneLine], lines };
}

/** A line that cannot start a second line and is not an option, whatever an image calls its packages. */
function printable(line: string): string {
  return /^[a-z0-9][ -~]*$/i.test(line) ? line : comment(`not expressible: ${line}`);
}

/**
 * npm's own global packages, without what is nested in them and without those of applications: the seed asks for no
 * others.
 */
function isTop(item: Package): boolean {
  const [, inside, nested] = (item.location ?? "").split("/node_modules/");
  return nested === undefined && inside !== undefined && item.location!.includes("/lib/node_modules/");
}

/**
 * As `pip freeze` would print it; a line without a version is preceded by a comment that names the version, as in
 * pip's own output.
 */
function pipLines(item: Package): string[] {
  const name = normalName("python", item.name);
  // The seed lists whatever is installed, however it got there.
  const { owner: _, ...free } = { ...item, name };
  const source = sourceOf(free, {});
  const pinned = `${name}==${item.version}`;
  if (source.kind === "unreachable" || source.kind === "index") return [printable(pinned)];
  return [comment(`${source.kind} install (${pinned})`), requirementOf(free, source)];
}
