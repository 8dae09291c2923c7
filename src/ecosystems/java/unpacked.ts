import type { Entry, ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import type { Reporter } from "../once.ts";
import { type Coordinates, fromManifest, mainSection, ofProject } from "./coordinates.ts";

/** Bytes; as in an archive. */
const limit = 1024 * 1024;

/**
 * The archives that are unpacked in a folder, as Tomcat unpacks a web application and Nextflow a plugin: by Maven's notes in them,
 * else by a manifest that names itself and a version. The folder's own class files must be there, or its libraries, which an
 * application has in WEB-INF or BOOT-INF; otherwise it may be the source of one.
 */
export async function unpackedArchives(
  tree: ImageTree,
  notes: readonly Entry[],
  reporter: Pick<Reporter, "problem">,
): Promise<Coordinates[]> {
  const folders = Map.groupBy(notes, ({ path }) => path.slice(0, path.lastIndexOf("/META-INF/")) || "/");
  if (folders.size === 0) return [];
  const texts = new Map<string, string>();
  const paths = notes.map(({ path }) => path);
  for await (const [path, bytes] of readEach(tree, paths, reporter, limit)) texts.set(path, bytes.toString());
  const withCode = foldersWithCode(tree, folders);
  return [...folders].flatMap(([folder, files]) => {
    const projects = Map.groupBy(files, ({ path }) => parentOf(path));
    const found = [...projects].flatMap(([project, each]) => {
      if (project.endsWith("/META-INF")) return [];
      const of = (kind: string) =>
        each.filter(({ path }) => path.endsWith(kind)).flatMap(({ path }) => texts.get(path) ?? []);
      return ofProject(of(".properties"), of(".xml"), folder);
    });
    const manifest = texts.get(`${folder === "/" ? "" : folder}/META-INF/MANIFEST.MF`);
    const own = manifest === undefined ? [] : ofManifest(tree, manifest, folder);
    if (found.length === 0) return withCode.has(folder) ? own : [];
    return found.map((one) => (one.version === undefined ? { ...one, version: own[0]?.version } : one));
  });
}

/** A manifest without a version, or without a name of its own, is one that every program writes. */
function ofManifest(tree: ImageTree, text: string, folder: string): Coordinates[] {
  const fields = mainSection(text);
  const bundle = /^[\w.-]+/.exec(fields.get("bundle-symbolicname") ?? "")?.[0];
  const title = bundle ?? fields.get("implementation-title");
  if (fields.get("plugin-id") === undefined && title === undefined) return [];
  const isIn = (name: string) =>
    tree.entries.has(`${folder === "/" ? "" : folder}/${name.replace(/\/$/, "")}`);
  // The folder's name may have the version: a plugin of Nextflow is in <plugins>/nf-x-1.0.0/classes.
  const { version, group, name } = fromManifest(text, `${title ?? baseName(folder)}.jar`, isIn);
  return version === undefined ? [] : [{ group, name, version, location: folder }];
}

/** Those of these folders that have class files, or the libraries of an application. */
function foldersWithCode(tree: ImageTree, folders: ReadonlyMap<string, unknown>): Set<string> {
  const found = new Set<string>();
  for (const { path, type } of tree.entries.values()) {
    if (type === "dir" || !/\.class$|\/(?:WEB|BOOT)-INF\/lib\/[^/]+\.jar$/.test(path)) continue;
    for (let folder = parentOf(path); ; folder = parentOf(folder)) {
      if (folders.has(folder)) found.add(folder);
      if (folder === "/") break;
    }
  }
  return found;
}
