import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { Failure } from "../failure.ts";
import { findBinds, lockedBinds, type MeasuredBind } from "./binds.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { secretNames } from "./secrets.ts";
import type { BuildRequest } from "./types.ts";

/**
 * Refuses a store inside a folder that the recipe copies: Apptainer copies folders whole, including the build's own
 * scratch.
 * @param prepared undefined if the store did not exist yet when the inputs were collected
 */
export async function assertStoreApart(
  request: BuildRequest,
  prepared: Prepared | undefined,
  store: string,
): Promise<void> {
  const context = await realpath(request.context);
  if (!store.startsWith(`${context}/`)) return;
  const { inputs } =
    prepared ??
    (await prepare(request.recipe, context, request.buildArgs, { knownBases: [], exclude: [request.store] }));
  if (!inputs.skipped.some((path) => resolve(context, path) === store)) return;
  throw new Failure("usage", `%files copies a folder that contains the store ${request.store}`, {
    code: "store-in-files",
    why: "the image would contain all images that were built before it, and would differ every time",
    remedy: "choose a store outside of that folder with --store, or copy single files and folders in %files",
    place: { path: request.recipe },
  });
}

/** A build must use the inputs that were hashed before it: an edit in the meantime ends the build. */
export async function assertSameInputs(
  request: BuildRequest,
  before: Prepared,
  bound: readonly MeasuredBind[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const binds = await findBinds({ binds: request.settings.binds, store: request.store });
  const after = await prepare(request.recipe, request.context, request.buildArgs, {
    signal,
    knownBases: before.bases,
    exclude: [request.store],
    secrets: secretNames(request.settings),
    binds: lockedBinds(binds),
  });
  if (after.inputsDigest === before.inputsDigest) return;
  const changed = Object.keys({ ...before.inputs.files, ...after.inputs.files }).filter(
    (path) => before.inputs.files[path] !== after.inputs.files[path],
  );
  changed.push(...binds.filter(({ sha256 }, index) => sha256 !== bound[index]?.sha256).map(({ at }) => at));
  throw new Failure("failed", "the recipe's inputs changed while it was being built", {
    code: "inputs-changed-meanwhile",
    why: `changed: ${changed.slice(0, 5).join(", ") || request.recipe}`,
    remedy: "run the same command again, and do not change the files until it ends",
  });
}
