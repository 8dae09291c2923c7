import { Failure } from "../failure.ts";
import type { Base, BuiltLock } from "../lock/schema.ts";
import { templateMatches } from "../recipe/arguments.ts";
import { resolveBase } from "../recipe/bases/index.ts";
import type { Digests } from "../recipe/hash-files.ts";
import { collectInputs, type Inputs } from "../recipe/inputs.ts";
import { inputsVersion } from "../recipe/inputs-version.ts";
import { substitute } from "../recipe/template.ts";
import type { Recipe } from "../recipe/types.ts";
import type { CurrentInputs, InputChange } from "../verdict/inputs.ts";
import { inputsDigestOf } from "./prepare.ts";

/** Agents whose base is a file or folder on this machine. */
const localAgents = ["localimage", "docker-archive", "oci-archive", "oci"];
const isLocal = ({ bootstrap }: Base) => localAgents.includes(bootstrap);

/**
 * The inputs of a build as they are now in a context: files, build arguments and local bases.
 * @param place the store, which is left out of the inputs, as it was when they were collected for the build, and digests
 *   of files that were read at the same time
 * @param isLookedUp whether a base is looked up again; the others are taken from the lock
 * @throws Failure("usage", "context-file-missing") for a file that the recipe names but the context does not have
 */
export async function inputsNow(
  recipe: Recipe,
  lock: BuiltLock,
  context: string,
  { store, digests }: { store?: string | undefined; digests?: Digests | undefined },
  isLookedUp: (base: Base) => boolean = isLocal,
): Promise<Omit<CurrentInputs, "recipeSha256">> {
  const substituted = substitute(recipe, lock.inputs.arguments);
  const inputs = await collectInputs(substituted, context, {
    buildArgs: lock.inputs.arguments,
    secrets: lock.inputs.secrets,
    binds: lock.inputs.binds,
    // The architecture of the machine that built, not of this one.
    arch: lock.builder.arch,
    exclude: store === undefined ? [] : [store],
    digests,
  }).catch((error) => {
    if (!(error instanceof Failure) || error.kind !== "usage") throw error;
    const { message, why, place } = error;
    const remedy = "name the folder that holds the recipe's files with --context";
    throw new Failure("usage", message, { code: "context-file-missing", why, remedy, place, cause: error });
  });
  const bases = await localBases(substituted, lock, context, isLookedUp);
  const inputsDigest = inputsDigestOf(inputs, bases.now);
  const changed = [...changedFiles(inputs, lock), ...bases.changed];
  const isComparable = lock.writer.inputs === inputsVersion;
  if (isComparable && changed.length === 0 && inputsDigest !== lock.inputs.digest)
    changed.push({ kind: "other", what: "the mode of a file, or an empty folder" });
  return { inputsDigest, isComparable, changed, unchecked: [...bases.absent, ...readByScripts(inputs)] };
}

/** Scripts of the recipe that run on the machine itself may copy any file of it into the image. */
const readByScripts = ({ hostScripts }: Inputs): string[] =>
  hostScripts.map(
    ({ section, line }) =>
      `what %${section} (line ${line}) reads or copies on the machine was not compared: only files that %files names are`,
  );

function changedFiles({ files }: Inputs, lock: BuiltLock): InputChange[] {
  const paths = new Set([...Object.keys(files), ...Object.keys(lock.inputs.files)]);
  return [...paths]
    .filter((path) => files[path] !== lock.inputs.files[path])
    .sort()
    .map((what) => ({ kind: "file", what }));
}

