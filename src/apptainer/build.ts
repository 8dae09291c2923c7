import { constants, existsSync } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { basename, delimiter, dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { homeFolder } from "../files/home.ts";
import { moveNewFileInside } from "../files/inside.ts";
import { networkFileSystem } from "../files/network-file-system.ts";
import { type InjectedCa, injectHostCa, replaceableBundles } from "../host/ca.ts";
import { choosePrivileges, type Privileges } from "../host/privileges.ts";
import { likeRoot, type RootedPrivileges } from "../host/rooted.ts";
import { isOwnUser } from "../host/subids.ts";
import type { Builder } from "../lock/schema.ts";
import { type ProxyRelay, relayProxies } from "../net/proxy-relay.ts";
import { type Redact, redactor } from "../process/redact.ts";
import { type LogSink, run, scrubbedEnvironment, spokenTime } from "../process/run.ts";
import { secretsIn } from "../vault/keep/secrets.ts";
import type { Network } from "../vault/network.ts";
import { bindArguments, type FoundBind, makeMountPoints } from "./binds.ts";
import type { Compression } from "./compression.ts";
import { describeBuilder } from "./describe-builder.ts";
import { diagnose } from "./diagnose.ts";
import { type Apptainer, toolFolders } from "./find.ts";
import { makeStageFolder } from "./keep-stages.ts";
import { withoutDiskWaits } from "./no-disk-waits.ts";
import { mksquashfsOf, packingOptions } from "./packing-options.ts";
import { type BuildScratch, makeBuildScratch, removeBuildScratch } from "./scratch.ts";
import type { ProvidedSecrets } from "./secrets.ts";
import { assertVariableName, type Settings } from "./settings.ts";
import { assertWholeImage } from "./whole-image.ts";

/** One run of `apptainer build`. All paths absolute. */
export interface ImageBuild {
  apptainer: Apptainer;
  recipe: string;
  /** The SIF file to write. It must not exist yet, and appears complete or not at all. */
  image: string;
  /** Working directory, in which relative paths of `%files` and `From: ./x.sif` start. */
  context: string;
  buildArgs: Record<string, string>;
  settings: Settings;
  /** Secrets for `%post`; default none. `settings.secrets` only says where they come from. */
  secrets?: ProvidedSecrets;
  /** What of the host `%post` and `%test` see; default nothing. `settings.binds` only says where it comes from. */
  binds?: readonly FoundBind[];
  /** Private folder on a disk with space for three to four times the image; created if missing. */
  scratch: string;
  /** Variables for `%post`. */
  postEnv: Record<string, string>;
  /** Seconds since 1970; no file in the image gets a later time. */
  sourceDateEpoch: number;
  /** Takes the build's output. */
  log: LogSink;
  onLine: (line: string) => void;
  signal?: AbortSignal;
  /** Leave out `%test`, which else runs at the end and whose failure is the build's; default: it runs. */
  noTest?: boolean;
  /** How the image's files are compressed; default gzip. */
  compression?: Compression;
  /** Absolute path of a folder to make, for copies of the stages before the last one; default: none are kept. */
  stages?: string;
  /** The only network that the build has; default: the host's. */
  network?: Pick<Network, "certificate" | "replays" | "wrap">;
  /** Root built the image that this one is to be compared with: an ordinary user who can builds as root of a namespace, too. */
  asRoot?: boolean;
}

/** Number of last lines of output that are searched for the reason of a failure. */
const tailLength = 60;
/** The host's values of the variables that the user passes to `%post`. */
function passedVariables(names: string[]): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of names) {
    assertVariableName(name);
    const value = process.env[name];
    if (value !== undefined) passed[name] = value;
  }
  return passed;
}

/** Removes secrets from the build's output, also the values of variables and arguments whose names suggest a secret. */
function redactorFor({ buildArgs, settings, secrets }: ImageBuild): Redact {
  const named = secretsIn({ ...buildArgs, ...passedVariables(settings.passEnv) });
  const others = redactor(named.filter((value) => value.length >= 6).map((value) => Buffer.from(value)));
  return (line) => others(secrets ? secrets.redact(line) : line);
}

