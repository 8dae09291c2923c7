import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { buildImage } from "../apptainer/build.ts";
import { ensureApptainer } from "../apptainer/install/ensure.ts";
import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";
import {
  assertWritableInside,
  makeFolderInside,
  removeFileInside,
  writeNewFileInside,
} from "../files/inside.ts";
import { withLog } from "../files/log.ts";
import { hostArch } from "../image/arch.ts";
import { compareTrees, describeDifferences } from "../image/compare.ts";
import { openImage } from "../image/open.ts";
import { compareLocks } from "../lock/compare.ts";
import type { Builder, BuiltLock } from "../lock/schema.ts";
import { reportDifferences } from "../pin/driver.ts";
import { historyFile } from "../store/history.ts";
import { holdBuild, withNameLock } from "../store/name-lock.ts";
import { type StoreFiles, storeFiles } from "../store/names.ts";
import { openStore } from "../store/open.ts";
import { assertPublishable, publishVerified } from "../store/publish.ts";
import { recordVerdict } from "../store/record-verdict.ts";
import { openScratch } from "../store/scratch.ts";
import { judge, type Rebuild, stricterLevel } from "../verdict/judge.ts";
import {
  countPackages,
  formatMarker,
  type Level,
  type Marker,
  makeMarker,
  type Verdict,
} from "../verdict/marker.ts";
import { policyDigest, readPolicy } from "../verdict/policy.ts";
import { version } from "../version.ts";
import { assertSameContext, type BuildEvidence, readEvidence } from "./evidence.ts";
import { type Measured, measure } from "./measure.ts";
import { provideParents } from "./parents.ts";
import { scratchRemover } from "./prepare.ts";
import type { Verified, VerifyRequest, Watcher } from "./types.ts";
import { assertComplete, replayOf } from "./vault.ts";
import { writer } from "./writer.ts";

/** What the rebuild gave. */
interface Rebuilt extends Rebuild {
  builder: Builder;
  measured: Measured;
}

/**
 * Steps 4 and 5 of the round trip: rebuilds from the locked recipe alone in a clean scratch, compares what came
 * out with the lock, writes the verdict as a marker bound to exactly these files, and publishes a verified build.
 *
 * @throws Failure("infrastructure") when the rebuild could not run, here or at all; a marker that is there stays as it is
 * @throws Failure("inconclusive") when the files do not belong together
 */
export async function verify(
  request: VerifyRequest,
  watcher: Watcher,
  signal?: AbortSignal,
): Promise<Verified> {
  watcher.phase("Checking that the files belong together");
  const evidence = await readEvidence(request, signal);
  const { lock } = evidence;
  assertSameMachine(lock, hostArch());
  const store = await openStore(request.store);
  const policy = await readPolicy(store);
  const files = storeFiles(store, lock.name, lock.ts);
  await makeFolderInside(store, files.folder);
  await assertVerdictWritable(store, lock.name, files, request.image);
  await assertSameContext(evidence, request, store);

  watcher.phase("Getting Apptainer ready");
  const apptainer = await ensureApptainer({
    ...request.settings.apptainer,
    note: (text) => watcher.note(text),
  });
  await removeFileInside(store, files.verifyLog);
  const scratch = await openScratch({
    store,
    tmp: request.settings.tmp,
    purpose: `${lock.name}-${lock.ts}-verify`,
    serves: { store, name: lock.name, ts: lock.ts },
    remove: scratchRemover(request.settings),
    release: await withNameLock(store, lock.name, () => holdBuild(store, lock.name, lock.ts)),
    note: (text) => watcher.note(text),
  });
  let rebuilt: Rebuilt | undefined;
  let failure: Failure | undefined;
  const replay = await replayOf(request.vault, lock, store, watcher);
  try {
    watcher.phase("Rebuilding from the locked recipe");
    const image = join(scratch.path, "image.sif");
    const recipe = join(scratch.path, "locked.def");
    const parented = await provideParents(evidence.lockedRecipe, lock, request.context, store);
    await writeNewFileInside(scratch.path, recipe, reportDifferences(parented));
    try {
      const builder = await withLog(store, files.verifyLog, (log) =>
        buildImage({
          apptainer,
          recipe,
          image,
          context: request.context,
          buildArgs: request.buildArgs,
          settings: request.settings,
          scratch: join(scratch.path, "build"),
          postEnv: {},
          sourceDateEpoch: lock.inputs.sourceDateEpoch,
          log,
          onLine: (line) => watcher.output(line),
          packFast: true,
          ...(replay ? { network: replay.network } : {}),
          ...(signal ? { signal } : {}),
        }),
      );
      watcher.phase("Comparing");
      rebuilt = await compare(request, lock, image, builder, policy.floats, signal);
    } catch (error) {
      // A locked recipe that no longer builds is drift; a network or a disk that fails says nothing.
      if (!(error instanceof Failure)) throw error;
      const placed = error.withPath(recipe, request.lockedRecipe);
      assertComplete(replay);
      if (placed.kind !== "failed") throw placed;
      failure = placed;
    }

    const { verdict, level, ...judged } = judge(
      rebuilt,
      failure,
      stricterLevel(request.requiredLevel, policy["required-level"]),
    );
    // Where the vault lacked something, only the same content shows that it did not matter.
    if (verdict !== "verified" || level === "versions") assertComplete(replay);
    const reason = judged.reason + (request.image === undefined ? withoutImage : "");
    const marker = verdict === "verified" ? files.verified : files.unverified;
    const previous = (await bytesOf(files.verified)) ?? (await bytesOf(files.unverified));
    const text = formatMarker(
      markerOf({
        request,
        evidence,
        rebuilt,
        verdict,
        level,
        reason,
        previous,
        floats: policy.floats,
        policyDigest: policyDigest(policy),
        maxAgeDays: policy["max-age-days"],
      }),
    );
    await withNameLock(store, lock.name, async () => {
      await recordVerdict(store, files, { name: lock.name, ts: lock.ts, verdict, marker: text });
      if (verdict !== "verified" || !request.image || !(await isSameFile(request.image, files.image))) return;
      const why = await publishVerified(store, lock.name, lock.ts);
      if (why) watcher.note(`${lock.name}-${lock.ts} was not published: ${why}`);
    });
    return {
      name: lock.name,
      ts: lock.ts,
      verdict,
      level,
      reason,
      comparison: rebuilt?.comparison,
      differingFiles: rebuilt?.differingFiles ?? [],
      marker,
      log: files.verifyLog,
    };
  } finally {
    await rebuilt?.measured.tree.close();
    await replay?.close();
    await scratch.close();
  }
}

