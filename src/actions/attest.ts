import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setOutput, warning } from "@actions/core";
import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";
import { readUserFile } from "../files/user-files.ts";
import { uploadFile } from "../github/artifacts.ts";
import { publishAttestation } from "../github/attestations.ts";
import { writeSummary } from "../github/summary.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import { signSummary } from "../report/attestations.ts";
import type { Signature, SigstoreSignature } from "../signing/envelope.ts";
import { hasIdToken, jobIdentity, type SigstoreSigner, sigstoreBundle } from "../signing/sigstore-sign.ts";
import { formatMarker } from "../verdict/marker.ts";
import { type ProvenanceRun, provenanceOf } from "../verdict/provenance.ts";
import { type FetchedBuild, fetchGiven } from "./evidence.ts";
import type { Job } from "./job.ts";
import { assertWhole, keySignature, workflowSigner } from "./sign.ts";

/**
 * Mode sign: signs the marker of one build as this workflow, and publishes provenance and verdict as attestations.
 * Needs no checkout, runs no code of the repository, and writes nothing to it. If nothing is signed, the marker is
 * passed on unchanged.
 * @throws Failure for files that contradict each other; with `attest: on` also where it cannot sign or publish · sets
 * every output of sign/action.yml
 */
export async function signMode(job: Job<"sign">): Promise<void> {
  const { inputs, log } = job;
  setOutput("marker-artifact-id", String(inputs["marker-artifact-id"]));
  const build = await fetchGiven(job);
  setOutput("marker-digest", `sha256:${build.markerSha256}`);
  await assertWhole(build);
  log.phase("Signing");
  const signatures: Signature[] = [];
  const byKey = await keySignature(job, build.marker.payload);
  if (byKey) signatures.push(byKey);
  const byWorkflow = await attested(job, build);
  if (byWorkflow) signatures.push(byWorkflow);
  log.end();
  if (signatures.length === 0) return;
  await passOn(job, build, signatures);
}

/** The signed marker, uploaded for later jobs. */
async function passOn({ inputs, scratch, log }: Job<"sign">, build: FetchedBuild, signatures: Signature[]) {
  const { payload, earlier, signatures: before } = build.marker;
  await writeFile(build.markerPath, formatMarker(payload, [...before, ...signatures], earlier));
  const { id, sha256: signed } = await uploadFile(build.markerPath, scratch, inputs["retention-days"]);
  setOutput("marker-artifact-id", String(id));
  setOutput("marker-digest", `sha256:${signed}`);
  setOutput("signed", "true");
  log.note(`Signed the marker of ${build.name}-${build.ts}`);
}

/** The signature as this workflow, with its attestations; undefined where none is made. */
async function attested(job: Job<"sign">, build: FetchedBuild): Promise<Signature | undefined> {
  const { inputs, log } = job;
  const { attest, sigstore } = inputs;
  if (attest === "off" || sigstore === "off") return undefined;
  if (attest === "auto" && !hasIdToken(process.env)) {
    log.note("Nothing is signed as this workflow: the job has no `id-token: write`");
    return undefined;
  }
  const claims = await orWarning(
    attest,
    "The marker is not signed",
    async () => (await jobIdentity()).claims,
  );
  if (!claims) return undefined;
  if (attest === "auto" && sigstore === "auto" && claims.repository_visibility !== "public") {
    log.note("Nothing is signed as this workflow: the repository is not public, and attest is not on");
    return undefined;
  }
  const signer = workflowSigner(job, sigstore);
  const signature = await orWarning(attest, "The marker is not signed", () =>
    signer.sign(build.marker.payload),
  );
  if (signature)
    await orWarning(attest, "Not every attestation is published", () =>
      publish(job, build, { signer, signature, run: runOf(job, claims) }),
    );
  return signature;
}

/** With `attest: auto`, if `work` fails there is a warning, and the run goes on without its result. */
async function orWarning<T>(attest: "auto" | "on", without: string, work: () => Promise<T>) {
  try {
    return await work();
  } catch (error) {
    if (attest === "on" || !(error instanceof Failure)) throw error;
    const { message, why = "", remedy } = error;
    warning(`${why}\n${without}, and the run goes on. What to do: ${remedy}`, { title: message });
    return undefined;
  }
}

/** Provenance and verdict of a verified image as attestations, also in one artifact for machines without a network. */
async function publish(
  job: Job<"sign">,
  build: FetchedBuild,
  { signer, signature, run }: { signer: SigstoreSigner; signature: SigstoreSignature; run: ProvenanceRun },
): Promise<void> {
  const { context, inputs, scratch, log } = job;
  const { payload, subjects, evidence } = build.marker;
  const isVerified = evidence.verdict === "verified" && subjects.image !== undefined;
  if (!isVerified) {
    return log.note("No attestation is published: the image was not verified, or not read");
  }
  const bundles = [await provenanceBundle(build, run, signer), sigstoreBundle(payload, signature)];
  const addresses: string[] = [];
  for (const bundle of bundles)
    addresses.push(await publishAttestation(context, inputs["github-token"], bundle));
  setOutput("attestations", addresses.join("\n"));
  const path = join(scratch, `${build.name}-${build.ts}.attestations.jsonl`);
  await writeFile(path, bundles.map((each) => `${JSON.stringify(each)}\n`).join(""));
  const { id } = await uploadFile(path, scratch, inputs["retention-days"]);
  setOutput("attestations-artifact-id", String(id));
  const summary = signSummary({ build: `${build.name}-${build.ts}`, addresses, run });
  const problem = await writeSummary(summary, job.summaryPath);
  if (problem) log.note(problem);
}

async function provenanceBundle(build: FetchedBuild, run: ProvenanceRun, signer: SigstoreSigner) {
  const { files, marker } = build;
  const text = await readUserFile(files.lock, "lock");
  const digest = async (path: string, what: string) => sha256(await readUserFile(path, what));
  const payload = provenanceOf(
    builtLock(parseLock(text.toString("utf8"), files.lock), files.lock),
    {
      image: marker.subjects.image ?? "",
      lock: sha256(text),
      lockedRecipe: await digest(files.lockedRecipe, "locked recipe"),
      recipe: await digest(files.recipe, "recipe"),
    },
    run,
  );
  return sigstoreBundle(payload, await signer.sign(payload));
}

/** Facts about this run that GitHub vouches for. */
function runOf({ context }: Job<"sign">, claims: Record<string, unknown>): ProvenanceRun {
  const text = (name: string) => String(claims[name] ?? "");
  return {
    serverUrl: context.serverUrl,
    repository: text("repository"),
    ref: text("ref"),
    sha: text("sha"),
    event: text("event_name"),
    workflowRef: text("workflow_ref"),
    jobWorkflowRef: text("job_workflow_ref"),
    runner: text("runner_environment"),
    url: context.runUrl,
  };
}
