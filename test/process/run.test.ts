import assert from "node:assert/strict";
import { closeSync, existsSync, openSync, writeSync } from "node:fs";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { openLog } from "../../src/files/log.ts";
import { LineSplitter, plainLine } from "../../src/process/lines.ts";
import { run, scrubbedEnvironment } from "../../src/process/run.ts";
import { folderFor, until } from "../apptainer/support.ts";

const env = scrubbedEnvironment();
const sh = (script: string, options: Partial<Parameters<typeof run>[2]> = {}) =>
  run("sh", ["-c", script], { env, ...options });

/** What a shell writes into a file; it makes the file before it writes its line into it. */
async function untilWritten(path: string): Promise<string> {
  let text = "";
  await until(async () => {
    text = await readFile(path, "utf8").catch(() => "");
    return text.endsWith("\n");
  });
  return text;
}

const isGone = (pid: string) => !existsSync(`/proc/${pid.trim()}`);

test("gives exit code, outputs and the signal that ended a program", async () => {
  const result = await sh("echo out; echo err >&2; exit 3");
  assert.deepEqual(result, { code: 3, signal: null, stdout: "out\n", stderr: "err\n" });
  const ended = await sh("kill -9 $$");
  assert.equal(ended.code, null);
  assert.equal(ended.signal, "SIGKILL");
});

test("gives the child exactly the environment it is told", async () => {
  process.env.STX_TEST_SECRET = "secret";
  const { stdout } = await run("/usr/bin/env", [], { env: { ONLY: "this" } });
  assert.equal(stdout, "ONLY=this\n");
  delete process.env.STX_TEST_SECRET;
});

test("hands on input, and does not mind a child that leaves it unread", async () => {
  assert.equal((await run("cat", [], { env, input: "words" })).stdout, "words");
  assert.equal((await run("true", [], { env, input: Buffer.alloc(4 << 20) })).code, 0);
});

test("shows each line of both outputs, and appends them as they are to the log", async (t) => {
  const folder = await folderFor(t);
  await writeFile(join(folder, "log"), "before\n");
  const log = await openLog(folder, join(folder, "log"));
  const lines: string[] = [];
  await sh("printf '\\033[31mred\\033[0m\\n'; echo err >&2; printf last", {
    log,
    onLine: (line) => lines.push(line),
  });
  await log.close();
  assert.deepEqual(lines.toSorted(), ["err", "last", "red"]);
  const logged = await readFile(log.path, "utf8");
  assert.match(logged, /^before\n/);
  assert.ok(logged.includes("\u001b[31mred") && logged.includes("err") && logged.includes("last"));
});

test("keeps nothing of an output that somebody else takes", async () => {
  let size = 0;
  const take = (chunk: Buffer) => {
    size += chunk.length;
  };
  const { stdout } = await sh("head -c 3000000 /dev/zero", { stdoutTo: take, maxOutput: 10 });
  assert.equal(stdout, "");
  assert.equal(size, 3_000_000);
});

test("ends a program that prints more than is kept", async () => {
  await assert.rejects(sh("yes", { maxOutput: 1000 }), (error: unknown) => {
    assert.ok(error instanceof Failure);
    assert.match(error.message, /sh printed more than 1000 bytes/);
    return true;
  });
});

test("on the time limit ends the group and its grandchildren, those in sessions of their own too", async (t) => {
  const folder = await folderFor(t);
  const script = `sleep 6000 & echo $! > ${folder}/child; setsid sh -c 'echo $$ > ${folder}/far; exec sleep 6000' & wait`;
  const pids = async () =>
    (
      await Promise.all(["child", "far"].map((name) => readFile(join(folder, name), "utf8").catch(() => "")))
    ).filter((text) => text.endsWith("\n"));
  // On a busy machine the script may not have come that far within the first limit.
  for (let seconds = 1; seconds < 100 && (await pids()).length < 2; seconds *= 3)
    await assert.rejects(sh(script, { timeLimitMs: seconds * 1000 }), (error: unknown) => {
      assert.ok(error instanceof Failure);
      assert.equal(error.kind, "infrastructure");
      assert.match(error.message, new RegExp(`did not end within ${seconds} second`));
      return true;
    });
  assert.equal((await pids()).length, 2);
  for (const pid of await pids()) await until(() => isGone(pid));
});

