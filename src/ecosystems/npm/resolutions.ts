import { isUtf8 } from "node:buffer";
import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { type Findings, readEach } from "../findings.ts";

/** What an installer wrote down about the archive of one package. */
export interface Resolution {
  version: string;
  /** Where it was fetched from. */
  resolved?: string | undefined;
  /** Subresource integrity string. */
  integrity?: string | undefined;
}

/** Looks up what is recorded of a package: by its package.json for npm, by name and version for yarn and pnpm. */
export type Resolutions = (path: string, root: string, id: string) => Resolution | undefined;

const hiddenLockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});

/**
 * What the lock files that belong to these node_modules folders record: npm's hidden lock (node_modules/
 * .package-lock.json), pnpm's .pnpm/lock.yaml, the yarn.lock beside a folder that yarn 1 made. Global installs
 * of npm have none.
 */
export async function readResolutions(
  tree: ImageTree,
  roots: readonly string[],
  findings: Findings,
): Promise<Resolutions> {
  const byPath = new Map<string, Resolution>();
  const byRoot = new Map<string, ReadonlyMap<string, Resolution>>();
  const files = new Map<string, string>();
  for (const root of roots) {
    const candidates = [
      `${root}/.package-lock.json`,
      `${root}/.pnpm/lock.yaml`,
      `${parentOf(root)}/.pnpm/lock.yaml`,
      ...(tree.resolve(`${root}/.yarn-integrity`) ? [`${parentOf(root)}/yarn.lock`] : []),
    ];
    for (const path of candidates) if (tree.resolve(path)?.type === "file") files.set(path, root);
  }
  for await (const [path, bytes] of readEach(tree, [...files.keys()], findings)) {
    const root = files.get(path)!;
    const text = isUtf8(bytes) ? bytes.toString() : undefined;
    if (text === undefined) findings.problem(path, "is not valid UTF-8");
    else if (path.endsWith(".yaml")) byRoot.set(root, parsePnpmLock(text));
    else if (path.endsWith("yarn.lock")) byRoot.set(root, parseYarnLock(text));
    else {
      const packages = parseHiddenLock(text);
      if (!packages) findings.problem(path, "is no lock file of npm");
      for (const [folder, found] of packages ?? []) byPath.set(`${parentOf(root)}/${folder}`, found);
    }
  }
  return (path, root, id) => byPath.get(parentOf(path)) ?? byRoot.get(root)?.get(id);
}

function parseHiddenLock(text: string): [string, Resolution][] | undefined {
  try {
    const { packages } = hiddenLockSchema.parse(JSON.parse(text));
    return Object.entries(packages).flatMap(([folder, { version, ...rest }]) =>
      version === undefined ? [] : [[folder, { version, ...rest }]],
    );
  } catch {
    return undefined;
  }
}

/**
 * Integrity by "name@version" out of pnpm's lock, of all its formats ("/a/1.0.0", "/a@1.0.0(peer@2)", "a@1.0.0"):
 * a key of `packages` and the resolution on a line below it. Machine-written, so read line by line: ten times
 * faster than a YAML parser on the megabytes that these files have.
 */
export function parsePnpmLock(text: string): Map<string, Resolution> {
  const found = new Map<string, Resolution>();
  let key: [id: string, version: string] | undefined;
  for (const line of text.split("\n")) {
    const heading = /^ {2}'?\/?(@?[^'@/]+(?:\/[^'@/]+)?)[@/](\d[^'():]*)(?:\(.*\))?'?:$/.exec(line);
    if (heading) key = [`${heading[1]}@${heading[2]}`, heading[2]!];
    else if (/^ {0,2}\S/.test(line)) key = undefined;
    const integrity = /^ {4}resolution: \{.*?\bintegrity: ([^,}\s]+)/.exec(line)?.[1];
    const tarball = /^ {4}resolution: \{.*?\btarball: '?([^,}\s']+)/.exec(line)?.[1];
    if (key && (integrity || tarball)) {
      found.set(key[0], { version: key[1], integrity, resolved: tarball });
    }
  }
  return found;
}

/** Integrity and address by "name@version" out of a yarn.lock of yarn 1. */
export function parseYarnLock(text: string): Map<string, Resolution> {
  const found = new Map<string, Resolution>();
  let names: string[] = [];
  let entry: Resolution | undefined;
  for (const line of text.split("\n")) {
    if (/^\S.*:$/.test(line) && !line.startsWith("#")) {
      const patterns = line.slice(0, -1).split(", ");
      names = patterns.map((pattern) => patternName(pattern.replace(/^"|"$/g, "")));
      entry = undefined;
    }
    const [, field, value] = /^ {2}(version|resolved|integrity) "?([^"\s]+)"?$/.exec(line) ?? [];
    if (field === "version") {
      entry = { version: value! };
      for (const name of names) found.set(`${name}@${value}`, entry);
    } else if (entry && (field === "resolved" || field === "integrity")) {
      entry[field] = value;
    }
  }
  return found;
}

/** The name that a pattern of yarn's asks for: "@s/a@^1" is "@s/a", and so is "alias@npm:@s/a@^1". */
function patternName(pattern: string): string {
  const alias = pattern.indexOf("@npm:", 1);
  const target = alias < 0 ? pattern : pattern.slice(alias + "@npm:".length);
  const at = target.indexOf("@", 1);
  return at < 0 ? target : target.slice(0, at);
}