/** Says before the rebuild, not after it, that what it leads to cannot be written. */
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
 * A rebuild on a machine of another architecture gives another image, or none: that says nothing about this one.
 * @param arch this machine's, as OCI spells it
 */
function assertSameMachine({ image, builder }: BuiltLock, arch: string): void {
  // An image of another architecture than its builder's came by emulation, which this machine may have, too.
  if (arch === image.arch || arch === builder.arch) return;
  throw new Failure("infrastructure", `this machine cannot rebuild an image for ${image.arch}`, {
    why: `it is ${arch}, the image was built on ${builder.arch}`,
    remedy: `verify on a machine (or runner) that is ${builder.arch}`,
  });
}

/** Added to the reason where only the lock tells what the image was. */
const withoutImage = "; the image itself was not at hand, and what the lock says of it was taken for true";

async function compare(
  request: VerifyRequest,
  lock: BuiltLock,
  image: string,
  builder: Builder,
  floats: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Rebuilt> {
  const measured = await measure(image, signal, {
    contentRules: lock.writer.contentRules,
    epoch: lock.inputs.sourceDateEpoch,
  });
  const comparison = compareLocks(
    lock,
    { writer, image: measured.image, ecosystems: measured.ecosystems },
    floats,
  );
  const sameContent =
    measured.contentRules === lock.writer.contentRules &&
    measured.image.contentDigest === lock.image.contentDigest;
  if (sameContent || request.image === undefined)
    return { builder, measured, comparison, sameContent, differingFiles: [] };
  const original = await openImage(request.image);
  try {
    const differing = await compareTrees(original, measured.tree, {
      version: measured.contentRules,
      epoch: lock.inputs.sourceDateEpoch,
    });
    return {
      builder,
      measured,
      comparison,
      // Without the rules that the lock was written under, the trees themselves still say it.
      sameContent: measured.contentRules !== lock.writer.contentRules && differing.length === 0,
      differingFiles: describeDifferences(differing),
    };
  } finally {
    await original.close();
  }
}

const bytesOf = (path: string) => readFile(path).catch(() => undefined);

const isSameFile = async (a: string, b: string) =>
  (await realpath(a).catch(() => a)) === (await realpath(b).catch(() => b));

function markerOf(facts: {
  request: VerifyRequest;
  evidence: BuildEvidence;
  rebuilt: Rebuilt | undefined;
  verdict: Exclude<Verdict, "error">;
  level: Level | undefined;
  reason: string;
  previous: Buffer | undefined;
  floats: string[];
  policyDigest: string;
  maxAgeDays: number | undefined;
}): Marker {
  const { request, evidence, rebuilt } = facts;
  const { lock } = evidence;
  const now = new Date();
  const stem = `${lock.name}-${lock.ts}`;
  return makeMarker({
    verdict: facts.verdict,
    evidence: {
      name: lock.name,
      ts: lock.ts,
      ...(facts.level ? { level: facts.level } : {}),
      reason: facts.reason,
      inputsDigest: lock.inputs.digest,
      overrides: request.buildArgs,
      ...(rebuilt ? { rebuiltImage: rebuilt.measured.image.sha256, rebuilder: rebuilt.builder } : {}),
      ecosystems: rebuilt ? countPackages(rebuilt.comparison) : {},
      floated: rebuilt?.comparison.floated.length ?? 0,
      unlocked: lock.unlocked.length,
      builder: lock.builder,
      floats: facts.floats,
      ...(facts.maxAgeDays
        ? { notAfter: new Date(now.getTime() + facts.maxAgeDays * 86_400_000).toISOString() }
        : {}),
      ...(facts.previous ? { previous: sha256(facts.previous) } : {}),
    },
    subjects: {
      image: { name: `${stem}.sif`, sha256: lock.image.sha256 },
      lock: { name: `${stem}.lock`, sha256: sha256(evidence.lockText) },
      lockedRecipe: { name: `${stem}.def`, sha256: sha256(evidence.lockedRecipe) },
      recipe: { name: `${stem}.rough.def`, sha256: lock.recipe.sha256 },
    },
    policyDigest: facts.policyDigest,
    verifiedAt: now,
    version,
    runUrl: request.runUrl ?? "",
  });
}
