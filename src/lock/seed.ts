import { requirementOf, selectPython, sourceOf } from "./export/python.ts";
import {
  comment,
  type ExportOptions,
  evidenceRemarks,
  selectAll,
  selectOneEach,
  titleOf,
} from "./export/selection.ts";
import { byCodeUnit, normalName } from "./identity.ts";
import type { Lock, Package } from "./schema.ts";
import { header, none, type SeedFreeze } from "./seed-read.ts";

export { parseSeedFreeze, parseSeedLock, type SeedFreeze, type SeedLock } from "./seed-read.ts";

/** A lock as the combined text lock. What that form can't say stands in comments, which the seed skips. */
export function formatSeedLock(lock: Lock, options: ExportOptions = {}): string {
  const python = selectPython(lock, options);
  const [only, ...others] = python.prefixes.filter(Boolean);
  const files = sectionLines(lock, options);
  return [
    header,
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

/** A lock as the seed's three freeze files. Their form has no comments but pip's; an ecosystem that could not be read whole has no file. */
export function formatSeedFreeze(lock: Lock, options: ExportOptions = {}): SeedFreeze {
  const files = sectionLines(lock, options);
  const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
  const whole = (ecosystem: string) =>
    ["present", "absent"].includes(lock.ecosystems[ecosystem]?.status ?? "");
  return {
    ...(whole("python") ? { "requirements-lock.txt": text([...files.pip.remarks, ...files.pip.lines]) } : {}),
    ...(whole("dpkg") ? { "dpkg-lock.txt": text(files.dpkg.lines) } : {}),
    ...(whole("npm") ? { "node-lock.txt": text(files.node.lines.length ? files.node.lines : ["{}"]) } : {}),
  };
}

interface Section {
  remarks: string[];
  lines: string[];
}

function sectionLines(lock: Lock, options: ExportOptions): Record<"pip" | "dpkg" | "node", Section> {
  const python = selectPython(lock, options);
  // Only Python's packages have the prefix that was asked for.
  const debian = selectOneEach(lock, "dpkg", {});
  const global = selectAll(lock, "npm", {}).packages.filter((item) => item.name !== "node" && isTop(item));
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
  return { remarks: lines.length > 0 ? remarks.map(comment) : [none], lines };
}

/** A line that begins no second one, whatever an image calls its packages. */
function printable(line: string): string {
  return /^[ -~]+$/.test(line) ? line : comment(`not expressible: ${line}`);
}

/** npm's global packages themselves, not what is nested in them: all that the seed asks for. */
function isTop(item: Package): boolean {
  return (item.location ?? "").split("/node_modules/").length <= 2;
}

/** As `pip freeze` would print it; before a line without a version a comment that names it, as pip's own do. */
function pipLines(item: Package): string[] {
  const name = normalName("python", item.name);
  // The seed's list says what is installed, whoever put it there.
  const { owner: _, ...free } = { ...item, name };
  const source = sourceOf(free, {});
  const pinned = `${name}==${item.version}`;
  if (source.kind === "unreachable" || source.kind === "index") return [printable(pinned)];
  return [comment(`${source.kind} install (${pinned})`), printable(requirementOf(free, source))];
}
