import { all } from "./all.ts";
import { type InstallerResult, type Outcome, readMoves } from "./results.ts";
import { type Move, moves } from "./stand.ts";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();
const words: Record<Outcome["is"], string> = { same: "**the same image**", drift: "differs", stop: "stops" };

function outcome({ is, what }: Outcome): string {
  return what ? `${words[is]}: ${cell(what)}` : words[is];
}

/** What came of each move of each upstream, as markdown; an installer that was not proven yet is not there. */
export function moveTable(results: Record<string, InstallerResult> = readMoves()): string {
  const rows = Object.entries(all).flatMap(([name, { about, yank }]) => {
    const result = results[name];
    if (!result) return [];
    return Object.entries(result.moves).map(([move, { rough, locked, isRight }], at) => {
      const what = move === "yank" && yank ? `${moves.yank.about}: ${yank}` : moves[move as Move].about;
      const right = isRight ? "" : " (**not as it should be**)";
      return `| ${at === 0 ? cell(about) : ""} | ${cell(what)} | ${outcome(rough)} | ${outcome(locked)}${right} |`;
    });
  });
  const commits = [...new Set(Object.values(results).map(({ commit }) => `\`${commit}\``))];
  return [
    "| installer, its upstream | what happens to the upstream | the recipe, built again | the locked recipe, built again |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    `Seen on ${commits.join(", ")}; a + says that the sources had changes which that commit does not have.`,
  ].join("\n");
}
