import { ecosystemById, ecosystems, pinVersions } from "../ecosystems/index.ts";
import type { BuildFacts, PinContext, PinSetup, Pins } from "../ecosystems/pins.ts";
import { floatExpressions, floatMatcher } from "../lock/floats.ts";
import type { BuiltLock, Lock, StageLock, Unlocked } from "../lock/schema.ts";
import { templateMatches } from "../recipe/arguments.ts";
import { pinnedFrom } from "../recipe/bases/pinned.ts";
import {
  afterLastPost,
  type Edit,
  editPieces,
  firstPostLine,
  joinPieces,
  replaceHeader,
  splitBlocks,
  stageEnd,
} from "../recipe/edit.ts";
import { substitute } from "../recipe/template.ts";
import type { Recipe, Stage } from "../recipe/types.ts";
import { type Driver, driver, roughDriver } from "./driver.ts";
import { lineInRecipe, recipeLine } from "./recipe-lines.ts";
import { isLockedRecipe, seal, sealLines } from "./seal.ts";
import { keepStage } from "./stages.ts";

/** Bootstraps that install packages; every other one brings files with a digest, or nothing. */
const installing = ["arch", "debootstrap", "dnf", "yum", "zypper"];

/** The pins of each stage, by its index; one entry per ecosystem. */
export type StagePins = readonly (readonly Pins[])[];

/** The pins that a lock gives its recipe. Floats are not pinned. */
export function pinsOf(lock: BuiltLock, recipe: Recipe): StagePins {
  return recipe.stages.map((stage) => {
    const own = isPinless(lock, recipe, stage) ? undefined : stageOf(lock, recipe, stage);
    return own ? stagePins(own, lock, stage) : [];
  });
}

/**
 * What a lock says is not locked where a stage has no pins because it lacks the tools that they need; the lock records
 * that in these words, so that the locked recipe can be made from it again.
 */
export function pinlessEntry(recipe: Recipe, stage: Stage, lacking: Iterable<string>): Unlocked[] {
  const names = [...lacking].sort();
  if (names.length === 0) return [];
  const reason = `there is no ${names.join(", ")} here, which the pins need: packages are locked, not pinned, and a rebuild that differs is found, not prevented`;
  return [{ line: firstPostLine(stage) ?? stage.line, what: pinlessWhat(recipe, stage), reason }];
}

function pinlessWhat({ stages }: Recipe, stage: Stage): string {
  const what = "versions of packages, in all that %post installs";
  return stage === stages.at(-1) ? what : `stage ${stage.name || stage.index + 1}: ${what}`;
}

const isPinless = (lock: Pick<Lock, "unlocked">, recipe: Recipe, stage: Stage): boolean =>
  lock.unlocked.some(({ what }) => what === pinlessWhat(recipe, stage));

/**
 * What a lock says about one stage. For the last stage, that is what is in the image; undefined if the lock has
 * nothing about it.
 */
function stageOf(lock: Lock, recipe: Recipe, stage: Stage): StageLock | undefined {
  return stage === recipe.stages.at(-1) ? lock : lock.stages?.[stage.index];
}

/**
 * The pins of one stage. There are none where nothing installs packages, since such a stage may have no shell to run
 * them.
 */
function stagePins(own: StageLock, lock: BuiltLock, stage: Stage): Pins[] {
  const build: BuildFacts = { script: scriptOf(stage), isolatedBuilds: own.isolatedBuilds === true };
  const bootstrap = lock.bases.find((base) => base.stage === stage.index)?.bootstrap ?? "";
  if (!hasScript(stage) && !installing.includes(bootstrap)) return [];
  const isFloat = floatMatcher(lock.floats);
  return Object.entries(own.ecosystems).flatMap(([id, found]) => {
    const pin = ecosystemById(id)?.pin;
    if (found.status !== "present" || !pin) return [];
    const context: PinContext = {
      packages: found.packages.filter(({ name }) => !isFloat(id, name)),
      transient: own.transient?.[id]?.filter(({ name }) => !isFloat(id, name)),
      floats: floatExpressions(lock.floats, id),
      archives: own.archives ?? [],
      bootstrap,
      arch: lock.image.arch,
      moment: lock.inputs.sourceDateEpoch,
      version: lock.writer.pins?.[id],
      build,
    };
    return [pin(context)];
  });
}

