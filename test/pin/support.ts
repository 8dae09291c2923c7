import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { nothingKnown, type PinContext, type PinSetup, type Pins } from "../../src/ecosystems/pins.ts";
import type { Package } from "../../src/lock/schema.ts";
import { serveFolder } from "../support/upstreams/files.ts";

const run = promisify(execFile);

/** Serves a folder on this machine. */
export async function startSite(folder: string): Promise<{ address: string; close(): void }> {
  const server = createServer(serveFolder(folder));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** What a pin gets to know of a build that had these packages. */
export const contextOf = (packages: Package[], more: Partial<PinContext> = {}): PinContext => ({
  packages,
  transient: [],
  floats: [],
  archives: [],
  bootstrap: "docker",
  arch: "amd64",
  moment: 1_700_000_000,
  build: nothingKnown,
  ...more,
});

/** Runs a shell script with the surroundings of a first build, or of a rebuild where there are pins. */
export async function runPinned(
  folder: string,
  standing: PinSetup,
  pins: Pins | undefined,
  script: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const stx = join(folder, "stx");
  rmSync(stx, { recursive: true, force: true });
  for (const [name, lines] of Object.entries({ ...standing.files, ...pins?.files })) {
    mkdirSync(dirname(join(stx, name)), { recursive: true });
    writeFileSync(join(stx, name), lines.map((line) => `${line}\n`).join(""));
  }
  const whole = ["set -e", ...standing.before, ...(pins?.before ?? []), script].join("\n");
  const { stdout } = await run("/bin/sh", ["-c", whole], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, stx, ...env },
  });
  return stdout;
}

/** What the check of pins prints after {@link runPinned}. */
export function differencesAfter(folder: string, pins: Pins): string[] {
  for (const [name, lines] of Object.entries(pins.files))
    writeFileSync(join(folder, "stx", name), lines.map((line) => `${line}\n`).join(""));
  const script = ["set -e", ...pins.check, ":"].join("\n");
  const env = { PATH: process.env.PATH, stx: join(folder, "stx") };
  return execFileSync("/bin/sh", ["-c", script], { env, encoding: "utf8" }).split("\n").filter(Boolean);
}

/** A start file in which a recipe noted all its variables, as it is at the end of the build. */
export function forgotten(standing: PinSetup, text: string): string {
  const rules = (standing.forget ?? []).flatMap((rule) => ["-e", rule]);
  return execFileSync("sed", rules, { input: text, encoding: "utf8" });
}
