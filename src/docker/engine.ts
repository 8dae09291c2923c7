import { Failure } from "../failure.ts";
import { findProgram } from "../process/find-program.ts";
import { definedOnly, type RunOptions, type RunResult, run } from "../process/run.ts";

/** A program that understands compose files, as the first words of a command. */
export type Compose = readonly string[];

const candidates: Compose[] = [
  ["docker", "compose"],
  ["docker-compose"],
  ["podman", "compose"],
  ["podman-compose"],
];

/**
 * The environment of Docker's programs: compose files use the user's variables, so all are passed on except those of a
 * CI run, and `COMPOSE_FILE`, which would override the file that was found.
 */
export function dockerEnvironment(env = process.env): Record<string, string> {
  const kept = Object.entries(definedOnly(env)).filter(
    ([name]) => !/^(ACTIONS_|INPUT_|GITHUB_TOKEN$|COMPOSE_FILE$)/.test(name),
  );
  return Object.fromEntries(kept);
}

/**
 * The first of docker compose, docker-compose, podman compose and podman-compose that works here.
 * @param only "docker" or "podman", to use no other
 * @throws Failure where there is none
 */
export async function findCompose(only?: string): Promise<Compose> {
  const env = dockerEnvironment();
  let engine: string | undefined;
  for (const words of candidates) {
    const [command = "", ...rest] = words;
    if (only !== undefined && !command.startsWith(only)) continue;
    if (!(await findProgram(command, env.PATH))) continue;
    engine ??= command;
    const answer = await run(command, [...rest, "version"], { env, timeLimitMs: 60_000 });
    if (answer.code === 0) return words;
  }
  throw engine === undefined ? noEngine(only) : noCompose(engine);
}

function noEngine(only: string | undefined): Failure {
  return new Failure("infrastructure", `${only ?? "Docker"} is not installed`, {
    code: "docker-missing",
    why: only ? `${only} is not on the PATH` : "neither docker nor podman is on the PATH",
    remedy: "install it: https://docs.docker.com/engine/install, or your distribution's package podman",
  });
}

function noCompose(engine: string): Failure {
  return new Failure("infrastructure", `${engine} has no Compose`, {
    code: "compose-missing",
    why: `\`${engine} compose version\` fails`,
    remedy:
      "install its plugin: https://docs.docker.com/compose/install, or your distribution's package docker-compose-v2 or podman-compose",
  });
}

const unreachable =
  /Cannot connect to the Docker daemon|permission denied.*(docker|podman)\S*\.sock|unable to connect to Podman|failed to connect to the docker API/i;

/** Runs Compose. @throws Failure where the engine does not answer; other failures are in the result */
export async function compose(
  [command = "", ...rest]: Compose,
  args: readonly string[],
  options: Pick<RunOptions, "cwd" | "signal" | "onLine">,
): Promise<RunResult> {
  const ran = await run(command, [...rest, ...args], { env: dockerEnvironment(), ...options });
  const line = ran.stderr.split("\n").find((each) => unreachable.test(each));
  if (ran.code === 0 || line === undefined) return ran;
  throw new Failure("infrastructure", "the container engine does not answer", {
    code: "docker-unreachable",
    why: line.trim(),
    remedy:
      "start it (systemctl start docker), or get the right to use it (usermod --append --groups docker USER)",
  });
}
