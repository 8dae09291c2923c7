import { drift as driftOf, type Move } from "../../operations/drift.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { formatTable } from "../../report/format.ts";
import { buildIdOf } from "../../store/builds.ts";
import { absolute } from "../absolute.ts";
import { buildIdGiven, withArgument } from "../subject.ts";

/** Prints which packages moved between the builds of a name. */
export async function drift(
  word: string,
  flags: { store: string; package?: string; json?: boolean },
): Promise<void> {
  const store = absolute(flags.store);
  const id = await withArgument(word, store, (given) => buildIdGiven(given, store));
  const all = await driftOf(store, buildIdOf(id)?.name ?? id);
  const moves = all.filter(({ name }) => flags.package === undefined || name === flags.package);
  process.stdout.write(`${flags.json ? terminalJson(moves) : textOf(moves)}\n`);
}

function textOf(moves: readonly Move[]): string {
  if (moves.length === 0) return "No package moved between the builds.";
  const rows = moves.map(({ before, after, ecosystem, name, from, to }) => [
    before,
    after,
    ecosystem,
    oneLine(name),
    oneLine(`${from ?? "–"} → ${to ?? "–"}`),
  ]);
  return formatTable([["BEFORE", "BUILD", "ECOSYSTEM", "PACKAGE", ""], ...rows]);
}
