import { rename } from "node:fs/promises";
import { join } from "node:path";
import { setOutput } from "@actions/core";
import { Failure } from "../failure.ts";
import { sha256File } from "../files/digest.ts";
import { annotate } from "../github/annotations.ts";
import { downloadFile, type RunArtifact, runArtifacts, uploadFile } from "../github/artifacts.ts";
import type { Built, VaultSource } from "../roundtrip/types.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import type { Job } from "./job.ts";
import { confine } from "./paths.ts";
import { registryEnvironment } from "./registry-login.ts";

/**
 * Uploads the vault of a build as one file, without the image, which is an artifact of its own. A build that was not
 * recorded, or recorded with digests alone, has none. With `vault-optional`, a failed upload is a warning.
 * @param context folder with the files that the recipe copies
 * @throws Failure("inconclusive") where the vault lacks a body; Failure("infrastructure") where it cannot be uploaded
 */
export async function uploadVault(built: Built, store: string, context: string, job: Job<"build">) {
  if (!built.lock.vault) return;
  try {
    await uploadRecorded(built, store, context, job);
  } catch (error) {
    if (!job.inputs["vault-optional"] || !(error instanceof Failure)) throw error;
    const message = [error.message, error.why, "the build goes on without it"].filter(Boolean).join("\n");
    annotate("warning", [{ title: "The vault is not uploaded", message }], job.context.workspace);
  }
}

async function uploadRecorded(built: Built, store: string, context: string, job: Job<"build">) {
  const { log, scratch, inputs } = job;
  const [{ storedVault }, { exportVault }] = await Promise.all([
    import("../operations/vault/find.ts"),
    import("../operations/vault/travel.ts"),
  ]);
  const buildId = `${built.name}-${built.ts}`;
  const vault = await storedVault(buildId, store);
  try {
    if (!vault.index.bodies) return;
    const path = join(scratch, `${buildId}.vault.tar`);
    const { missing } = await exportVault(vault, path, { image: false, context }, () => {});
    for (const name of missing)
      log.note(`not in the vault's artifact: ${name}, which is not what was built from any more`);
    const { id, sha256 } = await uploadFile(path, scratch, inputs["retention-days"]);
    setOutput("vault-artifact-id", String(id));
    setOutput("vault-digest", `sha256:${sha256}`);
  } finally {
    await vault.close();
  }
}

/**
 * The vault that serves as the rebuild's only network: an artifact of this or an earlier run, a file of the workspace,
 * a vault in a registry, or the vault of the store; undefined for the runner's network.
 * @throws Failure("inconclusive") where it does not exist or is a different one
 */
export async function verifyVault(
  job: Job<"verify">,
  buildId: string,
  store: string,
): Promise<VaultSource | undefined> {
  const { inputs, context } = job;
  const { vault, "vault-artifact-id": id, "vault-run": run, "from-vault": choice } = inputs;
  const isGiven = (vault ?? id ?? run) !== undefined;
  const isPlayed = choice === "on" || (choice === "auto" && isGiven);
  setOutput("from", isPlayed ? "vault" : "upstream");
  if (!isPlayed) return undefined;
  if (!isGiven) return {};
  if (vault && /^(?:oras|docker):\/\//.test(vault)) return pulledVault(withLowerName(vault), store, job);
  const path =
    vault === undefined
      ? await downloadVault(buildId, job)
      : (await confine(context.workspace, { path: vault })).path;
  const expected = inputs["vault-digest"];
  if (expected === undefined) return { path };
  const found = await sha256File(path);
  if (found === expected) return { path };
  throw new Failure("inconclusive", "the vault is not the one that was recorded", {
    code: "artifact-digest-mismatch",
    why: `its sha256 is ${found}, and vault-digest is ${expected}`,
    remedy: "pass vault-artifact-id and vault-digest of the same build job, or run the build job again",
  });
}

/** An address with its repository in lower case: the owner's name may have capitals, which registries refuse. */
const withLowerName = (address: string) =>
  address.replace(/^(.*?)((?::[^/:@]*|@.*)?)$/, (_, name: string, end: string) => name.toLowerCase() + end);

/**
 * Fetches a vault, alone or attached to an image, from a registry into the store, with the login of the inputs, else
 * the job's.
 */
async function pulledVault(
  from: string,
  store: string,
  { inputs, context }: Job<"verify">,
): Promise<VaultSource> {
  const given = { ...inputs, repository: from.replace(/^\w+:\/\//, "") };
  const env = await registryEnvironment(context, given, process.env);
  const { importVault } = await import("../operations/vault/travel.ts");
  try {
    await importVault(from, store, env);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== "failed") throw error;
    throw new Failure("inconclusive", `there is no vault at ${from}`, {
      code: "vault-missing",
      why: error.why ? `${error.message}: ${error.why}` : error.message,
      remedy: error.remedy,
      cause: error,
    });
  }
  return {};
}

/** A vault that is gone is missing evidence: running the job again does not bring it back. */
async function downloadVault(buildId: string, { inputs, context, scratch }: Job<"verify">): Promise<string> {
  const { "vault-artifact-id": id, "vault-run": runId, "github-token": token = "" } = inputs;
  const run = runId === undefined ? undefined : { id: runId, repository: context.repository, token };
  const isWanted = (one: RunArtifact) => (id === undefined ? isVaultOf(buildId, one.name) : one.id === id);
  const found = (await runArtifacts(run)).findLast(isWanted);
  const downloaded =
    found && (await downloadFile(found, "vault", scratch, evidenceLimits.vault, run).catch(ignoreExpired));
  if (downloaded) {
    const path = join(scratch, `${buildId}.vault.tar`);
    await rename(downloaded.path, path);
    return path;
  }
  const what = id === undefined ? `the vault of ${buildId}` : `the vault (artifact ${id})`;
  throw new Failure("inconclusive", `${what} is not in ${run ? `run ${run.id}` : "this run"}`, {
    code: "vault-missing",
    why: "it was deleted, has expired, or belongs to another run",
    remedy: "run the build job again with its input vault: bodies, or verify with from-vault: off",
  });
}

/** GitHub still lists expired artifacts, but answers 410 to a download. */
function ignoreExpired(error: unknown): undefined {
  const { status } = ((error as Error).cause ?? {}) as { status?: number };
  if (status !== 410) throw error;
}

/** Whether an artifact has the name that {@link uploadFile} gives the vault of a build. */
const isVaultOf = (buildId: string, name: string) =>
  name.startsWith(`${buildId}.vault-`) && /^[0-9a-f]{8}\.tar$/.test(name.slice(buildId.length + 7));
