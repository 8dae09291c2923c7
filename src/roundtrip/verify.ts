import { builderDifferences } from "../apptainer/builder-differences.ts";
import { ensureApptainer } from "../apptainer/install/ensure.ts";
import { Failure } from "../failure.ts";
import { assertWritableInside, makeFolderInside, removeFileInside } from "../files/inside.ts";
import { hostArch } from "../image/arch.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { secretLooking, secretWarning } from "../recipe/secret-arguments.ts";
import { historyFile } from "../store/history.ts";
import { holdBuild, withNameLock } from "../store/name-lock.ts";
import { type StoreFiles, storeFiles } from "../store/names.ts";
import { openStore } from "../store/open.ts";
import { assertPublishable } from "../store/publish.ts";
import { openScratch } from "../store/scratch.ts";
import { assertNotInVault } from "../vault/inside.ts";
import { judge, reaches, stricterLevel } from "../verdict/judge.ts";
import { readPolicy } from "../verdict/read-policy.ts";
import { reasonOf } from "../verdict/sentence.ts";
import { rebuildBinds } from "./binds.ts";
import { isSameFile, writeVerdict } from "./conclude.ts";
import { readEvidence } from "./evidence.ts";
import { assertFilesKeepable } from "./keep-files.ts";
import { assertImageKeepable, keepImage } from "./keep-image.ts";
import { scratchRemover } from "./prepare.ts";
import { type Rebuilt, rebuild } from "./rebuild.ts";
import { assertSameContext } from "./same-context.ts";
import { assertNoPlaceholder, rebuildSecrets } from "./secrets.ts";
import { silentWatcher, type Verified, type VerifyRequest, type Watcher } from "./types.ts";
import { assertNothingMissed, replayOf } from "./vault.ts";

/**
 * Steps 4 and 5 of the round trip: rebuilds from the locked recipe alone in clean scratch, compares the result with
 * the lock, writes the verdict as a marker bound to exactly these files, and publishes a verified build. The marker
 * has the level that was reached; a build is published only at the required level.
 * @throws Failure("infrastructure") when the rebuild could not run; an existing marker stays as it is
 * @throws Failure("inconclusive") when the files do not belong together, or the context is another one
 */
