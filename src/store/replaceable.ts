import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { Failure } from "../failure.ts";
import { realPath } from "../files/real-path.ts";
import { type FileKind, fileKind } from "./file-kind.ts";

/** What no text takes the place of: none of these is the earlier output of a command that writes text. */
const neverText: readonly FileKind[] = ["image", "marker", "zip archive", "tar archive"];

/** A file of a build in a store: `<name>/<name>-<ts>.sif` and its evidence. */
const ofBuild =
  /^(.+)-\d{4}-\d{4}-\d{6}\.(?:sif|lock|def|rough\.def|verified|unverified|keep|build\.log|verify\.build\.log)$/;

/**
 * Makes sure that a result may take the place of what is at a path: it may be an earlier result, but not a build's file
 * in a store, and not an image or archive of another kind, which a mistyped --output would destroy.
 * @param makes what the result is
 * @throws Failure("usage", "file-in-the-way")
 */
export async function assertReplaceable(
  path: string,
  makes: "text" | "zip archive" | "tar archive",
): Promise<void> {
  const file = await realPath(path).catch(() => path);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return;
  const name = basename(file);
  if (ofBuild.exec(name)?.[1] === basename(dirname(file)))
    throw inTheWay(path, "it is a file of a build in a store");
  if (name === "history.jsonl") throw inTheWay(path, "it is the history of verdicts in a store");
  const kind = (await fileKind(file)) ?? "unknown file";
  if (makes === "text" ? neverText.includes(kind) : found.size > 0 && kind !== makes)
    throw inTheWay(
      path,
      `it is ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}, which this command did not write`,
    );
}

function inTheWay(path: string, why: string): Failure {
  return new Failure("usage", `could not write ${path}`, {
    code: "file-in-the-way",
    why,
    remedy: "choose another file with --output, or move that one away",
  });
}
