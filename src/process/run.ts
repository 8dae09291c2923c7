import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { basename } from "node:path";
import { Failure } from "../failure.ts";
import { homeFolder } from "../files/home.ts";
import { plural } from "../plural.ts";
import { anyAlive, descendants, sendSignal } from "./groups.ts";
import { LineSplitter } from "./lines.ts";
import { type Redact, RedactedStream, redactText } from "./redact.ts";

export interface RunOptions {
  /** Working directory of the child; default ours. */
  cwd?: string;
  /** The child's whole environment; begin with {@link scrubbedEnvironment}. */
  env: Record<string, string>;
  /** What the child reads on its standard input; nothing by default. */
  input?: Buffer | string;
  /** Milliseconds after which the child's whole group is ended. */
  timeLimitMs?: number;
  signal?: AbortSignal;
  /** Every line of standard output and standard error as it comes, without escape sequences. */
  onLine?: (line: string) => void;
  /** Takes both outputs, without secrets. */
  log?: LogSink;
  /**
   * Takes secrets out of what `onLine` and `log` get, and out of standard error; default {@link redactText}. Standard
   * output is given back as it is.
   */
  redact?: Redact;
  /** Bytes of standard output that are kept, default 64 MiB; more is a Failure. */
  maxOutput?: number;
  /** Takes standard output chunk by chunk; then nothing of it is kept. */
  stdoutTo?: (chunk: Buffer) => void;
}

/** Where the output of children is written: an open file. */
export interface LogSink {
  /** For messages. */
  path: string;
  /** @throws Error of the system, such as a full disk */
  write(chunk: Uint8Array): void;
}

export interface RunResult {
  /** Exit code, or null when a signal ended the child. */
  code: number | null;
  signal: string | null;
  stdout: string;
  /** The last 64 KiB of standard error. */
  stderr: string;
}

const defaultMaxOutput = 64 * 1024 * 1024;
const stderrKept = 64 * 1024;
/** Time between SIGTERM and SIGKILL: Apptainer removes its scratch folders on SIGTERM. */
const graceMs = 5_000;
/** How long a child's own children may keep its output open after it ended. */
const lingerMs = 2_000;

/** The variables of an environment that have a value. */
export const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));

/**
 * The environment that every child starts with: PATH, a home, UTF-8, UTC and the proxies of this machine. Nothing else
 * is passed on: no `APPTAINER*`, `SINGULARITY*`, `ACTIONS_*` or `INPUT_*` variable, and no token.
 * @param extra further variables that this child needs; undefined values are left out
 */
export function scrubbedEnvironment(extra: Record<string, string | undefined> = {}): Record<string, string> {
  const path = process.env.PATH || "/usr/local/bin:/usr/bin:/bin";
  const folders = path.split(":").filter((folder) => folder.startsWith("/"));
  // An ordinary user's PATH often lacks the folders where debootstrap and mkfs tools are.
  for (const folder of ["/usr/local/sbin", "/usr/sbin", "/sbin"]) {
    if (!folders.includes(folder)) folders.push(folder);
  }
  const env: Record<string, string> = {
    PATH: folders.join(":"),
    HOME: homeFolder(),
    LANG: "C.UTF-8",
    TZ: "UTC",
  };
  for (const name of ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy", "no_proxy"]) {
    for (const spelled of [name, name.toUpperCase()]) {
      const value = process.env[spelled];
      if (value) env[spelled] = value;
    }
  }
  for (const [name, value] of Object.entries(extra)) if (value !== undefined) env[name] = value;
  return env;
}

/** A duration for people: "90 seconds", "20 minutes". */
export function spokenTime(ms: number): string {
  if (ms < 1_000) return `${ms} milliseconds`;
  const seconds = Math.round(ms / 1_000);
  if (seconds < 120) return plural(seconds, "second");
  return `${Math.round(seconds / 60)} minutes`;
}

function spawnFailure(command: string, cwd: string | undefined, error: NodeJS.ErrnoException): Failure {
  const name = basename(command);
  const why =
    error.code === "ENOENT"
      ? `${command} was not found${cwd ? `, or the folder ${cwd} does not exist` : ""}`
      : error.code === "EACCES"
        ? `${command} may not be executed`
        : error.message;
  return new Failure("infrastructure", `${name} could not be started`, {
    code: "program-not-started",
    why,
    cause: error,
  });
}

function logFailure(log: string, error: unknown): Failure {
  return new Failure("infrastructure", `cannot write the log ${log}`, {
    code: "log-unwritable",
    why: error instanceof Error ? error.message : String(error),
    remedy: "free space on that disk, or choose another folder",
    cause: error,
  });
}

