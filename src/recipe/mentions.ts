import type { Step } from "./lint/commands.ts";
import { firstLine, makeView, spanOfWord, wordsOf } from "./lint/view.ts";
import { makerOf } from "./makers.ts";
import type { Recipe } from "./types.ts";

/** A command of a recipe that names a package. */
export interface Mention {
  /** Line of the recipe, from 1. */
  line: number;
  /** The command on one line. */
  command: string;
}

/** Programs whose arguments are package names. */
const managers =
  /^(?:apt-get|dnf|microdnf|yum|tdnf|zypper|apk|pacman|pip|pipx|uv|poetry|conda|mamba|micromamba|pixi|npm|yarn|pnpm|bun|deno|gem|cargo|cpanm|cpan|go|luarocks|tlmgr|spack|guix|nix-env|hf|huggingface-cli)$/;
/** Programs that take a script with package names in quotes. */
const interpreters = /^(?:R|Rscript|julia|python)$/;

/** Compares names by Python's rules, which is good enough in every ecosystem to find a line. */
const normal = (name: string) => name.toLowerCase().replace(/[-_.]+/g, "-");

/** The name in a word without version, extras and architecture: "Numpy[x]>=1.2" → "numpy". */
const packageName = (word: string) => normal(/^@?[^=<>!~@:;[\]]*/.exec(word)?.[0] ?? "");

/**
 * Finds, for each of these packages, the first command that installs it by name. A file that no package owns has its path as
 * name; for it, finds the command that wrote it.
 */
export function findMentions(recipe: Recipe, names: readonly string[]): Map<string, Mention> {
  const byNormal = new Map(names.map((name) => [normal(name), name]));
  const found = new Map<string, Mention>();
  const steps = makeView(recipe).scripts.flatMap((script) => script.steps);
  for (const step of steps) {
    for (const [name, line] of namesIn(step)) {
      const wanted = byNormal.get(name);
      if (wanted !== undefined && !found.has(wanted)) found.set(wanted, { line, command: wordsOf(step) });
    }
  }
  for (const name of names.filter((each) => !found.has(each))) {
    const maker = makerOf(name, steps);
    if (maker) found.set(name, { line: firstLine(maker), command: wordsOf(maker) });
  }
  return found;
}

function namesIn(step: Step): [name: string, line: number][] {
  const words = step.args.map((word) => ({ word, line: spanOfWord(step, word).line }));
  if (managers.test(step.name)) return words.map(({ word, line }) => [packageName(word.value), line]);
  if (!interpreters.test(step.name)) return [];
  return words.flatMap(({ word, line }) =>
    [...word.value.matchAll(/["']([^"'\s]+)["']/g)].map((match): [string, number] => [
      packageName(match[1]!),
      line,
    ]),
  );
}
