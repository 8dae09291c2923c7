import { z } from "zod";
import { inPlainWords, problemsIn } from "../../files/plain-words.ts";
import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";
import type { OwnedFile } from "../types.ts";

/** The fields of a package's record in conda-meta that are used here; conda, mamba and rattler write more. */
const recordSchema = z.object({
  name: z.string().min(1),
  version: z.string().min(1),
  build: z.string().optional(),
  build_string: z.string().optional(),
  channel: z.string().nullish(),
  subdir: z.string().nullish(),
  fn: z.string().nullish(),
  url: z.string().nullish(),
  md5: z.string().nullish(),
  sha256: z.string().nullish(),
  files: z.array(z.string()).nullish(),
  paths_data: z
    .object({
      paths: z.array(
        z.object({
          _path: z.string(),
          path_type: z.string().nullish(),
          sha256: z.string().nullish(),
          sha256_in_prefix: z.string().nullish(),
        }),
      ),
    })
    .nullish()
    .catch(undefined),
  requested_spec: z.string().nullish(),
  requested_specs: z.array(z.string()).nullish(),
});

/** One installed conda package. */
export interface CondaRecord {
  /** The record's own path in the image. */
  path: string;
  name: string;
  version: string;
  build: string | undefined;
  channel: string | undefined;
  subdir: string | undefined;
  /** The archive's name, "numpy-1.26.4-py311_0.conda". */
  file: string | undefined;
  url: string | undefined;
  md5: string | undefined;
  sha256: string | undefined;
  /** Someone asked for this package by name, as the record says. */
  requested: boolean;
}

/** All of conda's records in an image. */
export interface CondaRecords {
  /** Environment's folder → its packages. An environment without packages is there, and empty. */
  prefixes: ReadonlyMap<string, readonly CondaRecord[]>;
  /** Paths of all files that conda's packages own. */
  owned: ReadonlySet<string>;
  /** The digests ("sha256:<hex>") that it recorded of them as it installed them. */
  sums: readonly OwnedFile[];
}

/** The records of every conda-meta folder in the image. */
export const condaRecords = oncePerTree(async (tree, reporter): Promise<CondaRecords> => {
  const prefixes = new Map<string, CondaRecord[]>();
  const owned = new Set<string>();
  const sums: OwnedFile[] = [];
  const paths: string[] = [];
  for (const folder of tree.named("conda-meta")) {
    if (folder.type !== "dir") continue;
    const inside = tree.list(folder.path);
    const records = inside.filter((entry) => entry.path.endsWith(".json"));
    // A folder of that name without any of conda's files is not an environment.
    if (records.length === 0 && !inside.some((entry) => baseName(entry.path) === "history")) continue;
    prefixes.set(parentOf(folder.path), []);
    paths.push(...records.map((entry) => entry.path));
  }
  for await (const [path, bytes] of readEach(tree, paths, reporter)) {
    const prefix = parentOf(parentOf(path));
    try {
      const { record, files, digests } = parseRecord(path, bytes);
      const root = prefix === "/" ? "" : prefix;
      if (isReplaced(tree, root, files)) {
        reporter.note(path, "is not counted by conda: another installer replaced the package's files");
        continue;
      }
      prefixes.get(prefix)!.push(record);
      for (const file of files) owned.add(`${root}/${file}`);
      for (const [file, sum] of digests) sums.push([`${root}/${file}`, sum]);
    } catch (error) {
      // conda names a record <name>-<version>-<build>.json.
      if (/^[^/]+-[^-/]+-[^-/]+\.json$/.test(baseName(path)))
        reporter.problem(path, (error as Error).message);
      else reporter.note(path, `${(error as Error).message}; its name is not that of one`);
    }
  }
  if (prefixes.size > 0) reporter.seen();
  return { prefixes, owned, sums };
});

/** By these files conda sees which of its Python packages are still there; pip removes them when it replaces one. */
const anchor = /(?:^|\/)site-packages\/[^/]+(?:\.dist-info\/RECORD|\.egg-info(?:\/PKG-INFO)?)$/;

/**
 * Whether a package lists such files but none of them exists, in which case `conda list` leaves it out (its
 * PrefixData).
 */
function isReplaced(tree: ImageTree, root: string, files: readonly string[]): boolean {
  const anchors = files.filter((file) => anchor.test(file));
  return anchors.length > 0 && anchors.every((file) => !tree.resolve(`${root}/${file}`));
}

interface Parsed {
  record: CondaRecord;
  files: readonly string[];
  /** By path in the environment: "sha256:<hex>". */
  digests: [path: string, sum: string][];
}

function parseRecord(path: string, bytes: Buffer): Parsed {
  const parsed = recordSchema.safeParse(parseJson(bytes), inPlainWords);
  if (!parsed.success)
    throw new Error(`invalid record of a conda package: ${problemsIn(parsed.error.issues, "it", 1)}`);
  const found = parsed.data;
  const spec = found.requested_spec ?? "";
  return {
    record: {
      path,
      name: found.name,
      version: found.version,
      build: found.build ?? found.build_string,
      channel: found.channel ?? undefined,
      subdir: found.subdir ?? undefined,
      file: found.fn ?? undefined,
      url: found.url || undefined,
      md5: found.md5 || undefined,
      sha256: found.sha256 || undefined,
      requested: (spec !== "" && spec !== "None") || (found.requested_specs ?? []).length > 0,
    },
    files: found.files ?? [],
    digests: (found.paths_data?.paths ?? []).flatMap((file): [string, string][] => {
      const sha256 = file.sha256_in_prefix || file.sha256;
      return sha256 && file.path_type !== "softlink" ? [[file._path, `sha256:${sha256}`]] : [];
    }),
  };
}

/** The absolute paths of the files that a record lists; the record was read before. */
export function filesIn(bytes: Buffer): readonly string[] {
  return recordSchema.parse(parseJson(bytes)).files ?? [];
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new Error("is not valid JSON");
  }
}
