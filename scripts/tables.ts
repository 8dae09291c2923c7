// Writes the generated parts of pages, between markers: <!-- table: build inputs --> … <!-- end --> is a table made
// from code or an action.yml file, <!-- file: examples/workflows/containers.yml --> … <!-- end --> is that file. With
// --check it only reports whether the pages are up to date.
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { kinds, readResults } from "../prove/bytes/results.ts";
import { corpusTable } from "../prove/corpus/table.ts";
import { ghTable } from "../prove/gh/results.ts";
import { moveTable } from "../prove/moves/table.ts";
import { nfsTable } from "../prove/nfs/results.ts";
import { raceTable } from "../prove/race/table.ts";
import { recoverTable } from "../prove/recover/table.ts";
import { classes, readScanners } from "../prove/scanners/results.ts";
import { type Result, resultsPath } from "../prove/slurm/results.ts";
import { readResult } from "../prove/vault/results.ts";
import { inputSchemas, type Mode } from "../src/actions/inputs.ts";
import { outputDefaults } from "../src/actions/outputs.ts";
import { codesByRoom } from "../src/failure-codes.ts";
import { formats } from "../src/lock/export/index.ts";
import { parseRule } from "../src/recipe/lint/lint.ts";
import { rules } from "../src/recipe/lint/rules/index.ts";
import { configSchema } from "../src/verdict/config-schema.ts";
import { defaultPolicy } from "../src/verdict/policy.ts";
import { columns, takes } from "../test/cli/takes.ts";
import { proven } from "../test/vault/proven.ts";
import { ecosystemTable, pinTable, unpinnedList } from "./ecosystems.ts";
import { terminalSvg } from "./terminal.ts";

const home = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Mode → folder of its action.yml. */
export const actionFolders = {
  build: ".",
  verify: "verify",
  gate: "gate",
  record: "record",
  plan: "plan",
  nightly: "nightly",
  comment: "comment",
  sign: "sign",
  setup: "setup",
  deploy: "deploy",
} as const;

/** The pages with generated parts. */
export const pages = [
  ...Object.keys(actionFolders).map((mode) => `docs/actions/${mode}.md`),
  "docs/arguments.md",
  "docs/configuration.md",
  "docs/corpus.md",
  "docs/failures.md",
  "docs/github.md",
  "docs/how-it-works.md",
  "docs/levels.md",
  "docs/lint.md",
  "docs/lock.md",
  "docs/recover.md",
  "docs/slurm.md",
  "docs/store.md",
  "docs/vault.md",
];

interface Entry {
  description: string;
  required?: boolean;
}
interface ActionFile {
  inputs: Record<string, Entry>;
  outputs: Record<string, Entry>;
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();

/** Which command takes which kind of argument; commands that take the same share a row. */
function argumentTable(): string {
  const rows = new Map<string, string[]>();
  for (const [command, { not = [] }] of Object.entries(takes)) {
    const cells = columns.map(({ kinds }) => (kinds.some((kind) => not.includes(kind)) ? "–" : "✔"));
    const key = cells.join(" | ");
    rows.set(key, [...(rows.get(key) ?? []), `\`${command}\``]);
  }
  return [
    `| command | ${columns.map(({ head }) => head).join(" | ")} |`,
    `| --- |${columns.map(() => " --- |").join("")}`,
    ...[...rows].map(([cells, commands]) => `| ${commands.join(", ")} | ${cells} |`),
  ].join("\n");
}

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

/**
 * The action-types.yml of an action, which is used by generators of typed workflows. Source of its form:
 * https://github.com/typesafegithub/github-actions-typing
 */
export function actionTypes(mode: Mode): string {
  const inputs = Object.entries(inputSchemas[mode]().shape).map(([name, schema]) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    return [name, (inner as z.ZodType).meta() ?? { type: "string" }];
  });
  const outputs = Object.keys(outputDefaults[mode]).map((name) => [name, { type: "string" }]);
  const types = { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) };
  return `# Made by scripts/tables.ts from src/actions/inputs.ts.\n${stringify(types, { aliasDuplicateObjects: false, blockQuote: false, version: "1.1" })}`;
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

