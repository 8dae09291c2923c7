import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { readBoundedIfThere } from "../files/bounded.ts";
import { sha256 } from "../files/digest.ts";
import { readUserFile } from "../files/user-files.ts";
import { type AnyLock, parseAnyLock } from "../lock/export/any-lock.ts";
import { parseScitexFreeze, type ScitexFreeze } from "../lock/export/scitex-read.ts";
import { freeze } from "../roundtrip/freeze.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { compareLocks } from "./locks.ts";

/** One part of {@link verify}. `skip`: there was nothing to compare with. */
export interface IntegrityCheck {
  status: "pass" | "fail" | "skip";
  detail: string;
  /** Packages that differ. */
  diffCount?: number;
}

/** The result of {@link verify}. */
export interface Integrity {
  sif: { path: string; sha256: string | null; exists: boolean; status: IntegrityCheck["status"] };
  defOrigin: IntegrityCheck;
  pipLock: IntegrityCheck;
  dpkgLock: IntegrityCheck;
  /** `inconclusive`: nothing was compared, so there is no evidence. */
  overall: "pass" | "fail" | "inconclusive";
}

/**
 * The seed's `verify`: compares an image with its recipe and its lock, without running it. Only the gate
 * (`checkVerified`) knows whether it was rebuilt.
 * @param options.lockDir where the lock, or the three lists of `freeze`, are; default: the image's folder
 */
export async function verify(
  sifPath: string,
  options: { defPath?: string; lockDir?: string } = {},
): Promise<Integrity> {
  const path = await realpath(resolve(sifPath)).catch(() => resolve(sifPath));
  const skip = (detail: string): IntegrityCheck => ({ status: "skip", detail });
  const isThere = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isThere) {
    const nothing = skip("there is no image");
    const sif = { path, sha256: null, exists: false, status: "fail" as const };
    return { sif, defOrigin: nothing, pipLock: nothing, dpkgLock: nothing, overall: "fail" };
  }
  const image = await freeze(path);
  const lock = await lockIn(options.lockDir === undefined ? dirname(path) : resolve(options.lockDir), path);
  const sif = { path, sha256: image.image.sha256 ?? null, exists: true, ...imageStatus(image, lock) };
  const defOrigin =
    options.defPath === undefined ? skip("no recipe was named") : await origin(options.defPath, lock);
  const compared = (ecosystem: string) =>
    lock ? packagesOf(image, lock, ecosystem) : skip("there is no lock");
  const [pipLock, dpkgLock] = [compared("python"), compared("dpkg")];
  const all = [sif, defOrigin, pipLock, dpkgLock].map(({ status }) => status);
  const overall = all.includes("fail") ? "fail" : all.includes("pass") ? "pass" : "inconclusive";
  return { sif, defOrigin, pipLock, dpkgLock, overall };
}

/** The lock that is named like the image, otherwise the seed's three lists; undefined if there is neither. */
async function lockIn(folder: string, image: string): Promise<AnyLock | undefined> {
  const path = join(folder, `${basename(image).replace(/\.sif$/, "")}.lock`);
  const text = await textOf(path);
  if (text !== undefined) return parseAnyLock(text, path);
  const lists: ScitexFreeze = {};
  for (const file of ["requirements-lock.txt", "dpkg-lock.txt", "node-lock.txt"] as const) {
    const list = await textOf(join(folder, file));
    if (list !== undefined) lists[file] = list;
  }
  return Object.keys(lists).length > 0 ? parseScitexFreeze(lists, folder) : undefined;
}

async function textOf(path: string): Promise<string | undefined> {
  return (await readBoundedIfThere(path, evidenceLimits.lock, { what: "lock" }))?.toString("utf8");
}

function imageStatus(image: AnyLock, lock: AnyLock | undefined): Pick<Integrity["sif"], "status"> {
  if (!lock || !("image" in lock) || lock.image.sha256 === undefined) return { status: "skip" };
  return { status: "image" in image && image.image.sha256 === lock.image.sha256 ? "pass" : "fail" };
}

async function origin(defPath: string, lock: AnyLock | undefined): Promise<IntegrityCheck> {
  const expected = lock && "recipe" in lock ? lock.recipe?.sha256 : undefined;
  const digest = sha256(await readUserFile(resolve(defPath), "recipe"));
  if (expected === undefined) return { status: "skip", detail: "the lock names no recipe" };
  return digest === expected
    ? { status: "pass", detail: "the recipe is the one that the image was built from" }
    : { status: "fail", detail: `the image was built from a recipe with sha256 ${expected}` };
}

/** Compares the packages of one ecosystem only. */
function packagesOf(image: AnyLock, lock: AnyLock, ecosystem: string): IntegrityCheck {
  const only = <T extends AnyLock>(of: T): T => ({
    ...of,
    ecosystems: of.ecosystems[ecosystem] ? { [ecosystem]: of.ecosystems[ecosystem] } : {},
  });
  const found = lock.ecosystems[ecosystem];
  if (found?.status !== "present")
    return {
      status: "skip",
      detail: found?.status === "absent" ? "the lock says that there are none" : "the lock has no evidence",
    };
  const { identical, summary, comparison } = compareLocks(only(lock), only(image));
  return { status: identical ? "pass" : "fail", detail: summary, diffCount: comparison.total };
}
