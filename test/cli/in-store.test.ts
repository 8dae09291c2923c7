import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command } from "commander";
import { inStore, storeCommands, storeIn } from "../../src/cli/in-store.ts";
import { makeProgram } from "../../src/cli/main.ts";
import { codeRemedies } from "../../src/failure-codes/remedies.ts";
import { codesByRoom } from "../../src/failure-codes.ts";

test("commands in a remedy get the user's store, where they take one and do not have it", () => {
  assert.equal(
    inStore("choose one: stx-container list hello, then stx-container promote BUILD", "/opt/my images"),
    "choose one: stx-container list --store '/opt/my images' hello, then stx-container promote --store '/opt/my images' BUILD",
  );
  assert.equal(inStore("see `stx-container vault check`", "s"), "see `stx-container vault check --store s`");
  for (const same of ["stx-container verify x --store y --context z", "stx-container setup", "setup"])
    assert.equal(inStore(same, "s"), same);
  assert.equal(inStore("stx-container list", "containers"), "stx-container list");
  assert.equal(inStore("stx-container list", undefined), "stx-container list");
  assert.equal(storeIn(["check", "--store=a b", "x"]), "a b");
  assert.equal(storeIn(["check", "--store", "a", "x"]), "a");
  assert.equal(storeIn(["check", "x"]), undefined);
});

test("the commands that take a store are those of the program", async () => {
  const found: string[] = [];
  const walk = (command: Command, path: string[]): void => {
    for (const each of command.commands) {
      const words = [...path, each.name()];
      if (each.options.some(({ long }) => long === "--store")) found.push(words.join(" "));
      walk(each, words);
    }
  };
  walk(await makeProgram(), []);
  assert.deepEqual([...storeCommands].sort(), found.sort());
});

test("every code has something to do about it, as one line", () => {
  const codes = Object.values(codesByRoom).flatMap((each) => Object.keys(each));
  assert.deepEqual(Object.keys(codeRemedies).sort(), codes.sort());
  const wrong = Object.entries(codeRemedies).filter(([, text]) => text === "" || /\n|\.$/.test(text));
  assert.deepEqual(wrong, []);
});
