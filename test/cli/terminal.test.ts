import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { describe, it } from "node:test";
import { failureText } from "../../src/cli/errors.ts";
import { liveWatcher } from "../../src/cli/live-watcher.ts";
import { plainWatcher, watcherFor } from "../../src/cli/terminal.ts";
import { watched } from "../../src/cli/watched.ts";
import { Failure } from "../../src/failure.ts";

/** A stream that keeps what is written; as a terminal of 40 columns where `tty` is set. */
function stream(tty: boolean): { to: NodeJS.WriteStream; text: () => string } {
  let text = "";
  const to = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  Object.assign(to, { isTTY: tty, columns: 40, rows: 20 });
  return { to: to as unknown as NodeJS.WriteStream, text: () => text };
}

it("what is printed while work is stopped is not shown: it is about files that the stop removes", async (t) => {
  const { to, text } = stream(false);
  const writing = t.mock.method(process.stderr, "write", (chunk: string) => to.write(chunk));
  const stopped = watched(async (watcher) => {
    watcher.output("before");
    process.emit("SIGINT");
    watcher.output("after");
    throw new Error("its program was ended");
  });
  await assert.rejects(stopped, { name: "AbortError" });
  writing.mock.restore();
  assert.match(text(), /before\n[\s\S]*stopping …/);
  assert.doesNotMatch(text(), /after/);
});

/** Long work shows that it lives. */
describe("a watcher", () => {
  it("in a pipe writes plain lines: each phase, and the build's lines without their escape sequences", () => {
    const { to, text } = stream(false);
    const watcher = plainWatcher(to);
    watcher.phase("Building the image");
    watcher.output("one\x1b[31m red\x1b[0m\rtwo \n");
    watcher.note("a remark");
    watcher.end(true);
    assert.match(text(), /^\[0 s\] Building the image\n {4}one.*\n {4}a remark\n$/);
    assert.ok(!text().includes("\x1b") && !text().includes("\r"));
  });

  it("in a pipe gives a sign of life when the build is silent", (t) => {
    t.mock.timers.enable({ apis: ["setInterval", "Date"] });
    const { to, text } = stream(false);
    const watcher = plainWatcher(to);
    watcher.phase("Building the image");
    const pass = (seconds: number) => {
      for (let second = 0; second < seconds; second++) t.mock.timers.tick(1_000);
    };
    pass(9);
    assert.doesNotMatch(text(), /…/);
    pass(121);
    const signs = [...text().matchAll(/^\[(.+)\] Building the image …$/gm)].map(([, time]) => time);
    assert.deepEqual(signs, ["10 s", "30 s", "1 min 10 s", "2 min 10 s"]);
    watcher.output("a line");
    watcher.output("  its  columns\tstay \x1b[2J");
    pass(10);
    assert.match(
      text(),
      /^ {4}a line\n {4} {2}its {2}columns {4}stay\n\[2 min 20 s\] Building the image …\n$/m,
    );
    watcher.end(true);
    const ended = text();
    t.mock.timers.tick(120_000);
    assert.equal(text(), ended);
  });

  it("in a terminal shows the phase, the time and the build's last lines, cut to its width", (t) => {
    t.mock.timers.enable({ apis: ["setInterval", "Date"] });
    const { to, text } = stream(true);
    const watcher = liveWatcher(to);
    watcher.phase("Building the image");
    for (let line = 1; line <= 9; line++) watcher.output(`line ${line} ${"x".repeat(100)}`);
    watcher.output("\x1b[2Jcleared");
    t.mock.timers.tick(3_000);
    assert.match(text(), /Building the image 3 s/);
    assert.match(text(), /line 9 x+…/);
    assert.doesNotMatch(text(), /line 5 /, "only the last lines");
    assert.ok(!text().includes("\x1b[2J"), "a build cannot clear the screen");
    watcher.phase("Comparing");
    watcher.end(true);
    assert.match(text(), /✔ Building the image/);
    assert.match(text(), /✔ Comparing/);
  });

  it("marks a phase that was not finished", () => {
    const { to, text } = stream(true);
    const watcher = liveWatcher(to);
    watcher.phase("Building the image");
    watcher.phase("Comparing");
    watcher.end(false);
    assert.match(text(), /✔ Building the image/);
    assert.match(text(), /✘ Comparing/);
  });

  it("is live in a terminal, plain in CI and in a dumb terminal", async (t) => {
    const before = { CI: process.env.CI, TERM: process.env.TERM };
    t.after(() => {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    });
    const isLive = async () => {
      const { to, text } = stream(true);
      const watcher = await watcherFor(to);
      watcher.phase("x");
      watcher.end(true);
      return text().includes("\x1b");
    };
    delete process.env.CI;
    process.env.TERM = "xterm";
    assert.equal(await isLive(), true);
    process.env.TERM = "dumb";
    assert.equal(await isLive(), false);
    process.env.TERM = "xterm";
    process.env.CI = "true";
    assert.equal(await isLive(), false);
  });
});

describe("a failure's text", () => {
  it("says what failed and where, why, and what to do, each once, and nothing that moves the cursor", () => {
    const failure = new Failure("failed", "it failed", {
      code: "build-failed",
      why: "first\nsecond\x1b[2J\x07",
      remedy: "do this",
      place: { path: "a.def", line: 3, column: 4 },
    });
    assert.equal(
      failureText(failure),
      "Failed: it failed (a.def:3:4)\nWhy:    first\n        second\nTo do:  do this",
    );
    assert.equal(failureText(new Failure("usage", "alone", { code: "wrong-use" })), "Failed: alone");
    // A file's name cannot draw a line.
    const named = new Failure("usage", "there is no marker for a\n✔ verified.sif", { code: "no-marker" });
    assert.equal(failureText(named), "Failed: there is no marker for a ✔ verified.sif");
  });
});
