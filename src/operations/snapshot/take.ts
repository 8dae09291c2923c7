import { lstat, realpath } from "node:fs/promises";
import { cpus, release, totalmem } from "node:os";
import { basename } from "node:path";
import { examineProgram, firstApptainer } from "../../apptainer/find.ts";
import { Failure } from "../../failure.ts";
import { cachedDigest } from "../../files/digest-cache.ts";
import { hostRelease } from "../../host/release.ts";
import { hostArch } from "../../image/arch.ts";
import { findProgram } from "../../process/find-program.ts";
import { redactText } from "../../process/redact.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";
import { buildIdOf, findBuild, type StoredBuild } from "../../store/builds.ts";
import { findEvidence } from "../../verdict/find-evidence.ts";
import { check } from "../check.ts";
import { activeVersion } from "../versions/flat.ts";
import type { EnvSnapshot } from "./schema.ts";

/** What to take a snapshot of; paths absolute. */
export interface SnapshotRequest {
  store: string;
  /** A name or build id, or the path of an image; without one, the active `scitex-v*.sif`, if there is one. */
  subject?: { name: string } | { path: string } | undefined;
  /** Repositories whose commits matter. */
  repositories: readonly string[];
  now?: Date;
}

/**
 * Records the environment of an analysis: image, lock and marker by their digests, host, GPUs, commits of
 * repositories. It does not fail: what could not be found out is listed in `problems`.
 */
export async function takeSnapshot(request: SnapshotRequest): Promise<EnvSnapshot> {
  const problems: EnvSnapshot["problems"] = [];
  const attempt = async <T>(what: string, work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const why =
        error instanceof Failure ? `${error.message}${error.why ? `: ${error.why}` : ""}` : String(error);
      problems.push({ what, why: redactText(why) });
      return otherwise;
    }
  };
  const [container, host, gpus, repositories] = await Promise.all([
    attempt("container", () => containerOf(request), null),
    attempt("host", hostFacts, emptyHost()),
    attempt("gpus", gpuFacts, []),
    Promise.all(
      request.repositories.map((path) =>
        attempt(`repository ${path}`, () => repositoryAt(path), unknown(path)),
      ),
    ),
  ]);
  const at = (request.now ?? new Date()).toISOString();
  return { schema: 1, at, container, host, gpus, repositories, problems };
}

type Container = NonNullable<EnvSnapshot["container"]>;

async function containerOf({ store, subject }: SnapshotRequest): Promise<Container | null> {
  if (subject === undefined) {
    const version = await activeVersion(store).catch(() => undefined);
    if (version === undefined) return null;
    return byPath(`${store}/scitex-v${version}.sif`, store);
  }
  if ("path" in subject) return byPath(subject.path, store);
  const build = await findBuild(store, subject.name);
  return describe(build.files, `${build.name}-${build.ts}`, await judge({ store, subject }));
}

async function byPath(given: string, store: string): Promise<Container> {
  const path = await realpath(given);
  const evidence = await findEvidence(path, { store, digest: cachedDigest }).catch(() => undefined);
  if (!evidence) return describe({ image: path }, basename(path, ".sif"), undefined);
  const { name, ts, files } = evidence.subject;
  const answer = await judge({ store, subject: { path } });
  return describe({ ...files, image: path }, `${name}-${ts}`, answer);
}

const judge = (request: Required<Pick<SnapshotRequest, "store" | "subject">>) =>
  check({ store: request.store, subject: request.subject as { name: string }, digest: cachedDigest }).catch(
    () => undefined,
  );

type Files = { image: string | undefined } & Partial<
  Pick<StoredBuild["files"], "lock" | "verified" | "unverified">
>;

async function describe(
  files: Files,
  id: string,
  answer: Awaited<ReturnType<typeof judge>>,
): Promise<Container> {
  const [image, lock, verified, unverified] = await Promise.all(
    [files.image, files.lock, files.verified, files.unverified].map(digested),
  );
  return {
    name: buildIdOf(id)?.name ?? id,
    buildId: buildIdOf(id) ? id : null,
    image: image ?? null,
    lock: lock ?? null,
    marker: verified ?? unverified ?? null,
    verified: answer?.open ?? false,
    level: answer?.open ? (answer.level ?? null) : null,
  };
}

async function digested(path: string | undefined): Promise<{ path: string; sha256: string } | null> {
  const found = path === undefined ? undefined : await lstat(path).catch(() => undefined);
  return path !== undefined && found?.isFile() ? { path, sha256: await cachedDigest(path) } : null;
}

const emptyHost = (): EnvSnapshot["host"] => ({
  os: "",
  kernel: release(),
  arch: process.arch,
  cpus: cpus().length,
  memoryBytes: totalmem(),
  apptainer: null,
});

async function hostFacts(): Promise<EnvSnapshot["host"]> {
  const command = await firstApptainer();
  const found = command === undefined ? undefined : await examineProgram(command);
  return {
    ...emptyHost(),
    os: (await hostRelease()).prettyName,
    arch: hostArch(),
    apptainer: found ? `${found.name} ${found.version}` : null,
  };
}

async function ask(command: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, {
    env: scrubbedEnvironment({ GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" }),
    timeLimitMs: 10_000,
  });
  if (code === 0) return stdout.trim();
  throw new Failure("infrastructure", `${basename(command)} failed`, {
    code: "snapshot-incomplete",
    why: stderr.trim().slice(0, 500),
  });
}

async function gpuFacts(): Promise<EnvSnapshot["gpus"]> {
  const program = await findProgram("nvidia-smi");
  if (program === undefined) return [];
  const rows = await ask(program, ["--query-gpu=name,driver_version", "--format=csv,noheader"]);
  const cuda = /CUDA Version:\s*([\d.]+)/.exec(await ask(program, []).catch(() => ""))?.[1] ?? null;
  return rows
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => {
      const [name = "", driver = ""] = row.split(",").map((cell) => cell.trim());
      return { name, driver, cuda };
    });
}

type Repository = EnvSnapshot["repositories"][number];
const unknown = (path: string): Repository => ({
  path,
  commit: null,
  branch: null,
  dirty: null,
  remote: null,
});

async function repositoryAt(path: string): Promise<Repository> {
  const git = (...args: string[]) => ask("git", ["-C", path, "-c", "core.fsmonitor=false", ...args]);
  const commit = await git("rev-parse", "HEAD");
  const [branch, changes, remote] = await Promise.all([
    git("branch", "--show-current").catch(() => ""),
    git("status", "--porcelain").catch(() => undefined),
    git("remote", "get-url", "origin").catch(() => ""),
  ]);
  return {
    path,
    commit,
    branch: branch || null,
    dirty: changes === undefined ? null : changes !== "",
    remote: remote ? withoutCredentials(remote) : null,
  };
}

const withoutCredentials = (remote: string) => remote.replace(/^([a-z+]+:\/\/)[^/@]*@/i, "$1");