/**
 * Runs a program to its end, in a process group of its own, with exactly the given environment. Ends the whole group
 * (SIGTERM, 5 s later SIGKILL) on abort, time limit, too much output or a full disk under the log; children that the
 * program leaves behind in its group are ended with it.
 * @returns exit code and outputs; the caller decides what an exit code other than 0 means
 * @throws Failure when it cannot be started, is aborted, exceeds the time limit or `maxOutput`
 */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const { cwd, env, input, timeLimitMs, signal, onLine, log, stdoutTo, redact = redactText } = options;
  const maxOutput = options.maxOutput ?? defaultMaxOutput;
  const name = basename(command);
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(interrupted(name));
    let child: ChildProcessWithoutNullStreams;
    try {
      // Loaded only here: that would take a tenth of the start-up of a command that starts no program.
      const { spawn } = process.getBuiltinModule("node:child_process");
      child = spawn(command, args, { ...(cwd !== undefined && { cwd }), env, detached: true, stdio: "pipe" });
    } catch (error) {
      // Node throws immediately for errors that it detects itself (a NUL in an argument).
      return reject(spawnFailure(command, cwd, error as NodeJS.ErrnoException));
    }

    let failure: Failure | undefined;
    let ending: Promise<void> | undefined;
    const timers: NodeJS.Timeout[] = [];
    const end = (why: Failure) => {
      if (failure) return;
      failure = why;
      if (child.pid !== undefined) ending = endGroup(child.pid);
    };
    const onAbort = () => end(interrupted(name));
    signal?.addEventListener("abort", onAbort, { once: true });
    if (timeLimitMs !== undefined) {
      timers.push(setTimeout(() => end(tooLong(name, timeLimitMs)), timeLimitMs));
    }

    let err = Buffer.alloc(0);
    const show = (chunk: Buffer, splitter: LineSplitter | undefined) => {
      splitter?.push(chunk);
      try {
        if (chunk.length > 0) log?.write(chunk);
      } catch (error) {
        end(logFailure(log?.path ?? "", error));
      }
    };
    const showError = (chunk: Buffer) => {
      err = Buffer.concat([err, chunk]).subarray(-stderrKept);
      show(chunk, lines?.[1]);
    };
    const lines = onLine && [new LineSplitter(onLine), new LineSplitter(onLine)];
    const clean = [new RedactedStream(redact), new RedactedStream(redact)] as const;
    const out: Buffer[] = [];
    let outSize = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      show(clean[0].push(chunk), lines?.[0]);
      if (stdoutTo) return stdoutTo(chunk);
      outSize += chunk.length;
      if (outSize <= maxOutput) out.push(chunk);
      else end(tooMuch(name, maxOutput));
    });
    child.stderr.on("data", (chunk: Buffer) => showError(clean[1].push(chunk)));
    // A child that does not read its whole input is not an error.
    child.stdin.on("error", () => {});
    child.stdin.end(input);

    const finish = () => {
      signal?.removeEventListener("abort", onAbort);
      for (const timer of timers) clearTimeout(timer);
    };
    child.on("error", (error) => {
      if (child.pid !== undefined) return;
      finish();
      reject(spawnFailure(command, cwd, error));
    });
    child.on("exit", () => {
      timers.push(
        setTimeout(() => {
          if (child.pid !== undefined) sendSignal(-child.pid, "SIGKILL");
          child.stdout.destroy();
          child.stderr.destroy();
        }, lingerMs),
      );
    });
    child.on("close", (code, endedBy) => {
      finish();
      show(clean[0].end(), lines?.[0]);
      showError(clean[1].end());
      for (const splitter of lines ?? []) splitter.end();
      // Rejected only when all of them are gone, because the caller then removes the folders in which they worked.
      if (failure) return void (ending ?? Promise.resolve()).then(() => reject(failure));
      // A process left in the group would go on writing although the caller assumes that everything has ended.
      if (child.pid !== undefined) sendSignal(-child.pid, "SIGKILL");
      resolve({
        code,
        signal: endedBy,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: err.toString("utf8"),
      });
    });
  });
}

/**
 * Ends a process group and the leader's descendants outside it, first with SIGTERM, then with SIGKILL for those that
 * remain after the grace period. Resolves when they are gone.
 */
async function endGroup(leader: number): Promise<void> {
  // Looked up first: once their parents are gone, descendants in sessions of their own can no longer be found.
  const others = descendants(leader);
  for (const target of [-leader, ...others]) sendSignal(target, "SIGTERM");
  const deadline = Date.now() + graceMs;
  while (anyAlive(leader, others)) {
    if (Date.now() > deadline) {
      for (const target of [-leader, ...others, ...descendants(leader)]) sendSignal(target, "SIGKILL");
      return;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

function interrupted(name: string): Failure {
  return new Failure("infrastructure", `${name} was interrupted`, {
    code: "cancelled",
    why: "the work was cancelled",
  });
}

function tooLong(name: string, limitMs: number): Failure {
  return new Failure("infrastructure", `${name} did not end within ${spokenTime(limitMs)}`, {
    code: "time-limit-reached",
    why: "it reached the time limit and was ended",
    remedy: "see the last lines of its log for what it waited for, or raise the time limit",
  });
}

function tooMuch(name: string, limit: number): Failure {
  return new Failure("failed", `${name} printed more than ${limit} bytes`, {
    code: "output-too-long",
    why: "this is more than it should ever print, so it was ended",
  });
}
