import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { readBoundedIfThere } from "../files/bounded.ts";
import { makeFolder } from "../files/folders.ts";
import { homeFolder } from "../files/home.ts";
import { makeFolderInside, removeFileInside, writeFileInside } from "../files/inside.ts";
import { shellWord } from "../process/shell-word.ts";
import { thisProgram } from "../process/this-program.ts";
import { cancel, queryJobs, submit } from "./client.ts";
import { isUnfinished, ordinaryReasons, type QueuedTask, waitReason, whyNoResult } from "./queue.ts";

const sessionSchema = z.strictObject({
  version: z.literal(1),
  name: z.string(),
  /** Number of the job. */
  job: z.string().regex(/^\d+$/),
  /** Absolute path of the image. */
  image: z.string(),
  /** Options of exec and shell, as arguments. */
  options: z.array(z.string()),
  /** Folder in which it was started. */
  folder: z.string(),
});

/** A job that holds resources for an image; commands are run in it by the name of the session. */
export type Session = z.infer<typeof sessionSchema>;

const maxRecord = 1024 * 1024;

/** The folder of this user's sessions; it is in the home folder, which all machines of a cluster share. */
export function sessionsFolder(env = process.env): string {
  const state = env.XDG_STATE_HOME?.startsWith("/")
    ? env.XDG_STATE_HOME
    : join(homeFolder(env), ".local/state");
  return join(state, "stx-container", "slurm");
}

/** @throws Failure("usage") for a name that is not safe as part of a file name and a job name */
export function sessionName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name) && !name.includes("..")) return name;
  throw new Failure("usage", `invalid session name ${JSON.stringify(name)}`, {
    code: "slurm-option-invalid",
    why: "a name has 1 to 64 letters, digits, '.', '_' and '-', begins with a letter or digit, and has no '..'",
    remedy: "choose another with --session",
  });
}

const recordPath = (name: string, folder: string) => join(folder, `${sessionName(name)}.json`);
/** The file that receives the output of a session's job. */
export const sessionLog = (name: string, folder = sessionsFolder()) =>
  join(folder, `${sessionName(name)}.log`);
const jobName = (name: string) => `stx-session.${name}`;

/** What to start a session with. */
export interface SessionRequest {
  name: string;
  image: string;
  options: string[];
  /** The command to run in the image; empty to only hold the resources. */
  command: readonly string[];
  /** Options of sbatch. */
  jobArguments: string[];
}

/**
 * Waits until it is ended from outside. A signal ends a shell in `wait` at once, but not one that runs `sleep` in the
 * foreground.
 */
const hold = "trap 'exit 0' TERM INT HUP\nwhile :; do sleep 3600 & wait $!; done\n";

/**
 * Submits the job of a session.
 * @throws Failure where a session of this name is already running, or SLURM refuses the job
 */
export async function startSession(
  request: SessionRequest,
  program = thisProgram(),
  folder = sessionsFolder(),
): Promise<Session> {
  const { name, image, options, command } = request;
  await makeFolder(folder);
  const path = recordPath(name, folder);
  if ((await queryJobs([jobName(name)])).some(isUnfinished)) throw running(name);
  await removeFileInside(folder, sessionLog(name, folder));
  const words = [program.node, program.main, "exec", ...options, image, "--", ...command].map(shellWord);
  const job = await submit({
    script: `#!/bin/sh\n# Written by stx-container: a session.\n${command.length > 0 ? `exec ${words.join(" ")}\n` : hold}`,
    args: [
      ...request.jobArguments,
      `--job-name=${jobName(name)}`,
      `--output=${sessionLog(name, folder).replaceAll("%", "%%")}`,
      "--open-mode=append",
      "--no-requeue",
    ],
    folder: process.cwd(),
  });
  const session: Session = { version: 1, name, job, image, options, folder: process.cwd() };
  await writeFileInside(folder, path, `${JSON.stringify(session)}\n`);
  return session;
}

function running(name: string): Failure {
  return new Failure("usage", `the session ${name} runs already`, {
    code: "slurm-session-exists",
    why: "a name stands for one job at a time",
    remedy: `stx-container slurm attach ${name}, or choose another name with --session`,
  });
}

/** A session and what SLURM knows about its job; undefined if the job ended too long ago. */
export interface SessionStatus {
  session: Session;
  task: QueuedTask | undefined;
}

