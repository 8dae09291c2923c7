import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildImage } from "../apptainer/build.ts";
import type { Apptainer } from "../apptainer/find.ts";
import { ensureApptainer } from "../apptainer/install/ensure.ts";
import { readSecrets, type Secret, secretTexts, secretVariableOf } from "../apptainer/secrets.ts";
import { assertTestAfter } from "../apptainer/test-after.ts";
import type { Failure } from "../failure.ts";
import { makeFolderInside, writeNewFileInside } from "../files/inside.ts";
import { withLog } from "../files/log.ts";
import type { Choice } from "../image/noise/choices.ts";
import type { Builder } from "../lock/schema.ts";
import { lineInRoughRecipe, roughRecipe } from "../pin/locked-recipe.ts";
import { secretLooking, secretWarning } from "../recipe/secret-arguments.ts";
import type { Recipe } from "../recipe/types.ts";
import { finishBuild } from "../store/finish.ts";
import { withNameLock } from "../store/name-lock.ts";
import { parseTs, publishedLink, type StoreFiles } from "../store/names.ts";
import { openStore } from "../store/open.ts";
import { rememberRecipeFolder } from "../store/recipe-folder.ts";
import { reserveBuild } from "../store/reserve.ts";
import { openScratch } from "../store/scratch.ts";
import type { Policy } from "../verdict/policy.ts";
import { readPolicy } from "../verdict/read-policy.ts";
import { findBinds, lockedBinds, type MeasuredBind } from "./binds.ts";
import { assertSameInputs, assertStoreApart } from "./build-checks.ts";
import { lockOfBuild } from "./build-lock.ts";
import { type BuildNetwork, inNetwork, type NetworkFields, openBuildNetwork } from "./build-network.ts";
import { assertCompression, leftOutOf, type PackedImage, packCanonical } from "./canonicalise.ts";
import { built, findUnchanged } from "./finished.ts";
import { measure } from "./measure.ts";
import { type ObservedStages, observeStages } from "./observe.ts";
import { type Prepared, prepare, scratchRemover } from "./prepare.ts";
import { assertNothingLeft, assertNotInInputs, secretNames, unusedSecrets, withSecrets } from "./secrets.ts";
import { snapshotsDuring, snapshotsOf } from "./snapshots.ts";
import { archivesIn, findingsOfOutput, readStages, stageFolder } from "./stages.ts";
import { testImage } from "./test-image.ts";
import { type BuildRequest, type Built, silentWatcher, type Watcher } from "./types.ts";

/**
 * Steps 1 to 3 of the round trip: builds the recipe, reads everything that was installed, and writes lock and locked
 * recipe. The finished build is in the store, unpublished until it is verified.
 * @throws Failure: a failed build leaves nothing in the store but its log
 */
export async function build(
  request: BuildRequest,
  watcher: Watcher = silentWatcher,
  signal?: AbortSignal,
): Promise<Built> {
  watcher.phase("Reading the recipe");
  const policy = await readPolicy(request.store);
  const network = await openBuildNetwork(request, policy, watcher);
  try {
    return await buildIn({ network, policy }, request, watcher, signal);
  } finally {
    await network.close();
  }
}

/** A build that was asked for, with everything that is known before it starts. */
interface Asked {
  request: BuildRequest;
  policy: Policy;
  network: BuildNetwork;
  prepared: Prepared;
  secrets: readonly Secret[];
  binds: readonly MeasuredBind[];
  /** Absolute path of the store, which exists. */
  store: string;
  isCanonical: boolean;
  without: readonly Choice[];
  /** Whether the recipe's `%test` is skipped. */
  isUntested: boolean;
  watcher: Watcher;
  signal: AbortSignal | undefined;
}

