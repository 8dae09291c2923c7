import { dirname } from "node:path";
import { z } from "zod";
import { Failure } from "../failure.ts";
import type { RunResult } from "../process/run.ts";
import type { Watcher } from "../roundtrip/types.ts";
import { type ComposeFile, type ComposeQuery, findComposeFile } from "./compose-file.ts";
import { type Compose, compose, findCompose } from "./engine.ts";

/** Which services, and by which engine. */
export interface ServiceRequest extends ComposeQuery {
  /** Default: the first that works here. */
  engine?: "docker" | "podman" | undefined;
}

interface Project {
  file: ComposeFile;
  program: Compose;
}

/** The engine is looked for first: if it is missing, the message must be about that, not about a missing file. */
async function open(request: ServiceRequest): Promise<Project> {
  const program = await findCompose(request.engine);
  return { program, file: await findComposeFile(request) };
}

/**
 * podman-compose exits with 0 even if its podman failed, and only prints the code; it also prints one for `down` of
 * services that do not run.
 */
const hidFailure = ([verb]: string[], { stdout, stderr }: RunResult) =>
  verb !== "down" && /^exit code: [1-9]/m.test(stdout + stderr);

const isPodmanCompose = (program: Compose) => program[0] === "podman-compose";

async function act(
  { file, program }: Project,
  args: string[],
  watcher?: Watcher,
  signal?: AbortSignal,
): Promise<RunResult> {
  const named = file.isNamed ? ["-f", file.path] : [];
  const ran = await compose(program, [...named, ...args], {
    cwd: dirname(file.path),
    ...(signal && { signal }),
    ...(watcher && { onLine: (line: string) => watcher.output(line) }),
  });
  const hasFailed = ran.code !== 0 || (isPodmanCompose(program) && hidFailure(args, ran));
  if (!hasFailed) return ran;
  throw new Failure("failed", `${[...program, ...args].join(" ")} failed`, {
    code: "compose-failed",
    why:
      (ran.stderr || ran.stdout).trim().split("\n").slice(-5).join("\n") || `it ended with code ${ran.code}`,
    remedy: `correct ${file.path}, or what the lines above name`,
  });
}

/** Builds the images of all services, without the cache. @returns the compose file's path */
export async function rebuild(
  request: ServiceRequest,
  watcher: Watcher,
  signal?: AbortSignal,
): Promise<string> {
  const project = await open(request);
  watcher.phase(`Building the images of ${project.file.path}`);
  await act(project, ["build", "--no-cache"], watcher, signal);
  return project.file.path;
}

/** Stops all services and starts them again. @returns the compose file's path */
export async function restart(
  request: ServiceRequest,
  watcher: Watcher,
  signal?: AbortSignal,
): Promise<string> {
  const project = await open(request);
  watcher.phase(`Stopping the services of ${project.file.path}`);
  await act(project, ["down"], watcher, signal);
  watcher.phase("Starting them");
  await act(project, ["up", "-d"], watcher, signal);
  return project.file.path;
}

const entrySchema = z.looseObject({
  Name: z.string().optional(),
  Names: z.union([z.string(), z.array(z.string())]).optional(),
  State: z.string().optional(),
  Image: z.string().optional(),
});

/** One container of a service. */
export interface Container {
  name: string;
  state: string;
  image: string;
  /** All that the engine says about it. */
  raw: unknown;
}

export interface ServiceStatus {
  composeFile: string;
  containers: Container[];
}

/** The containers of all services, including those that have exited. */
export async function status(request: ServiceRequest): Promise<ServiceStatus> {
  const project = await open(request);
  const { stdout } = isPodmanCompose(project.program)
    ? await podmanContainers(dirname(project.file.path))
    : await act(project, ["ps", "--all", "--format", "json"]);
  return { composeFile: project.file.path, containers: parseContainers(stdout) };
}

/** podman-compose prints no JSON; podman itself finds the containers by the label that podman-compose sets. */
function podmanContainers(folder: string): Promise<RunResult> {
  const label = `label=com.docker.compose.project.working_dir=${folder}`;
  return compose(["podman"], ["ps", "--all", "--filter", label, "--format", "json"], {});
}

/**
 * Reads the output of `compose ps --format json`: an array, one object, or one object per line, depending on its
 * version.
 * @throws Failure for anything else
 */
export function parseContainers(text: string): Container[] {
  try {
    return documents(text.trim()).map((raw) => {
      const { Name, Names, State = "", Image = "" } = entrySchema.parse(raw);
      const name = Name ?? (Array.isArray(Names) ? Names[0] : Names) ?? "";
      return { name, state: State.toLowerCase(), image: Image, raw };
    });
  } catch (error) {
    throw new Failure("failed", "cannot read the list of containers", {
      code: "compose-output-unknown",
      why: `it is not of a known form: ${text.slice(0, 200)}`,
      remedy: "update Docker Compose, and report this if it stays",
      cause: error,
    });
  }
}

function documents(text: string): unknown[] {
  if (text === "") return [];
  if (text.startsWith("[")) return JSON.parse(text);
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line));
  }
}
