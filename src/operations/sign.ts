import { Failure } from "../failure.ts";
import { readBoundedIfThere } from "../files/bounded.ts";
import { writeFileInside } from "../files/inside.ts";
import { type Signature, withSignature } from "../signing/envelope.ts";
import type { Signer } from "../signing/signer.ts";
import { findBuild, type StoredBuild } from "../store/builds.ts";
import { withNameLock } from "../store/name-lock.ts";
import { openExistingStore } from "../store/open.ts";
import { checkBuild } from "../verdict/gate.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { formatMarker, type Marker, parseMarker } from "../verdict/marker.ts";
import { readPolicy } from "../verdict/read-policy.ts";

/** A marker that was signed. */
export interface Signed {
  name: string;
  ts: string;
  /** Absolute path of the marker. */
  marker: string;
  verdict: string;
  /** Fingerprints of the keys that signed it; "sigstore" for an identity. */
  signatures: string[];
}

/**
 * Signs the marker of a build after checking everything that the marker says about the files here, including the
 * image's digest. The statement and its place in the history stay the same.
 * @param id of a build; or a name, which stands for its published build, otherwise its newest
 * @throws Failure where there is no marker, or the gate refuses the build for a reason other than its signature
 */
export async function signBuild(path: string, id: string, signer: Signer): Promise<Signed> {
  const store = await openExistingStore(path);
  const build = await findBuild(store, id);
  await assertSignable(store, build);
  const found = await readMarker(build);
  const signature = await signer.sign(found.marker.payload);
  return withNameLock(store, build.name, async () => {
    const now = await readMarker(build);
    if (now.marker.digest !== found.marker.digest) throw changedMeanwhile(build);
    const signatures = withSignature(now.marker.signatures, signature);
    await writeFileInside(store, now.path, formatMarker(now.marker.payload, signatures, now.marker.earlier));
    const { verdict } = now.marker.evidence;
    return { name: build.name, ts: build.ts, marker: now.path, verdict, signatures: signatures.map(nameOf) };
  });
}

const nameOf = (signature: Signature) => ("keyid" in signature ? signature.keyid : "sigstore");

/** Wrong evidence must not be signed; a build that is merely unverified may be. */
async function assertSignable(store: string, build: StoredBuild): Promise<void> {
  const policy = { ...(await readPolicy(store)), signers: [], required_signers: 0, required_verifiers: 0 };
  const { refusals } = await checkBuild(build, policy);
  const others = refusals.filter(({ code }) => code !== "not-verified");
  if (others.length === 0) return;
  throw new Failure("unverified", `could not sign the marker of ${build.name}-${build.ts}`, {
    code: "gate-closed",
    why: others.map(({ text, code }) => `${text} (${code})`).join("\n"),
    remedy: `stx-container verify ${build.name}-${build.ts}`,
  });
}

async function readMarker({ name, ts, files }: StoredBuild): Promise<{ path: string; marker: Marker }> {
  for (const path of [files.verified, files.unverified]) {
    const bytes = await readBoundedIfThere(path, evidenceLimits.marker, { what: "marker" });
    if (!bytes) continue;
    const marker = parseMarker(bytes, path);
    if (marker.format > 1) return { path, marker };
    throw new Failure("usage", `the marker of ${name}-${ts} cannot be signed`, {
      code: "marker-not-signable",
      why: "it was written by version 0.1, whose markers have no place for signatures",
      remedy: `stx-container verify ${name}-${ts} --sign KEY`,
    });
  }
  throw changedMeanwhile({ name, ts });
}

const changedMeanwhile = ({ name, ts }: Pick<StoredBuild, "name" | "ts">) =>
  new Failure("failed", `the marker of ${name}-${ts} changed while it was being signed`, {
    code: "marker-changed-meanwhile",
    why: "a verification wrote another one",
    remedy: "run the same command again",
  });
