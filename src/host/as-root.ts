import { Failure } from "../failure.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";

/**
 * The words to put before a command so that it runs as root: none for root, sudo where it needs no password.
 * @returns undefined if this user cannot become root
 */
export async function rootPrefix(): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  try {
    const env = scrubbedEnvironment();
    const tried = await run("sudo", ["-n", "true"], { env, timeLimitMs: 10_000 });
    return tried.code === 0 ? ["sudo", "-n"] : undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** A command with variables set by `env`, because sudo clears the environment. */
export function withVariables(prefix: string[], variables: Record<string, string>, argv: string[]): string[] {
  const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return [...prefix, "env", ...assignments, ...argv];
}
