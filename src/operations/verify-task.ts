import { hostname } from "node:os";
import { z } from "zod";
import type { Settings } from "../apptainer/settings.ts";
import { exitCodes, Failure } from "../failure.ts";
import type { Verified, VerifyRequest, Watcher } from "../roundtrip/types.ts";
import { verify } from "../roundtrip/verify.ts";
import { findBuild, type StoredBuild } from "../store/builds.ts";
import { recipeFolder } from "../store/recipe-folder.ts";
import { type Level, levels } from "../verdict/marker.ts";

const settingsSchema = z.strictObject({
  privileges: z.enum(["auto", "sudo", "fakeroot"]),
  hostCa: z.union([z.enum(["auto", "on", "off"]), z.strictObject({ path: z.string() })]),
  passEnv: z.array(z.string()),
  secrets: z
    .array(
      z.union([
        z.strictObject({ name: z.string(), path: z.string() }),
        z.strictObject({ name: z.string(), env: z.string() }),
      ]),
    )
    .exactOptional(),
  binds: z
    .array(z.strictObject({ source: z.string(), at: z.string(), access: z.enum(["ro", "rw"]) }))
    .exactOptional(),
  timeLimitMs: z.number(),
  tmp: z.string().exactOptional(),
  apptainer: z.strictObject({ version: z.string(), sha256: z.string().exactOptional() }).exactOptional(),
});

/**
 * A process that starts later does not have the variables of this one, so a secret given in a variable would be
 * missing.
 * @throws Failure("usage") that names it
 */
export function assertDeferrable({ secrets = [] }: Pick<Settings, "secrets">): void {
  const inVariable = secrets.find((secret) => "env" in secret);
  if (!inVariable) return;
  throw new Failure(
    "usage",
    `the secret ${inVariable.name} is in a variable, which a later verification does not have`,
    {
      code: "wrong-use",
      why: "the rebuild runs in another process, perhaps on another machine",
      remedy: `put it into a file that stays: --secret ${inVariable.name}=FILE`,
    },
  );
}

/** How a process that starts later, perhaps on another machine, should verify builds of the store. */
export const verifyOptionsSchema = z.strictObject({
  store: z.string(),
  context: z.string().exactOptional(),
  buildArgs: z.record(z.string(), z.string()),
  requiredLevel: z.enum(levels),
  settings: settingsSchema,
  vault: z.strictObject({ path: z.string().exactOptional() }).exactOptional(),
  runUrl: z.string().exactOptional(),
});

/** Paths absolute; the fields are those of {@link VerifyRequest}. */
export interface VerifyOptions {
  store: string;
  /** Default: the folder that the store remembers of each build's recipe. */
  context?: string;
  buildArgs: Record<string, string>;
  requiredLevel: Level;
  settings: Settings;
  vault?: { path?: string };
  runUrl?: string;
}

/** The result of verifying one build, as recorded for the process that waits for it. */
export const taskResultSchema = z.strictObject({
  build: z.string(),
  /** The host that verified it, and when it finished (ISO 8601). */
  host: z.string(),
  at: z.string(),
  verdict: z.enum(["verified", "unverified", "inconclusive", "error"]),
  level: z.enum(levels).exactOptional(),
  isEnough: z.boolean(),
  notJudged: z.string().exactOptional(),
  reason: z.string(),
  marker: z.string().exactOptional(),
  log: z.string().exactOptional(),
  /** Why there is no verdict on the image. */
  failure: z
    .strictObject({
      kind: z.enum(["failed", "usage", "unverified", "infrastructure", "inconclusive"]),
      code: z.string(),
      why: z.string().exactOptional(),
      remedy: z.string().exactOptional(),
    })
    .exactOptional(),
});
export type TaskResult = z.infer<typeof taskResultSchema>;

/**
 * The request to verify a build of the store.
 * @throws Failure("usage") for a build that lacks its lock or locked recipe, or has neither an image nor a vault
 */
export async function storedRequest(
  { files, state, name, ts }: StoredBuild,
  options: VerifyOptions,
): Promise<VerifyRequest> {
  const isEnough = state === "complete" || (state === "lock-only" && options.vault !== undefined);
  if (!isEnough) {
    throw new Failure("usage", `the build ${name}-${ts} is incomplete`, {
      code: "build-incomplete",
      why:
        state === "lock-only"
          ? "its image is not in the store"
          : `it was interrupted or is still running, or ${files.lock} or ${files.lockedRecipe} was removed`,
      remedy:
        state === "lock-only"
          ? `stx-container verify --lock ${files.lock} --recipe ${files.lockedRecipe}, with --image if the image is elsewhere`
          : "build it again",
    });
  }
  return {
    ...options,
    context: options.context ?? (await recipeFolder(options.store, name)),
    ...(state === "complete" ? { image: files.image } : {}),
    lock: files.lock,
    lockedRecipe: files.lockedRecipe,
  };
}

/**
 * Verifies a build of the store and returns the result; a failure is a result, too.
 * @param build its build id
 * @throws Error only if the signal stopped the work; there is no result then
 */
export async function verifyStored(
  build: string,
  options: VerifyOptions,
  watcher: Watcher,
  signal?: AbortSignal,
): Promise<TaskResult> {
  const ended = () => ({ build, host: hostname(), at: new Date().toISOString() });
  try {
    const request = await storedRequest(await findBuild(options.store, build), options);
    return { ...ended(), ...verdictOf(await verify(request, watcher, signal)) };
  } catch (error) {
    if (!(error instanceof Failure) || signal?.aborted) throw error;
    return { ...ended(), ...failureOf(error) };
  }
}

function verdictOf({ verdict, level, isEnough, reason, notJudged, marker, log }: Verified) {
  return {
    verdict,
    ...(level && { level }),
    isEnough,
    reason,
    ...(notJudged && { notJudged }),
    ...(marker && { marker }),
    log,
  };
}

/** A failure as a result. It does not judge the image unless evidence is missing or contradicts itself. */
export function failureOf({ kind, code, message, why, remedy }: Failure) {
  const verdict = kind === "inconclusive" ? ("inconclusive" as const) : ("error" as const);
  const failure = { kind, code, ...(why && { why }), ...(remedy && { remedy }) };
  return { verdict, isEnough: false, reason: message, failure };
}

/** The exit code of a result. */
export function exitCodeOf({
  verdict,
  isEnough,
  notJudged,
  failure,
}: Pick<TaskResult, "verdict" | "isEnough" | "failure"> & { notJudged?: string | undefined }) {
  if (failure) return exitCodes[failure.kind];
  if (notJudged !== undefined) return exitCodes.inconclusive;
  if (verdict === "verified") return isEnough ? exitCodes.done : exitCodes.unverified;
  return {
    unverified: exitCodes.unverified,
    inconclusive: exitCodes.inconclusive,
    error: exitCodes.infrastructure,
  }[verdict];
}
