import { verify, X509Certificate } from "node:crypto";
import { Failure } from "../failure.ts";
import { payloadType, preAuthEncoding, type SigstoreSignature } from "./envelope.ts";
import type { Signer } from "./signer.ts";

/** The addresses of a Sigstore. It needs a log or a timestamp service, or both. */
export interface SigstoreServers {
  fulcio: string;
  /** The transparency log: what is signed there is public forever. */
  rekor?: string;
  timestamp?: string;
}

/** The public Sigstore, whose log anyone can read. */
export const publicSigstore: SigstoreServers = {
  fulcio: "https://fulcio.sigstore.dev",
  rekor: "https://rekor.sigstore.dev",
};

/**
 * GitHub's own Sigstore for private repositories, which has no public log.
 * @param serverUrl GITHUB_SERVER_URL
 */
export function githubSigstore(serverUrl: string): SigstoreServers {
  const { hostname } = new URL(serverUrl);
  const host = hostname === "github.com" ? "githubapp.com" : hostname;
  return { fulcio: `https://fulcio.${host}`, timestamp: `https://timestamp.${host}` };
}

/** How to choose a Sigstore. */
export interface SigstoreChoice {
  /** `auto`: the public one for public repositories alone · `public`: asked for, whatever the repository */
  log: "auto" | "public";
  /** A private Sigstore; takes precedence over everything else. */
  servers?: SigstoreServers | undefined;
  /** GITHUB_SERVER_URL. */
  serverUrl: string;
}

/** Whether this job can get an identity token: GitHub sets these variables if `id-token: write` is granted. */
export const hasIdToken = (env: NodeJS.ProcessEnv): boolean =>
  Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);

/** A signer with the identity of the running workflow, and that identity once something was signed. */
export interface SigstoreSigner extends Signer {
  sign(payload: Uint8Array): Promise<SigstoreSignature>;
}

/**
 * Signs as this workflow run, with a key that is used for one signature and that Sigstore certifies for the job's
 * identity. Whether the repository is public is read from the identity token, which GitHub signed, not from the
 * event's payload.
 * @throws Failure("infrastructure") from `sign` when a server does not answer
 */
export function sigstoreSigner(choice: SigstoreChoice): SigstoreSigner {
  return {
    async sign(payload) {
      const { token, claims } = await jobIdentity();
      const servers = choice.servers ?? chooseSigstore(choice, claims);
      const { bundleToJSON } = await import("@sigstore/bundle");
      const bundle = bundleToJSON(await makeBundle(Buffer.from(payload), token, servers));
      return checked(JSON.parse(JSON.stringify(bundle)), payload);
    },
  };
}

/** The public log is used for what is public anyway, and otherwise only if requested. */
export function chooseSigstore(
  { log, serverUrl }: Pick<SigstoreChoice, "log" | "serverUrl">,
  claims: Record<string, unknown>,
): SigstoreServers {
  const isPublic = claims.repository_visibility === "public";
  return log === "public" || isPublic ? publicSigstore : githubSigstore(serverUrl);
}

/**
 * A signature with the payload that it signs, in one document: the bundle that `gh attestation verify` and cosign
 * take.
 */
export function sigstoreBundle(
  payload: Uint8Array,
  { sig, sigstore }: SigstoreSignature,
): Record<string, unknown> {
  const text = Buffer.from(payload).toString("base64");
  return { ...sigstore, dsseEnvelope: { payload: text, payloadType, signatures: [{ sig }] } };
}

/**
 * The identity of this job: a token for Sigstore, and its claims.
 * @throws Failure("infrastructure") where GitHub provides none
 */
export async function jobIdentity(): Promise<{ token: string; claims: Record<string, unknown> }> {
  const { CIContextProvider } = await import("@sigstore/sign");
  try {
    const token = await new CIContextProvider("sigstore").getToken();
    return { token, claims: claimsOf(token) };
  } catch (error) {
    throw new Failure("infrastructure", "could not get an identity for this job", {
      code: "sigstore-no-identity",
      why: String((error as Error)?.message ?? error),
      remedy: "give the job `permissions: id-token: write`; runs from forks never have it",
      cause: error,
    });
  }
}

/** A token's claims, unchecked: Sigstore checks the token, and only GitHub could state a false visibility. */
function claimsOf(token: string): Record<string, unknown> {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? claims : {};
  } catch {
    return {};
  }
}

const network = { timeout: 20_000, retry: { retries: 2, minTimeout: 500 } };

async function makeBundle(data: Buffer, token: string, servers: SigstoreServers) {
  const { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } = await import("@sigstore/sign");
  const { fulcio, rekor, timestamp } = servers;
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({
      identityProvider: { getToken: async () => token },
      fulcioBaseURL: fulcio,
      ...network,
    }),
    witnesses: [
      ...(rekor ? [new RekorWitness({ rekorBaseURL: rekor, fetchOnConflict: true, ...network })] : []),
      ...(timestamp ? [new TSAWitness({ tsaBaseURL: timestamp, ...network })] : []),
    ],
  });
  try {
    return await builder.create({ data, type: payloadType });
  } catch (error) {
    throw new Failure("infrastructure", "could not sign with Sigstore", {
      code: "sigstore-unreachable",
      why: reasonOf(error),
      remedy: `run the failed job again; the servers are ${Object.values(servers).join(", ")}`,
      cause: error,
    });
  }
}

/** The library's message, and its underlying cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== message ? `${message}: ${cause.message}` : message;
}

interface BundleJson {
  mediaType: string;
  verificationMaterial: Record<string, unknown> & { certificate?: { rawBytes: string } };
  dsseEnvelope: { payload: string; signatures: { sig: string }[] };
}

/** Takes our own envelope out of the bundle, and makes sure that the certificate's key made the signature. */
function checked(bundle: BundleJson, payload: Uint8Array): SigstoreSignature {
  const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
  const sig = dsseEnvelope.signatures[0]?.sig ?? "";
  const certificate = new X509Certificate(
    Buffer.from(verificationMaterial.certificate?.rawBytes ?? "", "base64"),
  );
  const isOurs = Buffer.from(dsseEnvelope.payload, "base64").equals(Buffer.from(payload));
  if (
    !isOurs ||
    !verify("sha256", preAuthEncoding(payload), certificate.publicKey, Buffer.from(sig, "base64"))
  )
    throw new Failure("infrastructure", "could not sign with Sigstore", {
      code: "sigstore-unreachable",
      why: "the certificate that came back is not for the key that signed",
      remedy: "run the failed job again",
    });
  return { sig, sigstore: { mediaType, verificationMaterial } };
}