async function buildIn(
  opened: { network: BuildNetwork; policy: Policy },
  request: BuildRequest,
  watcher: Watcher,
  signal: AbortSignal | undefined,
): Promise<Built> {
  const asked = await checkRequest(opened, request, watcher, signal);
  const { store } = asked;
  const unchanged = request.force ? undefined : await unchangedBuild(asked);
  if (unchanged) return unchanged;

  watcher.phase("Getting Apptainer ready");
  const note = (text: string) => watcher.note(text);
  const apptainer = await ensureApptainer({ ...request.settings.apptainer, note });
  const { ts, files, release } = await withNameLock(store, request.name, () =>
    reserveBuild(store, request.name),
  );
  const scratch = await openScratch({
    store,
    tmp: request.settings.tmp,
    purpose: `${request.name}-${ts}`,
    serves: { store, name: request.name, ts },
    remove: scratchRemover(request.settings),
    release,
    note,
  });
  try {
    const place: Place = { apptainer, ts, files, scratch: scratch.path };
    const rough = await buildRough(asked, place);
    const read = await readRough(asked, rough);
    watcher.phase("Writing lock and locked recipe");
    const { lock, lockText, locked } = lockOfBuild({ ...asked, ...rough, ...read, ts });
    await finishBuild(scratch.path, store, files, {
      recipe: asked.prepared.bytes,
      lockedRecipe: locked,
      image: rough.packed.image,
      lock: lockText,
    });
    await rememberRecipeFolder(store, request.name, request.context);
    return built(request.name, ts, files, lock, lockText, false);
  } finally {
    await scratch.close();
  }
}

const hasTest = ({ stages }: Recipe) => stages.at(-1)?.sections.some(({ name }) => name === "test") ?? false;

/** Reads everything that goes into a build, and refuses what cannot be built before anything is. */
async function checkRequest(
  { network, policy }: { network: BuildNetwork; policy: Policy },
  request: BuildRequest,
  watcher: Watcher,
  signal: AbortSignal | undefined,
): Promise<Asked> {
  const isNew = !existsSync(request.store);
  if (request.testAfter !== undefined) assertTestAfter(request.testAfter);
  const binds = await findBinds({ binds: request.settings.binds, store: request.store });
  const prepared = await prepare(request.recipe, request.context, request.buildArgs, {
    signal,
    exclude: [request.store],
    publishes: publishedLink(request.store, request.name),
    asking: network.asking,
    secrets: secretNames(request.settings),
    binds: lockedBinds(binds),
  });
  const secrets = await readSecrets(request.settings.secrets);
  assertNotInInputs(secrets, prepared.recipe, request.buildArgs, request.testAfter);
  for (const name of secretLooking(request.buildArgs)) watcher.note(secretWarning(name));
  for (const name of unusedSecrets(prepared.recipe, secretNames(request.settings)))
    watcher.note(
      `the recipe does not use the secret ${name}: its file is "$${secretVariableOf(name)}" in %post`,
    );
  const store = await openStore(request.store);
  await assertStoreApart(request, isNew ? undefined : prepared, store);
  await makeFolderInside(store, join(store, request.name));

  await request.inTurn?.(store);
  const isCanonical = request.canonical || policy.required_level === "bytes";
  const without = leftOutOf(request, isCanonical);
  assertCompression(request, isCanonical);
  const isUntested = request.noTest === true && hasTest(prepared.recipe);
  const found = { prepared, secrets, binds, store, isCanonical, without, isUntested };
  return { request, policy, network, ...found, watcher, signal };
}

/** An earlier build of the same inputs, with all that this one asks for. */
const unchangedBuild = ({ request, policy, prepared, isUntested, store, network, ...asked }: Asked) =>
  findUnchanged(
    store,
    request.name,
    {
      inputsDigest: prepared.inputsDigest,
      floats: policy.floats,
      isCanonical: asked.isCanonical,
      without: asked.without,
      isTested: !isUntested,
      testAfter: request.testAfter,
    },
    network,
  );

/** What a build works with. */
interface Place {
  apptainer: Apptainer;
  ts: string;
  files: StoreFiles;
  /** Absolute path of the build's own folder. */
  scratch: string;
}

/** An image that was built, in scratch. */
interface Rough {
  sourceDateEpoch: number;
  builder: Builder;
  packed: PackedImage;
  observed: ObservedStages;
  /** Where the earlier stages were copied to. */
  stagesIn: string | undefined;
  fetched: NetworkFields;
}

