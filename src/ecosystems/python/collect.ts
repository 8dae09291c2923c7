import { posix } from "node:path";
import type { ImageTree } from "../../image/tree.ts";
import { baseName, joinPath, parentOf } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import { locationQualifiers } from "../location.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { normal, pypi } from "./about.ts";
import { matchingInfoFolder } from "./conflicts.ts";
import { installedTraces } from "./installed.ts";
import { findInterpreters } from "./interpreters.ts";
import { type Direct, parseDirectUrl, parseEggName, parseFolderName, parseMetadata } from "./metadata.ts";
import { interpreterKey, type Trace } from "./places.ts";
import { readZippedEgg } from "./zipped-egg.ts";

/** Bytes; real metadata stays under one MiB. */
const metadataLimit = 8 * 1024 * 1024;
/** Bytes. */
const eggLimit = 128 * 1024 * 1024;

interface Identity {
  name: string;
  version: string;
}

/** What is known about one trace once its files are read. */
interface Known {
  trace: Trace;
  /** The file that names the package, asked of its owner too. */
  metadata: string;
  identity?: Identity | undefined;
  direct?: Direct;
  installer?: string;
}

/**
 * The Python packages of every environment in the image (system, virtual, user's, conda's, --target folders), and the
 * interpreters. If one interpreter has two versions of a package, the one whose RECORD matches the files counts.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const interpreters = await findInterpreters(tree, findings);
  const { traces, leftovers } = await installedTraces(tree, survey);
  for (const { path, why } of leftovers) findings.note(path, why);
  const known = await readTraces(tree, traces, findings);
  const owner = await survey.owner();
  for (const found of interpreters) {
    findings.add(
      { ...found, ...owner(found.location!) },
      found.location!,
      `${found.prefix} ${found.location}`,
    );
  }
  for (const { trace, metadata, identity, direct, installer } of await distinct(tree, known, findings)) {
    const found = {
      ...identity,
      purl: purl(pypi, { ...identity, qualifiers: locationQualifiers(direct ?? {}) }),
      prefix: trace.prefix,
      location: trace.path,
      ...direct,
      ...(installer && { installer }),
    };
    findings.add({ ...found, ...owner(metadata) }, trace.path, trace.path);
  }
  return findings.outcome();
}

type Identified = Known & { identity: Identity };

/**
 * One entry for each package of each interpreter. Traces that agree are merged (Debian's cryptography has a .dist-info
 * and an .egg-info); of traces that do not, the one whose files exist counts, else it is a problem.
 */
async function distinct(tree: ImageTree, known: readonly Known[], findings: Findings): Promise<Identified[]> {
  const identified = known.filter((item): item is Identified => item.identity !== undefined);
  const groups = Map.groupBy(
    identified,
    ({ identity, trace }) => `${identity.name} ${interpreterKey(trace.site)}`,
  );
  const kept: Identified[] = [];
  for (const items of groups.values()) {
    const one = items.findLast(({ trace }) => trace.shape === "dist-info") ?? items[0]!;
    const versions = new Set(items.map(({ identity }) => identity.version));
    kept.push(versions.size === 1 ? one : await oneOf(tree, items, findings));
  }
  return kept;
}

async function oneOf(tree: ImageTree, items: readonly Identified[], findings: Findings): Promise<Identified> {
  const folders = items.flatMap(({ trace }) => (trace.shape === "dist-info" ? [trace.path] : []));
  const there = await matchingInfoFolder(tree, folders);
  const one = items.find(({ trace }) => trace.path === there) ?? items[0]!;
  for (const { identity, trace } of items) {
    if (identity.version === one.identity.version) continue;
    const { name, version } = identity;
    if (there === undefined) {
      const both = `${version} beside ${one.identity.version} in ${one.trace.path}`;
      findings.problem(trace.path, `is a second entry of ${name}: ${both}`);
    } else
      findings.note(
        trace.path,
        `is a leftover of ${name} ${version}: the files are those of ${one.identity.version}`,
      );
  }
  return one;
}

/** A file to read, and the function that gets its bytes. */
type Reading = [path: string, take: (bytes: Buffer) => void];

