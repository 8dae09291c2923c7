/**
 * Long proofs: `npm run prove -- NAME`. Each is a folder prove/NAME with a run.ts that writes its results beside it,
 * with the commit that they were made on; scripts/tables.ts makes the table in the docs from them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../src/failure.ts";

const home = join(import.meta.dirname, "..");

/** The commit that is checked out, with "+" where files differ from it. */
export function commit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: home, encoding: "utf8" }).trim();
  const isDirty = git("status", "--porcelain", "--", "src") !== "";
  return git("rev-parse", "--short=12", "HEAD") + (isDirty ? "+" : "");
}

/** Runs one proof to its end. */
export function prove([name, ...args]: string[]): void {
  const script = join(home, "prove", name ?? "", "run.ts");
  if (!name || !existsSync(script)) {
    throw new Failure("usage", name ? `there is no proof ${name}` : "which proof is missing", {
      code: "wrong-use",
      remedy: `npm run prove -- ${readdirSync(join(home, "prove")).join(" | ")}`,
    });
  }
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
