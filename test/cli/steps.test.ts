import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { Writable } from "node:stream";
import { describe, it, type TestContext } from "node:test";
import type { Command } from "commander";
import { causesText } from "../../src/cli/errors.ts";
import { makeProgram } from "../../src/cli/main.ts";
import { stepLine, stepLines } from "../../src/cli/steps.ts";
import { quietWatcher } from "../../src/cli/terminal.ts";
import { Failure } from "../../src/failure.ts";
import { apkDatabase, type Bench, bench, verifiedBench } from "./support.ts";

function stream(columns = 80): { to: NodeJS.WriteStream; text: () => string } {
  let text = "";
  const to = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { to: Object.assign(to, { columns }) as unknown as NodeJS.WriteStream, text: () => text };
}

/** Lets time pass second by second, as the mock's clock is where it ends for everything within one tick. */
const pass = (t: TestContext, seconds: number) => {
  for (let second = 0; second < seconds; second++) t.mock.timers.tick(1_000);
};

describe("steps of a command", () => {
  it("in a log are silent for 5 s, then say which runs, at growing distances while it is the same", (t) => {
    t.mock.timers.enable({ apis: ["setInterval", "Date"] });
    const { to, text } = stream();
    const steps = stepLines(to, Date.now(), false);
    steps.step("Reading old.sif");
    pass(t, 4);
    assert.equal(text(), "");
    pass(t, 36);
    steps.step("Comparing");
    pass(t, 4);
    assert.doesNotMatch(text(), /Comparing/, "a short step is not named");
    pass(t, 1);
    steps.step(undefined);
    pass(t, 600);
    assert.equal(
      text(),
      "[5 s] Reading old.sif …\n[10 s] Reading old.sif …\n[20 s] Reading old.sif …\n[40 s] Reading old.sif …\n[45 s] Comparing …\n",
    );
  });

  it("in a terminal take one line, cut to its width, which is wiped away at the end", (t) => {
    t.mock.timers.enable({ apis: ["setInterval", "Date"] });
    const { to, text } = stream(20);
    const steps = stepLine(to, Date.now());
    steps.step("Reading a file with a long name.sif");
    t.mock.timers.tick(900);
    assert.equal(text(), "");
    t.mock.timers.tick(1_100);
    assert.match(text().replaceAll("\x1b[K", ""), /^(?:\r\[\d s\] Reading a fil)+$/);
    steps.step(undefined);
    assert.ok(text().endsWith("\r\x1b[K"));
  });
});

describe("a quiet watcher", () => {
  it("prints remarks, which warn, and nothing else", () => {
    const { to, text } = stream();
    const watcher = quietWatcher(to);
    watcher.phase("Building");
    watcher.output("line");
    watcher.note("the build is not recorded");
    watcher.end(true);
    assert.equal(text(), "the build is not recorded\n");
  });
});

async function sandboxOf(at: Bench): Promise<void> {
  await at.write("box/etc/os-release", "ID=alpine\nVERSION_ID=3.22.0\n");
  await at.write("box/lib/apk/db/installed", apkDatabase({ musl: "1.2.5-r10" }));
  mkdirSync(at.path("box/bin"), { recursive: true });
  writeFileSync(at.path("box/bin/sh"), "");
}

describe("--quiet and --verbose", () => {
  it("every command has both, and no other option of their names", async () => {
    const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
    for (const command of all(await makeProgram())) {
      const flags = command.options.map(({ flags }) => flags);
      for (const flag of ["-q, --quiet", "-v, --verbose"])
        assert.equal(flags.filter((each) => each === flag).length, 1, `${command.name()} ${flag}`);
      const used = command.options.flatMap(({ short, long }) => [short, long]).filter((each) => each != null);
      assert.deepEqual(used, [...new Set(used)], command.name());
    }
  });

  it("every written file is named on stderr, but with --quiet, before or after the command", async (t) => {
    const at = await bench(t);
    await sandboxOf(at);
    const freeze = await at.run(["freeze", "box", "-o", "box.lock"]);
    assert.equal(freeze.stderr, "Wrote box.lock: 1 apk.\n");
    const report = await at.run(["report", "box.lock", "-o", "box.html"]);
    assert.deepEqual([report.stdout, report.stderr], ["", "Wrote box.html.\n"]);
    const spdx = ["export", "box.lock", "--format", "spdx", "-o", "box.json"];
    assert.equal((await at.run(spdx)).stderr, "Wrote box.json.\n");
    for (const args of [
      ["--quiet", ...spdx],
      [...spdx, "-q"],
    ]) {
      const ran = await at.run(args);
      assert.deepEqual([ran.code, ran.stdout, ran.stderr], [0, "", ""], args.join(" "));
    }
    assert.match((await at.run(["-q", "export", "no.lock", "--format", "spdx"])).stderr, /^Failed: /);
    const both = await at.run(["list", "-q", "-v"]);
    assert.equal(both.code, 2);
    assert.match(both.stderr, /cannot be used with option '-v, --verbose'/);
  });

  it("--verbose names each step and the times of the phases; the results are the same", async (t) => {
    const at = await verifiedBench(t);
    const check = await at.run(["check", "tiny"]);
    const verbose = await at.run(["check", "tiny", "--verbose"]);
    assert.equal(verbose.stdout, check.stdout);
    assert.equal(check.stderr, "");
    assert.match(verbose.stderr, /^\[\d+ s\] Opening tiny …$/m);
    const quiet = await at.run(["roundtrip", "tiny.def", "--force", "--quiet"]);
    assert.equal(quiet.code, 0, quiet.stderr);
    assert.equal(quiet.stderr, "");
    assert.match(quiet.stdout, /verified/i);
    const loud = await at.run(["roundtrip", "tiny.def", "-v"]);
    assert.match(loud.stderr, /^\[\d+ s\] [\s\S]*\nTotal /m);
  });

  it("--verbose shows what caused a failure, without secrets and escapes", () => {
    const inner = new Error("connect\x1b[2J failed");
    const failure = new Failure("infrastructure", "it failed", {
      code: "build-failed",
      cause: new Error("outer", { cause: inner }),
    });
    const text = causesText(failure);
    assert.match(text, /^Cause: {2}Error: outer\n {8}[\s\S]*^Cause: {2}Error: connect failed\n/m);
    assert.equal(causesText(new Failure("usage", "alone", { code: "wrong-use" })), "");
  });
});
