import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildImage } from "../apptainer/build.ts";
import { ensureApptainer } from "../apptainer/install/ensure.ts";
import { readSecrets, secretTexts, secretVariableOf } from "../apptainer/secrets.ts";
import { assertTestAfter } from "../apptainer/test-after.ts";
import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";
import { makeFolderInside, writeNewFileInside } from "../files/inside.ts";
import { withLog } from "../files/log.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { lockVersion } from "../lock/schema.ts";
import { formatLock } from "../lock/write.ts";
import {
  lineInRoughRecipe,
  lockedRecipe,
  pinsOf,
  roughRecipe,
  unpinnedPackages,
} from "../pin/locked-recipe.ts";
import { unlockedInputs } from "../recipe/lint/unlocked.ts";
import { secretLooking, secretWarning } from "../recipe/secret-arguments.ts";
import type { Recipe } from "../recipe/types.ts";
import { finishBuild } from "../store/finish.ts";
import { withNameLock } from "../store/name-lock.ts";
import { parseTs, publishedLink } from "../store/names.ts";
import { openStore } from "../store/open.ts";
import { rememberRecipeFolder } from "../store/recipe-folder.ts";
import { reserveBuild } from "../store/reserve.ts";
import { openScratch } from "../store/scratch.ts";
import type { Policy } from "../verdict/policy.ts";
import { readPolicy } from "../verdict/read-policy.ts";
import { findBinds, lockedBinds, unlockedBinds } from "./binds.ts";
import { assertSameInputs, assertStoreApart } from "./build-checks.ts";
import { type BuildNetwork, openBuildNetwork } from "./build-network.ts";
import { assertCompression, leftOutOf, packCanonical } from "./canonicalise.ts";
import { built, findUnchanged } from "./finished.ts";
import { measure } from "./measure.ts";
import { observeStages, pinlessStages, unlockedByOutput } from "./observe.ts";
import { prepare, scratchRemover } from "./prepare.ts";
import {
  assertNothingLeft,
  assertNotInInputs,
  secretNames,
  unlockedSecrets,
  unusedSecrets,
  withSecrets,
} from "./secrets.ts";
import { snapshotsDuring, snapshotsOf } from "./snapshots.ts";
import { archivesIn, findingsOfOutput, readStages, stageFolder } from "./stages.ts";
import { testImage } from "./test-image.ts";
import { type BuildRequest, type Built, silentWatcher, type Watcher } from "./types.ts";
import { writer } from "./writer.ts";

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

const hasTest = ({ stages }: Recipe) => stages.at(-1)?.sections.some(({ name }) => name === "test") ?? false;

async function buildIn(
  { network, policy }: { network: BuildNetwork; policy: Policy },
  request: BuildRequest,
  watcher: Watcher,
  signal: AbortSignal | undefined,
): Promise<Built> {
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
  if (!request.force) {
    const asked = {
      inputsDigest: prepared.inputsDigest,
      floats: policy.floats,
      isCanonical,
      without,
      isTested: !isUntested,
      testAfter: request.testAfter,
    };
    const unchanged = await findUnchanged(store, request.name, asked, network);
    if (unchanged) return unchanged;
  }

  watcher.phase("Getting Apptainer ready");
  const apptainer = await ensureApptainer({
    ...request.settings.apptainer,
    note: (text) => watcher.note(text),
  });
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
    note: (text) => watcher.note(text),
  });
  try {
    watcher.phase("Building the image");
    const recipe = join(scratch.path, "recipe.def");
    const image = join(scratch.path, "image.sif");
    const sourceDateEpoch = network.moment ?? Math.floor(parseTs(ts).getTime() / 1000);
    const rough = roughRecipe(prepared.recipe, sourceDateEpoch);
    await writeNewFileInside(scratch.path, recipe, rough);
    const observed = observeStages(prepared.recipe);
    const stagesIn = stageFolder(scratch.path, prepared.recipe);
    await network.begin(store, prepared.bytes.toString("utf8"), secretTexts(secrets));
    const building = { store, settings: request.settings, note: (text: string) => watcher.note(text) };
    const builder = await withSecrets(secrets, building, (provided) =>
      withLog(store, files.log, (log) =>
        inNetwork(
          network,
          (failure) => failure.withPath(recipe, request.recipe, (line) => lineInRoughRecipe(rough, line)),
          () =>
            buildImage({
              apptainer,
              recipe,
              image,
              context: request.context,
              buildArgs: request.buildArgs,
              settings: request.settings,
              ...(provided ? { secrets: provided } : {}),
              binds,
              scratch: join(scratch.path, "build"),
              postEnv: {},
              sourceDateEpoch,
              noTest: isUntested,
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
      ? await packCanonical(scratch.path, image, {
          apptainer,
          settings: request.settings,
          recipe: prepared.bytes,
          epoch: sourceDateEpoch,
          without,
          signal,
        })
      : { image };

    await testImage({ apptainer, image: packed.image, script: request.testAfter }, request, {
      log: (work) => withLog(store, files.log, work),
      watcher,
      signal,
    });
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

    watcher.phase("Writing lock and locked recipe");
    const names = secretNames(request.settings);
    const lock: BuiltLock = {
      lockVersion,
      name: request.name,
      ts,
      writer,
      image: { ...measured.image, ...packed.facts },
      recipe: { sha256: sha256(prepared.bytes) },
      inputs: {
        digest: prepared.inputsDigest,
        arguments: prepared.inputs.arguments,
        files: prepared.inputs.files,
        ...(names ? { secrets: names } : {}),
        ...(binds.length > 0 ? { binds: lockedBinds(binds) } : {}),
        sourceDateEpoch,
      },
      ...(isUntested ? { test: "skipped" as const } : {}),
      ...(request.testAfter === undefined ? {} : { testAfter: request.testAfter }),
      bases: prepared.bases,
      builder,
      ecosystems: measured.ecosystems,
      ...(stages ? { stages } : {}),
      ...findingsOfOutput(
        observed.of(prepared.recipe.stages.at(-1)!),
        measured.ecosystems,
        measured.transient,
      ),
      ...archivesIn(sources),
      ...fetched,
      unlocked: pinlessStages(prepared.recipe, observed.of),
      floats: policy.floats,
    };
    const pins = pinsOf(lock, prepared.recipe);
    lock.unlocked = [
      ...prepared.unpinnedBases,
      ...unlockedInputs(prepared.substituted),
      ...unlockedSecrets(prepared.recipe, names),
      ...unlockedBinds(prepared.recipe, binds),
      ...lock.unlocked,
      ...unpinnedPackages(prepared.recipe, lock, pins),
      ...unlockedByOutput(prepared.recipe, observed.of),
      ...unlockedArchives,
    ];
    const lockText = formatLock(lock);
    const locked = lockedRecipe(prepared.recipe, lock, pins, lockText);
    await finishBuild(scratch.path, store, files, {
      recipe: prepared.bytes,
      lockedRecipe: locked,
      image: packed.image,
      lock: lockText,
    });
    await rememberRecipeFolder(store, request.name, request.context);
    return built(request.name, ts, files, lock, lockText, false);
  } finally {
    await scratch.close();
  }
}

/** Builds again as long as the network has a reason to try again. */
async function inNetwork<T>(
  network: BuildNetwork,
  placed: (failure: Failure) => Failure,
  work: () => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      await network.failed(error instanceof Failure ? placed(error) : error);
    }
  }
}
