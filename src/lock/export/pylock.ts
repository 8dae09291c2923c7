import { normalName } from "../identity.ts";
import type { Lock, Package } from "../schema.ts";
import { selectPython, sourceOf } from "./python.ts";
import { comment, type ExportOptions, titleOf } from "./selection.ts";

/**
 * `pylock.toml` after PEP 751. The format requires a commit or files with hashes for each package; a package for which
 * neither the lock nor `options.artifacts` has any is listed under `[tool.stx-container]`, with the reason.
 */
export function pylock(lock: Lock, options: ExportOptions = {}): string {
  const { packages, prefixes, remarks } = selectPython(lock, options);
  const tables: string[] = [];
  const left: { name: string; version: string; reason: string }[] = [];
  for (const item of packages.toSorted((a, b) => compareNames(a, b))) {
    const table = packageTable(item, options);
    if (typeof table !== "string")
      left.push({ name: item.name, version: item.version, reason: table.reason });
    else tables.push(table);
  }
  // A rule of pip, not of the format: as soon as some packages have hashes, pip requires one for each, and a commit
  // has none.
  if (tables.some(hasCommit) && !tables.every(hasCommit)) {
    remarks.push(
      "pip installs commits beside hashes with --no-require-hashes alone; it still checks all hashes given",
    );
  }
  return [
    comment(`Python packages of ${titleOf(lock)}`),
    'lock-version = "1.0"',
    'created-by = "stx-container"',
    // A file without packages is valid, but the key is required.
    ...(tables.length ? [] : ["packages = []"]),
    "",
    ...tables,
    "[tool.stx-container]",
    `prefixes = [${prefixes.filter(Boolean).map(quote).join(", ")}]`,
    `remarks = [${remarks.map(quote).join(", ")}]`,
    ...left.flatMap(({ name, version, reason }) => [
      "",
      "[[tool.stx-container.not-expressed]]",
      `name = ${quote(name)}`,
      `version = ${quote(version)}`,
      `reason = ${quote(reason)}`,
    ]),
    "",
  ].join("\n");
}

const hasCommit = (table: string) => /^vcs = /m.test(table);

function compareNames(a: Package, b: Package): number {
  const [x, y] = [normalName("python", a.name), normalName("python", b.name)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function packageTable(item: Package, options: ExportOptions): string | { reason: string } {
  const source = sourceOf(item, options);
  const head = ["[[packages]]", `name = ${quote(normalName("python", item.name))}`];
  const version = `version = ${quote(item.version)}`;
  const inside = (subdirectory: string | undefined) =>
    subdirectory === undefined ? "" : `, subdirectory = ${quote(subdirectory)}`;
  if (source.kind === "unreachable") return { reason: source.reason };
  if (source.kind === "vcs") {
    const vcs = `vcs = { type = ${quote(source.type)}, url = ${quote(source.url)}, commit-id = ${quote(source.commit)}${inside(source.subdirectory)} }`;
    return [...head, version, vcs, ""].join("\n");
  }
  if (source.kind === "archive") {
    if (!source.digest) return { reason: `no hash of ${source.url} is known` };
    const { algorithm, hex } = source.digest;
    const archive = `archive = { url = ${quote(source.url)}, hashes = { ${algorithm} = ${quote(hex)} }${inside(source.subdirectory)} }`;
    return [...head, version, archive, ""].join("\n");
  }
  const files = source.artifacts.map((artifact) => ({
    wheel: artifact.file.endsWith(".whl"),
    text: `{ name = ${quote(artifact.file)}, url = ${quote(artifact.url)}, hashes = { sha256 = ${quote(artifact.sha256)} } }`,
  }));
  if (files.length === 0) return { reason: "pip records no file and no hash of an install from an index" };
  const sdist = files.find((file) => !file.wheel);
  const wheels = files.filter((file) => file.wheel).map((file) => `  ${file.text},`);
  return [
    ...head,
    version,
    ...(sdist ? [`sdist = ${sdist.text}`] : []),
    ...(wheels.length ? ["wheels = [", ...wheels, "]"] : []),
    "",
  ].join("\n");
}

/** A TOML basic string; JSON's escapes are TOML's, but DEL has to be escaped too and lone surrogates can't be. */
function quote(text: string): string {
  return JSON.stringify(text.toWellFormed()).replaceAll("\u007f", "\\u007f");
}
