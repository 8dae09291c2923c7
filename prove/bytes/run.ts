/**
 * Level bytes for twelve kinds of recipe: each is built, then verified under other circumstances (time zone, locale,
 * umask, number of processors, name of the scratch folder). Writes results.json after each kind; a kind that is in it for
 * this commit is not run again.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { debianMirror, packageIndexes } from "../../scripts/machine.ts";
import { commit } from "../../scripts/prove.ts";

interface Result {
  commit: string;
  level: string;
  /** The files whose bytes differ, or the failure. */
  why?: string;
  entries?: number;
  /** Bytes of the image. */
  size: number;
  buildSeconds: number;
  verifySeconds: number;
}

const here = import.meta.dirname;
const cli = join(here, "../../src/main.ts");
const resultsPath = join(here, "results.json");
const kinds = [
  "apt",
  "pip-c",
  "npm",
  "r-c",
  "java",
  "users",
  "stages",
  "layered",
  "set-id",
  "spack",
  "many",
  "base",
];
const indexes = packageIndexes();
const passed = Object.keys(indexes).flatMap((name) => ["--pass-env", name]);

function run(cwd: string, prefix: string[], args: string[], env: NodeJS.ProcessEnv = {}) {
  const began = Date.now();
  const [command, ...rest] = [...prefix, process.execPath, cli, ...args, "--json"];
  const ran = spawnSync(command!, rest, {
    cwd,
    env: { ...process.env, ...indexes, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return {
    json: JSON.parse(ran.stdout),
    notes: ran.stderr,
    seconds: Math.round((Date.now() - began) / 1000),
  };
}

const mirror = ["--build-arg", `mirror=${debianMirror()}`];

/** Builds a kind's recipe; what is built on it finds its image beside the recipes. */
function build(work: string, kind: string): { id: string; size: number; seconds: number } {
  const { json, seconds } = run(
    work,
    ["sh", "-c", 'umask 022; exec "$@"', "sh"],
    [...["build", `${kind}.def`, "--canonical", ...passed], ...(kind === "base" ? mirror : [])],
    { TZ: "UTC", LANG: "C" },
  );
  if (!json.built) throw new Error(`${kind}: ${JSON.stringify(json)}`);
  const { files, lock, name, ts } = json.built;
  cpSync(files.image, join(work, `${kind}.sif`));
  return { id: `${name}-${ts}`, size: lock.image.size, seconds };
}

function verify(work: string, id: string) {
  const scratch = join(work, "another folder for scratch");
  mkdirSync(scratch, { recursive: true });
  const other = ["taskset", "-c", "0", "sh", "-c", 'umask 077; exec "$@"', "sh"];
  return run(work, other, ["verify", id, "--level", "bytes", "--tmp", scratch, ...passed], {
    TZ: "Asia/Tokyo",
    LANG: "de_DE.UTF-8",
  });
}

function prove(work: string, built: ReturnType<typeof build>): Result {
  const { json, notes, seconds } = verify(work, built.id);
  const verdict = json.verified ?? json;
  const why = /the (?:content is the same|files are the same)[^\n]*|all files are the same[^\n]*/.exec(
    notes,
  )?.[0];
  return {
    commit: commit(),
    level: verdict.level ?? "none",
    ...(verdict.level === "bytes" ? {} : { why: why ?? verdict.reason ?? JSON.stringify(json.error) }),
    size: built.size,
    buildSeconds: built.seconds,
    verifySeconds: seconds,
  };
}

const wanted = process.argv.slice(2);
const results: Record<string, Result> = existsSync(resultsPath)
  ? JSON.parse(readFileSync(resultsPath, "utf8"))
  : {};
const work = mkdtempSync(join(tmpdir(), "prove-bytes-"));
try {
  for (const kind of [...kinds, "base"]) cpSync(join(here, `${kind}.def`), join(work, `${kind}.def`));
  const built = new Map([["base", build(work, "base")]]);
  for (const kind of kinds) {
    const isNeeded = wanted.length === 0 || wanted.includes(kind);
    if (!isNeeded && kind !== "users") continue;
    const image = built.get(kind) ?? build(work, kind);
    built.set(kind, image);
    if (!isNeeded) continue;
    results[kind] = prove(work, image);
    console.log(`${kind}: ${results[kind].level} ${results[kind].why ?? ""}`);
    writeFileSync(resultsPath, `${JSON.stringify(results, null, 2)}\n`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