export async function verify(
  request: VerifyRequest,
  watcher: Watcher = silentWatcher,
  signal?: AbortSignal,
): Promise<Verified> {
  watcher.phase("Checking that the files belong together");
  if (!request.vault) assertNotInVault();
  const evidence = await readEvidence(request, signal);
  const { lock } = evidence;
  assertSameMachine(lock, hostArch());
  const { secrets, placeholders } = await rebuildSecrets(request, lock);
  for (const name of secretLooking(request.buildArgs)) watcher.note(secretWarning(name));
  if (placeholders.length > 0)
    watcher.note(`rebuilding from the vault with a placeholder for the secret ${placeholders.join(", ")}`);
  const binds = await rebuildBinds(request, lock, (text) => watcher.note(text));
  const store = await openStore(request.store);
  const policy = await readPolicy(store);
  const files = storeFiles(store, lock.name, lock.ts);
  await makeFolderInside(store, files.folder);
  await assertVerdictWritable(store, lock.name, files, request.image);
  await assertFilesKeepable(files, evidence);
  if (request.keep !== undefined) await assertImageKeepable(request.keep);
  const inputsDigest = await assertSameContext(evidence.recipe, lock, request, store);

  watcher.phase("Getting Apptainer ready");
  const apptainer = await ensureApptainer({
    ...request.settings.apptainer,
    note: (text) => watcher.note(text),
  });
  await removeFileInside(store, files.verifyLog);
  await request.loan?.release();
  const scratch = await openScratch({
    store,
    tmp: request.settings.tmp,
    // Named like the build's own, because the recipe sees this name and nothing should show that this is a rebuild.
    purpose: `${lock.name}-${lock.ts}`,
    serves: { store, name: lock.name, ts: lock.ts },
    remove: scratchRemover(request.settings),
    release: await withNameLock(store, lock.name, () => holdBuild(store, lock.name, lock.ts)),
    note: (text) => watcher.note(text),
  });
  let rebuilt: Rebuilt | Failure | undefined;
  const replay = await replayOf(request.vault, lock, store, watcher);
  try {
    const work = {
      request,
      evidence,
      apptainer,
      store,
      files,
      scratch: scratch.path,
      replay,
      secrets,
      binds,
      watcher,
      signal,
    };
    rebuilt = await rebuild({ ...work, noise: policy.noise });
    const result = rebuilt instanceof Failure ? undefined : rebuilt;
    const judged = judge(result);
    // If the rebuild lacked something, only identical content shows that it did not matter.
    if (judged.verdict !== "verified" || judged.level === "versions") {
      assertNothingMissed(replay);
      assertNoPlaceholder(placeholders);
    }
    const required = stricterLevel(request.requiredLevel, policy.required_level);
    const cause = result && judged.verdict === "verified" ? buildersCause(lock, result) : undefined;
    if (cause) watcher.note(cause);
    if (required === "bytes" && !lock.image.canonical)
      watcher.note(
        "the image is not in its canonical form, so level bytes cannot be reached; build it with --canonical",
      );
    const found = { request, evidence, inputsDigest, rebuilt, policy, at: new Date() };
    const { marker, path, notPublished } = await writeVerdict(store, files, found, required);
    const { verdict, level } = marker.evidence;
    const kept = result && request.keep;
    if (kept !== undefined) await keepImage(result!.image, kept);
    if (notPublished) watcher.note(`${lock.name}-${lock.ts} was not published: ${notPublished}`);
    return {
      name: lock.name,
      ts: lock.ts,
      verdict,
      level,
      requiredLevel: required,
      isEnough: verdict === "verified" && reaches(level, required),
      reason: reasonOf(marker),
      notJudged: cause && !reaches(level, required) ? `not judged: level ${required}: ${cause}` : undefined,
      ...(request.image !== undefined && (await isSameFile(request.image, files.image))
        ? { image: request.image }
        : {}),
      ...(kept === undefined ? {} : { kept }),
      comparison: result?.comparison,
      differingFiles: result?.differingFiles ?? [],
      marker: path,
      log: files.verifyLog,
    };
  } finally {
    if (rebuilt && !(rebuilt instanceof Failure)) await rebuilt.measured.tree.close();
    await replay?.close();
    await scratch.close();
  }
}

/**
 * Differences between the builders that may have kept the rebuild from a higher level; undefined if there are none, or
 * it reached the level.
 */
function buildersCause(lock: BuiltLock, { builder, packing, sameContent }: Rebuilt): string | undefined {
  if (sameContent) return packing;
  const differences = builderDifferences(lock.builder, builder);
  if (differences.length === 0) return undefined;
  return `files differ, possibly because the builders do: ${differences.join("; ")}`;
}

/** Reports before the rebuild, not after it, that its result cannot be written. */
async function assertVerdictWritable(
  store: string,
  name: string,
  files: StoreFiles,
  image: string | undefined,
): Promise<void> {
  const { verified, unverified, verifyLog } = files;
  await assertWritableInside(store, [verified, unverified, verifyLog, historyFile(store, name)]);
  if (image !== undefined && (await isSameFile(image, files.image))) await assertPublishable(store, name);
}

/**
 * A rebuild on a machine of another architecture gives a different image, or none, which is not evidence about this
 * one.
 * @param arch this machine's, as OCI spells it
 */
function assertSameMachine({ image, builder }: BuiltLock, arch: string): void {
  // An image whose architecture differs from its builder's was built under emulation, which this machine may have,
  // too.
  if (arch === image.arch || arch === builder.arch) return;
  throw new Failure("infrastructure", `this machine cannot rebuild an image for ${image.arch}`, {
    code: "architecture-differs",
    why: `it is ${arch}, the image was built on ${builder.arch}`,
    remedy: `verify on a machine (or runner) that is ${builder.arch}`,
  });
}
