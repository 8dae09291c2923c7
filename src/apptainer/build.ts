import { constants, existsSync } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { release } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { injectHostCa } from "../host/ca.ts";
import { choosePrivileges, type Privileges } from "../host/privileges.ts";
import { hostArch } from "../image/arch.ts";
import type { Builder } from "../lock/schema.ts";
import { run, scrubbedEnvironment } from "../process/run.ts";
import { assertWhole, move } from "./artifact.ts";
import { diagnose } from "./diagnose.ts";
import { type Apptainer, compareVersions, onPath, toolFolders } from "./find.ts";
import { type BuildScratch, makeBuildScratch, removeBuildScratch } from "./scratch.ts";
import type { Settings } from "./settings.ts";

/** One run of `apptainer build`. All paths absolute. */
export interface ImageBuild {
  apptainer: Apptainer;
  recipe: string;
  /** The SIF file to write; it appears there complete or not at all. */
  image: string;
  /** Working directory, which `%files` and `From: ./x.sif` are resolved against. */
  context: string;
  buildArgs: Record<string, string>;
  settings: Settings;
  /** Private folder on a disk with room for three to four times the image; made if need be. */
  scratch: string;
  /** Cache of downloaded base images, to be kept; default one inside `scratch`. */
  cache?: string;
  /** Variables for `%post`. */
  postEnv: Record<string, string>;
  /** Seconds; no file in the image gets a later time. */
  sourceDateEpoch: number;
  /** File that the build's output is appended to. */
  log: string;
  onLine: (line: string) => void;
  signal?: AbortSignal;
  /** Replace an image that is there. */
  force?: boolean;
  /** Pack the image fast rather than small: for one that is compared and thrown away. Needs Apptainer 1.4, else ignored. */
  packFast?: boolean;
}

/** How many of the last lines tell why a build failed. */
const tailLength = 60;
/** `--mksquashfs-args` came with Apptainer 1.4.0. */
const packsAsTold = ({ name, version }: Apptainer) =>
  name === "apptainer" && compareVersions(version, "1.4.0") >= 0;

const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Variables that the user asked to hand on to `%post`, with the host's values. */
function passedVariables(names: string[]): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of names) {
    if (!variableName.test(name)) {
      throw new Failure("usage", `${JSON.stringify(name)} is no name of a variable`, {
        remedy: "Names are letters, digits and underscores, and begin with no digit.",
      });
    }
    const value = process.env[name];
    if (value !== undefined) passed[name] = value;
  }
  return passed;
}

/** The environment of apptainer itself: scrubbed, plus what it is to know and what `%post` is to see. */
export function buildEnvironment(
  request: Pick<ImageBuild, "apptainer" | "settings" | "postEnv" | "sourceDateEpoch">,
  scratch: { work: string; cache: string },
  lent: { files: string[]; env: Record<string, string> } | undefined,
): Record<string, string> {
  const prefix = request.apptainer.name.toUpperCase();
  const epoch = String(request.sourceDateEpoch);
  const env = scrubbedEnvironment({ SOURCE_DATE_EPOCH: epoch });
  env.PATH = [...toolFolders(request.apptainer), env.PATH].join(delimiter);
  env.TMPDIR = scratch.work;
  env[`${prefix}_TMPDIR`] = scratch.work;
  env[`${prefix}_CACHEDIR`] = scratch.cache;
  // Without the host's own /tmp and /var/tmp; the scratch's are mounted instead.
  env[`${prefix}_NO_MOUNT`] = "tmp";
  if (lent) env[`${prefix}_CONTAINLIBS`] = lent.files.join(",");
  const post = {
    SOURCE_DATE_EPOCH: epoch,
    TZ: "UTC",
    ...lent?.env,
    ...passedVariables(request.settings.passEnv),
    ...request.postEnv,
  };
  const debootstrap = join(dirname(dirname(request.apptainer.command)), "tools/usr/share/debootstrap");
  if (existsSync(debootstrap)) env.DEBOOTSTRAP_DIR = debootstrap;
  for (const [name, value] of Object.entries(post)) env[`${prefix}ENV_${name}`] = value;
  return env;
}

