// Every command that a message names exists, with every option that it is named with.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Command } from "commander";
import { makeProgram } from "../../src/cli/main.ts";

const src = join(import.meta.dirname, "../../src");
const program = await makeProgram();

const childOf = (command: Command, word: string | undefined) =>
  command.commands.find((each) => each.name() === word);

/** The command that stands for its group where none is named. */
const defaults: Record<string, string> = { snapshot: "take" };

/** What is wrong with a command line in a message; undefined for nothing. */
function problemOf(text: string): string | undefined {
  const words = text.split(/\s+/);
  let command = childOf(program, words[0]);
  if (!command) return `there is no command ${words[0]}`;
  for (const word of words.slice(1)) command = childOf(command, word) ?? command;
  const usual = childOf(command, defaults[command.name()]);
  const known = [...command.options, ...(usual?.options ?? [])].flatMap(({ long, short }) => [long, short]);
  const wrong = words
    .filter((word) => /^--?[a-z]/.test(word))
    .find((word) => !known.includes(word.split("=")[0]));
  return wrong && wrong !== "--help" ? `${command.name()} has no option ${wrong}` : undefined;
}

/** The command lines in a source file: up to what ends a command in a sentence. */
function commandLines(source: string): string[] {
  const found = source.matchAll(
    /(?<![@/\w-])stx-container (?=[a-z]+)([^`"'\n;,|()\\]*?)(?= -- |\\|[`"'\n;,|()]|: |\. |\\n| && |$)/gm,
  );
  return [...found].map(([, text = ""]) => text.trim());
}

/** Words that follow the program's name in a sentence about it. */
const prose =
  /^(?:has|is|of|on|and|was|does|can|must|cannot|writes|that|itself|in|made|by|for|or|to|needs|when|sets|builds|temporary)\b/;

test("messages name commands and options that exist", () => {
  const lines = globSync("**/*.ts", { cwd: src }).flatMap((path) =>
    commandLines(readFileSync(join(src, path), "utf8")).map((line) => ({ path, line })),
  );
  const commands = lines.filter(({ line }) => !prose.test(line));
  assert.ok(commands.length > 100, `only ${commands.length} were found`);
  const wrong = commands.flatMap(({ path, line }) => {
    const problem = problemOf(line);
    return problem ? [`${path}: ${line}: ${problem}`] : [];
  });
  assert.deepEqual(wrong, []);
});

test("W114: docs name commands and options that exist", () => {
  const top = join(src, "..");
  const pages = globSync(["README.md", "docs/*.md", "docs/rules/*.md"], { cwd: top });
  const wrong = pages.flatMap((path) =>
    [...readFileSync(join(top, path), "utf8").matchAll(/^ *```(?:sh|bash|console)\n([\s\S]*?)^ *```/gm)]
      .flatMap(([, block = ""]) => commandLines(block.replaceAll("\\\n", " ").replace(/(?<=\s)#.*$/gm, "")))
      .flatMap((line) => problemOf(line) ?? [])
      .map((problem) => `${path}: ${problem}`),
  );
  assert.deepEqual(wrong, []);
});

test("a command or an option that does not exist is found", () => {
  assert.match(problemOf("chekc hello") ?? "", /no command/);
  assert.match(problemOf("check hello --layer x") ?? "", /no option --layer/);
  assert.equal(problemOf("check hello --base REF"), undefined);
  assert.equal(problemOf("sandbox to-sif SANDBOX IMAGE"), undefined);
});
