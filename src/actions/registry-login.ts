import type { RunContext } from "../github/context.ts";
import { findCredentials } from "../registry/credentials.ts";
import { parseReference } from "../registry/reference.ts";

/**
 * The environment in which the registry's credentials are looked up. Those of the inputs come first, then an earlier
 * login, then, for ghcr.io alone, the job's token: no other registry may see it.
 */
export async function registryEnvironment(
  { serverUrl }: Pick<RunContext, "serverUrl">,
  inputs: Partial<Record<"repository" | "username" | "password" | "github-token", string | undefined>>,
  env: NodeJS.ProcessEnv,
): Promise<NodeJS.ProcessEnv> {
  const login = (username: string, password: string) => ({
    ...env,
    APPTAINER_DOCKER_USERNAME: username,
    APPTAINER_DOCKER_PASSWORD: password,
  });
  const { username, password, "github-token": token } = inputs;
  if (username && password) return login(username, password);
  const { registry, repository } = parseReference(inputs.repository?.toLowerCase() ?? "");
  const isOwn = registry === "ghcr.io" && serverUrl === "https://github.com";
  if (!token || !isOwn || (await findCredentials(registry, repository, env))) return env;
  return login("x-access-token", token);
}