test("kills what ignores the polite signal", async (t) => {
  const folder = await folderFor(t);
  const script = `trap '' TERM; echo $$ > ${folder}/pid; while :; do sleep 1; done`;
  const controller = new AbortController();
  const running = assert.rejects(sh(script, { signal: controller.signal }), Failure);
  const pid = await untilWritten(join(folder, "pid"));
  controller.abort();
  await running;
  await until(() => isGone(pid));
});

test("on abort ends the group, and before the start starts nothing", async (t) => {
  const folder = await folderFor(t);
  const controller = new AbortController();
  const running = sh(`sleep 6000 & echo $! > ${folder}/child; wait`, { signal: controller.signal });
  const ended = assert.rejects(running, /sh was interrupted/);
  const pid = await untilWritten(join(folder, "child"));
  controller.abort();
  await ended;
  await until(() => isGone(pid));
  await assert.rejects(sh(`touch ${folder}/started`, { signal: controller.signal }), /was interrupted/);
  assert.ok(!existsSync(join(folder, "started")));
});

test("does not wait for a background process that holds the output open, and ends it", async (t) => {
  const folder = await folderFor(t);
  const result = await sh(`sleep 6000 & echo $! > ${folder}/child; echo done`);
  assert.equal(result.stdout, "done\n");
  const pid = await readFile(join(folder, "child"), "utf8");
  await until(() => isGone(pid));
});

test("says what could not be started, and why", async (t) => {
  const folder = await folderFor(t);
  const plain = join(folder, "plain");
  await writeFile(plain, "x");
  await chmod(plain, 0o644);
  await assert.rejects(run("/nonexistent/program", [], { env }), (error: unknown) => {
    assert.ok(error instanceof Failure);
    assert.match(error.message, /program could not be started/);
    assert.match(error.why ?? "", /was not found/);
    return true;
  });
  await assert.rejects(run(plain, [], { env }), /plain could not be started/);
  await assert.rejects(run("true", ["a\0b"], { env }), /true could not be started/);
});

test("says that a log cannot be written", async () => {
  const full = openSync("/dev/full", "w");
  const log = { path: "/x/build.log", write: (chunk: Uint8Array) => void writeSync(full, chunk) };
  await assert.rejects(sh("echo x", { log }), /cannot write the log \/x\/build.log/);
  closeSync(full);
});

test("the environment for children holds no token, input, or variable of Apptainer, but the proxies", () => {
  const planted = {
    APPTAINER_BIND: "/x",
    APPTAINERENV_PYTHONPATH: "/x",
    SINGULARITY_BIND: "/x",
    ACTIONS_RUNTIME_TOKEN: "t",
    INPUT_TOKEN: "t",
    GITHUB_TOKEN: "t",
    LD_PRELOAD: "/x.so",
    PYTHONPATH: "/x",
    https_proxy: "http://proxy:3128",
  };
  Object.assign(process.env, planted);
  const made = scrubbedEnvironment({ EXTRA: "1", NONE: undefined });
  for (const name of Object.keys(planted)) delete process.env[name];
  assert.equal(made.https_proxy, "http://proxy:3128");
  delete made.https_proxy;
  const others = Object.keys(made).filter((name) => !/proxy$/i.test(name));
  assert.deepEqual(others.toSorted(), ["EXTRA", "HOME", "LANG", "PATH", "TZ"]);
  assert.equal(made.TZ, "UTC");
  assert.ok(made.PATH?.split(":").every((folder) => folder.startsWith("/")));
});

test("a line is shown without escapes and control characters, of a progress bar its last state", () => {
  assert.equal(plainLine("\u001b[91mERROR  : no\u001b[0m"), "ERROR  : no");
  assert.equal(plainLine("10%\r50%\r100%\r"), "100%");
  assert.equal(plainLine("\u001b]0;title\u0007text\u0008\u0000"), "text");
  assert.equal(plainLine("a\tb"), "a\tb");
});

test("lines are put together from chunks, also where a character is cut in two", () => {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  const bytes = Buffer.from("größe\nrest");
  for (let i = 0; i < bytes.length; i++) splitter.push(bytes.subarray(i, i + 1));
  assert.deepEqual(lines, ["größe"]);
  splitter.end();
  assert.deepEqual(lines, ["größe", "rest"]);
});

test("a line without end does not fill the memory", () => {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  for (let i = 0; i < 100; i++) splitter.push(Buffer.alloc(4096, "x"));
  assert.ok(lines.length >= 5);
});
