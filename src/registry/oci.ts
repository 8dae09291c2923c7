import { createHash } from "node:crypto";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { type Answer, type Client, readJson } from "../net/http.ts";
import { type Credentials, findCredentials } from "./credentials.ts";
import type { Reference } from "./reference.ts";

/** A manifest or an index as a registry serves it. */
export interface Manifest {
  /** "sha256:<hex>" of exactly these bytes. */
  digest: string;
  mediaType: string;
  content: z.infer<typeof manifestSchema>;
}

const descriptorSchema = z.object({
  mediaType: z.string().optional(),
  digest: z.string(),
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
 * Reads what a reference names, after the OCI distribution specification, and holds the bytes against their digest.
 * @throws Failure("failed") when the registry says no; Failure("infrastructure") when it does not answer properly.
 */
export async function readManifest(
  client: Client,
  reference: Reference,
  env: Record<string, string | undefined>,
): Promise<Manifest> {
  const origin = await originOf(client, reference.host, env);
  const url = `${origin}/v2/${reference.repository}/manifests/${reference.digest ?? reference.tag}`;
  const answer = await askAuthorized(client, url, reference, env);
  return checkManifest(answer, reference);
}

const truthy = /^(1|t|true|yes|on)$/i;
const localHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.local(?:host)?)(:\d+)?$/i;
const privateHost = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+(:\d+)?$/;

/** Apptainer's rule: https, and plain http only on this machine, in private networks, or where the user said so. */
async function originOf(
  client: Client,
  host: string,
  env: Record<string, string | undefined>,
): Promise<string> {
  const allowed = truthy.test(env.APPTAINER_NOHTTPS ?? env.SINGULARITY_NOHTTPS ?? "");
  if (!allowed && !localHost.test(host) && !privateHost.test(host)) return `https://${host}`;
  return (await client.speaks(`https://${host}/v2/`)) ? `https://${host}` : `http://${host}`;
}

async function askAuthorized(
  client: Client,
  url: string,
  reference: Reference,
  env: Record<string, string | undefined>,
): Promise<Answer> {
  const headers = { accept: accepted };
  const anonymous = await client.ask(url, { headers });
  if (anonymous.status !== 401) return anonymous;
  const credentials = await findCredentials(reference.registry, reference.repository, env);
  const authorization = await answerChallenge(client, anonymous, url, reference, credentials);
  if (authorization === undefined) throw refused(anonymous.status, reference, credentials);
  const answer = await client.ask(url, { headers: { ...headers, authorization } });
  if (answer.status === 401 || answer.status === 403) throw refused(answer.status, reference, credentials);
  return answer;
}

/** The Authorization header that a 401 asks for; undefined when there is nothing to show. */
async function answerChallenge(
  client: Client,
  challenged: Answer,
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
  asked: string,
  reference: Reference,
  credentials: Credentials | undefined,
): Promise<string> {
  const realm = URL.canParse(parameters.realm ?? "") ? new URL(parameters.realm!) : undefined;
  if (!realm || (realm.protocol !== "https:" && new URL(asked).protocol === "https:")) {
    throw new Failure("failed", `${reference.registry} asks for a login at an unsafe address`, {
      why: "its token service is not reached over https",
      remedy: "have the registry's operator correct it",
    });
  }
  const scope = parameters.scope ?? `repository:${reference.repository}:pull`;
  const service = parameters.service;
  const answer =
    credentials?.kind === "identity"
      ? await client.ask(realm.href, {
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams({
            grant_type: "refresh_token",
            client_id: "stx-container",
            refresh_token: credentials.token,
            scope,
            ...(service ? { service } : {}),
          }).toString(),
        })
      : await client.ask(tokenUrl(realm, service, scope), {
          headers: credentials?.kind === "password" ? { authorization: basicHeader(credentials) } : {},
        });
  if (answer.status !== 200) throw refused(answer.status, reference, credentials);
  const token = tokenSchema.safeParse(readJson(answer.body));
  const value = token.success ? (token.data.token ?? token.data.access_token) : undefined;
  if (!value || /[\r\n]/.test(value)) throw misbehaved(reference, "its token service gives no token");
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

function checkManifest(answer: Answer, reference: Reference): Manifest {
  if (answer.status === 404) throw absent(reference);
  if (answer.status === 403) throw refused(answer.status, reference, undefined);
  if (answer.status !== 200) throw misbehaved(reference, `it answers ${answer.status}`);
  const mediaType = answer.headers["content-type"]?.split(";")[0]?.trim() ?? "";
  if (mediaType.includes("docker.distribution.manifest.v1")) {
    throw new Failure("failed", `${spell(reference)} is in a format that has no digest to pin`, {
      why: "the registry serves Docker's image manifest version 1, which was abandoned in 2017",
      remedy: "use a newer tag, or push the image again with a current client",
    });
  }
  const digest = `sha256:${createHash("sha256").update(answer.body).digest("hex")}`;
  const claimed = answer.headers["docker-content-digest"];
  for (const other of [reference.digest, claimed]) {
    if (other?.startsWith("sha256:") && other !== digest) {
      throw new Failure("infrastructure", `${reference.registry} sent something else than it was asked for`, {
        why: `the answer should have the digest ${other} and has ${digest}`,
        remedy: "a proxy or a broken registry stands between: try again, or from another network",
      });
    }
  }
  const content = manifestSchema.safeParse(readJson(answer.body));
  if (!content.success) throw misbehaved(reference, "its answer is no manifest");
  return { digest, mediaType: content.data.mediaType ?? mediaType, content: content.data };
}

function spell(reference: Reference): string {
  const name = `${reference.registry}/${reference.repository}`;
  return reference.digest ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
}

function absent(reference: Reference): Failure {
  return new Failure("failed", `${spell(reference)} does not exist`, {
    why: "the registry answered 404",
    remedy: "check name and tag in the From line; a registry may also have deleted it",
  });
}

function refused(status: number, reference: Reference, credentials: Credentials | undefined): Failure {
  return new Failure("failed", `${reference.registry} does not let us read ${reference.repository}`, {
    why: credentials
      ? `it answered ${status} to the credentials found for it`
      : `it answered ${status}; registries answer so when an image is private or does not exist, and no credentials were found`,
    remedy: `check the name; if it is private: apptainer registry login --username NAME docker://${reference.registry}, or set APPTAINER_DOCKER_USERNAME and APPTAINER_DOCKER_PASSWORD`,
  });
}

function misbehaved(reference: Reference, why: string): Failure {
  return new Failure("infrastructure", `${reference.registry} does not behave like a registry`, {
    why,
    remedy: "check the registry's name in the From line, and proxies between here and there",
  });
}