/** The bases of a lock; those on this machine are looked up again. */
async function localBases(
  recipe: Recipe,
  lock: BuiltLock,
  context: string,
  isLookedUp: (base: Base) => boolean,
) {
  const now: Base[] = [];
  const changed: InputChange[] = [];
  const absent: string[] = [];
  for (const base of lock.bases) {
    const from = recipe.stages[base.stage]?.header.get("from")?.value;
    if (!isLookedUp(base) || from === undefined) {
      now.push(base);
      continue;
    }
    const found = await resolveBase(
      { bootstrap: base.bootstrap, from, header: {} },
      { context, arch: lock.builder.arch, env: {} },
    ).catch((error: unknown) => {
      if (error instanceof Failure && error.code === "base-not-found") return undefined;
      throw error;
    });
    if (!found) absent.push(`the base image ${from} is not here, so it was not compared`);
    else if (found.unlocked !== undefined && found.indexDigest === undefined && !base.folderSha256)
      absent.push(`the base ${from} is a folder, and the lock has no digest of it, so it was not compared`);
    const { imageSha256, indexDigest } = found ?? base;
    // Locks written before folders had digests have none to compare with.
    const folderSha256 = base.folderSha256 && (found ?? base).folderSha256;
    const isSame =
      imageSha256 === base.imageSha256 &&
      indexDigest === base.indexDigest &&
      folderSha256 === base.folderSha256;
    if (!isSame) changed.push({ kind: "base", what: from });
    now.push(isSame ? base : { ...base, imageSha256, indexDigest, folderSha256 });
  }
  return { now, changed, absent };
}

/** Header keys that only say where a bootstrap agent fetches packages, whose versions are pinned. */
const mirrorKeys = new Set(["mirrorurl", "updateurl"]);

/** Names of build arguments whose value differs from the build's and that decide more than a mirror. */
function changedArguments(lock: BuiltLock, recipe: Recipe, given: Record<string, string>): string[] {
  const mirrorLines = new Set(
    recipe.stages.flatMap(({ header }) =>
      [...header].flatMap(([key, { line }]) => (mirrorKeys.has(key) ? [line] : [])),
    ),
  );
  const decides = (name: string) =>
    recipe.lines.some(
      (text, index) =>
        !mirrorLines.has(index + 1) && templateMatches(text).some((template) => template.name === name),
    );
  return Object.keys(given)
    .filter((name) => given[name] !== lock.inputs.arguments[name] && decides(name))
    .sort();
}

/**
 * Makes sure that the rebuild gets what the build got: the same recipe, files, build arguments and bases, except
 * arguments that only name a mirror. With anything else, a rebuild would be no evidence about this build.
 * @returns the digest of the inputs, computed again
 * @throws Failure("inconclusive") that names what differs; Failure("usage") for a file that is missing
 */
export async function assertSameContext(
  recipe: Recipe,
  lock: BuiltLock,
  request: { context: string; buildArgs: Record<string, string> },
  store: string,
): Promise<string> {
  const argumentNames = changedArguments(lock, recipe, request.buildArgs);
  if (argumentNames.length > 0) {
    throw new Failure("inconclusive", `the build had other build arguments: ${argumentNames.join(", ")}`, {
      code: "build-arguments-differ",
      why: "with other values the rebuild makes another image; only a mirror in the recipe's header may differ",
      remedy: "leave these arguments out: the locked recipe has the values of the build",
    });
  }
  // A local image that has changed is found by its digest before the rebuild; see provideParents.
  const isFound = ({ bootstrap, folderSha256 }: Base) => bootstrap === "localimage" && !folderSha256;
  const isLookedUp = (base: Base) => isLocal(base) && !isFound(base);
  const { changed, inputsDigest } = await inputsNow(recipe, lock, request.context, { store }, isLookedUp);
  if (changed.length === 0) return inputsDigest;
  const names = changed.map(({ kind, what }) => (kind === "base" ? `base ${what}` : what));
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  throw new Failure(
    "inconclusive",
    `the context ${request.context} is not what ${lock.name}-${lock.ts} was built from`,
    {
      code: "context-differs",
      why: `changed, new or missing: ${names.slice(0, 5).join(", ")}${more}`,
      remedy:
        "restore these files, name another folder with --context, or prove what is here now: stx-container roundtrip RECIPE",
    },
  );
}
