import { basename, dirname, join, resolve } from "node:path";
import { makeSettings, type Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import { protect } from "../operations/protect.ts";
import { prune } from "../operations/prune.ts";
import { createSandbox } from "../operations/sandbox/create.ts";
import { storedRequest } from "../operations/verify-task.ts";
import { build as buildOnce } from "../roundtrip/build.ts";
import { nameFromRecipe } from "../roundtrip/prepare.ts";
import type { Built, Verified } from "../roundtrip/types.ts";
import { verify } from "../roundtrip/verify.ts";
import { findBuild, listBuilds } from "../store/builds.ts";
import { withNameLock } from "../store/name-lock.ts";
import { imageName } from "../store/names.ts";
import { publish, publishVerified } from "../store/publish.ts";
import { checkBuild } from "../verdict/gate.ts";
import { readPolicy } from "../verdict/read-policy.ts";
import { type ImageConfig, loadConfig } from "./config.ts";
import { findContainersDir } from "./environment.ts";
import { type LockDiff, lockDiff } from "./locks.ts";

/** The options of the seed's `build`. */
export interface BuildOptions {
  /** Name of a recipe in the folder that `findContainersDir` finds, without `.def`. */
  defName?: string;
  /** Path of the recipe, in place of `defName`. */
  defPath?: string;
  /** The store; default: the recipe's folder. */
  outputDir?: string;
  /** Build even where the store has a build of the same inputs. */
  force?: boolean;
  /** Make a sandbox, `<name>/<name>.sandbox`, in place of an image. */
  sandbox?: boolean;
  /** Default: the recipe's name. */
  imageName?: string;
  useSudo?: boolean;
  fakeroot?: boolean;
  /** Folder in which relative paths of `%files` and `From: ./x.sif` start; default: the store. */
  cwd?: string;
  /** Builds of the name that are kept; default: as the store's configuration says. */
  retain?: number;
}

/** The options of the seed's `build_reproducible`. */
export interface ReproducibleOptions extends Pick<BuildOptions, "defPath" | "defName" | "force" | "cwd"> {
  /** Rebuild and compare at once; false: `verifyRoundtrip` does it later. Default: true. */
  verify?: boolean;
  /** Protect the build from being pruned. */
  keep?: boolean;
  config?: ImageConfig;
}

/** The result of a round trip. */
export interface RoundTripResult {
  layer: string;
  ts: string;
  sif: string;
  lock: string;
  lockedDef: string;
  /** null where it was not verified yet. */
  verified: boolean | null;
  diff: LockDiff | null;
  /** The marker; null where there is none. */
  marker: string | null;
}

const sixHours = 6 * 3_600_000;

function settingsOf({ useSudo, fakeroot }: Pick<BuildOptions, "useSudo" | "fakeroot">): Settings {
  if (useSudo && fakeroot)
    throw new Failure("usage", "useSudo and fakeroot cannot be combined", {
      code: "wrong-use",
      why: "each of them chooses how the build gets its privileges",
      remedy: "use one of them, or neither to let the program choose",
    });
  const privileges = useSudo ? "sudo" : fakeroot ? "fakeroot" : "auto";
  return makeSettings({ privileges, hostCa: "auto", passEnv: [], timeLimitMs: sixHours }, resolve);
}

async function recipeOf({ defPath, defName }: Pick<BuildOptions, "defPath" | "defName">): Promise<string> {
  if (defPath !== undefined) return resolve(defPath);
  if (defName !== undefined) return join(await findContainersDir(), `${imageName(defName)}.def`);
  throw new Failure("usage", "there is nothing to build", {
    code: "wrong-use",
    why: "neither defPath nor defName was given",
    remedy: "name a recipe with defPath",
  });
}

/**
 * Builds a recipe, with its lock and locked recipe. Nothing is built if the store has a build of the same inputs. The
 * build is published unless a verified one already is; `buildReproducible` also verifies it.
 * @returns absolute path of the image, `<name>/<name>-<ts>.sif`, or of the sandbox
 */
export async function build(options: BuildOptions): Promise<string> {
  const recipe = await recipeOf(options);
  const store = resolve(options.outputDir ?? dirname(recipe));
  const name = imageName(options.imageName ?? options.defName ?? nameFromRecipe(recipe));
  if (options.sandbox) return buildSandbox(recipe, store, name, options.force ?? false);
  const built = await buildOnce({
    recipe,
    context: resolve(options.cwd ?? store),
    store,
    name,
    buildArgs: {},
    force: options.force ?? false,
    settings: settingsOf(options),
  });
  await publishUnlessVerified(store, built);
  await pruneTo(store, name, options.retain);
  return built.files.image;
}

/** An existing sandbox is replaced once the new one is complete. */
function buildSandbox(recipe: string, store: string, name: string, force: boolean): Promise<string> {
  const folder = join(store, name);
  return createSandbox({ source: recipe, folder, output: join(folder, `${name}.sandbox`), force });
}

/** An unverified build does not replace a verified one, and is not published if the store requires verification. */
async function publishUnlessVerified(store: string, { name, ts }: Built): Promise<void> {
  const policy = await readPolicy(store);
  await withNameLock(store, name, async () => {
    const published = (await listBuilds(store, name)).find((each) => each.published);
    if (published?.ts === ts || policy.require_verified) return;
    if (published && (await checkBuild(published, policy)).open) return;
    await publish(store, name, ts);
  });
}

async function pruneTo(store: string, name: string, retain: number | undefined): Promise<void> {
  await prune(store, { name, apply: true, imagesOnly: false, ...(retain === undefined ? {} : { retain }) });
}

/** After a build was verified and published, as the seed does; `retain` counts exactly. */
async function pruneAsConfigured(store: string, layer: string, config?: ImageConfig): Promise<void> {
  await pruneTo(store, layer, (config ?? (await loadConfig(store))).retain);
}

/**
 * The round trip: builds a recipe, writes lock and locked recipe, rebuilds from the locked recipe alone, compares, and
 * records the verdict. A verified build is published. Drift is a result; a build that cannot run is a Failure.
 * @param root the store
 */
export async function buildReproducible(
  layer: string,
  root: string,
  options: ReproducibleOptions = {},
): Promise<RoundTripResult> {
  const recipe = await recipeOf(options);
  const store = resolve(root);
  const built = await buildOnce({
    recipe,
    context: resolve(options.cwd ?? dirname(recipe)),
    store,
    name: imageName(layer),
    buildArgs: {},
    force: options.force ?? false,
    settings: settingsOf({}),
  });
  if (options.keep) await protect(store, `${layer}-${built.ts}`, true);
  if (options.verify === false) return resultOf(built, null, null, null);
  if (built.unchanged && (await publishIfOpen(store, built)))
    return resultOf(built, true, null, (await findBuild(store, `${layer}-${built.ts}`)).files.verified);
  const verified = await verifyBuild(layer, store, built.ts, options.cwd ?? dirname(recipe));
  const isVerified = verified.verdict === "verified";
  if (isVerified) await pruneAsConfigured(store, layer, options.config);
  return resultOf(built, isVerified, diffOf(verified), verified.marker ?? null);
}

/** Publishes a build if the gate lets it pass. @returns whether it does @returns whether it does */
async function publishIfOpen(store: string, { name, ts }: Built): Promise<boolean> {
  const build = await findBuild(store, `${name}-${ts}`);
  if (!(await checkBuild(build, await readPolicy(store))).open) return false;
  await withNameLock(store, name, () => publishVerified(store, name, ts));
  return true;
}

function resultOf(
  { name, ts, files }: Built,
  verified: boolean | null,
  diff: LockDiff | null,
  marker: string | null,
): RoundTripResult {
  return {
    layer: name,
    ts,
    sif: files.image,
    lock: files.lock,
    lockedDef: files.lockedRecipe,
    verified,
    diff,
    marker,
  };
}

/**
 * Rebuilds a build from its locked recipe alone, compares, and records the verdict.
 * Builds beyond `retain` are removed when it is verified.
 * @param options.cwd folder in which relative paths of `%files` start; default: the store's folder
 * @param options.config default: as the store's configuration says
 * @returns what differs
 * @throws Failure where the rebuild could not run; "build-failed" where the locked recipe does not build, which the
 *   marker says, too
 */
export async function verifyRoundtrip(
  layer: string,
  root: string,
  ts: string,
  options: { cwd?: string; config?: ImageConfig } = {},
): Promise<LockDiff> {
  const store = resolve(root);
  const verified = await verifyBuild(layer, store, ts, options.cwd ?? dirname(store));
  if (verified.verdict === "verified") await pruneAsConfigured(store, layer, options.config);
  const diff = diffOf(verified);
  if (diff) return diff;
  throw new Failure("unverified", `${layer}-${ts} does not build from its locked recipe`, {
    code: "build-failed",
    why: verified.reason,
    remedy: `read the log ${basename(verified.log)} beside the image`,
    place: { path: verified.log },
  });
}

const diffOf = ({ comparison }: Verified): LockDiff | null => (comparison ? lockDiff(comparison) : null);

async function verifyBuild(layer: string, store: string, ts: string, cwd: string): Promise<Verified> {
  const build = await findBuild(store, `${layer}-${ts}`);
  return verify(
    await storedRequest(build, {
      store,
      context: resolve(cwd),
      buildArgs: {},
      requiredLevel: "versions",
      settings: settingsOf({}),
    }),
  );
}
