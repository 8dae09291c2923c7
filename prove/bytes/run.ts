/**
 * Level bytes for thirteen kinds of recipe: each is built here, then rebuilt from its locked recipe elsewhere (elsewhere.ts),
 * minutes later. The two images must have one sha256. Writes results.json after each kind; a kind whose result is of
 * these sources and this recipe is not built again. `npm run prove -- bytes [KIND…]`, with --again for all of them.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { debianMirror, packageIndexes } from "../../scripts/machine.ts";
import { sourcesNow } from "../../scripts/prove.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import { channelMaker, condaInstall } from "../../test/support/upstreams/languages.ts";
import { docker } from "./docker-base.ts";
import { elsewhere } from "./elsewhere.ts";
import { kinds, leftOut, type Result, readResults, resultsPath } from "./results.ts";

const recipes = join(import.meta.dirname, "recipes");
const cli = join(import.meta.dirname, "../../src/main.ts");
const indexes = packageIndexes();
const passed = Object.keys(indexes).flatMap((name) => ["--pass-env", name]);
const sha256 = (path: string) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** What the recipe conda copies. */
const condaFiles = { "channel.py": channelMaker, "install.py": condaInstall };

interface Ran {
  // biome-ignore lint/suspicious/noExplicitAny: what the program prints
  json: any;
  notes: string;
  seconds: number;
}

function run(cwd: string, argv: string[], env: NodeJS.ProcessEnv): Ran {
  const began = Date.now();
  const [command = "", ...args] = argv;
  const { stdout, stderr } = spawnSync(command, [...args, "--json"], {
    cwd,
    env: { ...process.env, ...indexes, ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const seconds = Math.round((Date.now() - began) / 1000);
  try {
    return { json: JSON.parse(stdout), notes: stderr, seconds };
  } catch {
    throw new Error(`${argv.join(" ")}: ${stderr.slice(-2000)}`);
  }
}

interface Image {
  files: { image: string; lock: string; lockedRecipe: string };
  size: number;
  seconds: number;
}

/** Kept, so that a run that was stopped goes on: a build of the same inputs is not built again. */
const work = join(import.meta.dirname, "../../.cache/prove-bytes");
mkdirSync(work, { recursive: true });
const other = elsewhere(work);
const parents: Partial<Record<string, string>> = { layered: "users", docker: undefined, base: undefined };
const parentOf = (kind: string) => (kind in parents ? parents[kind] : "base");
const built = new Map<string, Image>();
let registry: Awaited<ReturnType<typeof docker>> | undefined;

async function argumentsOf(kind: string): Promise<string[]> {
  if (kind === "base") return ["--build-arg", `mirror=${debianMirror()}`];
  if (kind !== "docker") return [];
  registry ??= await docker(work);
  return ["--build-arg", `registry=${registry.host}`];
}

/** Builds a kind's recipe, and what it is built on; its image then lies beside the recipes. */
async function build(kind: string): Promise<Image> {
  const known = built.get(kind);
  if (known) return known;
  const parent = parentOf(kind);
  if (parent) await build(parent);
  const start = ["sh", "-c", 'umask 022; exec "$@"', "sh", process.execPath, cli, "build"];
  const without = leftOut[kind] ? ["--without", leftOut[kind].join(",")] : [];
  const argv = [...start, `${kind}.def`, "--canonical", ...without, ...passed, ...(await argumentsOf(kind))];
  const { json, seconds } = run(work, argv, { TZ: "UTC", LANG: "C" });
  if (!json.built) throw new Error(JSON.stringify(json));
  const { files, lock } = json.built;
  copyFileSync(files.image, join(work, `${kind}.sif`));
  chmodSync(join(work, `${kind}.sif`), 0o644);
  const image = { files, size: lock.image.size, seconds };
  built.set(kind, image);
  return image;
}

/** Rebuilds it elsewhere. */
async function rebuild(kind: string, { files }: Image): Promise<Ran> {
  const at = (name: string) => join(other.home, kind, name);
  for (const folder of ["", "store", "scratch"]) mkdirSync(at(folder), { recursive: true });
  const parent = parentOf(kind);
  if (parent) copyFileSync(join(work, `${parent}.sif`), at(`${parent}.sif`));
  if (kind === "conda") for (const name of Object.keys(condaFiles)) copyFileSync(join(work, name), at(name));
  for (const [name, path] of Object.entries(files)) if (name in names) copyFileSync(path, at(names[name]!));
  spawnSync("chown", ["-R", `--reference=${other.home}`, at("")]);
  spawnSync("chmod", ["-R", "u+rwX", at("")]);
  const given = ["--image", at("image.sif"), "--lock", at("lock"), "--recipe", at("locked.def")];
  const folders = ["--store", at("store"), "--context", at(""), "--tmp", at("scratch")];
  const start = [...other.prefix, process.execPath, cli, "verify", "--level", "bytes"];
  // The base's address is fixed in the locked recipe.
  const more = kind === "docker" ? [] : await argumentsOf(kind);
  return run(other.home, [...start, ...given, ...folders, ...passed, ...more], other.env);
}

const names: Record<string, string> = { image: "image.sif", lock: "lock", lockedRecipe: "locked.def" };

async function prove(kind: string, source: string): Promise<Result> {
  const image = await build(kind);
  const { json, notes, seconds } = await rebuild(kind, image);
  const verdict = json.verified ?? json;
  const rebuilt =
    verdict.marker && parseMarker(readFileSync(verdict.marker), verdict.marker).evidence.rebuilt?.sha256;
  const differing = (verdict.differingFiles ?? []).map(
    (each: { path: string; kind: string }) => `${each.path} (${each.kind})`,
  );
  const why =
    differing.length > 0
      ? differing.slice(0, 12).join(", ")
      : /the content is the same[^\n]*|all files are the same[^\n]*/.exec(notes)?.[0];
  const isSame = verdict.level === "bytes" && rebuilt === sha256(image.files.image);
  rmSync(join(other.home, kind), { recursive: true, force: true });
  return {
    ...sourcesNow(recipes),
    source,
    level: verdict.level ?? "none",
    sha256: [sha256(image.files.image), rebuilt ?? ""],
    ...(isSame ? {} : { why: why ?? verdict.reason ?? JSON.stringify(json.error ?? json) }),
    elsewhere: other.about,
    ...(leftOut[kind] ? { without: leftOut[kind] } : {}),
    size: image.size,
    seconds: [image.seconds, seconds],
  };
}

const [again, wanted] = [
  process.argv.includes("--again"),
  process.argv.slice(2).filter((arg) => arg !== "--again"),
];
const results = readResults();
try {
  cpSync(recipes, work, { recursive: true });
  for (const [name, text] of Object.entries(condaFiles)) writeFileSync(join(work, name), text);
  const { source } = sourcesNow(recipes);
  for (const kind of Object.keys(kinds)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    const known = results[kind];
    if (!again && known?.source === source && known.why === undefined) {
      console.log(`${kind}: ${known.level} (as on ${known.commit})`);
      continue;
    }
    try {
      results[kind] = await prove(kind, source);
      console.log(`${kind}: ${results[kind].level} ${results[kind].seconds} ${results[kind].why ?? ""}`);
    } catch (error) {
      console.error(`${kind}: ${(error as Error).message}`);
      process.exitCode = 1;
      continue;
    }
    writeFileSync(resultsPath, `${JSON.stringify(results, null, 2)}\n`);
  }
} finally {
  registry?.stop();
  // What another user's ids own stays where only they can remove it.
  rmSync(other.home, { recursive: true, force: true });
}
