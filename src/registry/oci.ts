import { hash } from "node:crypto";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { sha256 } from "../files/digest.ts";
import { type Client, type HttpResponse, parseJsonBody } from "../net/http.ts";
import { type Credentials, findCredentials } from "./credentials.ts";
import type { Reference } from "./reference.ts";

/** A manifest or an index, as a registry returned it. */
export interface Manifest {
  /** "sha256:<hex>" of exactly these bytes. */
  digest: string;
  mediaType: string;
  content: z.infer<typeof manifestSchema>;
}

/** Digests are written into locks and recipes, so no other text of a registry may pass as one. */
const digestSchema = z.string().regex(/^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/);
const descriptorSchema = z.object({
  mediaType: z.string().optional(),
  digest: digestSchema,
  size: z.number().optional(),
  platform: z.object({ architecture: z.string(), os: z.string(), variant: z.string().optional() }).optional(),
  annotations: z.record(z.string(), z.string()).nullish(),
});
const manifestSchema = z.object({
  mediaType: z.string().optional(),
  artifactType: z.string().optional(),
  config: descriptorSchema.optional(),
  layers: z.array(descriptorSchema).optional(),
  manifests: z.array(descriptorSchema).optional(),
});
export type Descriptor = z.infer<typeof descriptorSchema>;

const accepted = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/**
 * Fetches the manifest or index of a reference (OCI distribution specification) and checks its digest.
 * @throws Failure("failed") when the registry refuses; Failure("infrastructure") when its response is not valid
 */
export async function readManifest(
  client: Client,
  reference: Reference,
  env: Record<string, string | undefined>,
): Promise<Manifest> {
  const origin = await originOf(client, reference.host, env);
  const url = `${origin}/v2/${reference.repository}/manifests/${reference.digest ?? reference.tag}`;
  const response = await requestAuthorized(client, url, reference, env);
  return checkManifest(response, reference);
}

const truthy = /^(1|t|true|yes|on)$/i;
const localHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.local(?:host)?)(:\d+)?$/i;
const privateHost = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+(:\d+)?$/;

/** Apptainer's rule: https; plain http only on this machine, in private networks, or where the user allows it. */
export async function originOf(
  client: Client,
  host: string,
  env: Record<string, string | undefined>,
): Promise<string> {
  const allowed = truthy.test(env.APPTAINER_NOHTTPS ?? env.SINGULARITY_NOHTTPS ?? "");
  if (!allowed && !localHost.test(host) && !privateHost.test(host)) return `https://${host}`;
  return (await client.isReachable(`https://${host}/v2/`)) ? `https://${host}` : `http://${host}`;
}

async function requestAuthorized(
  client: Client,
  url: string,
  reference: Reference,
  env: Record<string, string | undefined>,
): Promise<HttpResponse> {
  const headers = { accept: accepted };
  const anonymous = await client.request(url, { headers });
  if (anonymous.status !== 401) return anonymous;
  const credentials = await findCredentials(reference.registry, reference.repository, env);
  const authorization = await answerChallenge(client, anonymous, url, reference, credentials);
  if (authorization === undefined) throw accessDenied(anonymous.status, reference, credentials);
  const response = await client.request(url, { headers: { ...headers, authorization } });
  if (response.status === 401 || response.status === 403)
    throw accessDenied(response.status, reference, credentials);
  return response;
}

/** The Authorization header that a 401 requires; undefined without suitable credentials. */
export async function answerChallenge(
  client: Client,
  challenged: HttpResponse,
  url: string,
  reference: Reference,
  credentials: Credentials | undefined,
): Promise<string | undefined> {
  const challenges = parseChallenges(challenged.headers["www-authenticate"] ?? "");
  const bearer = challenges.find((challenge) => challenge.scheme === "bearer" && challenge.parameters.realm);
  if (credentials?.kind === "bearer") return `Bearer ${credentials.token}`;
  if (bearer) return `Bearer ${await fetchToken(client, bearer.parameters, url, reference, credentials)}`;
  const basic = challenges.some((challenge) => challenge.scheme === "basic");
  return basic && credentials?.kind === "password" ? basicHeader(credentials) : undefined;
}

const tokenSchema = z.object({ token: z.string().optional(), access_token: z.string().optional() });

