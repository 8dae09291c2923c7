import { all } from "./all.ts";
import { type InstallerResult, type MoveResult, readMoves } from "./results.ts";
import { type Move, moves } from "./stand.ts";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();

/** Whether the locked recipe gave the same image; a recipe that came out the same by itself proves nothing, and is said. */
function short(result: MoveResult | undefined): string {
  if (!result) return "";
  const wrong = result.isRight ? "" : " (**not as it should be**)";
  return `${result.locked.is === "same" ? "**same**" : "refused"}${wrong}`;
}

const inOrder = Object.keys(moves) as Move[];

/** What came of each move of each upstream, as markdown; an installer that was not proven yet is not there. */
export function moveTable(results: Record<string, InstallerResult> = readMoves()): string {
  const proven = Object.entries(all).flatMap(([name, { about, yank }]) => {
    const result = results[name];
    return result ? [{ result, about: cell(about), yank }] : [];
  });
  const rows = proven.map(({ result, about, yank }) => {
    const what = yank ? `${about}; taken back: ${cell(yank)}` : about;
    return `| ${[what, ...inOrder.map((move) => short(result.moves[move]))].join(" | ")} |`;
  });
  const said = proven.flatMap(({ result, about }) =>
    (result.said?.unlocked ?? []).map((each) => `| ${about} | ${cell(each)} |`),
  );
  const refused = proven.flatMap(({ result, about }) =>
    inOrder.flatMap((move) => {
      const { locked } = result.moves[move] ?? {};
      return locked && locked.is !== "same"
        ? [`| ${about} | ${cell(moves[move].about)} | ${cell(locked.what)} |`]
        : [];
    }),
  );
  const commits = [...new Set(Object.values(results).map(({ commit }) => `\`${commit}\``))];
  return [
    `| installer, its upstream | ${inOrder.map((move) => cell(moves[move].about)).join(" | ")} |`,
    `| --- |${" --- |".repeat(inOrder.length)}`,
    ...rows,
    "",
    "What no pin reaches is named in the lock's `unlocked`, and lint says the same of the same line:",
    "",
    "| installer | what `unlocked` says |",
    "| --- | --- |",
    ...said,
    "",
    "What was said where the locked recipe was refused:",
    "",
    "| installer | after this | the reason |",
    "| --- | --- | --- |",
    ...refused,
    "",
    `Seen on ${commits.join(", ")}; a + says that the sources had changes which that commit does not have.`,
  ].join("\n");
}
