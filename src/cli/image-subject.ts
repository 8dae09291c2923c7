import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { shellWord } from "../process/shell-word.ts";
import { absolute } from "./absolute.ts";

/** The path of the same build's file with another ending; the path itself if the file is not of a build. */
export const siblingOf = (path: string, ending: "sif" | "lock") =>
  path.replace(/\.(?:rough\.def|def|lock|verified|unverified)$/, `.${ending}`);

/** The image of the same build as a lock, marker, recipe or locked recipe; the path itself if no such image exists. */
export function imageBeside(path: string): string {
  const image = siblingOf(path, "sif");
  return existsSync(image) ? image : path;
}

/** Whether an argument must be unpacked, fetched or read from a pipe before it is an image on this disk. */
export const isElsewhere = (word: string): boolean =>
  word === "-" || word.includes("://") || (isArchiveName(word) && existsSync(absolute(word)));

const isArchiveName = (word: string) => /\.(?:zip|tar|tgz|tar\.gz)$/.test(word);

/**
 * What an argument to run names: a path, or a name or build id of the store. A folder stands for the image in it, a
 * recipe for its build in the store.
 * @param store absolute path
 * @throws Failure for what is not an image on this disk
 */
export async function imageSubject(
  word: string,
  store: string,
): Promise<{ name: string } | { path: string }> {
  if (isElsewhere(word)) throw cannotRun(word);
  const path = absolute(word);
  const isPath = /\/|^~|\.sif$|^\.+$|\.(?:lock|verified|unverified|def)$/.test(word);
  if (!isPath && (word === "" || !existsSync(path) || existsSync(join(store, word)))) return { name: word };
  const image = imageBeside(path);
  if (image !== path) return { path: image };
  const stats = statSync(path, { throwIfNoEntry: false });
  // Loaded only when needed: most often it is an image.
  if (stats?.isDirectory()) return { path: await imageInFolder(path, word) };
  if (!stats?.isFile() || path.endsWith(".sif")) return { path };
  const name = await (await import("./subject.ts")).nameOfRecipe(word, store);
  return name === undefined ? { path } : { name };
}

/** The image in a folder with the files of one build; the folder itself if it is an image. */
async function imageInFolder(folder: string, word: string): Promise<string> {
  const { fileKind } = await import("../store/file-kind.ts");
  if ((await fileKind(folder)) !== "folder") return folder;
  const { fileOfFolder } = await import("../operations/given/folder.ts");
  return imageBeside(await fileOfFolder(folder, word));
}

function cannotRun(word: string): Failure {
  const given = shellWord(word);
  const [why, remedy] =
    word === "-"
      ? ["only an image on this disk can run", "write it to a file, and name that file"]
      : word.includes("://")
        ? ["only an image on this disk can be checked before it runs", `stx-container pull ${given}`]
        : [
            "it is an archive, and only an image on this disk can run",
            `unpack it, then name the folder: ${unpackCommand(word)}; to check it as it is: stx-container check ${given}`,
          ];
  const what = word === "-" ? "what comes through standard input" : word;
  return new Failure("usage", `cannot run ${what}`, { code: "exec-subject-invalid", why, remedy });
}

function unpackCommand(word: string): string {
  const folder = shellWord(word.replace(/\.(?:zip|tar|tgz|tar\.gz)$/, ""));
  return word.endsWith(".zip")
    ? `unzip ${shellWord(word)} -d ${folder}`
    : `mkdir ${folder} && tar -xf ${shellWord(word)} -C ${folder}`;
}
