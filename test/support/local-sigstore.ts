// A Sigstore on this machine: certificate authority, certificate log, transparency log and timestamp service of Sigstore's own
// test helpers, behind real HTTP servers, and GitHub's service that hands out identities.
import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult, randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from "@sigstore/mock";
import type { TrustedRootJson } from "../../src/signing/sigstore-root.ts";
import type { SigstoreServers } from "../../src/signing/sigstore-sign.ts";

/** What GitHub says of a job; the claims of its token. `sub` is what Fulcio makes the certificate's subject of. */
export const jobClaims = {
  iss: "https://token.actions.githubusercontent.com",
  sub: "https://github.com/lab/paper/.github/workflows/container.yml@refs/heads/main",
  aud: "sigstore",
  event_name: "push",
  sha: "a".repeat(40),
  workflow: "container",
  repository: "lab/paper",
  ref: "refs/heads/main",
  job_workflow_ref: "lab/paper/.github/workflows/container.yml@refs/heads/main",
  job_workflow_sha: "a".repeat(40),
  workflow_ref: "lab/paper/.github/workflows/container.yml@refs/heads/main",
  workflow_sha: "a".repeat(40),
  repository_id: "1",
  repository_owner: "lab",
  repository_owner_id: "2",
  repository_visibility: "public",
  runner_environment: "github-hosted",
  run_id: "3",
  run_attempt: "1",
  server_url: "https://github.com",
};

/** A Sigstore that runs. */
export interface LocalSigstore {
  servers: Required<SigstoreServers>;
  /** trusted_root.json of it, and as a Sigstore without a transparency log would have it. */
  root: TrustedRootJson;
  rootWithoutLog: TrustedRootJson;
  /** Environment of a job with `id-token: write`, whose identity has these claims. */
  jobEnvironment(claims?: Record<string, unknown>): Record<string, string>;
  /** Paths that were asked for so far. */
  asked: string[];
  close(): Promise<void>;
}

const keyPair = (): KeyPairKeyObjectResult => generateKeyPairSync("ec", { namedCurve: "P-256" });

/**
 * Starts one.
 * @param clock what its services take for the present: after the helper's certificates begin, and a whole second,
 *   because the helper writes fractions of one as real services don't, and its own library cannot always read them
 */
export async function startSigstore(
  clock = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000),
): Promise<LocalSigstore> {
  const [caKey, ctKey, tlogKey, tsaKey] = [keyPair(), keyPair(), keyPair(), keyPair()];
  const ctLog = await initializeCTLog(ctKey, clock);
  const ca = await initializeCA(caKey, ctLog, clock);
  const tsa = await initializeTSA(tsaKey, clock);
  const asked: string[] = [];
  const tokens = new Map<string, Record<string, unknown>>();
  let tlog: Awaited<ReturnType<typeof initializeTLog>>;
  const handlers = () => [fulcioHandler(ca), rekorHandler(tlog), tsaHandler(tsa)];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", async () => {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
      asked.push(pathname);
      if (pathname === "/id-token") {
        const claims = tokens.get(request.headers.authorization ?? "");
        response.writeHead(claims ? 200 : 401, { "content-type": "application/json" });
        return response.end(JSON.stringify({ value: jwt({ ...claims, aud: searchParams.get("audience") }) }));
      }
      const handler = handlers().find(({ path }) => path === pathname);
      if (!handler) return response.writeHead(404).end();
      const text = Buffer.concat(chunks).toString();
      const found = await handler.fn(pathname === "/api/v1/log/entries" ? asLogged(text) : text);
      response.writeHead(found.statusCode, { "content-type": found.contentType ?? "text/plain" });
      response.end(found.response);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  tlog = await initializeTLog(url, tlogKey, clock);
  const authority = (...certificates: ArrayBufferView<ArrayBuffer>[]) => ({
    subject: { organization: "test", commonName: "test" },
    uri: url,
    certChain: {
      certificates: certificates.map((bytes) => ({ rawBytes: base64(bytes) })),
    },
    validFor: { start: "2000-01-01T00:00:00Z" },
  });
  const log = (publicKey: Buffer, id: ArrayBufferView) => ({
    baseUrl: url,
    hashAlgorithm: "SHA2_256",
    publicKey: {
      rawBytes: publicKey.toString("base64"),
      keyDetails: "PKIX_ECDSA_P256_SHA_256",
      validFor: { start: "2000-01-01T00:00:00Z" },
    },
    logId: { keyId: base64(id) },
  });
  const tlogId = createHash("sha256").update(tlog.publicKey).digest();
  const withoutLog = {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    certificateAuthorities: [authority(ca.rootCertificate)],
    timestampAuthorities: [authority(tsa.intCertificate, tsa.rootCertificate)],
    tlogs: [],
    ctlogs: [log(ctLog.publicKey, ctLog.logID)],
  };
  return {
    servers: { fulcio: url, rekor: url, timestamp: url },
    rootWithoutLog: withoutLog,
    root: { ...withoutLog, tlogs: [log(tlog.publicKey, tlogId)] },
    jobEnvironment(claims = jobClaims) {
      const token = randomBytes(9).toString("hex");
      tokens.set(`Bearer ${token}`, claims);
      return { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/id-token`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token };
    },
    asked,
    close: () => new Promise<void>((done) => server.close(() => done()).closeAllConnections()),
  };
}

const base64 = (bytes: ArrayBufferView) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");

/** A token with these claims; its signature is nobody's, and the stand-in does not look at it. */
function jwt(claims: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "none" }), part(claims), part("x")].join(".");
}

/** What Rekor makes of an envelope that it is to log: digests and signatures; the helper would log what it was sent. */
function asLogged(request: string): string {
  const entry = JSON.parse(request);
  const { envelope, verifiers } = entry.spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  const hash = (data: string | Buffer) => ({
    algorithm: "sha256",
    value: createHash("sha256").update(data).digest("hex"),
  });
  return JSON.stringify({
    ...entry,
    spec: {
      envelopeHash: hash(envelope),
      payloadHash: hash(Buffer.from(payload, "base64")),
      signatures: signatures.map(({ sig }: { sig: string }) => ({ signature: sig, verifier: verifiers[0] })),
    },
  });
}
