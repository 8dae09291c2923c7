import { type Came, type Row, readCorpus } from "./results.ts";

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();
const short = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);
const name = (file: string) =>
  `\`${short(file.replace(/^archive\/(.{12}).*$/, "archive/$1…").replace(/\.def$/, ""), 60)}\``;

type Level = "versions" | "content";

const reaches = (came: Came | undefined, level: Level) =>
  came?.level !== undefined && (level === "versions" || came.level !== "versions");

function wordsOf(came: Came | undefined): string {
  if (!came) return "not tried";
  if (came.level && came.level !== "versions") return `\`${came.level}\``;
  const files = came.differing
    ? ` (${came.differing.slice(0, 3).map(cell).join(", ")}${came.differing.length > 3 ? ", …" : ""})`
    : "";
  const why = came.reason ? short(cell(came.reason), 200) : "";
  return came.level ? `\`${came.level}\`${files || `: ${why}`}` : `**none**: ${why}${files}`;
}

function counted(rows: readonly Row[], way: "upstream" | "vault"): string {
  const tried = rows.filter((row) => row[way] !== undefined);
  const reached = (level: Level) => tried.filter((row) => reaches(row[way], level)).length;
  return `${reached("versions")} of ${tried.length} reached \`versions\`, ${reached("content")} of them \`content\``;
}

/** Reasons and how many recipes each has, most first. */
function reasons(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { cannot } of rows) if (cannot) counts.set(cannot, (counts.get(cannot) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([why, count]) => `| ${cell(why)} | ${count} |`);
}

/** What came of the recipes that were drawn, as markdown; empty where none was built yet. */
export function corpusTable(results = readCorpus()): string {
  if (!results) return "";
  const { population, rows } = results;
  const open = rows.filter(({ cannot }) => cannot === undefined);
  const tried = open.filter(({ commit }) => commit !== undefined);
  const failed = tried.filter((row) => row.failed !== undefined);
  const built = tried.filter((row) => row.failed === undefined);
  const commits = [...new Set(tried.map(({ commit }) => `\`${commit}\``))];
  const untried = open.length - tried.length;
  return [
    `Of ${population} recipes, ${rows.length} were drawn, until ${open.length} of them could be built here as far as base and size say. Of these, ${built.length} of ${tried.length} that were tried were built${untried > 0 ? `; ${untried} were not tried yet` : ""}. From the servers, ${counted(built, "upstream")}. From the vault, with the servers stopped, ${counted(built, "vault")}.`,
    "",
    "| recipe | base | packages | from the servers | from the vault |",
    "| --- | --- | ---: | --- | --- |",
    ...built.map((row) => {
      const vault = row.unrecorded
        ? `**does not build while it is recorded**: ${short(cell(row.unrecorded), 200)}`
        : wordsOf(row.vault);
      return `| ${name(row.file)} | ${row.bases} | ${row.packages} | ${wordsOf(row.upstream)} | ${vault} |`;
    }),
    "",
    ...(failed.length > 0
      ? [
          "Tried, and not built here even with stand-ins; each counts as a miss of both levels:",
          "",
          "| recipe | base | why |",
          "| --- | --- | --- |",
          ...failed.map((row) => `| ${name(row.file)} | ${row.bases} | ${short(cell(row.failed!), 240)} |`),
          "",
        ]
      : []),
    "Drawn before those, and not tried, because they cannot be built here:",
    "",
    "| why | recipes |",
    "| --- | ---: |",
    ...reasons(rows),
    "",
    `Seen on ${commits.join(", ")}; a + says that the sources had changes which that commit does not have.`,
  ].join("\n");
}