/** The environment of apptainer: scrubbed, with the variables for apptainer and those for `%post`. */
export function buildEnvironment(
  request: Pick<
    ImageBuild,
    "apptainer" | "settings" | "secrets" | "postEnv" | "sourceDateEpoch" | "network" | "stages"
  >,
  scratch: { work: string; cache: string },
  ca: Pick<InjectedCa, "bundle" | "files" | "env"> | undefined,
): Record<string, string> {
  const prefix = request.apptainer.name.toUpperCase();
  const epoch = String(request.sourceDateEpoch);
  const env = scrubbedEnvironment({ SOURCE_DATE_EPOCH: epoch });
  // The build's own network has no proxies; the program that serves it uses the host's proxies.
  if (request.network) for (const name of Object.keys(env)) if (/_proxy$/i.test(name)) delete env[name];
  // A bootstrap that checks signatures checks them as of the build's time.
  const checks = request.network && ca ? [dirname(ca.bundle)] : [];
  env.PATH = [...checks, ...toolFolders(request.apptainer), env.PATH].join(delimiter);
  env.TMPDIR = scratch.work;
  env[`${prefix}_TMPDIR`] = scratch.work;
  env[`${prefix}_CACHEDIR`] = scratch.cache;
  // Folders of the scratch are mounted in place of the host's /tmp and /var/tmp.
  env[`${prefix}_NO_MOUNT`] = "tmp";
  const mounted = [...(ca?.files ?? []), ...(request.secrets?.files ?? [])];
  if (mounted.length > 0) env[`${prefix}_CONTAINLIBS`] = mounted.join(",");
  if (request.stages) env.STX_STAGES = request.stages;
  const post = {
    SOURCE_DATE_EPOCH: epoch,
    TZ: "UTC",
    ...ca?.env,
    ...passedVariables(request.settings.passEnv),
    // A bundle that a passed variable names would lack this network's certificate authority.
    ...(request.network && ca?.env),
    ...request.secrets?.env,
    ...request.postEnv,
  };
  const debootstrap = join(dirname(dirname(request.apptainer.command)), "tools/usr/share/debootstrap");
  if (existsSync(debootstrap)) env.DEBOOTSTRAP_DIR = debootstrap;
  for (const [name, value] of Object.entries(post)) env[`${prefix}ENV_${name}`] = value;
  return env;
}

/** Where Apptainer finds the user's logins and keys when it cannot see who the user is. */
function ownSettings(
  { apptainer }: Pick<ImageBuild, "apptainer">,
  privileges: Privileges | RootedPrivileges,
): Record<string, string> {
  const name = `${apptainer.name.toUpperCase()}_CONFIGDIR`;
  if (!("hidesUser" in privileges)) return {};
  return { [name]: process.env[name] || join(homeFolder(), `.${apptainer.name}`) };
}