/** All commands of a stage, as one text. */
function scriptOf(stage: Stage): string {
  return stage.sections
    .filter(({ name }) => name === "post" || name === "appinstall")
    .map(({ script }) => script)
    .join("\n");
}

/** The packages of a lock that the locked recipe cannot pin, each with the reason. */
export function unpinnedPackages(recipe: Recipe, lock: Lock, pins: StagePins): Unlocked[] {
  return recipe.stages.flatMap((stage) => {
    const own = stageOf(lock, recipe, stage);
    const called = `stage ${stage.name || stage.index + 1}`;
    if (!own) {
      const reason = "what this stage installed could not be read when it was built, so it is not pinned";
      return [{ line: stage.line, what: called, reason }];
    }
    const found = unpinnedIn(own.ecosystems, pins[stage.index] ?? []);
    return own === lock ? found : found.map((each) => ({ ...each, what: `${called}: ${each.what}` }));
  });
}

function unpinnedIn(ecosystems: Lock["ecosystems"], pins: readonly Pins[]): Unlocked[] {
  const without = Object.entries(ecosystems).flatMap(([id, found]): Unlocked[] =>
    found.status === "present" &&
    !ecosystemById(id)?.pin &&
    found.packages.some(({ owner }) => owner === undefined)
      ? [
          {
            what: ecosystemById(id)?.about.packages ?? `packages of ${id}`,
            reason: `${found.packages.length} locked, not pinned: a rebuild that differs is found, not prevented`,
          },
        ]
      : [],
  );
  return [...pins.flatMap((each) => each.unlocked), ...without];
}

/**
 * Writes the locked recipe: the recipe's own lines, with digests in its headers, its build arguments fixed as
 * defaults, and the pins around the commands of each stage. A plain definition file: `apptainer build` alone builds
 * it. The same recipe and lock give the same bytes, and the recipe can be taken out again (takeRecipe).
 *
 * @param lockText the lock as it is written to disk; the locked recipe is bound to its digest
 * @throws Failure where the result would not be what Apptainer reads (it allows 64 KiB per section)
 */
export function lockedRecipe(recipe: Recipe, lock: BuiltLock, pins: StagePins, lockText: string): Uint8Array {
  const edits: Edit[] = [];
  const pinned = pinnedFroms(recipe, lock);
  for (const stage of recipe.stages) {
    const from = pinned.get(stage.index);
    if (from !== undefined) edits.push(replaceHeader(recipe, stage, "from", from));
    const defaults = argumentsOf(recipe, stage, lock.inputs.arguments);
    if (defaults.length > 0)
      edits.push({ at: bodyStart(recipe, stage), insert: ["%arguments", ...defaults, ""], sections: true });
  }
  edits.push(...recipe.stages.flatMap((stage) => pinEdits(recipe, stage, lock, pins[stage.index] ?? [])));
  const pieces = editPieces(recipe, edits);
  const line = Buffer.from(recipeLine(pieces, sealLines + 2) + recipe.eol);
  return seal(Buffer.concat([line, joinPieces(pieces)]), lock, lockText, recipe.eol);
}

/** The edits that pin one stage. A lock without stages comes from a program that pinned only the last one. */
function pinEdits(recipe: Recipe, stage: Stage, lock: BuiltLock, pins: readonly Pins[]): Edit[] {
  const isLast = stage === recipe.stages.at(-1);
  if (!isLast && !lock.stages) return [];
  const kept = lock.stages ? keepStage(recipe, stage) : [];
  if (isPinless(lock, recipe, stage) || (pins.length === 0 && !hasScript(stage))) return kept;
  const { sourceDateEpoch } = lock.inputs;
  const versions: { driver?: number } & Record<string, number> = lock.writer.pins ?? {};
  const around = driver({
    pins,
    standing: standingOf(stage, sourceDateEpoch, versions),
    postArgs: postArgsOf(stage),
    sourceDateEpoch,
    version: versions.driver ?? 1,
  });
  return [...kept, ...aroundScript(stage, around)];
}

