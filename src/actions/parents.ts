import { lstat, mkdir } from "node:fs/promises";
import { dirname, isAbsolute, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { linkOrCopy } from "../files/folders.ts";
import { downloadFile, type RunArtifact, runArtifacts } from "../github/artifacts.ts";
import type { Lock } from "../lock/schema.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import type { Job } from "./job.ts";
import { confine } from "./paths.ts";

const absent = (path: string) =>
  lstat(path).then(
    () => false,
    () => true,
  );

/**
 * Puts the images that a recipe builds on, uploaded by earlier jobs of this run, where the recipe expects them. A file
 * that exists already is kept. The lock records the digest of the image that was used, and the verify job looks for
 * that digest.
 * @throws Failure("infrastructure", "artifact-not-in-run") for an image that no job has uploaded
 */
export async function fetchParents(job: Job<"build">): Promise<void> {
  const { inputs, context, log } = job;
  const wanted: { name: string; path: string }[] = [];
  for (const { name, path } of inputs.parents ?? []) {
    const confined = await confine(context.workspace, { [`parents (${name})`]: path });
    const target = Object.values(confined)[0] ?? "";
    if (await absent(target)) wanted.push({ name, path: target });
  }
  if (wanted.length === 0) return;
  log.phase("Getting the images that this one builds on");
  const artifacts = await runArtifacts();
  for (const { name, path } of wanted) {
    const stamp = new RegExp(`^${name.replaceAll(".", "\\.")}-\\d{4}-\\d{4}-\\d{6}-[0-9a-f]{8}\\.sif$`);
    const found = newest(artifacts.filter((one) => stamp.test(one.name)));
    await place(job, found, `image ${name}`, path);
  }
}

/** Agents whose base is one file. */
const fileAgents = new Set(["localimage", "docker-archive", "oci-archive"]);

/**
 * Puts the base images that a lock names where its recipe expects them, if this run has uploaded them: each is found by
 * its sha256, whatever its name. The rebuild reports those that are missing.
 */
export async function fetchBases(job: Job<"verify">, lock: Lock, folder: string): Promise<void> {
  const bases = lock.bases.filter((base) => fileAgents.has(base.bootstrap) && base.imageSha256);
  if (bases.length === 0) return;
  let artifacts: RunArtifact[] | undefined;
  for (const { bootstrap, written, imageSha256 } of bases) {
    // Of an archive, the name of an image in it may follow.
    const file = bootstrap === "localimage" ? written : (written.split(":", 1)[0] ?? "");
    if (isAbsolute(file)) continue;
    const { path } = await confine(job.context.workspace, { path: resolve(folder, file) });
    if (!(await absent(path))) continue;
    artifacts ??= await runArtifacts();
    const found = artifacts.find(({ digest }) => digest === `sha256:${imageSha256}`);
    if (found) await place(job, found, `base image ${written}`, path);
  }
}

const newest = (artifacts: readonly RunArtifact[]) =>
  artifacts.reduce<RunArtifact | undefined>(
    (last, one) => (last && last.id > one.id ? last : one),
    undefined,
  );

async function place(
  { scratch }: Job<"build"> | Job<"verify">,
  artifact: RunArtifact | undefined,
  what: string,
  path: string,
): Promise<void> {
  if (!artifact) {
    throw new Failure("infrastructure", `the ${what} is not in this run`, {
      code: "artifact-not-in-run",
      why: "no job of this run has uploaded it, or it was deleted",
      remedy: "run all jobs again; the jobs of the images that this one builds on come first",
    });
  }
  const downloaded = await downloadFile(artifact.id, what, scratch, evidenceLimits.image);
  await mkdir(dirname(path), { recursive: true });
  await linkOrCopy(downloaded.path, path);
}
