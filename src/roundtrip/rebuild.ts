import { join } from "node:path";
import type { FoundBind } from "../apptainer/binds.ts";
import { buildImage } from "../apptainer/build.ts";
import type { Apptainer } from "../apptainer/find.ts";
import type { Secret } from "../apptainer/secrets.ts";
import { Failure } from "../failure.ts";
import { writeNewFileInside } from "../files/inside.ts";
import { withLog } from "../files/log.ts";
import { compareTrees, type Difference } from "../image/compare.ts";
import { imageDigest } from "../image/file-digest.ts";
import { noise } from "../image/noise/all.ts";
import type { NoiseRule } from "../image/noise.ts";
import { openImage } from "../image/open.ts";
import { compareLocks } from "../lock/compare.ts";
import type { Builder, BuiltLock } from "../lock/schema.ts";
import { reportDifferences } from "../pin/driver.ts";
import { lineInRecipe, takeRecipe } from "../pin/recipe-lines.ts";
import { plural } from "../plural.ts";
import type { StoreFiles } from "../store/names.ts";
import type { Replay } from "../vault/session.ts";
import type { Rebuild } from "../verdict/judge.ts";
import type { BuildNetwork } from "./build-network.ts";
import { packCanonical } from "./canonicalise.ts";
import type { BuildEvidence } from "./evidence.ts";
import { type Measured, measure } from "./measure.ts";
import { inOwnNetwork } from "./own-network.ts";
import { provideParents } from "./parents.ts";
import { asScratchFailure } from "./scratch-name.ts";
import { withSecrets } from "./secrets.ts";
import { rebuiltStages, stageFolder } from "./stages.ts";
import { testImage } from "./test-image.ts";
import type { VerifyRequest, Watcher } from "./types.ts";
import { assertNothingMissed } from "./vault.ts";
import { writer } from "./writer.ts";

/** The result of a rebuild. */
export interface Rebuilt extends Rebuild {
  builder: Builder;
  /** The rebuilt image, in scratch. */
  image: string;
  measured: Measured;
  /** How two canonical images with the same files were packed, where they are not the same bytes. */
  packing?: string;
  /** How the two images differ; undefined if there is no image to compare with. */
  differingFiles: Difference[] | undefined;
}

/** What a rebuild needs. */
export interface RebuildRequest {
  request: VerifyRequest;
  evidence: BuildEvidence;
  apptainer: Apptainer;
  /** Absolute path of the store, and the build's files in it. */
  store: string;
  files: StoreFiles;
  /** Absolute path of an empty folder. */
  scratch: string;
  /** Paths in the image that the policy adds to the noise. */
  noise: readonly string[];
  replay: Replay | undefined;
  secrets: readonly Secret[];
  binds: readonly FoundBind[];
  watcher: Watcher;
  signal: AbortSignal | undefined;
}

/** How root builds; an ordinary user builds with `user-subuid`. */
const rootModes: ReadonlySet<string> = new Set(["root", "root-userns", "sudo"]);

/**
 * Builds the locked recipe in scratch and compares the result with the lock, and with the image if there is one.
 * @returns the rebuild, whose tree the caller closes; or the failure of a locked recipe that no longer builds
 * @throws Failure("infrastructure") where the rebuild could not run: no network, no disk, a kill
 */
export async function rebuild(work: RebuildRequest): Promise<Rebuilt | Failure> {
  const { request, evidence, scratch, store, replay, watcher, signal } = work;
  const { lock } = evidence;
  watcher.phase("Rebuilding from the locked recipe");
  const image = join(scratch, "image.sif");
  const recipe = join(scratch, "recipe.def");
  const folders = [request.context, ...(request.bases === undefined ? [] : [request.bases])];
  const parented = await provideParents(Buffer.from(evidence.rebuildRecipe), lock, folders, store);
  await writeNewFileInside(scratch, recipe, reportDifferences(parented));
  const stagesIn = lock.stages && stageFolder(scratch, evidence.recipe);
  try {
    const building = { store, settings: request.settings, note: (text: string) => watcher.note(text) };
    const builder = await withSecrets(work.secrets, building, (provided) =>
      withLog(store, work.files.verifyLog, (log) => {
        const build = (own?: BuildNetwork) => {
          const network = replay?.network ?? own?.network;
          return buildImage({
            apptainer: work.apptainer,
            recipe,
            image,
            context: request.context,
            buildArgs: request.buildArgs,
            settings: request.settings,
            ...(provided ? { secrets: provided } : {}),
            binds: work.binds,
            scratch: join(scratch, "build"),
            postEnv: {},
            sourceDateEpoch: lock.inputs.sourceDateEpoch,
            log,
            onLine: (line) => {
              own?.output(line);
              watcher.output(line);
            },
            compression: "fastest",
            noTest: lock.test === "skipped",
            asRoot: rootModes.has(lock.builder.mode),
            ...(stagesIn ? { stages: stagesIn } : {}),
            ...(network ? { network } : {}),
            signal: AbortSignal.any([signal, own?.signal].filter((each) => each !== undefined)),
          });
        };
        return build().catch((error) => inOwnNetwork(error, work, build));
      }),
    );
    const epoch = lock.inputs.sourceDateEpoch;
    if (lock.image.canonical) watcher.phase("Packing the rebuild in its canonical form");
    const packed = lock.image.canonical
      ? await packCanonical(scratch, image, {
          apptainer: work.apptainer,
          settings: request.settings,
          recipe: takeRecipe(evidence.lockedRecipe),
          epoch,
          without: lock.image.canonical.without,
          signal,
        })
      : { image };
    if (packed.facts?.canonical.without)
      watcher.note(
        `left out by the build's choice, on both sides: ${packed.facts.canonical.without.join(", ")}`,
      );
    await testImage({ apptainer: work.apptainer, image: packed.image, script: lock.testAfter }, request, {
      log: (test) => withLog(store, work.files.verifyLog, test),
      watcher,
      signal,
    });
    watcher.phase("Comparing");
    const stages = await rebuiltStages(stagesIn, evidence.recipe, lock);
    const result = await compare(work, { image: packed.image, builder, stages });
    if (!packed.facts || !result.sameContent || result.sameBytes) return result;
    const why = await differingBytes(work, result, packed.facts.canonical);
    if ("packing" in why) return { ...result, packing: why.packing };
    watcher.note(`the content is the same, the bytes are not: ${why.files}`);
    return result;
  } catch (error) {
    // A locked recipe that no longer builds is drift; a network or disk that fails proves nothing.
    if (!(error instanceof Failure)) throw error;
    const failure = withRecipeLine(error.withPath(recipe, request.lockedRecipe), evidence.rebuildRecipe);
    const placed = asScratchFailure(failure, scratch);
    assertNothingMissed(replay);
    if (placed.kind !== "failed") throw placed;
    return placed;
  }
}

