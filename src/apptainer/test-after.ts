import { delimiter } from "node:path";
import { Failure } from "../failure.ts";
import { runPrivileges } from "../host/privileges.ts";
import { type LogSink, run, scrubbedEnvironment } from "../process/run.ts";
import { type Apptainer, toolFolders } from "./find.ts";
import { reasonLines } from "./reason.ts";

/** Longest test, in characters: it is one argument of a command, and is recorded in the lock. */
export const longestTest = 16_384;

/** A test of a finished image. All paths absolute. */
export interface TestAfter {
  apptainer: Apptainer;
  image: string;
  /** Commands for the image's own /bin/sh, which ends at the first that fails. */
  script: string;
  timeLimitMs: number;
  log: LogSink;
  onLine: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/** @throws Failure("usage") for a test that is empty, too long, or cannot be an argument */
export function assertTestAfter(script: string): void {
  if (script.trim() !== "" && script.length <= longestTest && !script.includes("\0")) return;
  throw new Failure("usage", "the test after the build is empty, too long, or contains a zero byte", {
    code: "test-after-invalid",
    why: `it is written into the lock, and may have up to ${longestTest} characters`,
    remedy: "copy a longer one into the image with %files, and run it there: --test-after /opt/test.sh",
  });
}

/** Number of last lines of output that are searched for the reason of a failure. */
const tailLength = 60;

/**
 * Runs a test in a finished image as its users would: nothing from the host but the kernel, no network, and empty
 * folders at /tmp and home. What the test writes is discarded.
 * @throws Failure: `failed` for a test that fails, `infrastructure` where the image cannot be run here
 */
export async function testAfter({ apptainer, image, script, ...to }: TestAfter): Promise<void> {
  const tail: string[] = [];
  const wrap = await runPrivileges();
  const [command, ...args] = wrap([
    ...[
      apptainer.command,
      "--nocolor",
      "--silent",
      "exec",
      "--containall",
      "--no-mount",
      "cwd,hostfs,bind-paths",
    ],
    ...["--no-umask", "--no-eval", "--writable-tmpfs", "--net", "--network", "none", "--pwd", "/"],
    ...[image, "/bin/sh", "-e", "-c", script],
  ]);
  const env = scrubbedEnvironment();
  env.PATH = [...toolFolders(apptainer), env.PATH].join(delimiter);
  const { code, signal } = await run(command!, args, {
    env,
    timeLimitMs: to.timeLimitMs,
    log: to.log,
    stdoutTo: () => {},
    onLine: (line) => {
      if (tail.push(line) > tailLength) tail.shift();
      to.onLine(line);
    },
    ...(to.signal && { signal: to.signal }),
  });
  if (code === 0) return;
  const own = code === 255 ? tail.filter((line) => /^(?:FATAL|ERROR)\s*:\s/.test(line)) : [];
  const isHosts = own.length > 0 && !own.some((line) => line.includes("/bin/sh"));
  const why = own.length > 0 ? own : reasonLines(tail);
  const ended = signal ? `it was ended by signal ${signal}` : `it ended with code ${code}`;
  throw new Failure(
    isHosts ? "infrastructure" : "failed",
    isHosts ? "the image cannot be run on this host to test it" : "the test after the build failed",
    {
      code: isHosts ? "host-unsuitable" : "test-after-failed",
      why: [ended, ...why].join("\n"),
      remedy: isHosts
        ? `run \`stx-container doctor\`, which shows what this host allows; log: ${to.log.path}`
        : `correct the recipe or the test; it has no network and sees nothing of the host; log: ${to.log.path}`,
    },
  );
}
