import { presentPaths, readEach } from "../findings.ts";
import { oncePerTree, type Reporter } from "../once.ts";
import { databasesElsewhere } from "../system-roots.ts";
import type { OwnedFile } from "../types.ts";

/** Where apk keeps its database: the old place, and the one of apk-tools 3 on a merged /usr. */
const databases = ["/lib/apk/db/installed", "/usr/lib/apk/db/installed"];

/** The content of apk's database in an image. */
export interface ApkDatabase {
  /**
   * Of each installed package the value of each one-letter field, with the file it stands in, and its files, those with a
   * digest ("sha1:<hex>") with it.
   */
  entries: { path: string; root: string; fields: ReadonlyMap<string, string>; files: readonly OwnedFile[] }[];
}

/**
 * The entries of apk's installed database: lines "X:value", an empty line after each entry (apk itself does
 * not count an entry without that line). `F:` names a folder, each `R:` after it a file in it, `Z:` that file's digest.
 */
export const apkDatabase = oncePerTree(async (tree, reporter): Promise<ApkDatabase> => {
  const database: ApkDatabase = { entries: [] };
  const found = presentPaths(tree, databases);
  const real = new Map(found.map((path) => [tree.resolve(path)?.path ?? path, path]));
  const roots = new Map([...real.values()].map((path) => [path, "/"]));
  const elsewhere = databasesElsewhere(tree, "installed", /(?:\/usr)?\/lib\/apk\/db\/installed$/, databases);
  for (const { path, root } of elsewhere) roots.set(path, root);
  for await (const [path, bytes] of readEach(tree, [...roots.keys()], reporter, 256 * 1024 * 1024)) {
    reporter.seen();
    parse(path, roots.get(path)!, bytes.toString("utf8"), reporter, database);
  }
  return database;
});

function parse(path: string, root: string, text: string, reporter: Reporter, database: ApkDatabase): void {
  const base = root === "/" ? "" : root;
  let fields = new Map<string, string>();
  let files: OwnedFile[] = [];
  let folder = "";
  let number = 0;
  const lines = text.split("\n");
  // A text that ends in a newline has an empty last part; anything else there is a line that was cut off.
  const rest = lines.pop();
  for (const line of lines) {
    number += 1;
    if (line === "") {
      if (fields.size > 0) database.entries.push({ path, root, fields, files });
      fields = new Map();
      files = [];
      folder = "";
      continue;
    }
    const [key, value] = [line.slice(0, 1), line.slice(2)];
    if (line[1] !== ":") reporter.problem(path, `line ${number} is not a field`);
    else if (key === "F") folder = value;
    else if (key === "R") files.push([`${base}/${folder === "" ? "" : `${folder}/`}${value}`]);
    else if (key === "Z" && files.length > 0) {
      // "Q1" and a SHA-1 in base64, "Q2" and a SHA-256.
      const algorithm = ({ Q1: "sha1", Q2: "sha256" } as Record<string, string>)[value.slice(0, 2)];
      const hex = Buffer.from(value.slice(2), "base64").toString("hex");
      if (algorithm) files.push([files.pop()![0], `${algorithm}:${hex}`]);
    } else if (!fields.has(key)) fields.set(key, value);
    else if (key === "P") reporter.problem(path, `line ${number} begins a package within another`);
  }
  if (fields.size > 0 || rest !== "") reporter.problem(path, `ends within an entry, at line ${number + 1}`);
}
