// Writes the tables of inputs and outputs in docs/github.md from the action.yml files, between their markers:
// <!-- table: build inputs --> … <!-- end -->. With --check it only says whether they are fresh.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const home = join(dirname(fileURLToPath(import.meta.url)), "..");
const page = join(home, "docs", "github.md");

/** Mode → folder of its action.yml. */
export const actionFolders = { build: ".", verify: "verify", gate: "gate", commit: "commit" } as const;

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

/** The page with every table made anew. @throws when a marker names no action */
export async function withTables(text: string): Promise<string> {
  const actions = new Map<string, ActionFile>();
  for (const [mode, folder] of Object.entries(actionFolders)) {
    actions.set(mode, parse(await readFile(join(home, folder, "action.yml"), "utf8")));
  }
  return text.replaceAll(
    /(<!-- table: (\w+) (inputs|outputs) -->\n)[\s\S]*?(\n<!-- end -->)/g,
    (_, open: string, mode: string, kind: "inputs" | "outputs", close: string) => {
      const action = actions.get(mode);
      if (!action) throw new Error(`docs/github.md has a table for ${mode}, which is no action`);
      return `${open}\n${actionTable(action, kind)}\n${close}`;
    },
  );
}

if (import.meta.main) {
  const before = await readFile(page, "utf8");
  const after = await withTables(before);
  if (process.argv.includes("--check")) {
    if (before !== after) {
      console.error("docs/github.md is not that of the action.yml files; run: node scripts/tables.ts");
      process.exitCode = 1;
    }
  } else if (before !== after) {
    await writeFile(page, after);
  }
}
