import type { Readable } from "node:stream";
import { Failure } from "../../failure.ts";
import { sha256 } from "../../files/digest.ts";
import { parseLock } from "../../lock/read.ts";
import type { ExportedPart } from "../../vault/travel/archive.ts";

const longestLock = 256 * 1024 * 1024;

/**
 * Makes sure that the parts of an export are of one build, before any of them is written: its lock names the build, and
 * the image and index that come with it. Otherwise files that contradict each other would take the names of the right
 * ones, which then could not come any more.
 * @throws Failure("inconclusive", "files-not-one-build"), and that of a lock that cannot be read
 */
export async function assertOneBuild(
  from: string,
  buildId: string,
  parts: readonly ExportedPart[],
  read: (part: ExportedPart) => Promise<Readable>,
): Promise<void> {
  const part = (role: ExportedPart["role"]) => parts.find((each) => each.role === role);
  const own = part("lock");
  if (!own || own.size > longestLock) return;
  const bytes = await bytesOf(await read(own));
  // What came damaged is named where it is taken.
  if (sha256(bytes) !== own.sha256) return;
  const lock = parseLock(bytes.toString("utf8"), own.title);
  if (`${lock.name}-${lock.ts}` !== buildId) throw notOne(from, `its lock is of ${lock.name}-${lock.ts}`);
  const [image, index] = [part("image"), part("index")];
  if (image && image.sha256 !== lock.image.sha256)
    throw notOne(from, "its image is not the one that its lock names");
  if (index && lock.vault && index.sha256 !== lock.vault.index)
    throw notOne(from, "its vault is not the one that its lock names");
}

async function bytesOf(source: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const notOne = (from: string, why: string) =>
  new Failure("inconclusive", `the files in ${from} are not of one build`, {
    code: "files-not-one-build",
    why,
    remedy: "get the export again from where it was made, with `stx-container vault export`",
  });
