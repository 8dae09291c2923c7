import { purl } from "../../ecosystems/purl.ts";
import { Failure } from "../../failure.ts";
import { normalName } from "../identity.ts";
import { jsonProblem, lineAt } from "../json-places.ts";
import type { Lock, Package } from "../schema.ts";

/**
 * What scitex-container recorded of an image: names and versions of the packages of one Python, of dpkg, and npm's
 * global packages, but no image digest, prefix or architecture. To compare it with a lock of ours, bring that to the
 * same form first ({@link compareEcosystems}).
 */
export interface ScitexLock {
  /** Absolute path of the pip that was asked. */
  pipExecutable?: string;
  /** "python", "dpkg" and "npm". */
  ecosystems: Lock["ecosystems"];
}

/** The combined lock's first line. */
export const headerLine = "# scitex-container lock";
/** Separates "nothing there" from a query that failed; scitex-container reads it as a comment. */
export const noneLine = "# none: looked for, not in the image";
const incomplete = "# incomplete:";

/** Whether this is a line of ours that says that the following list is incomplete. */
export function isGap(line: string): boolean {
  return line.startsWith(incomplete);
}

/**
 * Reads the combined text lock. An empty section is `error`, because the seed writes one both for no packages and for
 * a failed query; only in files that we wrote does a comment distinguish the two.
 * @throws Failure "inconclusive" naming the wrong line; the seed itself accepts any text as a lock.
 */
export function parseScitexLock(text: string, path: string): ScitexLock {
  const lines = text.split(/\r?\n/);
  if (lines[0]?.trim() !== headerLine) throw wrong(path, 1, `does not begin with "${headerLine}"`);
  const sections = new Map<string, { from: number; lines: string[] }>();
  let current: { from: number; lines: string[] } | undefined;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const name = /^\[(\w+)\]$/.exec(line.trim())?.[1];
    // "[]" is also how an empty JSON list would look; no section of that name is known.
    if (name !== undefined) {
      if (!["metadata", "pip", "dpkg", "node"].includes(name))
        throw wrong(path, index + 1, `unknown section [${name}]`);
      if (sections.has(name)) throw wrong(path, index + 1, `section [${name}] appears twice`);
      current = { from: index + 1, lines: [] };
      sections.set(name, current);
    } else if (current) current.lines.push(line);
    else if (line.trim() !== "" && !line.startsWith("#"))
      throw wrong(path, index + 1, "text before the first section");
  }
  for (const name of ["pip", "dpkg", "node"]) {
    if (!sections.has(name)) throw wrong(path, lines.length, `no section [${name}]: the file is cut off`);
  }
  const at = (name: string) => sections.get(name) ?? { from: 1, lines: [] };
  const pip = at("metadata").lines.find((line) => line.startsWith("pip_executable="));
  return {
    ...(pip ? { pipExecutable: pip.slice("pip_executable=".length) } : {}),
    ecosystems: {
      python: collected(at("pip").lines, path, at("pip").from, readPip),
      dpkg: collected(at("dpkg").lines, path, at("dpkg").from, readDpkg),
      npm: collected(at("node").lines, path, at("node").from, readNode),
    },
  };
}

/** The three separate files that the seed's `freeze` writes; a missing file means that nothing was captured. */
export interface ScitexFreeze {
  "requirements-lock.txt"?: string;
  "dpkg-lock.txt"?: string;
  "node-lock.txt"?: string;
}

/**
 * Reads the seed's freeze files. A missing one is `error`: the seed leaves it out when its query failed.
 * @param folder where they came from, for messages.
 * @throws Failure "inconclusive" naming the wrong line.
 */
export function parseScitexFreeze(files: ScitexFreeze, folder: string): ScitexLock {
  const read = (name: keyof ScitexFreeze, how: Reader): Lock["ecosystems"][string] => {
    const path = `${folder}/${name}`;
    const text = files[name];
    if (text === undefined) return { status: "error", path, message: "the file is not there", packages: [] };
    return collected(text.split(/\r?\n/), path, 0, how);
  };
  return {
    ecosystems: {
      python: read("requirements-lock.txt", readPip),
      dpkg: read("dpkg-lock.txt", readDpkg),
      npm: read("node-lock.txt", readNode),
    },
  };
}

type Reader = (lines: readonly string[], path: string, from: number) => Package[];

function collected(
  lines: readonly string[],
  path: string,
  from: number,
  read: Reader,
): Lock["ecosystems"][string] {
  if (lines.includes(noneLine)) return { status: "absent" };
  const gap = lines.find(isGap);
  const packages = read(lines, path, from);
  if (gap) return { status: "error", path, message: gap.slice(incomplete.length).trim(), packages };
  if (packages.length > 0) return { status: "present", packages };
  return { status: "error", path, message: "empty, which can as well be a question that failed", packages };
}

