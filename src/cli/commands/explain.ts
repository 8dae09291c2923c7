import { Failure } from "../../failure.ts";
import {
  explain as explainSubject,
  explanationOfCode,
  explanationOfRule,
  explanationOfWord,
} from "../../operations/explain.ts";
import type { Given, Origin } from "../../operations/given/given.ts";
import { terminalJson } from "../../report/escape.ts";
import { aboutFile, type Explanation, explanationText } from "../../report/explain.ts";
import { fileKind } from "../../store/file-kind.ts";
import { absolute } from "../absolute.ts";
import { inStore } from "../in-store.ts";
import { recipeGiven } from "../recipe-given.ts";
import { digestStep } from "../steps.ts";
import { nameOfRecipe, withArgument } from "../subject.ts";

export async function explain(what: string, flags: { store: string; json?: boolean }): Promise<void> {
  const store = absolute(flags.store);
  const explanation =
    (await explanationOfCode(what)) ??
    (await explanationOfWord(what, store)) ??
    (await ofRecipe(what, store)) ??
    (await ofBuildOrRule(what, store));
  const text = flags.json ? terminalJson(explanation) : inStore(explanationText(explanation), flags.store);
  process.stdout.write(`${text}\n`);
}

/** The explanation of a recipe's build, with what has changed in the recipe since; undefined for every other word. */
async function ofRecipe(word: string, store: string): Promise<Explanation | undefined> {
  const name = await nameOfRecipe(word, store);
  if (name === undefined) return undefined;
  const { today, inText } = recipeGiven(word, undefined, store);
  const explanation = await explainSubject({ subject: { name }, store, digest: digestStep, kept: {}, today });
  return { ...explanation, commands: await Promise.all(explanation.commands.map(inText)) };
}

/** A build comes first, whose name can be that of a rule. */
async function ofBuildOrRule(what: string, store: string): Promise<Explanation> {
  try {
    return await ofSubject(what, store);
  } catch (error) {
    const rule = error instanceof Failure && error.code === "not-in-store" && (await explanationOfRule(what));
    if (rule) return rule;
    throw error;
  }
}

function ofSubject(what: string, store: string): Promise<Explanation> {
  const options = { store, digest: digestStep, kept: {}, byDefaults: true };
  const explained = async (given: Given, origin?: Origin) => {
    if (origin === undefined || "name" in given) return explainSubject({ ...options, subject: given });
    const subject = { path: await markerBeside(given.path) };
    const archive = origin === "archive" ? what : undefined;
    return aboutFile(await explainSubject({ ...options, subject, archive }), what);
  };
  return withArgument(
    what,
    store,
    async (given, origin, inWords = (text) => text) => inWords(await explained(given, origin)),
    { withContext: true },
  );
}

/** The marker beside a lock, because it contains the most about a build; the file itself where there is none. */
async function markerBeside(path: string): Promise<string> {
  for (const ending of ["verified", "unverified"]) {
    const marker = path.replace(/\.lock$/, `.${ending}`);
    if ((await fileKind(marker)) === "marker") return marker;
  }
  return path;
}
