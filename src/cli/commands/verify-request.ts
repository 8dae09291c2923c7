import { dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { lookAt } from "../../files/look.ts";
import { runUrlOf } from "../../github/context.ts";
import type { Given } from "../../operations/given/given.ts";
import { storedRequest } from "../../operations/verify-task.ts";
import type { VerifyRequest } from "../../roundtrip/types.ts";
import { findBuild, listBuilds, type StoredBuild } from "../../store/builds.ts";
import { recipeFolder } from "../../store/recipe-folder.ts";
import { newerBuild } from "../../verdict/check-name.ts";
import { contextBeside } from "../../verdict/context-beside.ts";
import type { GateFiles } from "../../verdict/gate-subject.ts";
import { readBuiltLock } from "../../verdict/lock-file.ts";
import { type Level, levels } from "../../verdict/marker.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { absolute } from "../absolute.ts";
import { flagSettings, readBuildArguments, type SettingFlags } from "../request.ts";
import type { SignFlags } from "../sign-options.ts";
import { warn } from "../steps.ts";
import { evidenceOf } from "../subject.ts";

/** The flags of verify, as parsed by commander. */
export interface VerifyFlags extends SettingFlags, SignFlags {
  json?: boolean;
  store: string;
  buildArg: string[];
  buildArgFile?: string;
  image?: string;
  lock?: string;
  recipe?: string;
  context?: string;
  level: string;
  fromVault?: true | string;
  keep?: string;
  all?: boolean;
}

export function parseLevel(text: string): Level {
  const level = levels.find((each) => each === text);
  if (level) return level;
  throw new Failure("usage", `invalid level ${JSON.stringify(text)}`, {
    code: "level-invalid",
    why: `expected ${levels.join(" or ")}`,
    remedy: "correct --level",
  });
}

/**
 * `--from-vault` alone means the build's own vault index in the store; with a file, that index and the vault that
 * contains it.
 */
export function vaultOf(flag: true | string | undefined): { vault?: { path?: string } } {
  if (flag === undefined) return {};
  return { vault: flag === true ? {} : { path: absolute(flag) } };
}

/** What the arguments and flags of verify ask for: a build of the store, or files anywhere. */
export async function verifyRequestOf(given: Given | undefined, flags: VerifyFlags): Promise<VerifyRequest> {
  const store = absolute(flags.store);
  const runUrl = runUrlOf(process.env);
  const common = {
    store,
    buildArgs: readBuildArguments(flags.buildArg, flags.buildArgFile),
    requiredLevel: parseLevel(flags.level),
    settings: flagSettings(flags),
    ...(runUrl && { runUrl }),
    ...(flags.keep === undefined ? {} : { keep: absolute(flags.keep) }),
    ...vaultOf(flags.fromVault),
  };
  const { image, lock, recipe } = flags;
  if (lock && recipe && given === undefined) {
    const lockedRecipe = absolute(recipe);
    return {
      ...common,
      ...(image ? { image: absolute(image) } : {}),
      lock: absolute(lock),
      lockedRecipe,
      context: flags.context ? absolute(flags.context) : dirname(lockedRecipe),
    };
  }
  if (given === undefined || image || lock || recipe) {
    throw new Failure("usage", "verify needs either the name of a build or its files", {
      code: "wrong-use",
      why: "give a name or a file of a build alone, or --lock and --recipe, with --image if the image is available",
      remedy: "stx-container verify NAME, or stx-container verify --image X.sif --lock X.lock --recipe X.def",
    });
  }
  const named = "name" in given ? undefined : await evidenceOf(given.path, store);
  const context = flags.context === undefined ? undefined : absolute(flags.context);
  if (!named) {
    const { name } = given as { name: string };
    const found = await findBuild(store, name, "to verify");
    if (name === found.name && found.published) await noteNewerBuild(store, found);
    return storedRequest(found, { ...common, ...(context === undefined ? {} : { context }) });
  }
  const { files, name } = named.subject;
  return {
    ...common,
    ...(files.image ? { image: files.image } : {}),
    lock: files.lock,
    lockedRecipe: files.lockedRecipe,
    ...(named.store === undefined
      ? await contextsOf(files, context)
      : { context: context ?? (await recipeFolder(named.store, name)) }),
  };
}

/** A name stands for the published build; who has built again since then probably means the newer one. */
async function noteNewerBuild(store: string, build: StoredBuild): Promise<void> {
  const notes = await newerBuild(await listBuilds(store, build.name), build, await readPolicy(store));
  for (const { text } of notes)
    warn(`Note: verifying ${build.name}-${build.ts}, the published build; ${text}`);
}

/**
 * Where the files of a build outside a store are looked for. A folder that the user names may have only what is missing
 * beside the lock, such as the base image; the other files then come from there.
 */
async function contextsOf(
  { lock, lockedRecipe }: GateFiles,
  named: string | undefined,
): Promise<Pick<VerifyRequest, "context" | "bases">> {
  const beside = await contextBeside(lock);
  if (named === undefined || beside === undefined)
    return { context: named ?? beside ?? dirname(lockedRecipe) };
  const inputs = await readBuiltLock(lock).then(
    ({ inputs }) => Object.keys(inputs.files),
    () => [],
  );
  const hasAll = inputs.every((path) => lookAt(join(named, path)) !== undefined);
  return hasAll ? { context: named, bases: beside } : { context: beside, bases: named };
}
