/**
 * Long proofs: `npm run prove -- NAME`. Each is a folder prove/NAME with a run.ts that writes its results beside it,
 * with the commit that they were made on; scripts/tables.ts makes the table in the docs from them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { Failure } from "../src/failure.ts";

const home = join(import.meta.dirname, "..");

const git = (...args: string[]) => execFileSync("git", args, { cwd: home, encoding: "utf8" }).trim();

/**
 * The commit that is checked out, with "+" where its sources were changed; and the digest of the sources and of `more`,
 * which shows whether a result is still up to date.
 */
export function sourcesNow(...more: string[]): { commit: string; source: string } {
  const folders = [join(home, "src"), ...more];
  const isDirty = git("status", "--porcelain", "--", ...folders) !== "";
  const trees = folders.map((folder) => git("rev-parse", `HEAD:./${relative(home, folder)}`));
  const commit = git("rev-parse", "--short=12", "HEAD");
  const source = createHash("sha256").update(trees.join()).digest("hex").slice(0, 12);
  return isDirty ? { commit: `${commit}+`, source: "" } : { commit, source };
}

/** Runs one proof to its end. */
export function prove([name, ...args]: string[]): void {
  const script = join(home, "prove", name ?? "", "run.ts");
  if (!name || !existsSync(script)) {
    const proofs = readdirSync(join(home, "prove")).filter((each) =>
      existsSync(join(home, "prove", each, "run.ts")),
    );
    throw new Failure("usage", name ? `there is no proof ${name}` : "which proof is missing", {
      code: "wrong-use",
      remedy: `npm run prove -- ${proofs.join(" | ")}`,
    });
  }
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
