import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Command } from "commander";
import { makeProgram } from "../../src/cli/main.ts";
import { mcpTools } from "../../src/cli/mcp/tools.ts";
import * as scitex from "../../src/scitex/index.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/seed-parity.md"), "utf8");

/** The rows of a text's tables: the original, functions, commands, and what differs. */
const rowsOf = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((each) => each.trim()),
    );
const rows = rowsOf(page);

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `W${from + index}`);

const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);

test("no row is open", () => {
  assert.ok(rows.length > 50, `${rows.length} rows`);
  for (const [original, , command, remark] of rows)
    assert.ok(command && remark, `${original} has no command or no remark`);
});

test("each function is an export, and each export has a row", () => {
  const named = new Set(rows.flatMap(([, functions = ""]) => quoted(functions)));
  assert.deepEqual(
    [...named].filter((name) => !(name in scitex)),
    [],
  );
  const exported = Object.keys(scitex).filter((name) => name !== "Failure");
  assert.deepEqual(
    exported.filter((name) => !named.has(name)),
    [],
  );
});

/** Parameters of the original's functions, in camelCase; those of the options after a bar. */
const parameters: Record<string, string> = {
  build: "| defName outputDir force sandbox defPath imageName useSudo fakeroot cwd retain",
  buildReproducible: "layer root | defPath defName verify keep config force cwd",
  verifyRoundtrip: "layer root ts | cwd config",
  checkVerified: "sifPath | requireVerified root config",
  listBuilds: "root layer",
  pointLatest: "root layer ts",
  prune: "root layer retain",
  protect: "root layer ts",
  markVerified: "root layer ts",
  markUnverified: "root layer ts | reason",
  captureLock: "sifPath lockPath",
  readLock: "lockPath",
  compareLocks: "lockA lockB",
  generateLockedDef: "roughDef lock outDef",
  loadConfig: "root",
  freeze: "sifPath | outputDir",
  verify: "sifPath | defPath lockDir",
};

test("each function takes the parameters of the original", () => {
  const folder = join(import.meta.dirname, "../../src/scitex");
  const source = globSync("*.ts", { cwd: folder })
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
  /** The fields of an interface and of those that it is picked from. */
  const fieldsOf = (type: string): string => {
    const [, above = "", body = ""] =
      new RegExp(`interface ${type}\\b([^{]*)\\{(.*?)\n\\}`, "s").exec(source) ?? [];
    return `${above}${body}`;
  };
  for (const [name, expected] of Object.entries(parameters)) {
    const [, declared = ""] =
      new RegExp(`function ${name}\\((.*?)\\): (?:Promise|LockDiff)`, "s").exec(source) ?? [];
    const text = declared + (declared.match(/\b[A-Z]\w*Options\b/g) ?? []).map(fieldsOf).join("");
    const [positional = "", options = ""] = expected
      .split("|")
      .map((part) => part.trim().split(/\s+/).join(" "));
    const places = positional.split(" ").map((each) => text.search(new RegExp(`\\b${each}\\b`)));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      name,
    );
    for (const each of `${positional} ${options}`.trim().split(" "))
      assert.match(text, new RegExp(`\\b${each}\\b`), name);
  }
});

test("each flaw of the original that it must not have has a test that names it", () => {
  // Those of building, verifying, versions, sandboxes, running, Docker, the host and the command line.
  const flaws = [...numbers(63, 71), ...numbers(80, 98), ...numbers(100, 107), ...numbers(110, 117)];
  const test = join(import.meta.dirname, "..");
  const named = globSync("**/*.ts", { cwd: test })
    .filter((path) => path !== "scitex/parity.test.ts")
    .flatMap((path) => readFileSync(join(test, path), "utf8").match(/\bW\d+\b/g) ?? []);
  assert.deepEqual(
    flaws.filter((flaw) => !named.includes(flaw)),
    [],
  );
});

test("each tool of the original's server is one of ours, or said not to be", () => {
  const section = page.split("## Tools of the MCP server")[1]?.split("\n## ")[0] ?? "";
  const [left, taken] = [true, false].map((isLeft) =>
    rowsOf(section)
      .filter(([, , , remark = ""]) => remark.startsWith("not taken over") === isLeft)
      .flatMap(([original = ""]) => quoted(original)),
  );
  assert.deepEqual(left, ["container_skills_list", "container_skills_get"]);
  assert.deepEqual(taken?.sort(), mcpTools.map(({ name }) => name).sort());
});

test("each command is there", async () => {
  const find = (command: Command, words: string[]): boolean => {
    const [first, ...rest] = words;
    const next = command.commands.find((each) => each.name() === first);
    return next !== undefined && (rest.length === 0 || find(next, rest));
  };
  const program = await makeProgram();
  const names = rows.flatMap(([, , commands = ""]) => quoted(commands)).filter((name) => name !== "help");
  assert.deepEqual(
    names.filter((name) => !find(program, name.split(" "))),
    [],
  );
});
