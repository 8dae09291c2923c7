import { isUtf8 } from "node:buffer";
import type { ImageTree } from "../../image/tree.ts";
import { type Findings, presentPaths, readEach } from "../findings.ts";

/** Where apk keeps its database: the old place, and the one of apk-tools 3 on a merged /usr. */
const databases = ["/lib/apk/db/installed", "/usr/lib/apk/db/installed"];

/** One installed package as apk's database gives it: the value of each one-letter field, and its files. */
export interface ApkEntry {
  fields: ReadonlyMap<string, string>;
  /** Absolute paths, as packaged. */
  files: string[];
  /** Digests of those files that have one, "sha1:<hex>". */
  sums: [path: string, sum: string][];
}

/**
 * The entries of apk's installed database: lines "X:value", an empty line after each entry (apk itself does
 * not count an entry without that line). `F:` names a folder, each `R:` after it a file in it, `Z:` that file's digest. What cannot be
 * read becomes a problem of `findings`.
 */
export async function* apkEntries(
  tree: ImageTree,
  findings: Pick<Findings, "problem" | "seen">,
): AsyncGenerator<[path: string, entry: ApkEntry]> {
  const found = presentPaths(tree, databases);
  const real = new Map(found.map((path) => [tree.resolve(path)?.path ?? path, path]));
  for await (const [path, bytes] of readEach(tree, [...real.values()], findings, 256 * 1024 * 1024)) {
    findings.seen();
    if (!isUtf8(bytes)) findings.problem(path, "is not valid UTF-8");
    for (const entry of parse(path, bytes.toString("utf8"), findings)) yield [path, entry];
  }
}

function* parse(
  path: string,
  text: string,
  findings: Pick<Findings, "problem" | "seen">,
): Generator<ApkEntry> {
  let fields = new Map<string, string>();
  let files: string[] = [];
  let sums: ApkEntry["sums"] = [];
  let folder = "";
  let number = 0;
  const lines = text.split("\n");
  // What follows the last newline is no line; anything in it is the beginning of one.
  const rest = lines.pop();
  for (const line of lines) {
    number += 1;
    if (line === "") {
      if (fields.size > 0) yield { fields, files, sums };
      fields = new Map();
      files = [];
      sums = [];
      folder = "";
      continue;
    }
    const [key, value] = [line.slice(0, 1), line.slice(2)];
    if (line[1] !== ":") findings.problem(path, `line ${number} is no field`);
    else if (key === "F") folder = value;
    else if (key === "R") files.push(`/${folder === "" ? "" : `${folder}/`}${value}`);
    else if (key === "Z" && files.length > 0) {
      // "Q1" and a SHA-1 in base64, "Q2" and a SHA-256.
      const algorithm = ({ Q1: "sha1", Q2: "sha256" } as Record<string, string>)[value.slice(0, 2)];
      const hex = Buffer.from(value.slice(2), "base64").toString("hex");
      if (algorithm) sums.push([files.at(-1)!, `${algorithm}:${hex}`]);
    } else if (!fields.has(key)) fields.set(key, value);
    else if (key === "P") findings.problem(path, `line ${number} begins a package within another`);
  }
  if (fields.size > 0 || rest !== "") findings.problem(path, `ends within an entry, at line ${number + 1}`);
}