/** The sessions of this user, by name. */
export async function listSessions(folder = sessionsFolder()): Promise<SessionStatus[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json")).sort();
  const sessions = await Promise.all(
    names.map((name) => readSession(name.slice(0, -".json".length), folder)),
  );
  const found = sessions.filter((session) => session !== undefined);
  if (found.length === 0) return [];
  const tasks = await queryJobs(found.map(({ name }) => jobName(name)));
  return found.map((session) => ({ session, task: tasks.find(({ job }) => job === session.job) }));
}

async function readSession(name: string, folder: string): Promise<Session | undefined> {
  const bytes = await readBoundedIfThere(recordPath(name, folder), maxRecord);
  try {
    return bytes && sessionSchema.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    throw new Failure("usage", `cannot read the session ${name}`, {
      code: "slurm-session-missing",
      why: `${recordPath(name, folder)} is damaged, or was written by another version`,
      remedy: `remove it, and end its job: scancel --name=${jobName(name)}`,
    });
  }
}

/** A session by its name, or the only one. @throws Failure("usage") where there is none, or several */
export async function findSession(
  name: string | undefined,
  folder = sessionsFolder(),
): Promise<SessionStatus> {
  const all = await listSessions(folder);
  const open = all.filter(({ task }) => task && isUnfinished(task));
  const found =
    name === undefined
      ? open.length === 1
        ? open[0]
        : undefined
      : all.find(({ session }) => session.name === name);
  if (found) return found;
  const several = name === undefined && open.length > 1;
  throw new Failure(
    "usage",
    several ? "there are several sessions" : `there is no session${name ? ` ${name}` : ""}`,
    {
      code: "slurm-session-missing",
      why:
        open.length > 0
          ? `there are: ${open.map(({ session }) => session.name).join(", ")}`
          : "none is running",
      remedy: several ? "name one of them" : "start one: stx-container slurm start IMAGE",
    },
  );
}

/** How often to ask SLURM whether a session has started. */
const askMs = 2_000;

/**
 * A session by its name, or the only one, once its job runs.
 * @param onWait called with SLURM's reason if the job has not started yet
 * @throws Failure("usage") where it has ended, or waits for something that will not happen by itself
 */
export async function runningSession(
  name: string | undefined,
  onWait: (session: string, reason: string) => void,
): Promise<SessionStatus> {
  for (let shown: string | undefined; ; await sleep(askMs)) {
    const found = await findSession(name);
    const { session, task } = found;
    const isComing = task && isUnfinished(task) && task.state !== "R" && ordinaryReasons.has(task.reason);
    if (!isComing) {
      assertRunning(found);
      return found;
    }
    if (shown !== task.reason) onWait(session.name, waitReason(task));
    shown = task.reason;
  }
}

/** @throws Failure("usage") where a session's job is not running */
function assertRunning({ session: { name }, task }: SessionStatus): void {
  if (task?.state === "R") return;
  const waits = task && isUnfinished(task);
  throw new Failure("usage", `the session ${name} ${waits ? "has not started yet" : "has ended"}`, {
    code: "slurm-session-missing",
    why: waits ? `SLURM gives as the reason: ${task.reason}` : whyNoResult(task),
    remedy: waits
      ? "wait until `stx-container slurm status` shows it as running"
      : `stx-container slurm logs ${name}`,
  });
}

/** Ends a session's job, and removes the session; its log stays until the name is used again. */
export async function stopSession(
  { session: { name } }: SessionStatus,
  folder = sessionsFolder(),
): Promise<void> {
  await cancel([jobName(name)]);
  await makeFolderInside(folder, folder);
  await removeFileInside(folder, recordPath(name, folder));
}

/** The command that runs something in the allocation of a session. */
export function attachCommand(
  { session: { job, image, options, folder } }: SessionStatus,
  command: readonly string[],
  isTerminal: boolean,
  program = thisProgram(),
): string[] {
  const verb =
    command.length > 0 ? ["exec", ...options, image, "--", ...command] : ["shell", ...options, image];
  return [
    "srun",
    ...(isTerminal ? ["--pty"] : []),
    "--overlap",
    "--quiet",
    `--jobid=${job}`,
    `--chdir=${folder}`,
    program.node,
    program.main,
    ...verb,
  ];
}

/** The state of a session in one word. */
export function stateOf(task: QueuedTask | undefined): string {
  if (!task || !isUnfinished(task)) return `ended: ${whyNoResult(task)}`;
  if (task.state === "PD") return `waits: ${waitReason(task)}`;
  return task.state === "R" ? `running on ${task.node}` : `in state ${task.state}`;
}
