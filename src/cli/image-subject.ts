import { existsSync } from "node:fs";
import { Failure } from "../failure.ts";
import { shellWord } from "../process/shell-word.ts";
import { absolute } from "./absolute.ts";

/** The path of the same build's file with another ending; the path itself if the file is not of a build. */
export const siblingOf = (path: string, ending: "sif" | "lock") =>
  path.replace(/\.(?:rough\.def|def|lock|verified|unverified)$/, `.${ending}`);

/** The image of the same build as a lock, marker, recipe or locked recipe; the path itself if no such image exists. */
function imageBeside(path: string): string {
  const image = siblingOf(path, "sif");
  return existsSync(image) ? image : path;
}

/**
 * What an argument names: a path, or a name or build id of the store.
 * @throws Failure for the address of an image that is not on this disk
 */
export function imageSubject(word: string): { name: string } | { path: string } {
  if (/\.(?:zip|tar|tgz|tar\.gz)$/.test(word) && existsSync(absolute(word))) {
    throw new Failure("usage", `cannot run ${word}`, {
      code: "exec-subject-invalid",
      why: "it is an archive, and only an image on this disk can run",
      remedy: `unpack it, then name the image in it; to check it as it is: stx-container check ${shellWord(word)}`,
    });
  }
  if (!word.includes("://"))
    return /\/|^~|\.sif$|^\.+$|\.(?:lock|verified|unverified|def)$/.test(word)
      ? { path: imageBeside(absolute(word)) }
      : { name: word };
  throw new Failure("usage", `cannot run ${word}`, {
    code: "exec-subject-invalid",
    why: "only an image on this disk can be checked before it runs",
    remedy: `stx-container pull ${shellWord(word)}`,
  });
}
