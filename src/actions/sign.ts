import { setSecret } from "@actions/core";
import { Failure } from "../failure.ts";
import { readUserFile } from "../files/user-files.ts";
import type { Signature } from "../signing/envelope.ts";
import type { Signer } from "../signing/signer.ts";
import { hasIdToken } from "../signing/sigstore-sign.ts";
import { findBuild } from "../store/builds.ts";
import { checkBuild } from "../verdict/gate.ts";
import { subjectOf } from "../verdict/gate-subject.ts";
import { formatMarker } from "../verdict/marker.ts";
import { defaultPolicy } from "../verdict/policy.ts";
import type { FetchedBuild } from "./evidence.ts";
import type { Job } from "./job.ts";

/**
 * Signs a marker with the key that the job was given, and as this workflow where the job has an id-token; both where it
 * has both. This job runs no recipe, so neither is within reach of one.
 * @returns the marker's text; as it was where the job has neither
 * @throws Failure where files and verdict contradict each other, and where it cannot be signed
 */
export async function signedMarker(job: Job<"record">, build: FetchedBuild): Promise<string> {
  const { payload, format } = build.marker;
  // A marker of 0.1 has no place for signatures.
  if (format === 1) return (await readUserFile(build.markerPath, "marker")).toString("utf8");
  await assertWhole(build);
  const signers = await signersOf(job);
  const signatures: Signature[] = [];
  for (const signer of signers) signatures.push(await signer.sign(payload));
  return formatMarker(payload, [...build.marker.signatures, ...signatures], build.marker.earlier);
}

async function signersOf({ inputs, context }: Job<"record">): Promise<Signer[]> {
  const signers: Signer[] = [];
  const { "signing-key": text, "signing-passphrase": passphrase, sigstore } = inputs;
  if (text !== undefined) {
    for (const secret of [...text.split(/\r?\n/), passphrase ?? ""]) if (secret.length > 8) setSecret(secret);
    const { openKey } = await import("../signing/signer.ts");
    signers.push(await openKey({ text }, passphrase));
  }
  if (sigstore !== "off" && hasIdToken(process.env)) {
    const { sigstoreSigner } = await import("../signing/sigstore-sign.ts");
    const servers = typeof sigstore === "string" ? undefined : sigstore;
    const log = sigstore === "public" ? "public" : "auto";
    signers.push(sigstoreSigner({ log, servers, serverUrl: context.serverUrl }));
  }
  return signers;
}

/** What contradicts itself must be neither signed nor committed; a verdict of unverified may be. */
async function assertWhole({ store, name, ts, marker }: FetchedBuild): Promise<void> {
  const subject = subjectOf(await findBuild(store, `${name}-${ts}`));
  const { floats, policy } = marker.evidence;
  // What the configuration asks is the gate's business: here the verdict's own terms count.
  const terms = { floats, noise: policy?.noise ?? [], sources: [marker.policy.uri] };
  const { refusals } = await checkBuild(
    { ...subject, files: { ...subject.files, history: undefined } },
    { ...defaultPolicy, ...terms },
  );
  const others = refusals.filter(({ code }) => code !== "not-verified");
  if (others.length === 0) return;
  throw new Failure("inconclusive", `could not record the verdict on ${name}-${ts}`, {
    code: "gate-closed",
    why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
    remedy: "run the build and verify jobs again",
  });
}
