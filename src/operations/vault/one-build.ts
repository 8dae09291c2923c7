import type { Readable } from "node:stream";
import { Failure } from "../../failure.ts";
import { readBoundedIfThere } from "../../files/bounded.ts";
import { sha256 } from "../../files/digest.ts";
import { parseLock } from "../../lock/read.ts";
import type { StoreFiles } from "../../store/names.ts";
import type { ExportedPart } from "../../vault/travel/archive.ts";
import { evidenceLimits } from "../../verdict/limits.ts";

const longestLock = 256 * 1024 * 1024;
const longestIndex = 256 * 1024 * 1024;

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

/**
 * Makes sure that an export replaces and completes no other build that the store has under its id, before any part of it
 * is written: anybody can write an export with any id, and a vault that was replaced does not come back.
 * @param files of that build in the store
 * @param index of that build in the store's vault
 * @throws Failure("usage", "build-id-taken")
 */
export async function assertNoOtherBuild(
  from: string,
  buildId: string,
  parts: readonly ExportedPart[],
  files: Pick<StoreFiles, "lock">,
  index: string,
): Promise<void> {
  const part = (role: ExportedPart["role"]) => parts.find((each) => each.role === role)?.sha256;
  const [lock, vault] = [part("lock"), part("index")];
  const own = await readBoundedIfThere(files.lock, evidenceLimits.lock, { what: "lock" });
  if (own !== undefined) {
    if (lock !== undefined && sha256(own) !== lock) throw taken(from, buildId, files.lock, "lock");
    const named = parseLock(own.toString("utf8"), files.lock).vault?.index;
    // Where the store's lock names this vault, it takes the place of one that is damaged.
    if (vault !== undefined && vault !== named) throw taken(from, buildId, files.lock, "vault");
    return;
  }
  if (vault === undefined) return;
  const kept = await readBoundedIfThere(index, longestIndex, { what: "index of a vault" });
  if (kept !== undefined && sha256(kept) !== vault) throw taken(from, buildId, index, "vault");
}

const taken = (from: string, buildId: string, path: string, what: string) =>
  new Failure("usage", `the store has another build ${buildId} than ${from}`, {
    code: "build-id-taken",
    why: `the ${what} in ${from} is not that of ${path}, and nothing of a build is replaced`,
    remedy: "import it into a store of its own, with `--store`",
  });

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
