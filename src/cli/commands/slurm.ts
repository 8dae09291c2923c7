import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "commander";
import { Failure } from "../../failure.ts";
import { LogFollower } from "../../files/follow.ts";
import { imageForUse } from "../../operations/exec/resolve.ts";
import { definedOnly } from "../../process/run.ts";
import { shellWord } from "../../process/shell-word.ts";
import { stripControl } from "../../report/escape.ts";
import { jobArguments } from "../../slurm/options.ts";
import { isUnfinished } from "../../slurm/queue.ts";
import {
  attachCommand,
  findSession,
  listSessions,
  runningSession,
  type SessionStatus,
  sessionLog,
  sessionName,
  startSession,
  stateOf,
  stopSession,
} from "../../slurm/session.ts";
import { absolute } from "../absolute.ts";
import { imageSubject } from "../image-subject.ts";
import { replaceProcess } from "../replace-process.ts";
import { type JobFlags, jobOptions } from "../slurm-options.ts";
import type { ExecFlags } from "./exec.ts";

type StartFlags = ExecFlags & JobFlags & { session?: string; json?: boolean };

const print = (text: string) => process.stdout.write(`${text}\n`);
const withoutDashes = (words: string[]) => (words[0] === "--" ? words.slice(1) : words);

/** Checks the image here, where the user sees the result, and submits a job that checks it again on its node. */
export async function slurmStart(
  image: string,
  command: string[],
  flags: StartFlags,
  declared: Command,
): Promise<void> {
  const store = absolute(flags.store);
  const subject = await imageSubject(image, store);
  const usable = await imageForUse({
    subject,
    store,
    requireVerified: flags.requireVerified ?? false,
  });
  if (usable.doubt !== undefined)
    process.stderr.write(
      `stx-container: ${stripControl(`${usable.image} is not verified: ${usable.doubt}`)}\n`,
    );
  const job = {
    name: sessionName(flags.session ?? ("name" in subject ? subject.name : basename(subject.path, ".sif"))),
    image: usable.image,
    options: execWords(declared, { ...flags, store }),
    command: withoutDashes(command),
    jobArguments: jobArguments(jobOptions(flags)),
  };
  if (flags.dryRun) {
    const submitted = ["sbatch", ...job.jobArguments].map(shellWord).join(" ");
    const ran = ["stx-container", "exec", ...job.options, job.image, "--", ...job.command]
      .map(shellWord)
      .join(" ");
    return void print(`${submitted}\n${ran}`);
  }
  const session = await startSession(job);
  if (flags.json) return void print(JSON.stringify(session));
  print(`Session ${session.name}: job ${session.job}\n\nNext: stx-container slurm attach ${session.name}`);
}

/** The options of exec that were given, as arguments of a command line. */
function execWords(declared: Command, flags: StartFlags): string[] {
  const values = flags as object as Record<string, unknown>;
  const isOfExec = (name: string) => !jobFlagNames.has(name);
  return declared.options.flatMap((option) => {
    const name = option.attributeName();
    if (!isOfExec(name)) return [];
    const flag = option.long as string;
    const value = values[name];
    if (option.negate) return value === false ? [flag] : [];
    if (Array.isArray(value)) return value.map((each) => `${flag}=${each}`);
    if (value === true) return [flag];
    return typeof value === "string" ? [`${flag}=${value}`] : [];
  });
}

const jobFlagNames = new Set([
  "partition",
  "account",
  "qos",
  "jobTime",
  "cpus",
  "memory",
  "gres",
  "constraint",
  "sbatch",
  "session",
  "json",
  "dryRun",
]);

/** Replaces this process by a command or a shell in the session's allocation; the gate checks the image there. */
export async function slurmAttach(name: string | undefined, command: string[]): Promise<void> {
  const found = await runningSession(name, (session, reason) =>
    process.stderr.write(
      `stx-container: ${stripControl(`${session} waits for SLURM to start it: ${reason}`)}\n`,
    ),
  );
  const env = definedOnly(process.env);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const argv = attachCommand(found, withoutDashes(command), isTerminal);
  await replaceProcess({ argv, env });
}

export async function slurmStop(name: string | undefined, flags: { json?: boolean }): Promise<void> {
  const found = await findSession(name);
  await stopSession(found);
  const { session } = found;
  print(flags.json ? JSON.stringify({ stopped: session.name, job: session.job }) : `Stopped ${session.name}`);
}

export async function slurmStatus(name: string | undefined, flags: { json?: boolean }): Promise<void> {
  const found = name === undefined ? await listSessions() : [await findSession(name)];
  if (flags.json) return void print(JSON.stringify(found.map(statusJson)));
  if (found.length === 0) return void print("No sessions. Start one: stx-container slurm start IMAGE");
  for (const { session, task } of found)
    print(`${session.name}  job ${session.job}  ${stateOf(task)}  ${stripControl(session.image)}`);
}

function statusJson({ session, task }: SessionStatus) {
  const { name, job, image } = session;
  const isOver = !task || !isUnfinished(task);
  return {
    name,
    job,
    image,
    state: isOver ? "ended" : task.state === "PD" ? "waiting" : "running",
    node: task?.node ?? "",
    detail: stateOf(task),
  };
}

export async function slurmLogs(name: string | undefined, flags: { follow?: boolean }): Promise<void> {
  const log = name === undefined ? sessionLog((await findSession(name)).session.name) : sessionLog(name);
  if (!flags.follow) return void process.stdout.write(await logText(log, name));
  const follower = new LogFollower(log, print);
  for (;;) {
    await follower.read();
    const { task } = await findSession(name);
    if (!task || !isUnfinished(task)) return follower.read();
    await sleep(2_000);
  }
}

async function logText(path: string, name: string | undefined): Promise<string> {
  if (existsSync(path)) return stripControl(await readFile(path, "utf8"));
  throw new Failure("usage", `there is no log of the session ${name ?? ""}`.trimEnd(), {
    code: "slurm-session-missing",
    why: "its job has not started, or there was none of this name",
    remedy: "stx-container slurm status",
  });
}
