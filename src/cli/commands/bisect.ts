import { Failure } from "../../failure.ts";
import { builtLock } from "../../lock/read.ts";
import type { BuiltLock } from "../../lock/schema.ts";
import { type Bisected, bisect as bisectOf, type Culprit } from "../../operations/bisect/bisect.ts";
import { plural } from "../../plural.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { assertKind } from "../../store/file-kind.ts";
import { lockGiven } from "../lock-given.ts";
import { type BuildFlags, buildRequest } from "../request.ts";
import { withArgument } from "../subject.ts";
import { watched } from "../watched.ts";

interface BisectFlags extends BuildFlags {
  good?: string;
  bad?: string;
  fresh?: boolean;
  builds: string;
  json?: boolean;
}

/** Finds which package's new version broke the recipe's %test, and prints it. */
export async function bisect(recipe: string, flags: BisectFlags): Promise<void> {
  const { context, store, name, buildArgs, settings, recipe: path } = buildRequest(recipe, flags);
  await assertKind(path, ["recipe", "locked recipe"], "a recipe");
  const lockOf = (word: string) =>
    withArgument(word, store, async (given) => builtLock(await lockGiven(given, store), word));
  const good = await lockOf(flags.good ?? name);
  assertTested(good);
  const bad = flags.bad === undefined ? undefined : await lockOf(flags.bad);
  const request = {
    ...{ recipe: path, context, store, name, buildArgs, settings, good, bad },
    ...{ fresh: flags.fresh ?? false, limit: parseBuilds(flags.builds) },
  };
  const found = await watched((watcher, signal) => bisectOf(request, watcher, signal), flags);
  process.stdout.write(`${flags.json ? terminalJson(found) : textOf(found, recipe, good)}\n`);
}

/** @throws Failure("usage") if the build's `%test` was skipped */
function assertTested({ name, ts, test }: BuiltLock): void {
  if (test !== "skipped") return;
  throw new Failure("usage", `the build ${name}-${ts} was not tested`, {
    code: "bisect-no-good-build",
    why: "it was built with --notest, so nothing says that its packages are good",
    remedy: "name a build whose %test passed: --good BUILD",
  });
}

function parseBuilds(text: string): number {
  const builds = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (builds >= 3) return builds;
  throw new Failure("usage", `invalid number of builds ${JSON.stringify(text)}`, {
    code: "wrong-use",
    why: "it is not a number from 3 to 9999: two builds only try the ends",
    remedy: "write for example --builds 40",
  });
}

const short = (version: string) => oneLine(version.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, "$1…"));

function textOf(found: Bisected, recipe: string, good: BuiltLock): string {
  const build = `${good.name}-${good.ts}`;
  if (found.answer === "no-failure")
    return `%test passes with everything as today, so there is nothing to find. ${plural(found.moves, "change")} since ${build}.`;
  const named = found.culprits.flatMap((each) => culpritLines(each, recipe));
  const [only] = found.culprits;
  const head =
    found.culprits.length === 1 && only
      ? `${oneLine(only.name)} broke %test, of ${plural(found.moves, "change")} since ${build}:`
      : found.isCut
        ? `One or more of these ${found.culprits.length} broke %test; --builds ended the search:`
        : `One or more of these ${found.culprits.length} broke %test; they cannot be built apart from each other:`;
  return [
    head,
    ...named,
    ...(found.why === "" ? [] : ["%test said:", ...linesOf(found.why)]),
    ...(found.differences.length === 0
      ? []
      : ["These differed in that build, too, and may be the cause:", ...found.differences.map(indented)]),
    ...otherwiseLine(found),
  ].join("\n");
}

const indented = (line: string) => `  ${oneLine(line)}`;
const linesOf = (text: string) => text.split("\n").slice(-5).map(indented);

function culpritLines({ ecosystem, name, from, to, line, command }: Culprit, recipe: string): string[] {
  const versions = (all: readonly string[]) => all.map(short).join(", ");
  return [
    `  ${ecosystem} ${oneLine(name)}: ${versions(from)} → ${versions(to)}`,
    line === undefined
      ? "    no line of the recipe names it: another package brings it"
      : `    ${oneLine(recipe)}:${line}: ${oneLine(command ?? "")}`,
  ];
}

function otherwiseLine({ otherwise, culprits }: Bisected): string[] {
  if (otherwise === undefined) return [];
  const what = culprits.length === 1 ? "this one" : "these";
  if (otherwise === "passes") return [`With everything else as today and ${what} as before, %test passes.`];
  return otherwise === "fails"
    ? [
        `With everything else as today and ${what} as before, %test still fails: another change breaks it, too.`,
      ]
    : [`Everything else as today cannot be built with ${what} as before.`];
}
