import { spawn } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { FakeGitHub } from "./fake-github.ts";

const home = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** An action.yml, as far as a runner needs it. */
export interface ActionFile {
  name: string;
  description: string;
  inputs: Record<string, { description: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

/** Reads `<folder>/action.yml` of this project; "." is the root. */
export async function readAction(folder: string): Promise<ActionFile> {
  return parse(await readFile(join(home, folder, "action.yml"), "utf8")) as ActionFile;
}

/** One `::command key=value::message` that the runner would act on. */
export interface RunnerCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

export interface StepResult {
  code: number | null;
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  /** Folders that the step put on the PATH of later steps. */
  paths: string[];
  /** The commands outside of stop-commands; add-mask among them. */
  commands: RunnerCommand[];
  errors: RunnerCommand[];
  warnings: RunnerCommand[];
  /** Standard output as a person sees it: without commands, masked. */
  log: string;
  stdout: string;
  stderr: string;
}

export interface JobOptions {
  /** Repository "owner/name"; default "octo/recipes". */
  repository?: string;
  run?: string;
  attempt?: number;
  job?: string;
  event?: string;
  ref?: string;
  sha?: string;
  payload?: unknown;
  /** GITHUB_TOKEN of the job; default one that may nothing. */
  token?: string;
  /** Further variables of the job, as under `env:` in a workflow. */
  env?: Record<string, string>;
  /** Path in the workspace → text, as a checkout would leave it. */
  files?: Record<string, string>;
  /** Path in the workspace → file of this machine that is copied there. */
  copies?: Record<string, string>;
}

/** One machine with one job on it: a workspace and a temporary folder of its own. */
export interface FakeJob {
  workspace: string;
  temp: string;
  /**
   * Runs one step: the action in that folder of this project, with these inputs. `signalOn` cancels the job as the
   * runner does, by SIGINT, once the step has printed that.
   */
  step(action: string, inputs?: Record<string, string>, options?: { signalOn?: RegExp }): Promise<StepResult>;
  /** Puts a file of this machine into the workspace. */
  copy(from: string, path: string): Promise<void>;
  /** Removes the machine. */
  close(): Promise<void>;
}

/**
 * What `runs.main` of every action is, unless a test puts another in its place. STX_TEST_ENTRY is for work on the
 * sources: it names another file, for example src/main.ts.
 */
export const defaultEntry = resolve(home, process.env.STX_TEST_ENTRY ?? "dist/index.js");

/** Makes a machine that runs steps as GitHub's runner does, with an environment that begins empty. */
export async function startJob(
  fake: FakeGitHub,
  options: JobOptions = {},
  entry = defaultEntry,
): Promise<FakeJob> {
  const folder = await mkdtemp(join(tmpdir(), "stx-runner-"));
  const workspace = join(folder, "work", "recipes", "recipes");
  const temp = join(folder, "work", "_temp");
  const commandFiles = join(temp, "_runner_file_commands");
  await mkdir(workspace, { recursive: true });
  await mkdir(commandFiles, { recursive: true });
  await mkdir(join(folder, "home"));
  for (const [path, text] of Object.entries(options.files ?? {})) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  for (const [path, from] of Object.entries(options.copies ?? {})) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await copyFile(from, join(workspace, path));
  }
  const repository = options.repository ?? "octo/recipes";
  const run = options.run ?? "4711";
  const job = options.job ?? "build";
  const token = options.token ?? "ghs_1_e30.e30.may-nothing";
  const ref = options.ref ?? "refs/heads/main";
  const eventPath = join(temp, "event.json");
  await writeFile(eventPath, JSON.stringify(options.payload ?? {}));
  const jobEnvironment: Record<string, string> = {
    // Programs and the way to the network are the machine's own, and where Node keeps what it compiled: a fifth of the
    // processor time of a short step. All else is GitHub's.
    ...pick([
      "PATH",
      "NODE_COMPILE_CACHE",
      "SSL_CERT_FILE",
      "NODE_EXTRA_CA_CERTS",
      "http_proxy",
      "https_proxy",
      "no_proxy",
    ]),
    HOME: join(folder, "home"),
    LANG: "C.UTF-8",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTOR: "octocat",
    // Not every program takes names below localhost for this machine.
    GITHUB_API_URL: `${fake.resultsUrl}api/v3`,
    GITHUB_BASE_REF: "",
    GITHUB_EVENT_NAME: options.event ?? "push",
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: `${fake.serverUrl}/api/graphql`,
    GITHUB_HEAD_REF: "",
    GITHUB_JOB: job,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags)\//, ""),
    GITHUB_REF_PROTECTED: "false",
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: "1",
    GITHUB_REPOSITORY_OWNER: repository.split("/")[0]!,
    GITHUB_RETENTION_DAYS: "90",
    GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
    GITHUB_RUN_ID: run,
    GITHUB_RUN_NUMBER: "7",
    GITHUB_SERVER_URL: fake.serverUrl,
    GITHUB_SHA: options.sha ?? "0123456789abcdef0123456789abcdef01234567",
    GITHUB_TRIGGERING_ACTOR: "octocat",
    GITHUB_WORKFLOW: "container",
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/container.yml@${ref}`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_NAME: "fake",
    RUNNER_OS: "Linux",
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(folder, "tools"),
    ACTIONS_RUNTIME_URL: fake.resultsUrl,
    ACTIONS_RESULTS_URL: fake.resultsUrl,
    ACTIONS_CACHE_URL: fake.resultsUrl,
    ACTIONS_CACHE_SERVICE_V2: "True",
    ACTIONS_RUNTIME_TOKEN: fake.runtimeToken(run, job),
    ...options.env,
  };
  let steps = 0;
  return {
    workspace,
    temp,
    async step(action, inputs = {}, { signalOn } = {}) {
      const file = await readAction(action);
      const environment: Record<string, string> = {
        ...jobEnvironment,
        GITHUB_ACTION: `__step_${++steps}`,
      };
      for (const [name, { default: text = "" }] of Object.entries(file.inputs)) {
        environment[inputVariable(name)] = text.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token);
      }
      for (const [name, text] of Object.entries(inputs)) environment[inputVariable(name)] = text;
      const files: Record<string, string> = {};
      for (const name of ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"]) {
        files[name] = join(commandFiles, `${name.toLowerCase()}_${steps}`);
        await writeFile(files[name], "");
        environment[`GITHUB_${name}`] = files[name];
      }
      const child = await spawnStep(entry, environment, workspace, signalOn);
      const commands = parseCommands(child.stdout);
      const read = async (name: string) => await readFile(files[name]!, "utf8");
      return {
        ...child,
        commands,
        errors: commands.filter(({ name }) => name === "error"),
        warnings: commands.filter(({ name }) => name === "warning"),
        log: masked(child.stdout, commands),
        outputs: parseFileCommands(await read("OUTPUT")),
        state: parseFileCommands(await read("STATE")),
        summary: await read("STEP_SUMMARY"),
        paths: (await read("PATH")).split("\n").filter(Boolean),
      };
    },
    async copy(from, path) {
      await mkdir(dirname(join(workspace, path)), { recursive: true });
      await copyFile(from, join(workspace, path));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The runner's name for an input: upper case, spaces as "_", hyphens kept. */
export const inputVariable = (name: string) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;

function pick(names: string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) if (process.env[name] !== undefined) found[name] = process.env[name];
  return found;
}

function spawnStep(entry: string, env: Record<string, string>, cwd: string, signalOn?: RegExp) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((done, reject) => {
    const child = spawn(process.execPath, [entry], { env, cwd, stdio: ["ignore", "pipe", "pipe"] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let cancelled = false;
    child.stdout.on("data", (chunk: Buffer) => {
      out.push(chunk);
      if (!cancelled && signalOn?.test(Buffer.concat(out).toString("utf8"))) {
        cancelled = child.kill("SIGINT");
      }
    });
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      done({
        code,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      }),
    );
  });
}

/** Lines `name=value`, or `name<<DELIMITER`, the value's lines, `DELIMITER`. @throws for anything else */
export function parseFileCommands(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (delimiter === "" || end < 0) throw new Error(`no end for ${line}`);
      found[line.slice(0, heredoc)] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else if (equals > 0) {
      found[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`no file command: ${JSON.stringify(line)}`);
    }
  }
  return found;
}

/** The commands in a step's output, with stop-commands obeyed. */
export function parseCommands(stdout: string): RunnerCommand[] {
  const found: RunnerCommand[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const match = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line);
    if (!match) continue;
    const [, name = "", properties = "", message = ""] = match;
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined;
    } else if (name === "stop-commands") {
      stopped = message;
    } else {
      found.push({ name, properties: parseProperties(properties), message: unescapeData(message) });
    }
  }
  if (stopped !== undefined) throw new Error("the step ended with commands stopped");
  return found;
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text.split(",").flatMap((pair) => {
    const at = pair.indexOf("=");
    return at > 0 ? [[pair.slice(0, at), unescapeData(pair.slice(at + 1))]] : [];
  });
  return Object.fromEntries(pairs);
}

const unescapeData = (text: string) =>
  text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");

function masked(stdout: string, commands: RunnerCommand[]): string {
  const secrets = commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
  const visible = stdout
    .split("\n")
    .filter((line) => !/^\s*::add-mask::/.test(line))
    .join("\n");
  return secrets.reduce((text, secret) => text.replaceAll(secret, "***"), visible);
}
