import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Race {
  processes: number;
  rounds: number;
  kills: boolean;
  reads: number;
  lines: number;
}

/** What run.ts writes. */
interface Results {
  commit: string;
  races: Race[];
  beside: { checks: number; answers: Record<string, number>; verdicts: number; wrong: string[] };
  crash: { works: number; kills: number; passed: boolean };
}

const number = (value: number) => value.toLocaleString("en-US");

/** What came of the last run, as markdown. */
export function raceTable(): string {
  const { commit, races, beside, crash }: Results = JSON.parse(
    readFileSync(join(import.meta.dirname, "results.json"), "utf8"),
  );
  const rows = races.map(
    ({ processes, rounds, kills, reads, lines }) =>
      `| ${processes} processes, ${rounds} pieces of work each${kills ? ", half of them killed" : ""} | at each of ${number(reads)} looks the link led to one whole build; at the end the store and its ${number(lines)} lines of history were right |`,
  );
  return [
    "| what was done | what came of it |",
    "| --- | --- |",
    ...rows,
    `| the gate asked ${number(beside.checks)} times beside ${number(beside.verdicts)} verdicts | ${beside.wrong.length === 0 ? "no wrong answer" : `wrong answers: ${beside.wrong.join(", ")}`} |`,
    `| SIGKILL at each of ${number(crash.kills)} steps of ${crash.works} pieces of work | ${crash.passed ? "the store was right each time" : "**the store was not right each time**"} |`,
    "",
    `Seen on \`${commit}\`; a + says that the sources had changes which that commit does not have.`,
  ].join("\n");
}
