import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { removeAsOwner } from "../apptainer/scratch.ts";
import type { Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";
import { nearbyFile } from "../files/nearby.ts";
import type { Remover } from "../files/own-folder.ts";
import { readUserFile } from "../files/user-files.ts";
import { choosePrivileges } from "../host/privileges.ts";
import { hostArch } from "../image/arch.ts";
import type { Base, LockedBind } from "../lock/schema.ts";
import { nearest } from "../nearest.ts";
import { templateMatches } from "../recipe/arguments.ts";
import { type ResolvedBase, resolveBase } from "../recipe/bases/index.ts";
import { collectInputs, type Inputs } from "../recipe/inputs.ts";
import { parseRecipe } from "../recipe/parse.ts";
import { assertNoCredentials } from "../recipe/secret-arguments.ts";
import { type BuildArguments, buildArguments, substitute } from "../recipe/template.ts";
import type { Recipe } from "../recipe/types.ts";
import { assertKind } from "../store/file-kind.ts";

/** A recipe read once, with everything that goes into its build found and hashed, before anything is built. */
export interface Prepared {
  bytes: Buffer;
  /** As written. */
  recipe: Recipe;
  /** After build arguments. */
  substituted: Recipe;
  inputs: Inputs;
  bases: Base[];
  /** Why a base could not be pinned, by stage. */
  unpinnedBases: { line: number; what: string; reason: string }[];
  /** Digest of everything above, hex. */
  inputsDigest: string;
}

/** How to reach registries. */
export interface Asking {
  /** Variables with the proxies. */
  env: Record<string, string | undefined>;
  /** PEM of certificates that are trusted besides the host's. */
  authorities: readonly string[];
}

/** One digest for all inputs and the bases they resolved to. */
export function inputsDigestOf(inputs: Inputs, bases: readonly Base[]): string {
  const identities = bases.map(({ stage, indexDigest, platformDigest, imageSha256, folderSha256 }) => ({
    stage,
    indexDigest,
    platformDigest,
    imageSha256,
    folderSha256,
  }));
  return sha256(JSON.stringify({ inputs: inputs.digest, bases: identities }));
}

/**
 * Reads a recipe and everything it depends on.
 * @param knownBases bases as an earlier lock resolved them; if given, no registry is asked
 * @throws Failure("usage") for what is wrong in the recipe or missing in the context, before anything is built
 */
export async function prepare(
  path: string,
  context: string,
  given: Record<string, string>,
  options: {
    signal?: AbortSignal | undefined;
    knownBases?: readonly Base[];
    exclude?: readonly string[];
    /** Absolute path that the image will be published under. */
    publishes?: string;
    /** Names of the build's secrets, in order. */
    secrets?: readonly string[] | undefined;
    /** What the build sees of its host. */
    binds?: readonly LockedBind[] | undefined;
    /** How registries are asked; default: over the host's network. */
    asking?: Asking | undefined;
  } = {},
): Promise<Prepared> {
  await assertKind(path, ["recipe", "locked recipe"], "a recipe");
  const bytes = await readUserFile(path, "recipe");
  const recipe = parseRecipe(bytes, path);
  const unknown = buildArguments(recipe, given);
  assertNotMistyped(unknown, given, path);
  if (unknown.undefinedNames.length > 0) {
    throw new Failure(
      "usage",
      `the recipe needs ${unknown.undefinedNames.map((name) => `{{ ${name} }}`).join(", ")}`,
      {
        code: "build-argument-undefined",
        why: "neither a build argument nor %arguments gives a value",
        remedy: unknown.undefinedNames.map((name) => `--build-arg ${name}=VALUE`).join(" "),
        place: { path },
      },
    );
  }
  const braces = Object.entries(given).find(([, value]) => templateMatches(value).length > 0);
  if (braces) {
    throw new Failure("usage", `the build argument ${braces[0]} contains ${JSON.stringify(braces[1])}`, {
      code: "build-argument-invalid",
      why: "the locked recipe sets it as a default, and there Apptainer would substitute another build argument",
      remedy: "put that text into a file, and copy the file with %files",
    });
  }
  assertNoCredentials(given);
  const substituted = substitute(recipe, given);
  const arch = hostArch();
  const inputs = await collectInputs(substituted, context, {
    buildArgs: given,
    arch,
    secrets: options.secrets,
    binds: options.binds,
    exclude: options.exclude ?? [],
  });
  refuseItself(inputs, path, options.publishes);
  const missing = inputs.localParents.find((parent) => parent.missing);
  if (missing) {
    const meant = nearbyFile(missing.path);
    throw new Failure("usage", `the base image ${missing.path} does not exist yet`, {
      code: "base-image-missing",
      why: `the recipe builds on it (line ${missing.line})`,
      remedy: `build it first: stx-container roundtrip RECIPE, with the recipe that makes ${relative(process.cwd(), missing.path) || missing.path}${meant === undefined ? "" : `; did you mean ${meant}?`}`,
      place: { path, line: missing.line },
    });
  }
  const prepared: Prepared = {
    bytes,
    recipe,
    substituted,
    inputs,
    bases: [],
    unpinnedBases: [],
    inputsDigest: "",
  };
  if (options.knownBases) prepared.bases = [...options.knownBases];
  else await resolveBases(prepared, context, arch, options.signal, options.asking);
  prepared.inputsDigest = inputsDigestOf(inputs, prepared.bases);
  return prepared;
}

/** An image that builds on its own newest build would have another base every time. */
function refuseItself(inputs: Inputs, recipe: string, published: string | undefined): void {
  if (published === undefined) return;
  const folderOf = (path: string) => {
    const folder = dirname(path);
    return existsSync(folder) ? realpathSync(folder) : folder;
  };
  const own = inputs.localParents.find(
    ({ path }) => basename(path) === basename(published) && folderOf(path) === folderOf(published),
  );
  if (!own) return;
  throw new Failure("usage", `the recipe builds on the image that it makes, ${basename(published)}`, {
    code: "base-is-own-image",
    why: "every build would start from the previous one, and the first one could never be repeated",
    remedy: "start from another image, or give this one another name with --name",
    place: { path: recipe, line: own.line },
  });
}

async function resolveBases(
  prepared: Prepared,
  context: string,
  arch: string,
  signal: AbortSignal | undefined,
  asking: Asking = { env: process.env, authorities: [] },
): Promise<void> {
  for (const stage of prepared.substituted.stages) {
    const header = Object.fromEntries([...stage.header].map(([key, { value }]) => [key, value]));
    const from = stage.header.get("from");
    const found: ResolvedBase = await resolveBase(
      { bootstrap: header.bootstrap ?? "", ...(from ? { from: from.value } : {}), header },
      { context, arch, ...asking, ...(signal ? { signal } : {}) },
    ).catch((error) => {
      if (!(error instanceof Failure) || error.place) throw error;
      const named = error.code === "bootstrap-unknown" ? stage.header.get("bootstrap") : from;
      const place = { path: prepared.recipe.path, line: (named ?? stage).line };
      const { kind, message, code, why, remedy } = error;
      throw new Failure(kind, message, { code, why, remedy, place, cause: error });
    });
    const { unlocked, ...base } = found;
    prepared.bases.push({ stage: stage.index, bootstrap: header.bootstrap ?? "", ...base });
    if (unlocked !== undefined) {
      prepared.unpinnedBases.push({
        line: (from ?? stage.header.get("mirrorurl"))?.line ?? stage.line,
        what: `base ${found.written}`,
        reason: unlocked,
      });
    }
  }
}

/** The name suggested by a recipe's file name: "hello.def" → "hello", "Singularity.base" → "base". */
export function nameFromRecipe(recipe: string): string {
  const name = recipe.replace(/^.*\//, "");
  const match =
    name.match(/^(?:singularity|apptainer)\.(?!def$)(.+)$/i)?.[1] ?? name.replace(/\.(def|recipe|sif)$/i, "");
  const own = /^(singularity|apptainer|image|container)$/i.test(match)
    ? dirname(resolve(recipe)).replace(/^.*\//, "")
    : match;
  return own
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[^a-z0-9]+/, "");
}

/** Removes what builds left under other user ids, working where those ids are ours. */
export const scratchRemover =
  (settings: Pick<Settings, "privileges">): Remover =>
  async (folder, names) =>
    removeAsOwner(folder, names, await choosePrivileges(settings.privileges));

/**
 * A build argument that the recipe does not use but that resembles one that it does. Other unused arguments are
 * allowed: one list may serve several recipes.
 */
function assertNotMistyped(
  { stages, undefinedNames, unusedNames }: BuildArguments,
  given: Record<string, string>,
  path: string,
): void {
  const names = new Set([...stages.flatMap(Object.keys), ...undefinedNames]);
  const open = [...names].filter((name) => !Object.hasOwn(given, name));
  for (const name of unusedNames) {
    const meant = nearest(name, open);
    if (meant === undefined) continue;
    throw new Failure("usage", `the recipe has no build argument ${name}`, {
      code: "build-argument-unknown",
      why: `did you mean ${meant}?`,
      remedy: `--build-arg ${meant}=VALUE`,
      place: { path },
    });
  }
}
