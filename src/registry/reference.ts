import { Failure } from "../failure.ts";

/** A parsed image reference, with defaults filled in. */
export interface Reference {
  /** Host and port that requests are sent to ("registry-1.docker.io", "localhost:5000"). */
  host: string;
  /** Host under which credentials are stored ("docker.io"). */
  registry: string;
  repository: string;
  tag?: string;
  /** "sha256:<hex>", or of another algorithm. */
  digest?: string;
}

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/** All names of Docker Hub. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);

/** Splits a reference into name, tag and digest without checking them. */
export function cutReference(text: string): { name: string; tag?: string; digest?: string } {
  const at = text.indexOf("@");
  const named = at < 0 ? text : text.slice(0, at);
  const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
  const colon = named.lastIndexOf(":");
  if (colon < 0 || colon < named.lastIndexOf("/")) return { name: named, ...digest };
  return { name: named.slice(0, colon), tag: named.slice(colon + 1), ...digest };
}

/**
 * Parses an image reference as Docker does: the first component is a registry if it has a dot, a colon or is
 * "localhost"; otherwise Docker Hub, with "library/" before a one-word name. Without tag and digest the tag is "latest".
 * @throws Failure("usage") for an invalid reference
 */
export function parseReference(text: string): Reference {
  if (text.includes("://")) {
    throw invalid(
      text,
      "it contains ://, and the protocol belongs in the Bootstrap line",
      `write From: ${text.replace(/^.*:\/\//, "")}`,
    );
  }
  const { name, tag, digest } = cutReference(text);
  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
  const written = hasHost ? first : "docker.io";
  const path = hasHost ? name.slice(slash + 1) : name;
  if (!hostForm.test(written)) throw invalid(text, `"${written}" is not a valid host name`);
  const hub = hubNames.has(written);
  const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
  if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
    throw invalid(text, "names consist of lower-case letters and digits, joined by . _ or -");
  }
  if (tag !== undefined && !tagForm.test(tag)) throw invalid(text, `"${tag}" is not a valid tag`);
  if (digest !== undefined && !digestForm.test(digest))
    throw invalid(text, `"${digest}" is not a valid digest`);
  return {
    host: hub ? "registry-1.docker.io" : written,
    registry: hub ? "docker.io" : written,
    repository,
    ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
    ...(digest !== undefined ? { digest } : {}),
  };
}

function invalid(text: string, why: string, remedy?: string): Failure {
  return new Failure("usage", `invalid image reference "${text}"`, {
    code: "image-reference-invalid",
    why,
    remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
  });
}

/**
 * The reference that Apptainer forms from a header: Registry, Namespace and From, joined by slashes.
 * Source: observed behaviour of Apptainer's OCI conveyor.
 */
export function joinHeader(from: string, header: Record<string, string>): string {
  const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
  return [...before, from].join("/");
}

/** The name as written, with a digest instead of the tag; Apptainer 1.5 and later refuse a reference with both. */
export function pinnedReference(from: string, digest: string): string {
  return `${cutReference(from).name}@${digest}`;
}
