import { isElf } from "../../image/bytes.ts";
import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { upstreamVersion } from "../dpkg/database.ts";
import { type Findings, readEach } from "../findings.ts";
import type { Package } from "../package.ts";
import { purl } from "../purl.ts";

/** Bytes; a statically linked interpreter with all its modules has about 100 MiB. */
const binaryLimit = 256 * 1024 * 1024;

/** Includes the interpreter of Red Hat's own programs (/usr/libexec/platform-python3.6). */
const executable = /^(?:platform-)?(python|pypy)(\d\.\d+)t?$/;

interface Interpreter {
  path: string;
  prefix: string;
  name: string;
  /** "3.12": what its name says. */
  series: string;
}

/**
 * The interpreters, as packages "python" (or "pypy") with their full version: every executable pythonX.Y, whose version
 * comes from its headers (patchlevel.h), else from Debian's package, else from the program itself or its libpython; and
 * every virtual environment, with the version of the interpreter that its bin/python leads to, or else of its
 * pyvenv.cfg.
 */
export async function findInterpreters(tree: ImageTree, findings: Findings): Promise<Package[]> {
  const environments = tree.named("pyvenv.cfg").filter((entry) => entry.type === "file");
  const isEnvironment = new Set(environments.map((entry) => parentOf(entry.path)));
  const interpreters = executables(tree).filter(({ prefix }) => !isEnvironment.has(prefix));
  const versions = await versionsByHeader(tree, interpreters, findings);
  for (const interpreter of interpreters) {
    if (versions.has(interpreter.path)) continue;
    const packaged = await upstreamVersion(tree, interpreter.path);
    // PyPy's own version is not that of the language; a package that contains many programs has its own version.
    const version =
      packaged !== undefined && (interpreter.name === "pypy" || packaged.startsWith(`${interpreter.series}.`))
        ? packaged
        : await versionInProgram(tree, interpreter, findings);
    if (version !== undefined) versions.set(interpreter.path, version);
  }
  const packages = interpreters.flatMap(({ path, prefix, name }) => {
    const version = versions.get(path);
    return version ? [toPackage(name, version, prefix, path)] : [];
  });
  const known = new Map(packages.map((found) => [found.location!, found]));
  return [...unique(packages), ...(await ofEnvironments(tree, environments, known, findings))];
}

function toPackage(name: string, version: string, prefix: string, location: string): Package {
  return { name, version, purl: purl("generic", { name, version }), prefix, location };
}

/** python3.13 and python3.13t, or two names of one program, count as one interpreter for each version and prefix. */
function unique(packages: readonly Package[]): Package[] {
  return [
    ...new Map(packages.map((found) => [`${found.prefix} ${found.name} ${found.version}`, found])).values(),
  ];
}

function executables(tree: ImageTree): Interpreter[] {
  const found: Interpreter[] = [];
  for (const { path, type, mode } of tree.entries.values()) {
    const parts = executable.exec(baseName(path));
    if (!parts || type !== "file" || (mode & 0o111) === 0) continue;
    const folder = parentOf(path);
    if (!/\/(?:bin|libexec)$/.test(folder)) continue;
    found.push({ path, prefix: parentOf(folder), name: parts[1]!, series: parts[2]! });
  }
  return found;
}

/** Versions out of <prefix>/include/pythonX.Y[m|t]/patchlevel.h: PY_VERSION, or PYPY_VERSION for PyPy. */
async function versionsByHeader(
  tree: ImageTree,
  interpreters: readonly Interpreter[],
  findings: Findings,
): Promise<Map<string, string>> {
  const headers = new Map<string, Interpreter[]>();
  for (const interpreter of interpreters) {
    const { prefix, name, series } = interpreter;
    const folder = tree
      .list(`${prefix === "/" ? "" : prefix}/include`)
      .find((entry) => new RegExp(`^${name}${series.replace(".", "\\.")}[a-z]*$`).test(baseName(entry.path)));
    const header = `${folder?.path}/patchlevel.h`;
    if (folder && tree.resolve(header)) headers.set(header, [...(headers.get(header) ?? []), interpreter]);
  }
  const versions = new Map<string, string>();
  for await (const [path, bytes] of readEach(tree, [...headers.keys()], findings)) {
    for (const { path: program, name, series } of headers.get(path) ?? []) {
      const macro = name === "pypy" ? "PYPY_VERSION" : "PY_VERSION";
      const version = new RegExp(`^#define\\s+${macro}\\s+"([^"]+)"`, "m").exec(
        bytes.toString("latin1"),
      )?.[1];
      if (version && (name === "pypy" || version.startsWith(`${series}.`))) versions.set(program, version);
    }
  }
  return versions;
}

/** The version of an interpreter without headers: a separate string in the program or in libpython. */
async function versionInProgram(
  tree: ImageTree,
  { path, prefix, name, series }: Interpreter,
  findings: Findings,
): Promise<string | undefined> {
  const libraries = tree
    .named(`libpython${series}.so.1.0`)
    .filter((entry) => entry.path.startsWith(`${prefix === "/" ? "" : prefix}/`));
  const versions = new Set<string>();
  let program = false;
  for await (const [file, bytes] of readEach(
    tree,
    [path, ...libraries.map((entry) => entry.path)],
    findings,
    binaryLimit,
  )) {
    // A script of that name (a pyenv shim, a wrapper) is not an interpreter.
    if (!isElf(bytes)) continue;
    if (file === path) program = true;
    for (const version of versionStrings(bytes, series)) versions.add(version);
  }
  if (!program) return undefined;
  if (versions.size === 1) return [...versions][0];
  const why = versions.size === 0 ? "it names none" : `it names ${[...versions].join(" and ")}`;
  findings.problem(path, `cannot determine the version of this ${name} ${series}: ${why}`);
  return undefined;
}

/** Strings between two NUL bytes that are a full version of this series: "3.11.2", "3.14.0rc1+". */
export function versionStrings(bytes: Buffer, series: string): string[] {
  const found = new Set<string>();
  const start = Buffer.from(`\0${series}.`, "latin1");
  for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 1)) {
    const text = bytes.toString("latin1", at + 1, at + 32);
    const version = /^(\d\.\d+\.\d+(?:(?:a|b|rc)\d+)?\+?)\0/.exec(text)?.[1];
    if (version) found.add(version);
  }
  return [...found];
}

async function ofEnvironments(
  tree: ImageTree,
  environments: readonly { path: string }[],
  known: ReadonlyMap<string, Package>,
  findings: Findings,
): Promise<Package[]> {
  const packages: Package[] = [];
  const paths = environments.map((entry) => entry.path);
  for await (const [path, bytes] of readEach(tree, paths, findings)) {
    const prefix = parentOf(path);
    const base = known.get(tree.resolve(`${prefix === "/" ? "" : prefix}/bin/python`)?.path ?? "");
    const version = base?.version ?? configuredVersion(bytes.toString());
    if (version) packages.push(toPackage(base?.name ?? "python", version, prefix, path));
    else findings.problem(path, "cannot determine the version of this environment's Python");
  }
  return packages;
}

/** "3.12.4" from `version = 3.12.4` (venv) or `version_info = 3.12.4.final.0` (virtualenv, uv). */
function configuredVersion(config: string): string | undefined {
  return /^version(?:_info)?\s*=\s*(\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?)/m.exec(config)?.[1];
}
