import { realpath, stat } from "node:fs/promises";
import { type Bind, bindInvalid, type FoundBind } from "../apptainer/binds.ts";
import type { Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import { realPath } from "../files/real-path.ts";
import type { BuiltLock, LockedBind, Unlocked } from "../lock/schema.ts";
import { folderDigest } from "../recipe/folder-digest.ts";
import type { Recipe } from "../recipe/types.ts";

/** What a build sees of its host, with a digest of the contents if one is known. */
export type MeasuredBind = FoundBind & LockedBind;

/**
 * Finds what a build should see of its host. A folder that the build may write to has no digest, because it changes
 * during the build.
 * @throws Failure("usage", "bind-invalid") for what does not exist, and for what contains the store or is inside it
 */
export async function findBinds(request: {
  binds: readonly Bind[] | undefined;
  store: string;
}): Promise<MeasuredBind[]> {
  const found: MeasuredBind[] = [];
  for (const { source, at, access } of request.binds ?? []) {
    const real = await realpath(source).catch((error) => {
      throw bindInvalid(source, (error as Error).message);
    });
    const store = await realPath(request.store);
    if (real === "/" || `${store}/`.startsWith(`${real}/`) || real.startsWith(`${store}/`))
      throw bindInvalid(source, `the store ${request.store} is in it, or holds it`);
    const is = await stat(real);
    if (!is.isFile() && !is.isDirectory()) throw bindInvalid(source, "it is neither a file nor a folder");
    const kind = is.isFile() ? "file" : "folder";
    const sha256 = access === "ro" ? await folderDigest(real) : undefined;
    found.push({ source: real, at, access, kind, ...(sha256 === undefined ? {} : { sha256 }) });
  }
  return found;
}

/** The same as the lock records it: without the path on the host. */
export const lockedBinds = (binds: readonly MeasuredBind[]): LockedBind[] =>
  binds.map(({ source, ...locked }) => locked);

/** One line for each bind: the lock does not contain what was read there. */
export function unlockedBinds({ lines }: Pick<Recipe, "lines">, binds: readonly LockedBind[]): Unlocked[] {
  return binds.map(({ at, kind, access, sha256 }) => {
    const line = lines.findIndex((text) => text.includes(at));
    const known =
      sha256 === undefined ? "its content is not known" : "only the digest of its content is known";
    return {
      ...(line < 0 ? {} : { line: line + 1 }),
      what: `bound ${kind} ${at} (${access})`,
      reason: `what the build read from there is not locked: ${known}`,
    };
  });
}

/**
 * What a rebuild sees of its host: what the build saw, and nothing else that is given, because one list may serve
 * several images.
 * @throws Failure("usage") for what is missing; Failure("inconclusive") for what has other contents
 */
export async function rebuildBinds(
  request: { settings: Settings; store: string },
  lock: BuiltLock,
  note: (text: string) => void,
): Promise<MeasuredBind[]> {
  const wordsOf = ({ at, access }: { at: string; access: string }) => `${at}:${access}`;
  const needed = lock.inputs.binds ?? [];
  const given = request.settings.binds ?? [];
  const missing = needed.find((bind) => !given.some((each) => wordsOf(each) === wordsOf(bind)));
  if (missing) {
    throw new Failure("usage", `the ${missing.kind} that the build had at ${missing.at} is missing`, {
      code: "bind-missing",
      why: "the build saw it of its host, and a rebuild without it may come out differently",
      remedy: `name yours: --bind SRC:${wordsOf(missing)}`,
    });
  }
  const binds = given.filter((bind) => needed.some((each) => wordsOf(each) === wordsOf(bind)));
  for (const bind of given)
    if (!binds.includes(bind))
      note(`the build had nothing bound at ${wordsOf(bind)}, so the rebuild has nothing there, either`);
  const found = await findBinds({ store: request.store, binds });
  const differs = found.find(({ at, kind, sha256 }) => {
    const built = needed.find((each) => each.at === at)!;
    return built.kind !== kind || (built.sha256 !== undefined && built.sha256 !== sha256);
  });
  if (!differs) return found;
  throw new Failure("inconclusive", `what is bound at ${differs.at} is not what the build had there`, {
    code: "bind-differs",
    why: "its content does not have the digest that the lock records",
    remedy: `give the rebuild the same: --bind SRC:${wordsOf(differs)}; or build again with what there is now`,
  });
}
