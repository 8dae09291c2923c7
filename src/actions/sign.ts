import { setSecret } from "@actions/core";
import { Failure } from "../failure.ts";
import { readUserFile } from "../files/user-files.ts";
import type { Signature } from "../signing/envelope.ts";
import {
  hasIdToken,
  type SigstoreServers,
  type SigstoreSigner,
  sigstoreSigner,
} from "../signing/sigstore-sign.ts";
import { findBuild } from "../store/builds.ts";
import { checkBuild } from "../verdict/gate.ts";
import { subjectOf } from "../verdict/gate-subject.ts";
import { formatMarker } from "../verdict/marker.ts";
import { defaultPolicy } from "../verdict/policy.ts";
import type { FetchedBuild } from "./evidence.ts";
import type { Job } from "./job.ts";

type SigningJob = Job<"record"> | Job<"sign">;

/**
 * Signs a marker with the key that the job was given, and as this workflow where the job has an id-token; with both
 * where it has both. This job runs no recipe, so a recipe cannot reach either.
 * @param build found to be whole by {@link assertWhole}
 * @returns the marker's text, unchanged if the job has neither
 * @throws Failure where it cannot be signed
 */
export async function signedMarker(job: Job<"record">, build: FetchedBuild): Promise<string> {
  const { payload, format } = build.marker;
  // The marker format 0.1 has no field for signatures.
  if (format === 1) return (await readUserFile(build.markerPath, "marker")).toString("utf8");
  const signatures: Signature[] = [];
  const byKey = await keySignature(job, payload);
  if (byKey) signatures.push(byKey);
  const { sigstore } = job.inputs;
  if (sigstore !== "off" && hasIdToken(process.env))
    signatures.push(await workflowSigner(job, sigstore).sign(payload));
  return formatMarker(payload, [...build.marker.signatures, ...signatures], build.marker.earlier);
}

/** A signature with the key that the job was given; undefined where it was given none. */
export async function keySignature(
  { inputs }: SigningJob,
  payload: Uint8Array,
): Promise<Signature | undefined> {
  const { "signing-key": text, "signing-passphrase": passphrase } = inputs;
  if (text === undefined) return undefined;
  for (const secret of [...text.split(/\r?\n/), passphrase ?? ""]) if (secret.length > 8) setSecret(secret);
  const { openKey } = await import("../signing/signer.ts");
  return (await openKey({ text }, passphrase)).sign(payload);
}

/** Signs as the workflow that runs. @param sigstore which instance: a word, or its servers */
export function workflowSigner(
  { context }: SigningJob,
  sigstore: "auto" | "public" | SigstoreServers,
): SigstoreSigner {
  const servers = typeof sigstore === "string" ? undefined : sigstore;
  const log = sigstore === "public" ? "public" : "auto";
  return sigstoreSigner({ log, servers, serverUrl: context.serverUrl });
}

/** Contradictory files must be neither signed nor committed; a verdict of unverified may be. */
export async function assertWhole({ store, name, ts, marker }: FetchedBuild): Promise<void> {
  const subject = subjectOf(await findBuild(store, `${name}-${ts}`));
  const { floats, policy } = marker.evidence;
  // The gate checks what the configuration requires: here only the verdict's own terms count.
  const terms = { floats, noise: policy?.noise ?? [], sources: [marker.policy.uri] };
  const { refusals } = await checkBuild(
    { ...subject, files: { ...subject.files, history: undefined } },
    { ...defaultPolicy, ...terms },
  );
  const others = refusals.filter(({ code }) => code !== "not-verified");
  if (others.length === 0) return;
  throw new Failure("inconclusive", `the verdict on ${name}-${ts} cannot be signed or recorded`, {
    code: "gate-closed",
    why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
    remedy: "run the build and verify jobs again",
  });
}