async function fetchToken(
  client: Client,
  parameters: Record<string, string>,
  requestedUrl: string,
  reference: Reference,
  credentials: Credentials | undefined,
): Promise<string> {
  const realm = URL.canParse(parameters.realm ?? "") ? new URL(parameters.realm!) : undefined;
  if (!realm || (realm.protocol !== "https:" && new URL(requestedUrl).protocol === "https:")) {
    throw new Failure("failed", `insecure login address at ${reference.registry}`, {
      code: "registry-login-insecure",
      why: "its token service does not use https, so credentials would be sent unencrypted",
      remedy: "report it to the operator of the registry, or use another registry",
    });
  }
  if (!/^https?:$/.test(realm.protocol))
    throw invalidResponse(
      reference,
      `its token service is at ${realm.href}, and web addresses begin with https:`,
    );
  const scope = parameters.scope ?? `repository:${reference.repository}:pull`;
  const service = parameters.service;
  const response =
    credentials?.kind === "identity"
      ? await client.request(realm.href, {
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams({
            grant_type: "refresh_token",
            client_id: "stx-container",
            refresh_token: credentials.token,
            scope,
            ...(service ? { service } : {}),
          }).toString(),
        })
      : await client.request(tokenUrl(realm, service, scope), {
          headers: credentials?.kind === "password" ? { authorization: basicHeader(credentials) } : {},
        });
  if (response.status !== 200) throw accessDenied(response.status, reference, credentials);
  const token = tokenSchema.safeParse(parseJsonBody(response.body));
  const value = token.success ? (token.data.token ?? token.data.access_token) : undefined;
  if (!value || /[\r\n]/.test(value)) throw invalidResponse(reference, "its token service returned no token");
  return value;
}

function tokenUrl(realm: URL, service: string | undefined, scope: string): string {
  const url = new URL(realm);
  if (service) url.searchParams.set("service", service);
  for (const one of scope.split(" ")) url.searchParams.append("scope", one);
  return url.href;
}

function basicHeader(credentials: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
}

/** The challenges of a WWW-Authenticate header (RFC 9110 §11.6.1), schemes and parameter names in lower case. */
export function parseChallenges(header: string): { scheme: string; parameters: Record<string, string> }[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  const piece = /([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([A-Za-z][\w-]*)(?=\s|,|$)/g;
  for (const [, name, quoted, bare, scheme] of header.matchAll(piece)) {
    if (scheme !== undefined) challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
    else {
      const last = challenges.at(-1);
      if (last && name) last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
    }
  }
  return challenges;
}

function checkManifest(response: HttpResponse, reference: Reference): Manifest {
  if (response.status === 404) throw notFound(reference);
  if (response.status === 403) throw accessDenied(response.status, reference, undefined);
  if (response.status !== 200) throw invalidResponse(reference, `HTTP status ${response.status}`);
  const mediaType = response.headers["content-type"]?.split(";")[0]?.trim() ?? "";
  if (mediaType.includes("docker.distribution.manifest.v1")) {
    throw new Failure("failed", `${spell(reference)} cannot be pinned`, {
      code: "manifest-outdated",
      why: "the registry returned a Docker image manifest of version 1 (obsolete since 2017), which has no stable digest",
      remedy: "use a newer tag, or push the image again with a current client",
    });
  }
  const digest = `sha256:${sha256(response.body)}`;
  const digests = { sha256: digest, sha512: `sha512:${hash("sha512", response.body)}` };
  const stated = response.headers["docker-content-digest"];
  for (const expected of [reference.digest, stated]) {
    const found = /^(sha256|sha512):/.exec(expected ?? "")?.[1] as keyof typeof digests | undefined;
    if (found !== undefined && expected !== digests[found]) {
      throw new Failure("infrastructure", `wrong content from ${reference.registry}`, {
        code: "registry-digest-mismatch",
        why: `expected digest ${expected}, got ${digests[found]}`,
        remedy:
          "run the command again; if it fails again, check the proxies between this machine and the registry",
      });
    }
  }
  const content = manifestSchema.safeParse(parseJsonBody(response.body));
  // A document that one client reads as an index and another as a manifest (CVE-2021-41190).
  if (content.data?.manifests && (content.data.layers || content.data.config))
    throw invalidResponse(reference, "it is an index and an image manifest at once");
  if (!content.success) throw invalidResponse(reference, "it is not an image manifest");
  return { digest, mediaType: content.data.mediaType ?? mediaType, content: content.data };
}

function spell(reference: Reference): string {
  const name = `${reference.registry}/${reference.repository}`;
  return reference.digest ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
}

function notFound(reference: Reference): Failure {
  return new Failure("failed", `${spell(reference)} not found`, {
    code: "base-not-found",
    why: "HTTP status 404 from the registry",
    remedy: "check the name and the tag in the From line; the image may also have been deleted",
  });
}

function accessDenied(status: number, reference: Reference, credentials: Credentials | undefined): Failure {
  return new Failure("failed", `access denied to ${reference.repository} at ${reference.registry}`, {
    code: "registry-access-denied",
    why: credentials
      ? `HTTP status ${status} with the credentials found for this registry`
      : `HTTP status ${status}, and no credentials were found; the image is private or does not exist`,
    remedy: `check the name; for a private image run: apptainer registry login --username NAME docker://${reference.registry}, or set APPTAINER_DOCKER_USERNAME and APPTAINER_DOCKER_PASSWORD`,
  });
}

function invalidResponse(reference: Reference, why: string): Failure {
  return new Failure("infrastructure", `unexpected response from the registry ${reference.registry}`, {
    code: "registry-response-invalid",
    why,
    remedy:
      "check the registry's name in the From line, and the proxies between this machine and the registry",
  });
}