/**
 * The recipe as it is built the first time: its own lines, and around the commands of each stage the variables and
 * files of a rebuild, which have no effect here. The recipe can be taken out again (takeRecipe).
 * @param sourceDateEpoch when the build starts, in seconds since 1970
 */
export function roughRecipe(recipe: Recipe, sourceDateEpoch: number): Uint8Array {
  // A locked recipe has such lines of its own in the same place.
  if (isLockedRecipe(recipe.lines[0] ?? "")) return recipe.bytes;
  const edits = recipe.stages.flatMap((stage) => {
    if (!hasScript(stage)) return keepStage(recipe, stage);
    const standing = standingOf(stage, sourceDateEpoch, pinVersions);
    const around = roughDriver({ standing, postArgs: postArgsOf(stage), sourceDateEpoch });
    return [...keepStage(recipe, stage), ...aroundScript(stage, around)];
  });
  if (edits.length === 0) return recipe.bytes;
  const pieces = editPieces(recipe, edits);
  const head = [...roughHead, recipeLine(pieces, roughHead.length + 2), ""].join(recipe.eol);
  return Buffer.concat([Buffer.from(head), joinPieces(pieces)]);
}

const roughHead = [
  "# The recipe as stx-container builds it. The recipe's own lines are unchanged.",
  "# The lines added to %post set the variables and files that a rebuild has,",
  "# so that a recipe that records what it sees records the same in both.",
  "#",
];

/**
 * The line of the recipe that a line of {@link roughRecipe} corresponds to, both from 1; undefined for an added line.
 */
export function lineInRoughRecipe(rough: Uint8Array, line: number): number | undefined {
  const isOurs = Buffer.from(rough.subarray(0, roughHead[0]!.length)).toString("latin1") === roughHead[0];
  return isOurs ? lineInRecipe(rough, line) : line;
}

/** Whether Apptainer runs a script in the stage. */
export const hasScript = (stage: Stage) =>
  stage.sections.some(({ name }) => name === "post" || name === "appinstall");

const postArgsOf = (stage: Stage) => (stage.scripts.get("post")?.args ?? "").replace(/#.*$/, "").trim();

const standingOf = (stage: Stage, moment: number, versions: Readonly<Record<string, number>>): PinSetup[] =>
  ecosystems.flatMap(
    ({ id, pinSetup }) => pinSetup?.({ moment, script: scriptOf(stage), version: versions[id] }) ?? [],
  );

/** The edits that put a driver around the commands of a stage. */
function aroundScript(last: Stage, { before, lastHeader }: Driver): Edit[] {
  const insert = splitBlocks(before, "%post").flat();
  const end = lastHeader === undefined ? undefined : afterLastPost(last);
  return [
    { at: firstPostLine(last) ?? stageEnd(last), insert, sections: true },
    ...(end === undefined ? [] : [{ at: end, insert: [lastHeader!], sections: true as const }]),
  ];
}

/** The `From` values for the stages whose base can be named by digest, by stage index. */
function pinnedFroms(recipe: Recipe, lock: BuiltLock): ReadonlyMap<number, string> {
  const { stages } = substitute(recipe, lock.inputs.arguments);
  return new Map(
    lock.bases.flatMap((base): [number, string][] => {
      const from = stages[base.stage]?.header.get("from")?.value;
      const pinned = from && pinnedFrom(base.bootstrap, from, base);
      return pinned ? [[base.stage, pinned]] : [];
    }),
  );
}

/** The line before which a section can be inserted so that it belongs to the stage and comes after its own %arguments. */
function bodyStart(recipe: Recipe, stage: Stage): number {
  const own = stage.sections.filter(({ name }) => name === "arguments").at(-1);
  return own?.endLine ?? stage.sections[0]?.line ?? stage.endLine ?? recipe.lines.length + 1;
}

/** `name=value` for each build argument that this stage mentions. */
function argumentsOf(recipe: Recipe, stage: Stage, given: Record<string, string>): string[] {
  const text = recipe.lines.slice(stage.line - 1, stage.endLine - 1).join("\n");
  const mentioned = new Set(templateMatches(text).map(({ name }) => name));
  return Object.keys(given)
    .sort()
    .filter((name) => mentioned.has(name))
    .map((name) => `    ${name}=${given[name]}`);
}
