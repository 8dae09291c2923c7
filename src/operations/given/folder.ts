import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { readFailure } from "../../files/failures.ts";
import { shellWord } from "../../process/shell-word.ts";
import { findBuild, listBuilds, listNames } from "../../store/builds.ts";
import { isContext } from "../../verdict/context-beside.ts";

/** How deep in the given folder the files of a build may be. */
const maxDepth = 3;

/** The endings of a build's files, the most informative first. */
const endings = [".lock", ".sif", ".verified", ".unverified", ".def"] as const;

/**
 * The file that represents the build whose files are in a folder: its lock, otherwise its image, marker or recipe. For
 * the folder of a name in a store, that of the published build, otherwise of the newest.
 * @param word how the user wrote the folder
 * @throws Failure("usage") where it has no such file, or has those of several builds
 */
export async function fileOfFolder(folder: string, word: string): Promise<string> {
  const stored = await storedLock(folder);
  if (stored) return stored;
  const files = await filesIn(folder, maxDepth);
  for (const ending of endings) {
    const found = files.filter((path) => path.endsWith(ending) && basename(path) !== ending);
    const [one, another] = found.filter((path) => !path.endsWith(".rough.def") || found.length === 1);
    if (one !== undefined && another !== undefined) throw await severalBuilds(folder, word, found);
    if (one !== undefined) return ending === ".lock" ? lockOrImage(one, files) : one;
  }
  throw new Failure("usage", `there are no files of a build in ${word}`, {
    code: "subject-missing",
    why: "it has no image (.sif), lock (.lock), marker (.verified, .unverified) or recipe (.def)",
    remedy: "name a file or folder that has one",
  });
}

/** An image that is named differently from its lock is found by the digest, starting from the image. */
function lockOrImage(lock: string, files: readonly string[]): string {
  const images = files.filter((path) => path.endsWith(".sif"));
  const [image] = images;
  const isOther = image !== undefined && image !== lock.replace(/lock$/, "sif");
  return images.length === 1 && isOther && dirname(image) === dirname(lock) ? image : lock;
}

/** The lock of the published or newest build, if the folder is that of a name in a store. */
async function storedLock(folder: string): Promise<string | undefined> {
  const [store, name] = [dirname(folder), basename(folder)];
  if (!/^[a-z0-9][a-z0-9._-]{0,127}$/.test(name)) return undefined;
  const builds = await listBuilds(store, name);
  const hasLock = builds.some(({ state }) => state === "complete" || state === "lock-only");
  return hasLock ? (await findBuild(store, name)).files.lock : undefined;
}

async function filesIn(folder: string, depth: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw readFailure(error, `could not read ${folder}`);
  });
  const found = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
  if (depth <= 1) return found.sort();
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith(".") && !isContext(entry.name),
  );
  const deeper = await Promise.all(folders.map(({ name }) => filesIn(join(folder, name), depth - 1)));
  return [...found, ...deeper.flat()].sort();
}

async function severalBuilds(folder: string, word: string, files: readonly string[]): Promise<Failure> {
  const names = await listNames(folder);
  const stored = (await Promise.all(names.map((name) => listBuilds(folder, name)))).some(
    (builds) => builds.length > 0,
  );
  const shown = stored ? names : files.map((path) => path.slice(folder.length + 1));
  const rest = shown.length > 5 ? ` and ${shown.length - 5} more` : "";
  return new Failure("usage", `${word} has the files of several builds`, {
    code: "subject-ambiguous",
    why: `${stored ? "it is a store of" : "it has"} ${shown.slice(0, 5).join(", ")}${rest}`,
    remedy: stored
      ? `name one of them and the store, as in: stx-container check ${shown[0]} --store ${shellWord(word)}`
      : "name one of these files; unpack an archive first",
  });
}