function readPip(lines: readonly string[], path: string, from: number): Package[] {
  const found = new Map<string, Package>();
  // pip's comment before a line that names no version: "# Editable install with no version control (x==1.0)".
  let remembered: Package | undefined;
  for (const [index, raw] of lines.entries()) {
    const noted = /^# .*\((\S+==\S+)\)$/.exec(raw)?.[1];
    if (noted !== undefined) remembered = pipPackage(noted);
    const line = raw.replace(/(?:^|\s)#.*$/, "").trim();
    if (line === "") continue;
    const item = pipPackage(line);
    if (!item) throw wrong(path, from + index + 1, `not a line of pip freeze: ${line.slice(0, 100)}`);
    if (found.has(item.name)) throw wrong(path, from + index + 1, `${item.name} appears twice`);
    const known = item.version === unknownVersion && remembered?.name === item.name;
    found.set(item.name, known ? { ...item, version: remembered!.version, purl: remembered!.purl } : item);
    remembered = undefined;
  }
  return [...found.values()];
}

/** Version of a package for which the form names a source only. */
export const unknownVersion = "unknown";

function pipPackage(line: string): Package | undefined {
  const editable = /^-e\s+(\S+)$/.exec(line)?.[1];
  const direct = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*@\s*(\S+)/.exec(line);
  const pinned = /^([A-Za-z0-9][A-Za-z0-9._-]*)={2,3}([^\s=;#]+)(?:\s*;.*)?$/.exec(line);
  if (pinned) return python(pinned[1]!, pinned[2]!, {});
  const link = editable ?? direct?.[2];
  if (link === undefined) return undefined;
  const [, address, commit, fragment] = /^([^#]+?)(?:@([0-9a-f]{7,64}))?(?:#(.*))?$/.exec(link) ?? [];
  const name =
    direct?.[1] ??
    /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment ?? "")?.[1] ??
    address?.split("/").findLast((part) => part !== "");
  if (name === undefined) return undefined;
  const subdirectory = /(?:^|&)subdirectory=([^&]+)/.exec(fragment ?? "")?.[0].replace("&", "");
  // The file name of a wheel contains the version; a commit or a folder does not.
  const wheel = /\/[^/]+?-([0-9][^-/]*)-[^/]*\.whl$/.exec(address ?? "")?.[1];
  return python(name, wheel === undefined ? unknownVersion : decodeURIComponent(wheel), {
    url: `${address}${subdirectory === undefined ? "" : `#${subdirectory}`}`,
    ...(commit === undefined ? {} : { commit }),
    ...(editable === undefined ? {} : { editable: true }),
  });
}

function python(name: string, version: string, more: Partial<Package>): Package {
  const normal = normalName("python", name);
  return { name: normal, version, purl: purl("pypi", { name: normal, version }), ...more };
}

function readDpkg(lines: readonly string[], path: string, from: number): Package[] {
  const found = new Map<string, Package>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const match = /^([a-z0-9][a-z0-9+.-]*)(?::[a-z0-9-]+)?=([0-9][A-Za-z0-9.+~:-]*)$/.exec(line.trim());
    if (!match) throw wrong(path, from + index + 1, `not "name=version": ${line.slice(0, 100)}`);
    const [, name, version] = match as unknown as [string, string, string];
    // One name in two architectures appears twice, without any mark.
    found.set(`${name}=${version}`, { name, version, purl: purl("deb", { name, version }) });
  }
  return [...found.values()];
}

function readNode(lines: readonly string[], path: string, from: number): Package[] {
  const text = lines.map((line) => (line.startsWith("#") ? "" : line)).join("\n");
  if (text.trim() === "") return [];
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const [, offset] = jsonProblem(text);
    throw wrong(path, from + lineAt(text, offset).line, "not the JSON of npm list");
  }
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const dependencies = isObject(document) ? (document.dependencies ?? {}) : undefined;
  if (!isObject(dependencies)) throw wrong(path, from + 1, "not the JSON of npm list");
  return Object.entries(dependencies).flatMap(([name, value]) => {
    const version = isObject(value) ? value.version : undefined;
    // npm lists a dependency that is required but not installed, without a version.
    if (typeof version !== "string" || version === "") return [];
    const [scope, short] = name.startsWith("@") ? name.split("/") : [undefined, name];
    return [{ name, version, purl: purl("npm", { namespace: scope, name: short ?? name, version }) }];
  });
}

function wrong(path: string, line: number, why: string): Failure {
  return new Failure("inconclusive", `cannot read the scitex-container lock ${path}`, {
    code: "lock-unreadable",
    why,
    remedy: "restore the file as it was written, or write a lock of the image with this program",
    place: { path, line },
  });
}
