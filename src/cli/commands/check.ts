import { exitCodes, Failure } from "../../failure.ts";
import { checkAllForBase, check as checkImage } from "../../operations/check.ts";
import { plural } from "../../plural.ts";
import { terminalJson } from "../../report/escape.ts";
import { gateReport } from "../../report/gate.ts";
import { assertNoLinkedNames, listBuilds, listNames } from "../../store/builds.ts";
import { checkBuilds } from "../../verdict/check-all.ts";
import type { GateAnswer } from "../../verdict/gate.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { absolute } from "../absolute.ts";
import { inStore } from "../in-store.ts";
import { recipeGiven } from "../recipe-given.ts";
import type { TrustFlags } from "../sign-options.ts";
import { trustOf } from "../signing.ts";
import { digestStep, doing } from "../steps.ts";
import { nameOfRecipe, withArgument } from "../subject.ts";

const print = (text: string) => process.stdout.write(`${text}\n`);

interface CheckFlags extends TrustFlags {
  store: string;
  json?: boolean;
  recipe?: string;
  context?: string;
  all?: boolean;
  marker?: string;
  policy?: string;
  base?: string;
  requireVerified?: boolean;
}

export async function check(what: string | undefined, flags: CheckFlags): Promise<void> {
  const store = absolute(flags.store);
  if (what === undefined) return checkAll(store, flags);
  if (flags.all)
    throw new Failure("usage", `${what} and --all were both given`, {
      code: "wrong-use",
      why: "--all is about every build of the store",
      remedy: "leave out one of them",
    });
  const name = flags.recipe ? undefined : await nameOfRecipe(what, store);
  if (name !== undefined) return check(name, { ...flags, recipe: what });
  const recipe = flags.recipe ? recipeGiven(flags.recipe, flags.context, store) : undefined;
  const trust = await trustOf(flags);
  const judge = (subject: { name: string } | { path: string }, archive?: string) =>
    doing(`Checking ${what}`, () =>
      checkImage({
        subject,
        store,
        marker: flags.marker && absolute(flags.marker),
        policy: flags.policy && absolute(flags.policy),
        base: flags.base,
        requireVerified: flags.requireVerified ?? false,
        archive,
        trust,
        today: recipe?.today,
        byDefaults: !flags.requireVerified,
        digest: digestStep,
        kept: {},
      }),
    );
  const answer = flags.marker
    ? await judge({ path: absolute(what) })
    : await withArgument(
        what,
        store,
        async (given, origin, inWords = (answer) => answer) =>
          inWords(await judge(given, origin === "archive" ? what : undefined)),
        { withContext: true },
      );
  setExitCode([answer]);
  if (flags.json) return void print(terminalJson(answer));
  const text = gateReport(answer);
  print(inStore(recipe ? await recipe.inText(text) : text, flags.store));
}

function setExitCode(answers: readonly GateAnswer[]): void {
  if (answers.every(({ open }) => open)) return;
  const isUnclear = answers.some(({ kind }) => kind === "inconclusive");
  process.exitCode = isUnclear ? exitCodes.inconclusive : exitCodes.unverified;
}

/** Checks every build of a store that has a lock: the ones that the gate refuses, and the number that it accepts. */
async function checkAll(
  store: string,
  { all, store: named, json, base, ...others }: CheckFlags,
): Promise<void> {
  if (!all || Object.keys(others).length > 0)
    throw new Failure(
      "usage",
      all ? "--all goes with --store, --base and --json alone" : "there is nothing to check",
      {
        code: "wrong-use",
        why: all ? "the other options are about one build" : "neither a build nor --all was given",
        remedy: "stx-container check NAME, or stx-container check --all",
      },
    );
  await assertNoLinkedNames(store);
  const builds = (await Promise.all((await listNames(store)).map((name) => listBuilds(store, name)))).flat();
  const judged = builds.filter(({ state }) => state === "complete" || state === "lock-only");
  // First what the change takes away from the target branch: that may be the last build.
  const answers = await doing(`Checking ${plural(judged.length, "build")}`, async () =>
    base === undefined
      ? checkBuilds(store, judged, await readPolicy(store))
      : checkAllForBase(store, base, judged),
  );
  if (judged.length === 0)
    throw new Failure("usage", `there are no builds in ${store}`, {
      code: "not-in-store",
      remedy: "build one with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
  setExitCode(answers);
  if (json) return void print(terminalJson(answers));
  const refused = answers.filter(({ open }) => !open);
  for (const answer of refused) print(`${inStore(gateReport(answer), named)}\n`);
  print(`${answers.length - refused.length} of ${plural(answers.length, "build")} verified`);
}