/** A failure at a line of the locked recipe; it is extended with the corresponding line of the user's recipe. */
function withRecipeLine(failure: Failure, lockedRecipe: Uint8Array): Failure {
  const { kind, message, code, why, remedy, place } = failure;
  const line = place?.line === undefined ? undefined : lineInRecipe(lockedRecipe, place.line);
  if (line === undefined) return failure;
  const where = [`line ${line} of the recipe`, why].filter(Boolean).join("\n");
  return new Failure(kind, message, { code, why: where, remedy, place, cause: failure });
}

/** A path that the configuration adds to the noise: both images must have the file, with any content. */
const noiseOf = (pattern: string): NoiseRule => ({
  pattern,
  ignore: "content",
  reason: "named in the configuration",
});

/**
 * Reads the rebuilt image. If it is the very file that the lock was just found to match, everything about it is known
 * and it is not read again.
 */
async function measureRebuild(
  { request, evidence, signal }: RebuildRequest,
  image: string,
): Promise<Measured> {
  const { lock, unchecked } = evidence;
  const file = await imageDigest(image);
  const isChecked = request.image !== undefined && unchecked?.ecosystems.length === 0;
  const { contentRules } = lock.writer;
  if (file.sha256 !== lock.image.sha256 || !isChecked || unchecked.contentRules !== undefined)
    return measure(image, signal, { known: file, contentRules, epoch: lock.inputs.sourceDateEpoch });
  const { image: facts, ecosystems, transient = {} } = lock;
  return { image: facts, contentRules, ecosystems, transient, tree: await openImage(image) };
}

/** The image of the build, which may have to be brought back. */
async function openOriginal({ request, watcher }: RebuildRequest, image: string) {
  if (request.loan) {
    watcher.phase("Getting the image again, to find the files that differ");
    await request.loan.fetch();
  }
  return openImage(image);
}

async function compare(
  work: RebuildRequest,
  { image, builder, stages }: { image: string; builder: Builder; stages: BuiltLock["stages"] },
): Promise<Rebuilt> {
  const { lock } = work.evidence;
  const { image: original } = work.request;
  const additions = work.noise;
  const epoch = lock.inputs.sourceDateEpoch;
  const measured = await measureRebuild(work, image);
  const comparison = compareLocks(
    lock,
    { writer, image: measured.image, ecosystems: measured.ecosystems, stages },
    // The lock decides what may float, because its locked recipe pins everything else.
    lock.floats,
  );
  const sameRules = measured.contentRules === lock.writer.contentRules;
  const sameDigest = sameRules && measured.image.contentDigest === lock.image.contentDigest;
  const sameBytes = lock.image.canonical !== undefined && measured.image.sha256 === lock.image.sha256;
  const found = { builder, image, measured, comparison, sameBytes };
  if (original === undefined) return { ...found, sameContent: sameDigest, differingFiles: undefined };
  if (sameDigest) return { ...found, sameContent: true, differingFiles: [] };
  const tree = await openOriginal(work, original);
  try {
    const differingFiles = await compareTrees(tree, measured.tree, {
      version: measured.contentRules,
      epoch,
      rules: [...additions.map(noiseOf), ...noise],
    });
    // No digest covers additions to the noise, or rules that this program no longer has; the trees themselves are
    // compared.
    const decides = !sameRules || additions.length > 0;
    return { ...found, sameContent: decides && differingFiles.length === 0, differingFiles };
  } finally {
    await tree.close();
  }
}

/**
 * Why two canonical images with the same content are not the same bytes.
 * @returns the files that differ, or, where none does, what packed them
 */
async function differingBytes(
  work: RebuildRequest,
  { measured }: Rebuilt,
  { squashfsTools }: { squashfsTools: string },
): Promise<{ files: string } | { packing: string }> {
  const { request, evidence } = work;
  const { image: original } = request;
  const { lock } = evidence;
  if (measured.image.canonicalDigest === lock.image.canonicalDigest) {
    const packers = `squashfs-tools ${lock.image.canonical?.squashfsTools} and ${squashfsTools}`;
    return { packing: `all files are the same; they were packed by ${packers}, or by another zlib` };
  }
  if (original === undefined) return { files: "files differ that are noise to level content" };
  const tree = await openOriginal(work, original);
  try {
    const epoch = lock.inputs.sourceDateEpoch;
    const found = await compareTrees(tree, measured.tree, { epoch, rules: [] });
    const paths = found.slice(0, 5).map(({ path }) => path);
    const more =
      found.length > paths.length ? ` and ${plural(found.length - paths.length, "more file")}` : "";
    return { files: `${paths.join(", ")}${more} differ` };
  } finally {
    await tree.close();
  }
}