/** Builds the recipe with unpinned packages, packs the image as asked, and runs the test for finished images. */
async function buildRough(asked: Asked, { apptainer, ts, files, scratch }: Place): Promise<Rough> {
  const { request, prepared, network, secrets, binds, store, isCanonical, watcher, signal } = asked;
  watcher.phase("Building the image");
  const recipe = join(scratch, "recipe.def");
  const image = join(scratch, "image.sif");
  const sourceDateEpoch = network.moment ?? Math.floor(parseTs(ts).getTime() / 1000);
  const text = roughRecipe(prepared.recipe, sourceDateEpoch);
  await writeNewFileInside(scratch, recipe, text);
  const observed = observeStages(prepared.recipe);
  const stagesIn = stageFolder(scratch, prepared.recipe);
  await network.begin(store, prepared.bytes.toString("utf8"), secretTexts(secrets));
  const building = { store, settings: request.settings, note: (line: string) => watcher.note(line) };
  const placed = (failure: Failure) =>
    failure.withPath(recipe, request.recipe, (line) => lineInRoughRecipe(text, line));
  const builder = await withSecrets(secrets, building, (provided) =>
    withLog(store, files.log, (log) =>
      inNetwork(network, placed, () =>
        buildImage({
          apptainer,
          recipe,
          image,
          context: request.context,
          buildArgs: request.buildArgs,
          settings: request.settings,
          ...(provided ? { secrets: provided } : {}),
          binds,
          scratch: join(scratch, "build"),
          postEnv: {},
          sourceDateEpoch,
          noTest: asked.isUntested,
          // The canonical form is made from what this image contains.
          compression: isCanonical ? "fastest" : (request.compression ?? "gzip"),
          ...(stagesIn ? { stages: stagesIn } : {}),
          log,
          onLine: (line) => {
            network.output(line);
            if (observed.line(line)) watcher.output(line);
          },
          ...(network.network ? { network: network.network } : {}),
          signal: AbortSignal.any([signal, network.signal].filter((each) => each !== undefined)),
        }),
      ),
    ),
  );
  const fetched = await network.finish(`${request.name}-${ts}`);
  await assertSameInputs(request, prepared, binds, signal);
  if (isCanonical) watcher.phase("Packing the image in its canonical form");
  const packed = isCanonical
    ? await packCanonical(scratch, image, {
        apptainer,
        settings: request.settings,
        recipe: prepared.bytes,
        epoch: sourceDateEpoch,
        without: asked.without,
        signal,
      })
    : { image };
  await testImage({ apptainer, image: packed.image, script: request.testAfter }, request, {
    log: (work) => withLog(store, files.log, work),
    watcher,
    signal,
  });
  return { sourceDateEpoch, builder, packed, observed, stagesIn, fetched };
}

/** Reads from a built image everything that was installed, also in earlier stages, and from which archives. */
async function readRough(
  { policy, network, prepared, secrets, watcher, signal }: Asked,
  { packed, sourceDateEpoch, observed, stagesIn }: Rough,
) {
  watcher.phase("Reading what was installed");
  const { certificate } = network.network ?? {};
  const { done: measured, sources } = await snapshotsDuring(
    packed.image,
    policy.apt_snapshots,
    async () => {
      const found = await measure(packed.image, signal, { epoch: sourceDateEpoch });
      await assertNothingLeft(secrets, certificate, found.tree).finally(() => found.tree.close());
      return found;
    },
    signal,
    network.asking,
  );
  const unlockedArchives = [...sources.unlocked];
  const stages = await readStages(
    stagesIn,
    prepared.recipe,
    async (stage, tree, { ecosystems, transient }) => {
      const found = await snapshotsOf(tree, policy.apt_snapshots, signal, network.asking);
      unlockedArchives.push(...found.unlocked);
      return {
        transient,
        ...findingsOfOutput(observed.of(stage), ecosystems, transient),
        ...archivesIn(found),
      };
    },
  );
  return { measured, sources, stages, unlockedArchives };
}
