import { Failure } from "../failure.ts";

/** A parsed image reference, every default filled in. */
export interface Reference {
  /** Host and port as requests go to it ("registry-1.docker.io", "localhost:5000"). */
  host: string;
  /** Host as credentials are filed under ("docker.io"). */
  registry: string;
  repository: string;
  tag?: string;
  /** "sha256:<hex>" or another algorithm's. */
  digest?: string;
}

const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-f]{32,128}$/;
const hostForm = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/** Names under which Docker Hub is known, all the same registry. */
const hubNames = new Set(["docker.io", "index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"]);

/** Cuts a reference into name, tag and digest without judging any of them. */
export function cutReference(text: string): { name: string; tag?: string; digest?: string } {
  const at = text.indexOf("@");
  const named = at < 0 ? text : text.slice(0, at);
  const digest = at < 0 ? {} : { digest: text.slice(at + 1) };
  const colon = named.lastIndexOf(":");
  if (colon < 0 || colon < named.lastIndexOf("/")) return { name: named, ...digest };
  return { name: named.slice(0, colon), tag: named.slice(colon + 1), ...digest };
}

/**
 * Reads an image reference as Docker does: the first component is a registry when it has a dot, a colon or is
 * "localhost"; Docker Hub otherwise, with "library/" before a one-word name; the tag "latest" without tag and digest.
 * @throws Failure("usage") for what no registry can serve.
 */
export function parseReference(text: string): Reference {
  if (text.includes("://")) {
    throw wrong(
      text,
      "it contains ://",
      `write ${text.replace(/^.*:\/\//, "")}; the Bootstrap line says the protocol`,
    );
  }
  const { name, tag, digest } = cutReference(text);
  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  const hasHost = /[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase();
  const written = hasHost ? first : "docker.io";
  const path = hasHost ? name.slice(slash + 1) : name;
  if (!hostForm.test(written)) throw wrong(text, `"${written}" is no host name`);
  const hub = hubNames.has(written);
  const repository = hub && path !== "" && !path.includes("/") ? `library/${path}` : path;
  if (repository.length > 255 || !repository.split("/").every((part) => component.test(part))) {
    throw wrong(text, "a name is lower case letters, digits, and . _ - between them");
  }
  if (tag !== undefined && !tagForm.test(tag)) throw wrong(text, `"${tag}" is no tag`);
  if (digest !== undefined && !digestForm.test(digest)) throw wrong(text, `"${digest}" is no digest`);
  return {
    host: hub ? "registry-1.docker.io" : written,
    registry: hub ? "docker.io" : written,
    repository,
    ...(tag !== undefined ? { tag } : digest === undefined ? { tag: "latest" } : {}),
    ...(digest !== undefined ? { digest } : {}),
  };
}

function wrong(text: string, why: string, remedy?: string): Failure {
  return new Failure("usage", `"${text}" is no image reference`, {
    why,
    remedy: remedy ?? "write it as registry/namespace/name:tag in the From line",
  });
}

/**
 * The reference that Apptainer makes of a header: Registry and Namespace go before From, each with a slash.
 * Source: reference behaviour of its OCI conveyor.
 */
export function joinHeader(from: string, header: Record<string, string>): string {
  const before = [header.registry, header.namespace].map((part) => part?.trim()).filter((part) => part);
  return [...before, from].join("/");
}

/** The written name with a digest instead of its tag; Apptainer from 1.5 on refuses a reference that has both. */
export function pinnedReference(from: string, digest: string): string {
  return `${cutReference(from).name}@${digest}`;
}
