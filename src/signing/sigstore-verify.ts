import type { Signer as VerifiedSigner } from "@sigstore/verify";
import { type CheckContext, type CheckedSignature, namesInclude, refused } from "./checked.ts";
import { payloadType, type SigstoreSignature } from "./envelope.ts";
import { matchesPattern } from "./patterns.ts";
import type { TrustedSigner } from "./policy.ts";
import { invalidRoot, publicRoot, type TrustedRootJson } from "./sigstore-root.ts";

type SigstoreRule = Extract<TrustedSigner, { kind: "sigstore" }>;

/** The identity that a Sigstore certificate names. */
export interface SigstoreIdentity {
  /** Who attested it. */
  issuer: string;
  /** The certificate's subject: a workflow with its ref, or an email address. */
  identity: string;
  /** `https://github.com/OWNER/REPO` of the run; "" if it is not a workflow. */
  repository: string;
  /** Address of the run and its attempt; "" if it is not a workflow. */
  run: string;
}

/**
 * Checks a signature, its certificate, its log entry or timestamp, and its identity.
 * @throws Failure("infrastructure") where Sigstore's keys are needed and cannot be fetched
 */
export async function checkSigstoreSignature(
  signature: SigstoreSignature,
  payload: Uint8Array,
  { signers, name, sigstoreRoots }: CheckContext,
): Promise<CheckedSignature> {
  const rules = signers.filter((rule): rule is SigstoreRule => rule.kind === "sigstore");
  if (rules.length === 0)
    return refused("", "signer-not-allowed", "the policy names no identity of Sigstore's");
  const roots = sigstoreRoots?.length ? sigstoreRoots : [await publicRoot()];
  const verified = await verifyBundle(signature, payload, roots);
  if (typeof verified === "string") return refused("", "signature-invalid", verified);
  return judgeIdentity(verified, rules, name);
}

/** @returns who signed, or why it is not a valid signature for any of these Sigstores */
async function verifyBundle(
  { sig, sigstore }: SigstoreSignature,
  payload: Uint8Array,
  roots: readonly TrustedRootJson[],
): Promise<SigstoreIdentity | string> {
  const { bundleFromJSON, BUNDLE_V03_MEDIA_TYPE } = await import("@sigstore/bundle");
  if (sigstore.mediaType !== BUNDLE_V03_MEDIA_TYPE) return `its bundle is not a ${BUNDLE_V03_MEDIA_TYPE}`;
  const { toSignedEntity, Verifier, VerificationError } = await import("@sigstore/verify");
  let why = "";
  for (const root of roots) {
    const { material, thresholds } = await trustMaterial(root);
    try {
      // The bundle gets our own envelope with only this signature, so there is no second copy that could differ.
      const bundle = bundleFromJSON({
        ...sigstore,
        dsseEnvelope: {
          payloadType,
          payload: Buffer.from(payload).toString("base64"),
          signatures: [{ sig, keyid: "" }],
        },
      });
      const signer = new Verifier(material, thresholds).verify(toSignedEntity(bundle));
      return identityOf(signer);
    } catch (error) {
      // Whatever the library throws for a bundle, the signature is not valid.
      why = error instanceof VerificationError ? wordsFor(error) : "its bundle cannot be read";
    }
  }
  return why;
}

/** What the library's check found, in words. */
function wordsFor({ code, message }: { code: string; message: string }): string {
  if (code === "TLOG_MISSING_INCLUSION_ERROR" || code === "TLOG_ERROR")
    return "it has no entry in the public log of this Sigstore";
  if (code.startsWith("TLOG_INCLUSION")) return "its entry is not in the public log of this Sigstore";
  if (code === "TLOG_BODY_ERROR") return "its entry in the public log is about another signature or content";
  if (code === "TIMESTAMP_ERROR") return "no service of this Sigstore attests when it was made";
  if (code === "CERTIFICATE_ERROR")
    return "its certificate is not of this Sigstore, or was not valid when it was made";
  if (code === "SIGNATURE_ERROR")
    return "it is not a signature over this content by the key of its certificate";
  return `it cannot be checked: ${message}`;
}

/**
 * What is required besides the signature: a log entry if a Sigstore has a public log, and always a time that another
 * party attests, because certificates are valid for ten minutes.
 */
async function trustMaterial(json: TrustedRootJson) {
  const { toTrustMaterial } = await import("@sigstore/verify");
  const { TrustedRoot } = await import("@sigstore/protobuf-specs");
  try {
    const root = TrustedRoot.fromJSON(json);
    return {
      material: toTrustMaterial(root),
      thresholds: {
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
      },
    };
  } catch (error) {
    throw invalidRoot("the trusted root", (error as Error).message, error);
  }
}

/**
 * Fulcio's certificate extensions for the run and for the repository that it belongs to (oid-info.md of
 * sigstore/fulcio).
 */
const sourceRepositoryOid = "1.3.6.1.4.1.57264.1.12";
const runOid = "1.3.6.1.4.1.57264.1.21";

function identityOf({ identity }: VerifiedSigner): SigstoreIdentity {
  const extension = (wanted: string) => {
    const found = identity?.oids?.find(({ oid }) => oid?.id.join(".") === wanted);
    return found ? utf8String(found.value) : "";
  };
  if (!identity?.subjectAlternativeName || !identity.extensions?.issuer)
    throw new Error("its certificate names no identity");
  return {
    issuer: identity.extensions.issuer,
    identity: identity.subjectAlternativeName,
    repository: extension(sourceRepositoryOid),
    run: extension(runOid),
  };
}

/** The text in a DER UTF8String of up to 255 bytes. */
function utf8String(der: Uint8Array): string {
  const bytes = Buffer.from(der);
  const start = bytes[1] === 0x81 ? 3 : 2;
  if (bytes[0] !== 0x0c || bytes[start - 1] !== bytes.length - start) return "";
  return bytes.toString("utf8", start);
}

function judgeIdentity(
  found: SigstoreIdentity,
  rules: readonly SigstoreRule[],
  name: string,
): CheckedSignature {
  const by = found.identity;
  const ofIdentity = rules.filter((rule) => isIdentity(found, rule));
  const match = ofIdentity.find((rule) => namesInclude(rule, name));
  if (match) {
    const { source } = match;
    return { by, accepted: true, principal: by, countsAs: withoutRef(found), run: found.run, source };
  }
  if (ofIdentity.length > 0) {
    const others = ofIdentity.flatMap(({ names }) => names).join(", ");
    return refused(by, "signer-not-allowed", `this identity may sign for ${others}, not for ${name}`);
  }
  const run = found.repository ? ` in a run of ${found.repository}` : "";
  return refused(
    by,
    "signer-not-allowed",
    `the policy does not name this identity${run}, of ${found.issuer}`,
  );
}

/**
 * A workflow is one signer, whichever branch or tag it ran from; an email address stands for the same person as on a
 * key's line.
 */
const withoutRef = ({ issuer, repository, identity }: SigstoreIdentity) =>
  repository === "" && !identity.includes("/")
    ? identity
    : [issuer, repository, identity.replace(/@refs\/.*$/s, "")].join(" ");

/**
 * The certificate names a reusable workflow by its own repository, not by the repository that called it. So the
 * repository of the run is checked, too: it must be the workflow's, unless the rule names another one.
 */
function isIdentity(found: SigstoreIdentity, rule: SigstoreRule): boolean {
  if (found.issuer !== rule.issuer || !matchesPattern(found.identity, rule.identity)) return false;
  return rule.repository === undefined || found.repository === rule.repository;
}
