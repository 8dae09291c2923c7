import { join } from "node:path";
import { ensureApptainer } from "../../apptainer/install/ensure.ts";
import { readSecrets } from "../../apptainer/secrets.ts";
import { ecosystems } from "../../ecosystems/index.ts";
import { Failure } from "../../failure.ts";
import { sha256 } from "../../files/digest.ts";
import { builtLock, parseLock } from "../../lock/read.ts";
import type { BuiltLock } from "../../lock/schema.ts";
import { formatLock } from "../../lock/write.ts";
import { plural } from "../../plural.ts";
import { findMentions } from "../../recipe/mentions.ts";
import { findBinds, lockedBinds } from "../../roundtrip/binds.ts";
import { build } from "../../roundtrip/build.ts";
import { inputsDigestOf, type Prepared, prepare, scratchRemover } from "../../roundtrip/prepare.ts";
import { assertNotInInputs, secretNames } from "../../roundtrip/secrets.ts";
import type { BuildRequest, Watcher } from "../../roundtrip/types.ts";
import { openScratch } from "../../store/scratch.ts";
import { type AttemptSetup, attempt, withoutLog } from "./attempt.ts";
import { type Isolated, isolate } from "./isolate.ts";
import { type Move, mixedLock, movesBetween, otherFiles } from "./mix.ts";
import { Progress, type Step } from "./state.ts";

/** A request to bisect. */
export interface BisectRequest
  extends Pick<BuildRequest, "recipe" | "context" | "store" | "name" | "buildArgs" | "settings"> {
  /** The lock of a build whose `%test` passed. */
  good: BuiltLock;
  /** The lock of a build whose `%test` fails; default: a build of the recipe today. */
  bad?: BuiltLock | undefined;
  /** Ignore what an earlier run of the same bisection found out. */
  fresh: boolean;
  /** Most builds to run. */
  limit: number;
}

/** A change, and the recipe's command that asks for the package; none if another package brings it in. */
export interface Culprit extends Move {
  line?: number;
  command?: string;
}

export interface Bisected {
  /** `found`: `culprits` broke `%test`. `no-failure`: it passes with everything as today. */
  answer: "found" | "no-failure";
  culprits: Culprit[];
  /** How many changes there were between the two builds. */
  moves: number;
  /** The limit on builds was reached. */
  isCut: boolean;
  /** How a build ends with everything as today except the culprits; undefined if it was not tried. */
  otherwise?: Step["outcome"];
  /** What the failing build said. */
  why: string;
  /** How the two last builds differed from their pins, where the two differ in that. */
  differences: string[];
  steps: Step[];
}

/**
 * Finds out which package's change broke a recipe's `%test`: it builds the recipe again and again, with some packages
 * as in a good build and the others as today. Every result is saved, so that a run that was killed can continue.
 * @throws Failure("inconclusive", "bisect-not-packages") where the recipe fails with the good build's packages, too
 */
export async function bisect(
  request: BisectRequest,
  watcher: Watcher,
  signal?: AbortSignal,
): Promise<Bisected> {
  const { recipe, context, store, settings, good } = request;
  watcher.phase("Reading the recipe");
  const binds = await findBinds({ binds: settings.binds, store });
  const prepared = await prepare(recipe, context, request.buildArgs, {
    signal,
    exclude: [store],
    secrets: secretNames(settings),
    binds: lockedBinds(binds),
  });
  if (!prepared.recipe.stages.at(-1)!.sections.some(({ name }) => name === "test")) throw noTest(recipe);
  const secrets = await readSecrets(settings.secrets);
  assertNotInInputs(secrets, prepared.recipe, request.buildArgs);
  if (inputsDigestOf(prepared.inputs, good.bases) !== good.inputs.digest)
    watcher.note("the recipe or its files changed since the good build");
  const question = [formatLock(good), prepared.inputs.digest, request.bad ? formatLock(request.bad) : ""];
  const progress = await Progress.open(question.map(sha256).join("\n"), request.fresh);
  if (progress.steps.length > 0)
    watcher.note(
      `${plural(progress.steps.length, "build")} of an earlier run are reused; --fresh starts over`,
    );
  const scratch = await openScratch({
    store,
    tmp: settings.tmp,
    purpose: "bisect",
    remove: scratchRemover(settings),
    note: (text) => watcher.note(text),
  });
  try {
    watcher.phase("Getting Apptainer ready");
    const apptainer = await ensureApptainer({ ...settings.apptainer, note: (text) => watcher.note(text) });
    const bad = request.bad ?? (await today(request, progress, join(scratch.path, "store"), watcher, signal));
    for (const base of otherFiles(good, bad))
      watcher.note(`the base ${base} is not the image of the good build, and stays as it is today`);
    const bench: AttemptSetup = {
      ...{ request, prepared, apptainer, secrets, binds, watcher, signal },
      scratch: scratch.path,
    };
    return await search({ good, bad, prepared, limit: request.limit }, progress, watcher, (lock) =>
      attempt(bench, lock),
    );
  } finally {
    await scratch.close();
  }
}

const noTest = (path: string) =>
  new Failure("usage", "the recipe has no %test", {
    code: "bisect-no-test",
    why: "only a %test says which build is good and which is not",
    remedy: "write a %test that fails where the image does not work",
    place: { path },
  });

