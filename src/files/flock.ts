import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import { scrubbedEnvironment } from "../process/run.ts";

/** How long one process waits for another's installation. */
const waitMs = 20 * 60_000;

/**
 * Does something while no other process does the same, on this machine. The lock is the kernel's (flock), held by
 * a small child that ends with us: a crash leaves nothing locked.
 * @param path file to lock; made if need be
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const release = await lock(path);
  try {
    return await work();
  } finally {
    await release();
  }
}

function lock(path: string): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const child = spawn("flock", ["--exclusive", path, "sh", "-c", "echo locked; exec cat"], {
      env: scrubbedEnvironment(),
      stdio: ["pipe", "pipe", "ignore"],
    });
    const refuse = (why: string) => {
      clearTimeout(timer);
      child.kill();
      reject(
        new Failure("infrastructure", `The lock ${path} could not be taken`, {
          why,
          remedy: "See whether another installation hangs, end it, then try again.",
        }),
      );
    };
    const timer = setTimeout(() => refuse("Another process held it for 20 minutes."), waitMs);
    const ended = new Promise<void>((done) => child.once("close", () => done()));
    child.once("error", (error) => refuse(`flock could not be started: ${error.message}`));
    child.once("exit", (code) => refuse(`flock ended with ${code}.`));
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => {
      clearTimeout(timer);
      child.removeAllListeners("exit");
      resolve(() => {
        child.stdin.end();
        return ended;
      });
    });
  });
}
