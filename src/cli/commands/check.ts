import { dirname } from "node:path";
import { exitCodes, Failure } from "../../failure.ts";
import { checkAllForBase, check as checkImage } from "../../operations/check.ts";
import { plural } from "../../plural.ts";
import { shellWord } from "../../process/shell-word.ts";
import { terminalJson } from "../../report/escape.ts";
import { gateReport } from "../../report/gate.ts";
import { assertNoLinkedNames, listBuilds, listNames } from "../../store/builds.ts";
import { checkBuilds } from "../../verdict/check-all.ts";
import type { GateAnswer } from "../../verdict/gate.ts";
import { readPolicy } from "../../verdict/read-policy.ts";
import { absolute } from "../absolute.ts";
import { inStore } from "../in-store.ts";
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
  const recipe = flags.recipe && absolute(flags.recipe);
  const context = flags.context ? absolute(flags.context) : recipe && dirname(recipe);
  const trust = await trustOf(flags);
  const judge = (subject: { name: string } | { path: string }) =>
    doing(`Checking ${what}`, () =>
      checkImage({
        subject,
        store,
        marker: flags.marker && absolute(flags.marker),
        policy: flags.policy && absolute(flags.policy),
        base: flags.base,
        requireVerified: flags.requireVerified ?? false,
        trust,
        today:
          recipe && context
            ? async (lock) =>
                (await import("../../roundtrip/current-inputs.ts")).currentInputs(
                  recipe,
                  context,
                  lock,
                  store,
                )
            : undefined,
        digest: digestStep,
        kept: {},
      }),
    );
  const answer = flags.marker
    ? await judge({ path: absolute(what) })
    : await withArgument(what, store, (given) => judge(given));
  setExitCode([answer]);
  print(flags.json ? terminalJson(answer) : inStore(withRecipe(gateReport(answer), flags), flags.store));
}

/** A text that names the recipe and its folder in place of "RECIPE", if the user gave one. */
function withRecipe(text: string, { recipe, context }: CheckFlags): string {
  if (recipe === undefined) return text;
  const folder = context === undefined ? "" : ` --context ${shellWord(context)}`;
  return text.replaceAll("roundtrip RECIPE", `roundtrip ${shellWord(recipe)}${folder}`);
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
  if (judged.length === 0)
    throw new Failure("usage", `there are no builds in ${store}`, {
      code: "not-in-store",
      remedy: "build one with `stx-container roundtrip RECIPE`, or name another store with --store",
    });
  const answers = await doing(`Checking ${plural(judged.length, "build")}`, async () =>
    base === undefined
      ? checkBuilds(store, judged, await readPolicy(store))
      : checkAllForBase(store, base, judged),
  );
  setExitCode(answers);
  if (json) return void print(terminalJson(answers));
  const refused = answers.filter(({ open }) => !open);
  for (const answer of refused) print(`${inStore(gateReport(answer), named)}\n`);
  print(`${answers.length - refused.length} of ${plural(answers.length, "build")} verified`);
}