/** The lock of the recipe as it builds today, with `%test` not run. */
async function today(
  request: BisectRequest,
  progress: Progress,
  store: string,
  watcher: Watcher,
  signal: AbortSignal | undefined,
): Promise<BuiltLock> {
  if (progress.bad !== undefined) return builtLock(parseLock(progress.bad, "kept lock"), "kept lock");
  watcher.note("the recipe is built as it is, without its %test, to see what moved");
  const { recipe, context, name, buildArgs, settings } = request;
  const asked = { recipe, context, store, name, buildArgs, settings, force: true, noTest: true };
  const { lock } = await build({ ...asked, vault: { record: "off" } }, watcher, signal).catch((error) => {
    throw withoutLog(error);
  });
  await progress.keepBad(formatLock(lock));
  return lock;
}

interface Search {
  good: BuiltLock;
  bad: BuiltLock;
  prepared: Prepared;
  limit: number;
}

async function search(
  { good, bad, prepared, limit }: Search,
  progress: Progress,
  watcher: Watcher,
  work: (lock: BuiltLock) => Promise<Omit<Step, "moved">>,
): Promise<Bisected> {
  const moves = movesBetween(
    good,
    bad,
    ecosystems.filter(({ pin }) => pin).map(({ id }) => id),
  );
  const steps: Step[] = [];
  const step = async (moved: readonly string[], what: string): Promise<Step> => {
    const known = progress.find(moved);
    if (!known) watcher.phase(`Build ${steps.length + 1}: ${what}`);
    const found = known ?? { moved: [...moved], ...(await work(mixedLock(good, bad, new Set(moved)))) };
    if (!known) await progress.keep(found);
    steps.push(found);
    watcher.note(`build ${steps.length}: ${what}: ${found.outcome}${known ? " (from an earlier run)" : ""}`);
    return found;
  };
  const all = moves.map(({ id }) => id);
  const common = { moves: moves.length, steps, isCut: false, culprits: [], why: "", differences: [] };
  const worst = await step(all, "everything as today");
  if (worst.outcome === "passes") {
    await progress.end();
    return { ...common, answer: "no-failure" };
  }
  if (worst.outcome === "does not build") throw notPackages(worst, prepared.recipe.path, "today");
  const best = all.length === 0 ? worst : await step([], "everything as in the good build");
  if (best.outcome !== "passes") throw notPackages(best, prepared.recipe.path, "the good build");
  const isolated = await isolate(all, async (moved) =>
    steps.length >= limit
      ? undefined
      : (await step(moved, `${moved.length} of ${plural(all.length, "change")} as today`)).outcome,
  );
  return {
    ...common,
    ...(await conclude({ isolated, all, steps, limit, moves, prepared }, step)),
    answer: "found",
  };
}

interface Conclusion {
  isolated: Isolated<string>;
  all: readonly string[];
  steps: readonly Step[];
  limit: number;
  moves: readonly Move[];
  prepared: Prepared;
}

/** Names the culprits, and tries a build with everything as today except them. */
async function conclude(
  { isolated: { before, delta, isCut }, all, steps, limit, moves, prepared }: Conclusion,
  step: (moved: readonly string[], what: string) => Promise<Step>,
): Promise<Pick<Bisected, "culprits" | "isCut" | "otherwise" | "why" | "differences">> {
  const ofMoves = (moved: readonly string[]) =>
    steps.find((each) => each.moved.length === moved.length && each.moved.every((id) => moved.includes(id)));
  const [passed, failed] = [ofMoves(before), ofMoves([...before, ...delta])];
  const rest = all.filter((id) => !delta.includes(id));
  const isNew = rest.length > 0 && rest.length < all.length;
  const otherwise =
    !isCut && isNew && steps.length < limit
      ? await step(rest, `everything as today but ${delta.join(", ")}`)
      : undefined;
  const culprits = moves.filter(({ id }) => delta.includes(id));
  const mentions = findMentions(
    prepared.recipe,
    culprits.flatMap(({ packages }) => packages),
  );
  return {
    isCut,
    ...(otherwise ? { otherwise: otherwise.outcome } : {}),
    why: failed?.why ?? "",
    differences: (failed?.differences ?? []).filter((line) => !passed?.differences.includes(line)),
    culprits: culprits.map((move) => ({ ...move, ...lineOf(move, mentions, prepared) })),
  };
}

function lineOf(
  move: Move,
  mentions: ReturnType<typeof findMentions>,
  { substituted }: Prepared,
): Pick<Culprit, "line" | "command"> {
  if (move.ecosystem !== "base") return move.packages.map((name) => mentions.get(name)).find(Boolean) ?? {};
  const from = substituted.stages[Number(move.id.split(":")[1])]?.header.get("from");
  return from ? { line: from.line, command: `From: ${from.value}` } : {};
}

/** @param of whose packages the build had */
const notPackages = ({ outcome, why }: Step, path: string, of: string) =>
  new Failure("inconclusive", "no package was found that broke %test", {
    code: "bisect-not-packages",
    why: [
      outcome === "fails"
        ? `it also fails with every package and base of ${of}, as far as these can be pinned`
        : `with the packages of ${of} pinned, the recipe cannot be built`,
      ...why.split("\n").slice(-3),
    ]
      .filter((line) => line !== "")
      .join("\n"),
    remedy: "look at what else changed: the recipe, its files, what it downloads, this machine",
    place: { path },
  });
