import { spawnSync } from "node:child_process";

/** What a command took, as the operating system counted it when the command had ended. */
export interface Cost {
  /** From its start to its end. */
  seconds: number;
  /** Of the command and of every process it waited for. */
  cpuSeconds: number;
  /** Peak memory of the largest single process among them. */
  megabytes: number;
}

/** Python that runs a command and prints its {@link Cost}: Node cannot say what its children used. */
export const costWrapper = `
import json, resource, subprocess, sys, time
since = time.monotonic()
code = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL).returncode
seconds = time.monotonic() - since
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"seconds": seconds, "cpuSeconds": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss / 1000}), flush=True)
sys.exit(code != 0)
`;

/**
 * Runs a command to its end; what it prints is thrown away.
 * @throws Error with the command's own words where it does not end well
 */
export function cost(command: readonly string[], env: NodeJS.ProcessEnv = process.env): Cost {
  const argv = ["-c", costWrapper, ...command];
  const { stdout, stderr, status, error } = spawnSync("python3", argv, { env, encoding: "utf8" });
  if (error || status !== 0)
    throw new Error(`${command.join(" ")}: ${error?.message ?? stderr.slice(-2000)}`);
  return JSON.parse(stdout);
}

/** The middle one; 0 of none. */
export const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The middle one of each figure, each by itself. */
export function medianCost(costs: readonly Cost[]): Cost {
  const of = (figure: keyof Cost) => median(costs.map((each) => each[figure]));
  return { seconds: of("seconds"), cpuSeconds: of("cpuSeconds"), megabytes: of("megabytes") };
}

/** One line of a table; `base` is what the ratio is of. */
export function costLine(what: string, { seconds, cpuSeconds, megabytes }: Cost, base: Cost): string {
  const cells = [
    `${seconds.toFixed(2)} s`.padStart(10),
    `${cpuSeconds.toFixed(2)} s CPU`.padStart(14),
    `${megabytes.toFixed(0)} MB`.padStart(9),
    `${(seconds / base.seconds).toFixed(1)}×`.padStart(8),
  ];
  return `${cells.join("")}  ${what}`;
}