/** The keys of a configuration, as markdown. */
function configTable(): string {
  const rows = Object.entries(configSchema.shape).map(([key, schema]) => {
    const value = defaultPolicy[key as keyof typeof defaultPolicy];
    const text = value === undefined ? "" : `\`${JSON.stringify(value)}\``;
    return `| \`${key}\` | ${cell(schema.description ?? "")} | ${text} |`;
  });
  return ["| key | what | default |", "| --- | --- | --- |", ...rows].join("\n");
}

/** The linter's rules, and what it reports apart from rules. */
function ruleTable(): string {
  const others = [
    parseRule,
    { id: "unknown-rule", severity: "warning", title: "An ignore comment that names no rule" },
  ];
  const rows = [...rules, ...others].map(
    ({ id, severity, title }) => `| [${id}](rules/${id}.md) | ${severity} | ${cell(title)} |`,
  );
  return ["| rule | severity | what |", "| --- | --- | --- |", ...rows].join("\n");
}

/** What was done to the cluster in the proof of SLURM, and the results. */
async function slurmTable(): Promise<string> {
  const { builds, events, verdicts, wrong, commit }: Result = JSON.parse(await readFile(resultsPath, "utf8"));
  const count = Object.entries(verdicts).map(([verdict, number]) => `${number} ${verdict}`);
  const end = `${count.join(", ")}; ${wrong.length} without exactly one result and one marker (commit ${commit})`;
  return [
    "| results there | what happened |",
    "| --- | --- |",
    ...events.map(({ what, at }) => `| ${at} of ${builds} | ${what} |`),
    `| ${builds} of ${builds} | ${end} |`,
  ].join("\n");
}

/** Results of the proof of level bytes, one row for each kind of recipe. */
function bytesTable(): string {
  const results = readResults();
  const rows = Object.entries(kinds).flatMap(([kind, about]) => {
    const result = results[kind];
    if (!result) return [];
    const one = result.why === undefined ? `\`${result.sha256[0].slice(0, 16)}…\`` : cell(result.why);
    const without = result.without ? `, \`--without ${result.without.join(",")}\`` : "";
    return [`| ${kind} | ${cell(about)}${without} | \`${result.level}\` | ${one} | ${result.commit} |`];
  });
  const head = "| recipe | what | level | sha256 of both, or what differs | commit |";
  return [head, "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

/**
 * What this program and the scanners list for the same trees, and why they differ; empty where it has not been run yet.
 */
function scannerTable(): string {
  const result = readScanners();
  if (!result) return "";
  const rows = Object.values(result.trees).flatMap(({ about, packages, scanners }) =>
    Object.entries(scanners).map(([scanner, { packages: theirs, differ }]) => {
      const reasons = Object.entries(differ).map(([reason, { count }]) => `${count} ${reason}`);
      return `| ${cell(about)} | ${scanner} | ${packages} | ${theirs} | ${reasons.join(", ") || "equal"} |`;
    }),
  );
  const seen = new Set(
    Object.values(result.trees).flatMap(({ scanners }) =>
      Object.values(scanners).flatMap(({ differ }) => Object.keys(differ)),
    ),
  );
  const reasons = Object.entries(classes).flatMap(([name, meaning]) =>
    seen.has(name) ? [`- ${name}: ${meaning}.`] : [],
  );
  const versions = Object.entries(result.versions).map((pair) => pair.join(" "));
  return [
    "| tree | scanner | packages here | packages there | differences |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
    ...reasons,
    "",
    `Made with ${versions.join(" and ")} (commit ${result.commit}).`,
  ].join("\n");
}

/** The failure codes of one part of the program, as markdown. */
function codeTable(codes: Record<string, string>): string {
  const rows = Object.entries(codes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, meaning]) => `| \`${code}\` | ${cell(meaning)} |`);
  return ["| code | meaning |", "| --- | --- |", ...rows].join("\n");
}

