import { parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";

/** Bytes; the database of a full installation has about 20 MB. */
const limit = 128 * 1024 * 1024;

/** One package of one installation. */
export interface TexPackage {
  /** The installation's folder, which holds tlpkg/. */
  root: string;
  /** The database. */
  path: string;
  name: string;
  fields: ReadonlyMap<string, readonly string[]>;
  /** Paths of its files, absolute in the image. */
  files: readonly string[];
}

/**
 * The packages of every database tlpkg/texlive.tlpdb, including those that describe the installation itself
 * ("00texlive…").
 */
export const texPackages = oncePerTree(async (tree, reporter): Promise<readonly TexPackage[]> => {
  const databases = tree
    .named("texlive.tlpdb")
    .filter(({ path, type }) => type !== "dir" && path.endsWith("/tlpkg/texlive.tlpdb"))
    .filter(({ path }) => (tree.resolve(path)?.path ?? path) === path)
    .map(({ path }) => path);
  if (databases.length > 0) reporter.seen();
  const found: TexPackage[] = [];
  for await (const [path, bytes] of readEach(tree, databases, reporter, limit)) {
    const root = parentOf(parentOf(path));
    for (const block of bytes.toString("utf8").split(/\n{2,}/)) {
      const { fields, files, isDamaged } = parseBlock(block, root);
      const name = fields.get("name")?.[0];
      if (isDamaged) reporter.problem(path, `has a damaged block: ${JSON.stringify(block.slice(0, 40))}`);
      if (name !== undefined) found.push({ root, path, name, fields, files });
      else if (/\S/.test(block))
        reporter.problem(path, `has a block without a name: ${JSON.stringify(block.trim().slice(0, 40))}`);
    }
  }
  return found;
});

/**
 * Lines "key value"; a line that begins with a space is a file, with attributes after it, of the list that began above.
 */
function parseBlock(
  block: string,
  root: string,
): Pick<TexPackage, "fields" | "files"> & { isDamaged: boolean } {
  const fields = new Map<string, string[]>();
  const files: string[] = [];
  let isDamaged = false;
  for (const line of block.split("\n")) {
    if (line.startsWith(" ")) {
      const file = line.trim().split(" ")[0]!;
      // Paths of relocatable packages are recorded without the folder that they were unpacked into.
      if (file) files.push(`${root === "/" ? "" : root}/${file.replace(/^RELOC\//, "texmf-dist/")}`);
      continue;
    }
    const [, key, value] = /^([\w-]+) ?(.*)$/.exec(line) ?? [];
    if (key) fields.set(key, [...(fields.get(key) ?? []), value!]);
    else if (line !== "") isDamaged = true;
  }
  // If the line between two packages is damaged, one block has the fields of both.
  isDamaged ||= ["name", "category", "revision"].some((key) => (fields.get(key)?.length ?? 0) > 1);
  return { fields, files, isDamaged };
}
