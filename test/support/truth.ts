import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Collected } from "../../src/ecosystems/package.ts";
import type { Package } from "../../src/lock/schema.ts";

/** Runs a command inside the image and gives what it prints; a failing exit is only an error where nothing was printed. */
export type Run = (argv: readonly string[]) => Promise<string>;

/** What a tool or the inventory says is installed: an identity each → its version. */
export type Truth = ReadonlyMap<string, string>;

/** One difference between what a tool says and what was read. */
export interface Difference {
  id: string;
  tool: string | undefined;
  read: string | undefined;
}

/** A {@link Run} through another command: `chroot FOLDER`, `apptainer exec … IMAGE`. */
export function runThrough(prefix: readonly string[], environment: Record<string, string> = {}): Run {
  return async (argv) => {
    const [file, ...rest] = [...prefix, ...argv] as [string, ...string[]];
    const env = {
      PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
      LC_ALL: "C",
      ...environment,
    };
    try {
      return (
        await promisify(execFile)(file, rest, { env, timeout: 3_600_000, maxBuffer: 256 * 1024 * 1024 })
      ).stdout;
    } catch (error) {
      // `npm ls` exits with 1 about extraneous packages, and prints them all the same.
      const { stdout, stderr } = error as { stdout?: string; stderr?: string };
      if (stdout) return stdout;
      throw new Error(`${argv.join(" ")}: ${stderr || error}`);
    }
  };
}

/** What is installed, as dpkg-query says: "name:arch" → version. */
export async function dpkgTruth(run: Run): Promise<Truth> {
  const format = `\${db:Status-Status}\t\${Package}:\${Architecture}\t\${Version}\n`;
  const lines = (await run(["dpkg-query", "--show", `--showformat=${format}`])).trim().split("\n");
  const rows = lines.map((line) => line.split("\t") as [string, string, string]);
  return new Map(rows.filter(([state]) => state === "installed").map(([, id, version]) => [id, version]));
}

/** What an interpreter can import, as pip lists it: name → version. Names in their normal form. */
export async function pipTruth(
  run: Run,
  pip: readonly string[],
  more: readonly string[] = [],
): Promise<Truth> {
  const text = await run([...pip, "--disable-pip-version-check", "list", "--format=json", ...more]);
  const listed = JSON.parse(text) as { name: string; version: string }[];
  return new Map(listed.map(({ name, version }) => [name.toLowerCase().replace(/[-_.]+/g, "-"), version]));
}

interface NpmNode {
  name?: string;
  version?: string;
  path?: string;
  dependencies?: Record<string, NpmNode>;
}

/** What `npm ls --all` says of one node_modules folder: package's folder → "name@version". */
export async function npmTruth(run: Run, command: readonly string[]): Promise<Truth> {
  const top = JSON.parse(await run([...command, "ls", "--all", "--json", "--long"])) as NpmNode;
  const found = new Map<string, string>();
  const visit = (nodes: Record<string, NpmNode>) => {
    for (const { name, version, path, dependencies } of Object.values(nodes)) {
      if (path !== undefined && version !== undefined) found.set(path, `${name}@${version}`);
      visit(dependencies ?? {});
    }
  };
  visit(top.dependencies ?? {});
  return found;
}

/** What was read, under the identities of {@link dpkgTruth}. */
export function dpkgRead(collected: Collected): Truth {
  return new Map(packagesOf(collected).map((found) => [`${found.name}:${found.arch}`, found.version]));
}

/**
 * What was read, as one interpreter sees it: its search path's environments in order, the first entry of a name
 * wins, as it does for pip.
 */
export function pythonRead(collected: Collected, prefixes: readonly string[]): Truth {
  const found = new Map<string, string>();
  for (const prefix of [...prefixes].reverse()) {
    for (const { name, version, prefix: place, purl } of packagesOf(collected)) {
      if (place === prefix && purl.startsWith("pkg:pypi/")) found.set(name, version);
    }
  }
  return found;
}

/** What was read of one node_modules folder, under the identities of {@link npmTruth}. */
export function npmRead(collected: Collected, root: string): Truth {
  const inside = packagesOf(collected).filter((found) => found.prefix === root && found.name !== "node");
  return new Map(
    inside.map((found) => [
      found.location!.slice(0, -"/package.json".length),
      `${found.name}@${found.version}`,
    ]),
  );
}

/**
 * Where tool and inventory differ, except in what is `expected` to: identity → reason. An expectation that does not
 * come true is a difference too.
 */
export function differences(
  tool: Truth,
  read: Truth,
  expected: Readonly<Record<string, string>> = {},
): Difference[] {
  const ids = [...new Set([...tool.keys(), ...read.keys(), ...Object.keys(expected)])].sort();
  return ids
    .map((id) => ({ id, tool: tool.get(id), read: read.get(id) }))
    .filter((found) => (found.tool !== found.read) !== Object.hasOwn(expected, found.id));
}

function packagesOf(collected: Collected): readonly Package[] {
  if (collected.status !== "present")
    throw new Error(`not present: ${JSON.stringify(collected).slice(0, 500)}`);
  return collected.packages;
}
