import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parseCommands, parseFileCommands } from "../support/runner.ts";

const ours = join(import.meta.dirname, "../../src/github/commands.ts");

/** What a piece of code prints and sets as outputs, in a process of its own. */
function run(code: string) {
  const folder = mkdtempSync(join(tmpdir(), "stx-commands-"));
  try {
    const file = join(folder, "output");
    writeFileSync(file, "");
    const stdout = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: import.meta.dirname,
      encoding: "utf8",
      env: { GITHUB_OUTPUT: file },
    });
    return {
      stdout,
      commands: parseCommands(stdout),
      outputs: parseFileCommands(readFileSync(file, "utf8")),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("commands", () => {
  const nasty = "100%, a:b\r\nc::d %0A ünïcode";
  const text = JSON.stringify(nasty);

  it("say the same, byte for byte, as the runner's own library", () => {
    const theirs = run(`
      import { error, notice, setOutput, setSecret, warning } from "@actions/core";
      setSecret(${text});
      error(${text}, { title: ${text}, file: "a,b.def", startLine: 3, startColumn: 2 });
      warning("w", {});
      notice("n", { title: "t" });
      setOutput("a-b", ${text});
      setOutput("empty", "");`);
    const own = run(`
      const { command, setOutput, setSecret } = await import(${JSON.stringify(ours)});
      setSecret(${text});
      command("error", { title: ${text}, file: "a,b.def", line: 3, col: 2 }, ${text});
      command("warning", {}, "w");
      command("notice", { title: "t" }, "n");
      setOutput("a-b", ${text});
      setOutput("empty", "");`);
    assert.equal(own.stdout, theirs.stdout);
    assert.deepEqual(own.outputs, theirs.outputs);
    assert.equal(own.outputs["a-b"], nasty);
    assert.equal(own.commands[1]?.message, nasty);
  });

  it("let no value set another output", () => {
    const value = "x\nghadelimiter_1\nforged=1\nforged<<E\n2\nE";
    const { outputs } = run(`
      const { setOutput } = await import(${JSON.stringify(ours)});
      setOutput("a", ${JSON.stringify(value)});`);
    assert.deepEqual(outputs, { a: value });
  });
});
