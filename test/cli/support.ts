import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { commandFile } from "../support/command.ts";

/** How one run of the command line ended. */
export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** How the command line is started, where a test needs it otherwise. */
export interface Start {
  env?: Record<string, string | undefined>;
  cwd?: string;
  uid?: number;
  gid?: number;
  /** What the command line is run by, before node: `["unshare", "-m"]`. */
  by?: string[];
}

/** The recipe of an image that is made in a second: busybox and, written by hand, an apk database. */
export const tinyRecipe = (post = "true", header = "", files: string[] = []) => `Bootstrap: scratch
${header}
%files
    busybox /bin/busybox
    busybox /bin/sh
    installed /lib/apk/db/installed
    os-release /etc/os-release
${files.map((line) => `    ${line}\n`).join("")}
%post
    /bin/busybox --install -s /bin
    ${post.replaceAll("\n", "\n    ")}
`;

/** An apk database, after the format of apk-tools 2; name → version. */
export const apkDatabase = (packages: Record<string, string>) =>
  Object.entries(packages)
    .map(
      ([name, version]) =>
        `C:Q1qHvGbQYXLCGlZpDYhIvOJ1oCP3E=\nP:${name}\nV:${version}\nA:x86_64\nS:1\nI:1\nT:a test's\no:${name}\n\n`,
    )
    .join("");

let busybox: Promise<string> | undefined;
let own: string | undefined;

async function findBusybox(): Promise<string> {
  own = await mkdtemp(join(tmpdir(), "stx-busybox-"));
  process.once("exit", () => execFileSync("rm", ["-rf", own as string]));
  return staticBusybox(own);
}

