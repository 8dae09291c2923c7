// Writes the tables of docs/ that are made from code, between their markers: <!-- table: build inputs --> … <!-- end -->.
// Inputs and outputs come from the action.yml files, formats and ecosystems from src/. With --check it only says whether
// they are fresh.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { codesByRoom } from "../src/failure-codes.ts";
import { formats } from "../src/lock/export/index.ts";
import { ecosystemTable, pinTable } from "./ecosystems.ts";

const home = join(dirname(fileURLToPath(import.meta.url)), "..");
/** The pages with such tables. */
export const pages = ["failures.md", "github.md", "how-it-works.md", "lock.md"];

/** Mode → folder of its action.yml. */
export const actionFolders = { build: ".", verify: "verify", gate: "gate", record: "record" } as const;

interface Entry {
  description: string;
  required?: boolean;
}
interface ActionFile {
  inputs: Record<string, Entry>;
  outputs: Record<string, Entry>;
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();

/** One table, as markdown. The input `mode` is left out: nobody sets it. */
export function actionTable(action: ActionFile, kind: "inputs" | "outputs"): string {
  const rows = Object.entries(action[kind])
    .filter(([name]) => name !== "mode")
    .map(([name, { description, required }]) => {
      const must = required ? "**Required.** " : "";
      return `| \`${name}\` | ${must}${cell(description)} |`;
    });
  return [`| ${kind.slice(0, -1)} | what |`, "| --- | --- |", ...rows].join("\n");
}

/** The table of export formats, as markdown. */
function formatTable(): string {
  const rows = formats.map(
    ({ name, file, about, prefix }) =>
      `| \`${name}\` | \`${file}\` | ${cell(about)} | ${prefix ? "one" : ""} |`,
  );
  return ["| `--format` | usual file | what | environment |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

/** The codes of failures of one part of the program, as markdown. */
function codeTable(codes: Record<string, string>): string {
  const rows = Object.entries(codes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, meaning]) => `| \`${code}\` | ${cell(meaning)} |`);
  return ["| code | meaning |", "| --- | --- |", ...rows].join("\n");
}

/** The page with every table made anew. @throws when a marker names no table */
export async function withTables(text: string): Promise<string> {
  const tables = new Map([
    ["formats", formatTable()],
    ["ecosystems", ecosystemTable()],
    ["pins", pinTable()],
  ]);
  for (const [room, codes] of Object.entries(codesByRoom)) tables.set(`codes ${room}`, codeTable(codes));
  for (const [mode, folder] of Object.entries(actionFolders)) {
    const action = parse(await readFile(join(home, folder, "action.yml"), "utf8"));
    for (const kind of ["inputs", "outputs"] as const)
      tables.set(`${mode} ${kind}`, actionTable(action, kind));
  }
  return text.replaceAll(
    /(<!-- table: ([\w ]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, close: string) => {
      const table = tables.get(name);
      if (table === undefined) throw new Error(`a page of docs/ has a table of ${name}, which there is not`);
      return `${open}\n${table}\n\n${close}`;
    },
  );
}

if (import.meta.main) {
  for (const name of pages) {
    const page = join(home, "docs", name);
    const before = await readFile(page, "utf8");
    const after = await withTables(before);
    if (before === after) continue;
    if (process.argv.includes("--check")) {
      console.error(`docs/${name} is not what the code says; run: node scripts/tables.ts`);
      process.exitCode = 1;
    } else await writeFile(page, after);
  }
}
