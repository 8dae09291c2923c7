import { open, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { Failure } from "../failure.ts";
import { readFailure } from "../files/failures.ts";
import { realPath } from "../files/real-path.ts";
import { type FileKind, kindOfBytes } from "./file-kind.ts";

/** What no text takes the place of: none of these is the earlier output of a command that writes text. */
const neverText: readonly FileKind[] = ["image", "marker", "zip archive", "tar archive"];

/** A configuration, and what a store has besides its builds; another program writes none of these to be replaced. */
const ofStore = /^(?:config\.yaml|\..*lock|\.gitignore|\.gitattributes|\.recipe-folder)$/;

/** A file of a build in a store: `<name>/<name>-<ts>.sif` and its evidence. */
const ofBuild =
  /^(.+)-\d{4}-\d{4}-\d{6}\.(?:sif|lock|def|rough\.def|verified|unverified|keep|build\.log|verify\.build\.log)$/;

/**
 * Makes sure that a result may take the place of what is at a path: it may be an earlier result, but not a build's file
 * in a store, its configuration, an image or archive of somebody else or any other data, which a mistyped --output would
 * destroy.
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
  if (ofStore.test(name)) throw inTheWay(path, "it may be the configuration or a lock of a store");
  const start = await firstBytes(file);
  const kind = kindOfBytes(start);
  const isOurs = makes === "text" ? !neverText.includes(kind) && isText(start) : isOwn[makes](start, kind);
  if (isOurs || found.size === 0) return;
  const what = kind === "unknown file" && !isText(start) ? "file of binary data" : kind;
  throw inTheWay(
    path,
    `it is ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}, which this command did not write`,
  );
}

/** Whether an archive is an earlier one of this program, by the first thing in it. */
const isOwn = {
  "zip archive": (start: Buffer, kind: FileKind) => {
    if (kind !== "zip archive") return false;
    const first = start.toString("latin1", 30, 30 + start.readUInt16LE(26));
    return ofBuild.exec(basename(first))?.[1] === dirname(first);
  },
  // An exported vault is an OCI layout whose index names the build.
  "tar archive": (start: Buffer, kind: FileKind) =>
    kind === "tar archive" && start.includes('"io.github.stx.container-action.build"'),
};

async function firstBytes(path: string): Promise<Buffer> {
  try {
    await using file = await open(path, "r");
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw readFailure(error, `could not read ${path}`);
  }
}

/** Whether these can be the first bytes of a text; the last character may be cut. */
function isText(start: Buffer): boolean {
  try {
    return !new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true }).includes("\0");
  } catch {
    return false;
  }
}

function inTheWay(path: string, why: string): Failure {
  return new Failure("usage", `could not write ${path}`, {
    code: "file-in-the-way",
    why,
    remedy: "choose another file with --output, or move that one away",
  });
}