/** One test's own folder, with a recipe `tiny.def`, all that it needs beside it, and a store `containers`. */
export class Bench {
  readonly folder: string;
  /** Done before the folder is removed. */
  readonly undo: (() => void)[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  path(...parts: string[]): string {
    return join(this.folder, ...parts);
  }

  /** Writes a file, its folder too. @returns its absolute path */
  async write(name: string, content: string | Uint8Array, mode = 0o644): Promise<string> {
    const path = this.path(name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    await chmod(path, mode);
    return path;
  }

  read(...parts: string[]): string {
    return readFileSync(this.path(...parts), "utf8");
  }

  /** Where the apk database of the next build comes from. */
  installed = "installed";

  /** What each package of the next build is. */
  packages(packages: Record<string, string>): Promise<string> {
    return this.write(this.installed, apkDatabase(packages));
  }

  start(args: string[], { env = {}, by = [], cwd, ...more }: Start = {}): ChildProcessWithoutNullStreams {
    const [command, ...rest] = [...by, process.execPath, commandFile, ...args] as [string, ...string[]];
    const { NODE_TEST_CONTEXT, GITHUB_ACTIONS, INPUT_MODE, ...inherited } = process.env;
    const child = spawn(command, rest, {
      cwd: cwd ?? this.folder,
      env: { ...inherited, ...env } as NodeJS.ProcessEnv,
      stdio: "pipe",
      ...more,
    });
    child.stdin.end();
    return child;
  }

  run(args: string[], start: Start = {}): Promise<Ran> {
    return ended(this.start(args, start));
  }

  /** Runs a command that must do its work. @returns what it printed as JSON */
  // biome-ignore lint/suspicious/noExplicitAny: documents of many forms
  async json(args: string[], code = 0, start: Start = {}): Promise<any> {
    const ran = await this.run([...args, "--json"], start);
    assert.equal(ran.code, code, ran.stderr + ran.stdout);
    return JSON.parse(ran.stdout);
  }

  /** The builds of the store as `list --json` tells: "name state marker published". */
  async list(root = "containers"): Promise<string[]> {
    const builds = await this.json(["list", "--store", root]);
    return builds.map((build: { name: string; state: string; marker?: string; published: boolean }) =>
      [build.name, build.state, build.marker ?? "-", ...(build.published ? ["published"] : [])].join(" "),
    );
  }

  /** Scratch folders that are left. */
  scratches(root = "containers"): string[] {
    const folder = this.path(root, ".scratch");
    return existsSync(folder) ? readdirSync(folder) : [];
  }

  /** Files of an image's builds, without the file that processes lock. */
  files(name = "tiny", root = "containers"): string[] {
    const folder = this.path(root, name);
    const found = existsSync(folder) ? readdirSync(folder) : [];
    return found.filter((each) => each !== ".lock").sort();
  }
}

/** Waits for a started command line and keeps what it prints. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) =>
      resolve({
        code,
        signal,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      }),
    );
  });
}

/**
 * The same, whose tiny recipe fetches its packages and its release from a server, as real recipes do: a test changes
 * what `upstream/` holds, and the next build of the same inputs gets that.
 */
export async function benchWithUpstream(t: TestContext): Promise<Bench & { url: string }> {
  const at = await bench(t);
  const server = createServer((request, response) => {
    const path = at.path("upstream", (request.url ?? "").slice(1));
    if (existsSync(path)) response.end(readFileSync(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  at.undo.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await at.write("upstream/os-release", "ID=alpine\nVERSION_ID=3.22.0\n");
  at.installed = "upstream/installed";
  await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r10" });
  await at.write("tiny.def", tinyRecipe(fetching(url)));
  return Object.assign(at, { url });
}

/** Commands of a recipe that bring the tiny image's packages and release from a server. */
export const fetching = (url: string) =>
  `wget -q -O /lib/apk/db/installed ${url}/installed\nwget -q -O /etc/os-release ${url}/os-release`;

/** A bench with the tiny recipe on it; removed when the test ends. */
export async function bench(t: TestContext): Promise<Bench> {
  busybox ??= findBusybox();
  const at = new Bench(await mkdtemp(join(tmpdir(), "stx-cli-")));
  t.after(() => {
    for (const step of at.undo) step();
    return rm(at.folder, { recursive: true, force: true });
  });
  await copyFile(await busybox, at.path("busybox"));
  await at.write("tiny.def", tinyRecipe());
  await at.write("os-release", "ID=alpine\nVERSION_ID=3.22.0\n");
  await at.packages({ busybox: "1.37.0-r12", musl: "1.2.5-r10" });
  return at;
}

/** A bench on which the tiny recipe was built and verified; `built` is what `roundtrip --json` says of it. */
export interface VerifiedBench extends Bench {
  // biome-ignore lint/suspicious/noExplicitAny: a document, as of `json`
  readonly built: any;
}

let verified: Promise<{ folder: string; text: string }> | undefined;

/** Made once for all tests of a file: a round trip takes seconds, a copy none. */
async function verifyOnce(t: TestContext): Promise<{ folder: string; text: string }> {
  const at = await bench(t);
  const text = JSON.stringify((await at.json(["roundtrip", "tiny.def"])).built);
  const folder = await mkdtemp(join(tmpdir(), "stx-verified-"));
  process.once("exit", () => execFileSync("rm", ["-rf", folder]));
  execFileSync("cp", ["-a", `${at.folder}/.`, folder]);
  return { folder, text: text.replaceAll(at.folder, folder) };
}

/** A bench as after `roundtrip tiny.def`. */
export async function verifiedBench(t: TestContext): Promise<VerifiedBench> {
  verified ??= verifyOnce(t);
  const { folder, text } = await verified;
  const at = await bench(t);
  execFileSync("cp", ["-a", `${folder}/.`, at.folder]);
  return Object.assign(at, { built: JSON.parse(text.replaceAll(folder, at.folder)) });
}

/** Checks that a run failed in the way it should: its exit code, and words of what failed, why and what to do. */
export function assertFailed(ran: Ran, code: number, ...words: RegExp[]): void {
  assert.equal(ran.code, code, ran.stderr + ran.stdout);
  assert.equal(ran.stdout, "", "a failure prints nothing to stdout");
  assert.match(ran.stderr, /^Failed: /m);
  assert.doesNotMatch(ran.stderr, /defect of stx-container|\n\s+at .*\.ts:\d+/);
  for (const word of words) assert.match(ran.stderr, word);
}

/** A small file system of its own below the bench; undefined, with the reason told, where mounting is not allowed. */
export async function smallDisk(t: TestContext, at: Bench, size: string): Promise<string | undefined> {
  const folder = at.path("small");
  await mkdir(folder);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "pipe" });
  } catch (error) {
    t.skip(`this host mounts no tmpfs: ${(error as Error).message}`);
    return undefined;
  }
  at.undo.push(() => execFileSync("umount", ["--lazy", folder]));
  return folder;
}

/** Command lines of all processes that mention `word`, ours left out. */
export function processesWith(word: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((pid) => {
      try {
        const state = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.[0];
        const line = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        return state !== "Z" && line.includes(word) ? [`${pid} ${line}`] : [];
      } catch {
        return [];
      }
    });
}