/** A value quoted for Apptainer, which parses it as a field of a comma-separated list. */
const csvField = (value: string) => (/[,"\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function buildArguments(
  request: ImageBuild,
  scratch: BuildScratch,
  privileges: Privileges,
  packing: readonly string[],
): string[] {
  const mounts = { "/tmp": scratch.tmp, "/var/tmp": scratch.varTmp };
  return [
    "--nocolor",
    "build",
    "--force",
    ...(request.noTest ? ["--notest"] : []),
    ...privileges.flags,
    ...packing,
    ...Object.entries(mounts).flatMap(([at, source]) => [
      "--mount",
      `type=bind,source=${source},destination=${at}`,
    ]),
    ...bindArguments(request.binds),
    ...Object.entries(request.buildArgs).flatMap(([name, value]) => [
      "--build-arg",
      csvField(`${name}=${value}`),
    ]),
    scratch.image,
    request.recipe,
  ];
}

/** The command to run: Apptainer with its privileges and in its network. */
function commandLine(
  request: ImageBuild,
  scratch: BuildScratch,
  privileges: Privileges | RootedPrivileges,
  { ca, packing }: { ca: InjectedCa | undefined; packing: readonly string[] },
): string[] {
  const build = [request.apptainer.command, ...buildArguments(request, scratch, privileges, packing)];
  const argv = withoutDiskWaits(scratch, privileges, build);
  if (!("inside" in privileges)) return privileges.wrap(argv);
  if (!request.network) return privileges.wrap(privileges.inside(argv));
  const bundles = ca ? replaceableBundles().map((path) => [path, ca.bundle]) : [];
  return privileges.wrap(request.network.wrap(privileges.inside(argv), Object.fromEntries(bundles)));
}

/** Fails before the build, not at its end, if a folder or file is not accessible with these privileges. */
async function assertAccessible(
  privileges: Privileges,
  folders: string[],
  readable: string[],
): Promise<void> {
  const script =
    'n=$1; shift; while [ "$n" -gt 0 ]; do { [ -w "$1" ] && [ -x "$1" ]; } || echo "$1"; shift; n=$((n-1)); done; ' +
    'for f do [ -r "$f" ] || echo "$f"; done';
  const argv = privileges.wrap(["sh", "-c", script, "sh", String(folders.length), ...folders, ...readable]);
  const [command, ...args] = argv;
  const result = await run(command!, args, { env: scrubbedEnvironment(), timeLimitMs: 30_000 });
  if (result.code !== 0) {
    throw new Failure("infrastructure", "could not obtain the privileges for the build", {
      code: "privileges-refused",
      why: `${command} failed: ${result.stderr.trim()}`,
      remedy: "run `stx-container doctor`, which shows what this host allows",
    });
  }
  const inaccessible = result.stdout.split("\n").filter((line) => line !== "");
  if (inaccessible.length === 0) return;
  throw new Failure("infrastructure", `the build has no access to ${inaccessible.join(", ")}`, {
    code: "folder-inaccessible",
    why:
      privileges.mode === "root-userns"
        ? "root builds in a user namespace here, in which it has no access to files of other users"
        : "the user who builds has no permission",
    remedy: `run chown so that the user who builds owns ${inaccessible.length === 1 ? "it" : "them"}, or use another folder (--store, --tmp, --context)`,
  });
}

/**
 * Builds one image. `%post` sees neither the host's /tmp and /var/tmp nor its variables, except those passed on.
 * The image is written in the scratch folder and moved into place when it is complete.
 * @returns the builder, for the lock
 * @throws Failure: `usage` if Apptainer refuses the recipe, `infrastructure` for network, disk, time limit and
 * kills, else `failed`
 */
export async function buildImage(request: ImageBuild): Promise<Builder> {
  if (existsSync(request.image)) {
    throw new Failure("usage", `${request.image} exists already`, {
      code: "image-exists",
      why: "a build never replaces an image",
      remedy: "remove the file, or choose another path",
    });
  }
  const text = await readRecipe(request.recipe);
  const mksquashfs = await mksquashfsOf(request.apptainer);
  const chosen = await choosePrivileges(request.settings.privileges);
  const isLikeRoot = request.asRoot && request.settings.privileges === "auto" && chosen.asOwner;
  const privileges = request.network || isLikeRoot ? likeRoot(chosen) : chosen;
  if (request.stages && mksquashfs) await makeStageFolder(request.stages, mksquashfs);
  const scratch = await makeBuildScratch(request);
  let relay: ProxyRelay | undefined;
  try {
    const ca = await injectHostCa(request.settings.hostCa, scratch.ca, request.network, {
      moment: request.sourceDateEpoch,
    });
    await assertAccessible(
      privileges,
      [request.scratch, scratch.tmp, scratch.varTmp, scratch.work, scratch.cache],
      [
        ...[request.recipe, request.context, ...(request.secrets?.files ?? [])],
        ...(request.binds ?? []).map(({ source }) => source),
      ],
    );
    await makeMountPoints(request.binds ?? [], scratch);
    // A build's own network has no proxies.
    const env = { ...buildEnvironment(request, scratch, ca), ...ownSettings(request, privileges) };
    relay = await relayProxies(env, isOwnUser());
    const packing = await packingOptions({ ...request, mksquashfs });
    const argv = commandLine(request, scratch, privileges, { ca, packing });
    const tail: string[] = [];
    let scripts = 0;
    const [command, ...args] = argv;
    const result = await run(command!, args, {
      cwd: request.context,
      env: relay.env,
      timeLimitMs: request.settings.timeLimitMs,
      log: request.log,
      redact: redactorFor(request),
      stdoutTo: () => {},
      onLine: (line) => {
        if (tail.push(line) > tailLength) tail.shift();
        if (/^INFO:\s+Running post scriptlet/.test(line)) scripts++;
        request.onLine(line);
      },
      ...(request.signal && { signal: request.signal }),
    }).catch((error: unknown) => {
      throw isTimeLimit(error) ? tookTooLong(request, error) : error;
    });
    if (result.code !== 0)
      throw diagnose({
        recipe: request.recipe,
        text,
        ...result,
        tail,
        scripts,
        log: request.log.path,
        mode: privileges.mode,
        scratchOn: await networkFileSystem(request.scratch),
      });
    await assertWholeImage(scratch.image, request.log.path);
    await chownToUser(privileges, scratch.image);
    await moveNewFileInside(scratch.image, dirname(request.image), request.image);
    return await describeBuilder(request.apptainer, mksquashfs, privileges);
  } finally {
    await relay?.close();
    const names = Object.values(scratch).map((path) => basename(path));
    await removeBuildScratch(request.scratch, names, privileges);
  }
}

const isTimeLimit = (error: unknown): error is Failure =>
  error instanceof Failure && error.code === "time-limit-reached";

/** The same failure in the words of a build: its user does not know the program that was ended. */
function tookTooLong({ recipe, log, settings }: ImageBuild, cause: Failure): Failure {
  return new Failure("infrastructure", `the build did not end within ${spokenTime(settings.timeLimitMs)}`, {
    code: "time-limit-reached",
    why: "it reached the time limit and was ended",
    remedy: `see what it waited for at the end of its log, or give it more time with --time-limit; log: ${log.path}`,
    place: { path: recipe },
    cause,
  });
}

async function readRecipe(path: string): Promise<string> {
  try {
    await access(path, constants.R_OK);
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Failure("usage", `could not read the recipe ${path}`, {
      code: "recipe-unreadable",
      why: (error as Error).message,
      remedy: "check the path and the permissions of the recipe",
      place: { path },
      cause: error,
    });
  }
}

/** Makes the user the owner of an image that root built under sudo. */
async function chownToUser(privileges: Privileges, image: string): Promise<void> {
  if (privileges.mode !== "sudo" || process.getuid?.() === 0) return;
  const owner = `${process.getuid?.()}:${process.getgid?.()}`;
  const [command, ...args] = privileges.wrap(["chown", owner, "--", image]);
  const result = await run(command!, args, { env: scrubbedEnvironment(), timeLimitMs: 10_000 });
  if (result.code !== 0) {
    throw new Failure("infrastructure", "could not change the owner of the image from root to you", {
      code: "image-owner-unchanged",
      why: result.stderr.trim(),
      remedy: `allow \`sudo -n chown\` in sudoers, or build without --sudo`,
    });
  }
}