async function readTraces(tree: ImageTree, traces: readonly Trace[], findings: Findings): Promise<Known[]> {
  const known: Known[] = [];
  const readings = new Map<string, Reading[1]>();
  for (const trace of traces) {
    const source = trace.shape === "egg-link" ? await linkedFolder(tree, trace, findings) : trace.path;
    if (source === undefined) continue;
    const item: Known = { trace, metadata: metadataOf(trace, source) };
    if (trace.shape === "egg-link") item.direct = { editable: true };
    if (trace.shape === "egg-zip" && trace.site === trace.path) {
      await lookInto(tree, item, findings);
    } else if (trace.shape === "egg-zip") {
      attempt(trace.path, findings, () => {
        item.identity = parseEggName(baseName(trace.path));
      });
    } else if (tree.resolve(item.metadata)) {
      for (const [path, take] of readingsOf(tree, item, findings)) readings.set(path, take);
    } else if (tree.resolve(trace.path)?.type === "dir") {
      // pip skips it with a warning, and itself leaves such folders behind.
      findings.note(trace.path, `has no ${baseName(item.metadata)}, so that pip does not count it`);
    } else if (tree.resolve(trace.path) === undefined) {
      findings.note(trace.path, "is a link that leads nowhere, so that pip does not count it");
    } else findings.problem(trace.path, `has no ${baseName(item.metadata)}`);
    known.push(item);
  }
  for await (const [path, bytes] of readEach(tree, [...readings.keys()], findings, metadataLimit)) {
    attempt(path, findings, () => readings.get(path)!(bytes));
  }
  return known;
}

/** Outside environments an egg is recognised by its content alone: other programs have files with that ending. */
async function lookInto(tree: ImageTree, item: Known, findings: Findings): Promise<void> {
  const { path } = item.trace;
  if ((tree.resolve(path)?.size ?? 0) > eggLimit) {
    findings.note(path, "is too large to be looked into, if it is an egg of Python");
    return;
  }
  for await (const [, bytes] of readEach(tree, [path], findings, eggLimit))
    attempt(path, findings, () => {
      item.identity = readZippedEgg(bytes);
    });
}

function readingsOf(tree: ImageTree, item: Known, findings: Findings): Reading[] {
  const metadata: Reading = [
    item.metadata,
    (bytes) => {
      if (bytes.toString().trim() === "")
        throw new NoPackage("is empty, so that pip does not count the package");
      if (item.trace.shape === "egg-info-file" && /^\s*\(/.test(bytes.toString("utf8", 0, 1000)))
        throw new NoPackage("is of an egg of CHICKEN Scheme, and no package of Python");
      item.identity = identityOf(item, bytes, findings);
    },
  ];
  if (item.trace.shape !== "dist-info") return [metadata];
  const directUrl = joinPath(item.trace.path, "direct_url.json");
  const optional: Reading[] = [
    [
      joinPath(item.trace.path, "INSTALLER"),
      (bytes) => {
        const installer = bytes.toString().trim();
        if (/^[\w.+-]{1,64}$/.test(installer)) item.installer = installer;
      },
    ],
    [
      directUrl,
      (bytes) => {
        try {
          item.direct = parseDirectUrl(bytes);
        } catch (error) {
          findings.note(directUrl, `${(error as Error).message}, so that pip takes no notice of it`);
        }
      },
    ],
  ];
  return [metadata, ...optional.filter(([path]) => tree.resolve(path))];
}

/** Name and version from the metadata, else from the folder's name. */
function identityOf({ trace, metadata }: Known, bytes: Buffer, findings: Findings): Identity {
  try {
    return parseMetadata(bytes);
  } catch (error) {
    const named = parseFolderName(baseName(trace.path));
    if (named === undefined) throw error;
    findings.note(metadata, `${(error as Error).message}; its path says ${named.name} ${named.version}`);
    return named;
  }
}

function attempt(path: string, findings: Findings, read: () => void): void {
  try {
    read();
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof NoPackage) findings.note(path, message);
    else findings.problem(path, message);
  }
}

/** What a full disk or an interrupted installation leaves behind, and files of other programs with the same name. */
class NoPackage extends Error {}

function metadataOf({ shape }: Trace, source: string): string {
  if (shape === "dist-info") return joinPath(source, "METADATA");
  if (shape === "egg") return joinPath(source, "EGG-INFO/PKG-INFO");
  if (shape === "egg-info-file" || shape === "egg-zip") return source;
  return joinPath(source, "PKG-INFO");
}

/**
 * The .egg-info folder in the source folder that an .egg-link names; if there are several, the one with the link's
 * name.
 */
async function linkedFolder(tree: ImageTree, trace: Trace, findings: Findings): Promise<string | undefined> {
  for await (const [path, bytes] of readEach(tree, [trace.path], findings)) {
    // pip takes the first non-empty line; a relative path is relative to the link's folder.
    const line = bytes
      .toString()
      .split("\n")
      .find((each) => each.trim() !== "");
    const source = posix.resolve(parentOf(trace.path), line?.trim() ?? "");
    const all = tree.list(source).filter((entry) => entry.path.endsWith(".egg-info"));
    const stem = (file: string) => normal(baseName(file).replace(/\.egg-(?:info|link)$/, ""));
    const found = all.length > 1 ? all.filter((entry) => stem(entry.path) === stem(path)) : all;
    if (found.length === 1) return found[0]!.path;
    const target = `leads to ${JSON.stringify(source)}`;
    if (tree.resolve(source)?.type === "dir")
      findings.problem(path, `${target}, in which no package is found, or more than one`);
    else findings.note(path, `${target}, which is not in the image: pip does not count it`);
  }
  return undefined;
}
