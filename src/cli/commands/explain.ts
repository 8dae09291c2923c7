import { explain as explainSubject, explanationOfCode } from "../../operations/explain.ts";
import { terminalJson } from "../../report/escape.ts";
import { aboutFile, type Explanation, explanationText } from "../../report/explain.ts";
import { fileKind } from "../../store/file-kind.ts";
import { absolute } from "../absolute.ts";
import { inStore } from "../in-store.ts";
import { digestStep } from "../steps.ts";
import { nameOfRecipe, withArgument } from "../subject.ts";

export async function explain(what: string, flags: { store: string; json?: boolean }): Promise<void> {
  const store = absolute(flags.store);
  const explanation =
    (await explanationOfCode(what)) ?? (await ofSubject((await nameOfRecipe(what, store)) ?? what, store));
  const text = flags.json ? terminalJson(explanation) : inStore(explanationText(explanation), flags.store);
  process.stdout.write(`${text}\n`);
}

function ofSubject(what: string, store: string): Promise<Explanation> {
  const options = { store, digest: digestStep, kept: {} };
  return withArgument(what, store, async (given, origin) => {
    if (origin === undefined || "name" in given) return explainSubject({ ...options, subject: given });
    const subject = { path: await markerBeside(given.path) };
    return aboutFile(await explainSubject({ ...options, subject }), what);
  });
}

/** The marker beside a lock, because it contains the most about a build; the file itself where there is none. */
async function markerBeside(path: string): Promise<string> {
  for (const ending of ["verified", "unverified"]) {
    const marker = path.replace(/\.lock$/, `.${ending}`);
    if ((await fileKind(marker)) === "marker") return marker;
  }
  return path;
}
