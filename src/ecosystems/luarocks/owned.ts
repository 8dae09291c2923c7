import type { ImageTree } from "../../image/tree.ts";
import { joinPath } from "../../image/tree-index.ts";
import type { Owned, OwnedFile } from "../types.ts";
import { leaves } from "./lua-table.ts";
import { installedRocks, type Rock, treeOf } from "./rocks.ts";

/** The folders of rocks, and the files that LuaRocks put into the folders of Lua and of programs. */
export async function owned(tree: ImageTree): Promise<Owned> {
  const rocks = await installedRocks(tree);
  const listed = rocks.flatMap((rock) => filesOf(rock).map((file) => [rock.name, file] as const));
  return {
    files: new Set(listed.map(([, [path]]) => path)),
    folders: new Set(rocks.map(({ folder }) => folder)),
    recorded: async function* () {
      for (const [, file] of listed) if (file[1] !== undefined) yield file;
    },
    packages: async function* () {
      for (const [name, [path]] of listed) yield [name, path];
    },
  };
}

/**
 * The paths that a rock's files may have. LuaRocks moves modules and libraries out of the rock's folder, and puts the version
 * before their names unless the rock is the newest that has them. A program stays, and a script of the same name in the
 * tree's `bin` starts it.
 */
function filesOf(rock: Rock): OwnedFile[] {
  const { root, lua } = treeOf(rock);
  const below = (...parts: (string | undefined)[]) =>
    parts.reduce<string>((path, part) => (part === undefined ? path : joinPath(path, part)), root);
  const versioned = `${rock.name}_${rock.version}`.replaceAll(/\W/g, "_");
  const places: Record<string, string> = { lua: below("share", "lua", lua), lib: below("lib", "lua", lua) };
  return Object.entries(rock.files).flatMap(([kind, files]): OwnedFile[] => {
    if (typeof files === "string") return [withSum(joinPath(rock.folder, kind), files)];
    const place = places[kind];
    return leaves(files).flatMap(([path, sum]): OwnedFile[] => {
      if (place !== undefined)
        return [withSum(joinPath(place, path), sum), withSum(joinPath(place, `${versioned}-${path}`), sum)];
      const own = withSum(joinPath(rock.folder, `${kind}/${path}`), sum);
      if (kind !== "bin") return [own];
      return [own, [below("bin", path)], [below("bin", `${versioned}-${path}`)]];
    });
  });
}

const withSum = (path: string, md5: string): OwnedFile =>
  /^[0-9a-f]{32}$/.test(md5) ? [path, `md5:${md5}`] : [path];
