import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree, type Reporter } from "../once.ts";
import { type Spec, specSchema } from "./spec.ts";

/** Bytes; a database of a thousand packages has some megabytes. */
const limit = 256 * 1024 * 1024;

const indexSchema = z.object({
  database: z.object({ installs: z.record(z.string(), z.unknown()) }),
});

const installSchema = z.object({
  spec: specSchema,
  path: z.string().nullish(),
  installed: z.boolean().optional(),
  explicit: z.boolean().optional(),
});

/** A package's own record: its first node is the package. Spack 0.16 and older wrote the nodes as a plain list, in YAML. */
const nodes = z.array(z.unknown()).min(1);
const specFileSchema = z.object({
  spec: z.union([z.object({ nodes }).transform((value) => value.nodes), nodes]),
});

/** One installed package. */
export interface Installed {
  spec: Spec;
  hash: string;
  /** Its own folder, or the place of a package of the system that it stands for. */
  path: string | undefined;
  /** The file that says so. */
  record: string;
  /** Asked for by name, as the database has it. */
  explicit: boolean | undefined;
}

/** What is installed: according to the databases, and to the packages' own records if no database covers their folder. */
export const spackPackages = oncePerTree(async (tree, reporter): Promise<readonly Installed[]> => {
  const known = await fromDatabases(tree, reporter);
  const folders = new Set(known.flatMap(({ path }) => (path ? [tree.resolve(path)?.path ?? path] : [])));
  const left = ["spec.json", "spec.yaml"]
    .flatMap((name) => tree.named(name).filter(({ path }) => path.endsWith(`/.spack/${name}`)))
    .filter(({ path }) => !folders.has(parentOf(parentOf(path))))
    // A newer Spack writes JSON beside the YAML of a package that an older one installed.
    .filter(({ path }) => !path.endsWith(".yaml") || !tree.resolve(path.replace(/yaml$/, "json")));
  return [
    ...known,
    ...(await fromSpecFiles(
      tree,
      left.map(({ path }) => path),
      reporter,
    )),
  ];
});

async function fromDatabases(tree: ImageTree, reporter: Reporter): Promise<Installed[]> {
  const found: Installed[] = [];
  const databases = tree.named("index.json").filter(({ path }) => path.endsWith("/.spack-db/index.json"));
  if (databases.length > 0) reporter.seen();
  for await (const [record, bytes] of readEach(
    tree,
    databases.map(({ path }) => path),
    reporter,
    limit,
  )) {
    const index = indexSchema.safeParse(parseJson(bytes));
    if (!index.success) {
      reporter.problem(record, "is not a Spack database");
      continue;
    }
    for (const [hash, install] of Object.entries(index.data.database.installs)) {
      const parsed = installSchema.safeParse(install);
      if (!parsed.success) reporter.problem(record, `has an entry that cannot be read: ${hash}`);
      else found.push(...whatIsThere(tree, { hash, record, ...parsed.data }, reporter));
    }
  }
  return found;
}

type Install = z.infer<typeof installSchema> & { hash: string; record: string };

/** A package that was removed stays in the database while others need it, marked as not installed. */
function whatIsThere(tree: ImageTree, install: Install, reporter: Reporter): Installed[] {
  const { spec, hash, record, path, installed, explicit } = install;
  if (installed === false) return [];
  if (path && !spec.external && !tree.resolve(path)) {
    reporter.note(path, `is gone: Spack's database still has ${spec.name} there`);
    return [];
  }
  return [{ spec, hash, record, path: spec.external?.path ?? path ?? undefined, explicit }];
}

async function fromSpecFiles(tree: ImageTree, paths: string[], reporter: Reporter): Promise<Installed[]> {
  const found: Installed[] = [];
  for await (const [record, bytes] of readEach(tree, paths, reporter)) {
    const file = specFileSchema.safeParse(
      record.endsWith(".yaml") ? await parseYaml(bytes) : parseJson(bytes),
    );
    const spec = specSchema.safeParse(file.data?.spec[0]);
    if (spec.success) {
      const path = parentOf(parentOf(record));
      found.push({ spec: spec.data, hash: spec.data.hash ?? "", record, path, explicit: undefined });
    } else reporter.problem(record, "is not a Spack spec");
  }
  return found;
}

async function parseYaml(bytes: Buffer): Promise<unknown> {
  const { parse } = await import("yaml");
  try {
    return parse(bytes.toString("utf8"), { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
