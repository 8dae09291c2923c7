import type { Credentials } from "./credentials.ts";

/** The text of a credentials file in Docker's format for one registry; Apptainer reads it as docker-config.json. */
export function authFile(registry: string, credentials: Credentials): string {
  const key = registry === "docker.io" ? "https://index.docker.io/v1/" : registry;
  const entry =
    credentials.kind === "password"
      ? { auth: Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64") }
      : credentials.kind === "identity"
        ? { identitytoken: credentials.token }
        : { registrytoken: credentials.token };
  return JSON.stringify({ auths: { [key]: entry } });
}
