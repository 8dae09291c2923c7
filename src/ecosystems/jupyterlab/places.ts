import type { ImageTree } from "../../image/tree.ts";
import { baseName } from "../../image/tree-index.ts";
import { findOncePerTree } from "../once.ts";

/** Where one extension is. */
export interface Place {
  /** An archive, or the folder of a prebuilt extension. */
  path: string;
  /** The folder with Jupyter's data that it is in: "/opt/venv/share/jupyter". */
  prefix: string;
  /** A link to the folder that it is developed in (`jupyter labextension develop`). */
  linked: boolean;
}

/** All of an image. */
export interface Places {
  /** What `jupyter labextension install` keeps of each: the archive of the registry, or one packed from a folder. */
  archives: readonly Place[];
  /** Prebuilt extensions (JupyterLab 3 and later). */
  folders: readonly Place[];
}

/** The place of every extension, found as JupyterLab does: in a folder whose name begins with "@", a scope, are several. */
export const extensionPlaces = findOncePerTree((tree): Places => {
  const archives = below(tree, "extensions", "/jupyter/lab/extensions").filter(
    ({ path }) => path.endsWith(".tgz") && tree.resolve(path)?.type === "file",
  );
  const folders = below(tree, "labextensions", "/jupyter/labextensions")
    .flatMap((place) =>
      baseName(place.path).startsWith("@")
        ? tree.list(place.path).map(({ path, type }) => ({ ...place, path, linked: type === "symlink" }))
        : [place],
    )
    .filter(({ path }) => tree.resolve(`${path}/package.json`) !== undefined);
  return { archives, folders };
});

function below(tree: ImageTree, name: string, ending: string): Place[] {
  return tree
    .named(name)
    .filter(({ path, type }) => type === "dir" && path.endsWith(ending))
    .flatMap(({ path: folder }) =>
      tree.list(folder).map(({ path, type }) => ({
        path,
        prefix: `${folder.slice(0, -ending.length)}/jupyter`,
        linked: type === "symlink",
      })),
    );
}
