import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";

// What @actions/core does for these, without the HTTP client that it loads at every start: that alone takes as long
// as everything else that happens before the first line of a step's log. A test holds both against each other.

/** Properties of an annotation as the runner names them. */
export interface CommandProperties {
  title?: string;
  file?: string;
  line?: number;
  col?: number;
}

const escapeData = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (value: string | number) =>
  escapeData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Prints `::name key=value::message`, which the runner acts on. */
export function command(name: string, properties: CommandProperties, message: string): void {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  const head = pairs.length > 0 ? `${name} ${pairs.join(",")}` : name;
  process.stdout.write(`::${head}::${escapeData(message)}\n`);
}

/** Lets the runner replace a text by *** in all that this job says from here on. */
export function setSecret(text: string): void {
  command("add-mask", {}, text);
}

/**
 * Sets an output of the step, in the file that GITHUB_OUTPUT names.
 * @throws Error when the variable is not set or the file cannot be written
 */
export function setOutput(name: string, value: string): void {
  const path = process.env.GITHUB_OUTPUT;
  if (!path) throw new Error("GITHUB_OUTPUT is not set");
  // Random, so that no value can end the text early and set another output.
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(path, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** Whether whoever started the job asked for debug output. */
export const isDebug = (): boolean => process.env.RUNNER_DEBUG === "1";
