import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { Command } from "commander";
import { manualPage } from "../../src/cli/commands/man.ts";
import { addCommands } from "../../src/cli/commands.ts";
import { missing } from "../support/ecosystems.ts";
import { bench } from "./support.ts";

test("every command has a manual page that groff reads without a warning", { skip: missing("groff") }, () => {
  const program = new Command("stx-container").enablePositionalOptions();
  addCommands(program);
  const all = (command: Command, words: string[]): [Command, string[]][] => [
    [command, words],
    ...command.commands.flatMap((each) => all(each, [...words, each.name()])),
  ];
  const pages = all(program, ["stx-container"]);
  assert.ok(pages.length > 40);
  // One call for all: groff reads them one after the other.
  const input = pages.map(([command, words]) => manualPage(command, words)).join("");
  const { stdout, stderr } = spawnSync("groff", ["-man", "-ww", "-Tascii", "-P-cbou"], {
    input,
    encoding: "utf8",
  });
  assert.equal(stderr, "");
  for (const [, words] of pages) assert.ok(stdout.includes(words.join("-")), words.join(" "));
  assert.match(stdout, /--require-verified/);
});

test("man prints the page of a command, and says where there is none", async (t) => {
  const at = await bench(t);
  assert.match(
    (await at.run(["man", "sandbox", "create"])).stdout,
    /^\.TH "STX\\-CONTAINER\\-SANDBOX\\-CREATE" 1/,
  );
  assert.equal((await at.run(["man", "no-such"])).code, 2);
});
