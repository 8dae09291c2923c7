import { spawn } from "node:child_process";
import { join } from "node:path";
import { debianMirror, packageIndexes } from "../../scripts/machine.ts";
import { commandFile } from "../support/command.ts";

/** The project's folder. */
export const home = join(import.meta.dirname, "../..");
const indexes = packageIndexes();
/** Options by which a build reaches the package indexes that this machine uses. */
export const passed = Object.keys(indexes).flatMap((name) => ["--pass-env", name]);
/** The build argument that names this machine's Debian mirror. */
export const mirror = ["--build-arg", `mirror=${debianMirror()}`];

/** Builds pack with zstd unless a test says otherwise: half of the time of a small build goes into packing with gzip. */
function packedFast(args: string[]): string[] {
  const [command = "", ...rest] = args;
  const isBuild = command === "build" || command === "roundtrip";
  return isBuild && !rest.includes("--compression") ? [command, "--compression", "zstd", ...rest] : args;
}

/**
 * The command line, as a child; what it printed and its exit code.
 * @param by a command that runs it
 */
export async function stx(
  args: string[],
  cwd = home,
  env: Record<string, string> = {},
  by: readonly string[] = [],
): Promise<{ code: number | null; out: string; err: string }> {
  const [program = "", ...argv] = [...by, process.execPath, commandFile, ...packedFast(args)];
  const child = spawn(program, argv, {
    cwd,
    env: { ...process.env, ...indexes, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stderr.on("data", (data) => {
    err += data;
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, out, err };
}