/** A value as Apptainer reads it: as a field of a comma-separated list. */
const csvField = (value: string) => (/[,"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function buildArguments(request: ImageBuild, scratch: BuildScratch, privileges: Privileges): string[] {
  const mounts = { "/tmp": scratch.tmp, "/var/tmp": scratch.varTmp };
  return [
    "--nocolor",
    "build",
    "--force",
    ...privileges.flags,
    ...(request.packFast && packsAsTold(request.apptainer)
      ? ["--mksquashfs-args", "-comp gzip -Xcompression-level 1"]
      : []),
    ...Object.entries(mounts).flatMap(([at, source]) => [
      "--mount",
      `type=bind,source=${source},destination=${at}`,
    ]),
    ...Object.entries(request.buildArgs).flatMap(([name, value]) => [
      "--build-arg",
      csvField(`${name}=${value}`),
    ]),
    scratch.image,
    request.recipe,
  ];
}

/** Says before the build, not at its end, that a folder cannot be used with these privileges. */
async function assertUsable(privileges: Privileges, folders: string[], readable: string[]): Promise<void> {
  const script =
    'n=$1; shift; while [ "$n" -gt 0 ]; do { [ -w "$1" ] && [ -x "$1" ]; } || echo "$1"; shift; n=$((n-1)); done; ' +
    'for f do [ -r "$f" ] || echo "$f"; done';
  const argv = privileges.wrap(["sh", "-c", script, "sh", String(folders.length), ...folders, ...readable]);
  const [command, ...args] = argv;
  const result = await run(command!, args, { env: scrubbedEnvironment(), timeLimitMs: 30_000 });
  if (result.code !== 0) {
    throw new Failure("infrastructure", "The build's privileges cannot be had", {
      why: `${command} said: ${result.stderr.trim()}`,
      remedy: "`stx-container doctor` tells what this host allows.",
    });
  }
  const closed = result.stdout.split("\n").filter((line) => line !== "");
  if (closed.length === 0) return;
  throw new Failure("infrastructure", `The build cannot use ${closed.join(", ")}`, {
    why:
      privileges.mode === "root-userns"
        ? "Root builds in a user namespace here, and what belongs to another user is closed to it there."
        : "The user who builds may not write there.",
    remedy: `Make ${closed.length === 1 ? "it" : "them"} the property of the user who builds, or use another folder.`,
  });
}

async function squashfsVersion(apptainer: Apptainer): Promise<string | undefined> {
  const bundled = apptainer.unsquashfs && join(dirname(apptainer.unsquashfs), "mksquashfs");
  const command = bundled && existsSync(bundled) ? bundled : await onPath("mksquashfs");
  if (!command) return undefined;
  const result = await run(command, ["-version"], { env: scrubbedEnvironment(), timeLimitMs: 10_000 });
  return /mksquashfs version (\S+)/.exec(`${result.stdout}${result.stderr}`)?.[1];
}

/** Who built: recorded in the lock. */
async function describeBuilder(apptainer: Apptainer, privileges: Privileges): Promise<Builder> {
  const osRelease = await readFile("/etc/os-release", "utf8").catch(() => "");
  const os = /^PRETTY_NAME="?([^"\n]*)/m.exec(osRelease)?.[1] ?? process.platform;
  const squashfsTools = await squashfsVersion(apptainer);
  return {
    apptainer: apptainer.version,
    ...(squashfsTools !== undefined && { squashfsTools }),
    mode: privileges.mode,
    os,
    kernel: release(),
    arch: hostArch(),
  };
}

/**
 * Builds one image. `%post` sees neither the host's /tmp and /var/tmp nor its variables, other than those asked
 * for. The image is written in the scratch folder and moved into place when it is whole.
 * @returns who built it
 * @throws Failure: `usage` where Apptainer refuses the recipe, `infrastructure` for network, disk, time limit and
 * kills, else `failed`
 */
export async function buildImage(request: ImageBuild): Promise<Builder> {
  if (existsSync(request.image) && !request.force) {
    throw new Failure("usage", `${request.image} is already there`, {
      remedy: "Remove it, or force the build.",
    });
  }
  const text = await readRecipe(request.recipe);
  const privileges = await choosePrivileges(request.settings.privileges);
  const scratch = await makeBuildScratch(request);
  try {
    const lent = await injectHostCa(request.settings.hostCa, scratch.ca);
    await assertUsable(
      privileges,
      [request.scratch, scratch.tmp, scratch.varTmp, scratch.work, scratch.cache],
      [request.recipe, request.context],
    );
    const env = buildEnvironment(request, scratch, lent);
    const argv = privileges.wrap([
      request.apptainer.command,
      ...buildArguments(request, scratch, privileges),
    ]);
    const tail: string[] = [];
    const [command, ...args] = argv;
    const result = await run(command!, args, {
      cwd: request.context,
      env,
      timeLimitMs: request.settings.timeLimitMs,
      log: request.log,
      stdoutTo: () => {},
      onLine: (line) => {
        if (tail.push(line) > tailLength) tail.shift();
        request.onLine(line);
      },
      ...(request.signal && { signal: request.signal }),
    });
    if (result.code !== 0)
      throw diagnose({
        recipe: request.recipe,
        text,
        ...result,
        tail,
        log: request.log,
        mode: privileges.mode,
      });
    await assertWhole(scratch.image, request.log);
    await chownToUser(privileges, scratch.image);
    await move(scratch.image, request.image);
    return await describeBuilder(request.apptainer, privileges);
  } finally {
    const folders = [scratch.tmp, scratch.varTmp, scratch.work, scratch.ca, scratch.image];
    await removeBuildScratch(request.cache ? folders : [...folders, scratch.cache], privileges);
  }
}

async function readRecipe(path: string): Promise<string> {
  try {
    await access(path, constants.R_OK);
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Failure("usage", `The recipe ${path} cannot be read`, {
      why: (error as Error).message,
      remedy: "Give the path of a definition file.",
      place: { path },
      cause: error,
    });
  }
}

/** An image that root built under sudo becomes the user's own. */
async function chownToUser(privileges: Privileges, image: string): Promise<void> {
  if (privileges.mode !== "sudo" || process.getuid?.() === 0) return;
  const owner = `${process.getuid?.()}:${process.getgid?.()}`;
  const [command, ...args] = privileges.wrap(["chown", owner, "--", image]);
  const result = await run(command!, args, { env: scrubbedEnvironment(), timeLimitMs: 10_000 });
  if (result.code !== 0) {
    throw new Failure("infrastructure", `The image could not be given back from root to you`, {
      why: result.stderr.trim(),
    });
  }
}
