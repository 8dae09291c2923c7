import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { createCiLog } from "../../src/github/log.ts";
import { parseCommands } from "../support/runner.ts";

/** A log whose standard output is held back from here until `text` is asked for. */
function record() {
  let text = "";
  let now = 0;
  const write = mock.method(process.stdout, "write", (more: string) => {
    text += more;
    return true;
  });
  const log = createCiLog(() => now);
  return {
    log,
    text: () => {
      write.mock.restore();
      return text;
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe("createCiLog", () => {
  it("makes one group a phase, and says after it how long it took", () => {
    const { log, text, pass } = record();
    log.phase("building");
    pass(94_400);
    log.phase("comparing");
    pass(3_000);
    log.end();
    assert.equal(
      text(),
      "::group::building\n::endgroup::\nbuilding: 1 min 34 s\n::group::comparing\n::endgroup::\ncomparing: 3 s\n",
    );
  });

  it("lets no line of a child act as a command, not even one that tries to resume commands", () => {
    const { log, text } = record();
    log.phase("building");
    for (const line of [
      "::error::forged",
      "::add-mask::x",
      "##[error]forged",
      "::stop-commands::mine",
      "::mine::",
      "innocent\r::set-output name=x::y",
      "a\n::warning::b",
    ]) {
      log.output(line);
    }
    log.note("the recipe says\n::warning::no");
    log.note("::error::nor this");
    log.note("##[error]nor this");
    log.end();
    assert.deepEqual(
      parseCommands(text()).map(({ name }) => name),
      ["group", "endgroup"],
    );
    assert.ok(text().includes("innocent ::set-output name=x::y\n"));
    assert.ok(!/^##\[/m.test(text().replace(/::stop-commands::[\s\S]*?\n::[0-9a-f-]{36}::/g, "")));
  });

  it("stops commands with another token every time", () => {
    const { log, text } = record();
    log.output("a");
    log.note("b");
    log.output("c");
    log.end();
    const tokens = [...text().matchAll(/::stop-commands::(\S+)/g)].map((match) => match[1]);
    assert.equal(tokens.length, 2);
    assert.notEqual(tokens[0], tokens[1]);
    for (const token of tokens) assert.ok(text().includes(`\n::${token}::\n`));
  });

  it("lets nothing that prints by itself act as a command, and goes on as before after it", async () => {
    const { log, text } = record();
    log.phase("fetching");
    const given = await log.aside(async () => {
      process.stdout.write("::error::forged\n");
      return 7;
    });
    log.phase("building");
    await assert.rejects(
      log.aside(() => Promise.reject(new Error("no"))),
      /no/,
    );
    log.end();
    assert.equal(given, 7);
    assert.deepEqual(
      parseCommands(text()).map(({ name }) => name),
      ["group", "endgroup", "group", "endgroup"],
    );
  });

  it("cuts a line that never ends", () => {
    const { log, text } = record();
    log.output("x".repeat(1_000_000));
    log.end();
    assert.ok(text().length < 5000);
  });
});