/** The clients whose network traffic is recorded and replayed in tests, as markdown. */
function clientTable(): string {
  const rows = proven.map(({ client, fetches }) => `| ${cell(client)} | ${cell(fetches)} |`);
  return ["| client | what it fetches |", "| --- | --- |", ...rows].join("\n");
}

/** Results of the proof of the vault as a whole; empty where it has not been run yet. */
function vaultProofTable(): string {
  const result = readResult();
  if (!result) return "";
  const locked = Object.entries(result.locked).map(([id, count]) => `${count} ${id}`);
  const rows = [
    ["verdict of the rebuild", `\`${result.verdict}\``],
    ["where", result.stranger],
    ["locked packages", locked.join(", ")],
    ["downloads in the vault", String(result.requests)],
    ["the file", `${Math.round(result.size / 1e6)} MB, image included`],
    ["time", `build ${result.seconds[0]} s, rebuild ${result.seconds[1]} s, on a busy machine`],
    ["commit", result.commit],
  ].map((row) => `| ${row.map(cell).join(" | ")} |`);
  return ["| | |", "| --- | --- |", ...rows].join("\n");
}

/** The page with every generated part brought up to date. @throws where a marker names an unknown table or file */
export async function withTables(text: string): Promise<string> {
  const tables = new Map([
    ["formats", formatTable()],
    ["ecosystems", ecosystemTable()],
    ["pins", pinTable()],
    ["unpinned commands", unpinnedList()],
    ["configuration", configTable()],
    ["rules", ruleTable()],
    ["bytes", bytesTable()],
    ["slurm", await slurmTable()],
    ["scanners", scannerTable()],
    ["moves", moveTable()],
    ["race", raceTable()],
    ["nfs", nfsTable()],
    ["gh attestations", ghTable()],
    ["arguments", argumentTable()],
    ["recover", recoverTable()],
    ["corpus", corpusTable()],
    ["vault clients", clientTable()],
    ["vault proof", vaultProofTable()],
  ]);
  for (const [room, codes] of Object.entries(codesByRoom)) tables.set(`codes ${room}`, codeTable(codes));
  for (const [mode, folder] of Object.entries(actionFolders)) {
    const action = parse(await readFile(join(home, folder, "action.yml"), "utf8"));
    for (const kind of ["inputs", "outputs"] as const)
      tables.set(`${mode} ${kind}`, actionTable(action, kind));
  }
  const found = new Map<string, string>();
  for (const [, path = ""] of text.matchAll(/<!-- file: (\S+) -->/g))
    found.set(path, `\`\`\`yaml\n${(await readFile(join(home, path), "utf8")).trimEnd()}\n\`\`\``);
  return text.replaceAll(
    /(<!-- (table|file): ([\w ./-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, kind: string, name: string, close: string) => {
      const part = (kind === "table" ? tables : found).get(name);
      if (part === undefined) throw new Error(`unknown table ${name}`);
      return `${open}\n${part}\n\n${close}`;
    },
  );
}

/** Path of each generated or partly generated file → the text that it should have. */
async function* generated(): AsyncGenerator<[string, string]> {
  for (const name of pages) yield [name, await withTables(await readFile(join(home, name), "utf8"))];
  for (const [mode, folder] of Object.entries(actionFolders))
    yield [join(folder, "action-types.yml"), actionTypes(mode as Mode)];
  yield ["docs/terminal.svg", terminalSvg(await readFile(join(home, "docs/terminal.txt"), "utf8"))];
}

if (import.meta.main) {
  for await (const [name, after] of generated()) {
    const page = join(home, name);
    const before = await readFile(page, "utf8").catch(() => "");
    if (before === after) continue;
    if (process.argv.includes("--check")) {
      console.error(`${name} is out of date; run: node scripts/tables.ts`);
      process.exitCode = 1;
    } else await writeFile(page, after);
  }
}
