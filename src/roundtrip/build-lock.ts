import { sha256 } from "../files/digest.ts";
import type { Builder, BuiltLock, Lock, Unlocked } from "../lock/schema.ts";
import { lockVersion } from "../lock/schema.ts";
import { formatLock } from "../lock/write.ts";
import { lockedRecipe, pinsOf, unpinnedPackages } from "../pin/locked-recipe.ts";
import { unlockedInputs } from "../recipe/lint/unlocked.ts";
import type { Policy } from "../verdict/policy.ts";
import { lockedBinds, type MeasuredBind, unlockedBinds } from "./binds.ts";
import type { NetworkFields } from "./build-network.ts";
import type { PackedImage } from "./canonicalise.ts";
import type { Measured } from "./measure.ts";
import { type ObservedStages, pinlessStages, unlockedByOutput } from "./observe.ts";
import type { Prepared } from "./prepare.ts";
import { secretNames, unlockedSecrets } from "./secrets.ts";
import { archivesIn, findingsOfOutput } from "./stages.ts";
import type { BuildRequest } from "./types.ts";
import { writer } from "./writer.ts";

/** Everything that is known of a build after its image was read. */
export interface KnownBuild {
  request: Pick<BuildRequest, "name" | "testAfter" | "settings">;
  ts: string;
  policy: Pick<Policy, "floats">;
  prepared: Prepared;
  binds: readonly MeasuredBind[];
  isUntested: boolean;
  sourceDateEpoch: number;
  builder: Builder;
  packed: PackedImage;
  observed: ObservedStages;
  fetched: NetworkFields;
  measured: Pick<Measured, "image" | "ecosystems" | "transient">;
  /** The archives from which apt in the image takes packages. */
  sources: Pick<Lock, "archives">;
  stages: Lock["stages"];
  unlockedArchives: readonly Unlocked[];
}

/** The lock of a build, its text, and the locked recipe that belongs to that very text. */
export function lockOfBuild(known: KnownBuild): { lock: BuiltLock; lockText: string; locked: Uint8Array } {
  const { request, prepared, binds, observed, measured } = known;
  const names = secretNames(request.settings);
  const lock: BuiltLock = {
    lockVersion,
    name: request.name,
    ts: known.ts,
    writer,
    image: { ...measured.image, ...known.packed.facts },
    recipe: { sha256: sha256(prepared.bytes) },
    inputs: {
      digest: prepared.inputsDigest,
      ...(prepared.inputs.localParents.length > 0 ? { withoutBases: prepared.inputs.digest } : {}),
      arguments: prepared.inputs.arguments,
      files: prepared.inputs.files,
      ...(names ? { secrets: names } : {}),
      ...(binds.length > 0 ? { binds: lockedBinds(binds) } : {}),
      sourceDateEpoch: known.sourceDateEpoch,
    },
    ...(known.isUntested ? { test: "skipped" as const } : {}),
    ...(request.testAfter === undefined ? {} : { testAfter: request.testAfter }),
    bases: prepared.bases,
    builder: known.builder,
    ecosystems: measured.ecosystems,
    ...(known.stages ? { stages: known.stages } : {}),
    ...findingsOfOutput(observed.of(prepared.recipe.stages.at(-1)!), measured.ecosystems, measured.transient),
    ...archivesIn(known.sources),
    ...known.fetched,
    unlocked: pinlessStages(prepared.recipe, observed.of),
    floats: known.policy.floats,
  };
  // Which packages no pin reaches depends on the pins, and these on the rest of the lock.
  const pins = pinsOf(lock, prepared.recipe);
  lock.unlocked = [
    ...prepared.unpinnedBases,
    ...unlockedInputs(prepared.substituted),
    ...unlockedSecrets(prepared.recipe, names),
    ...unlockedBinds(prepared.recipe, binds),
    ...lock.unlocked,
    ...unpinnedPackages(prepared.recipe, lock, pins),
    ...unlockedByOutput(prepared.recipe, observed.of),
    ...known.unlockedArchives,
  ];
  const lockText = formatLock(lock);
  return { lock, lockText, locked: lockedRecipe(prepared.recipe, lock, pins, lockText) };
}
