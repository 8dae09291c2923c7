import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { homeFolder } from "../files/home.ts";

/** Credentials for a registry. Never printed. */
export type Credentials =
  | { kind: "password"; username: string; password: string }
  /** An OAuth2 refresh token ("identity token" in Docker's words). */
  | { kind: "identity"; token: string }
  | { kind: "bearer"; token: string };

type Env = Record<string, string | undefined>;

const entrySchema = z.object({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  identitytoken: z.string().optional(),
  registrytoken: z.string().optional(),
});
const configSchema = z.object({
  auths: z.record(z.string(), entrySchema).nullish(),
  credsStore: z.string().nullish(),
  credHelpers: z.record(z.string(), z.string()).nullish(),
});
type Config = z.infer<typeof configSchema>;

/** The key under which Docker stores credentials for Docker Hub. */
const hubKey = "https://index.docker.io/v1/";

/**
 * The user's credentials for a registry, from the same places as Apptainer: its environment variables, its own
 * file, then the files of Docker and Podman. Undefined means an anonymous request.
 * @param registry "docker.io" or host[:port]
 * @param repository selects entries that are stored for a part of a registry
 * @throws Failure("failed") for a credentials file or helper that does not work
 */
export async function findCredentials(
  registry: string,
  repository: string,
  env: Env,
): Promise<Credentials | undefined> {
  const given = fromEnvironment(env);
  if (given) return given;
  for (const path of configFiles(env)) {
    const config = await readConfig(path);
    const found = config && (await fromConfig(config, registry, repository, env));
    if (found) return found;
  }
  return undefined;
}

function fromEnvironment(env: Env): Credentials | undefined {
  for (const prefix of ["APPTAINER_DOCKER", "SINGULARITY_DOCKER", "DOCKER"]) {
    const username = env[`${prefix}_USERNAME`];
    const password = env[`${prefix}_PASSWORD`];
    if (username && password) return { kind: "password", username, password };
  }
  return undefined;
}

function configFiles(env: Env): string[] {
  const home = homeFolder(env);
  const apptainer = env.APPTAINER_CONFIGDIR || join(home, ".apptainer");
  return [
    env.APPTAINER_AUTHFILE,
    join(apptainer, "docker-config.json"),
    env.REGISTRY_AUTH_FILE,
    join(env.DOCKER_CONFIG || join(home, ".docker"), "config.json"),
    env.XDG_RUNTIME_DIR && join(env.XDG_RUNTIME_DIR, "containers", "auth.json"),
    join(home, ".config", "containers", "auth.json"),
  ].filter((path): path is string => Boolean(path));
}

async function readConfig(path: string): Promise<Config | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? ""))
      return undefined;
    throw error;
  }
  try {
    return configSchema.parse(JSON.parse(text));
  } catch {
    // The parser's message may quote the file, so it is left out.
    throw new Failure("failed", `invalid credentials file ${path}`, {
      code: "credentials-file-invalid",
      why: "it is not JSON in the format of Docker's configuration",
      remedy: "log in again, which rewrites the file, or remove it",
      place: { path },
    });
  }
}

async function fromConfig(
  config: Config,
  registry: string,
  repository: string,
  env: Env,
): Promise<Credentials | undefined> {
  const keys = keysOf(registry, repository);
  for (const key of keys) {
    const helper = config.credHelpers?.[key];
    if (helper) return readFromHelper(helper, serverName(registry), env);
  }
  for (const key of keys) {
    const entry = config.auths?.[key];
    const found = entry && fromEntry(entry);
    if (found) return found;
  }
  return config.credsStore ? readFromHelper(config.credsStore, serverName(registry), env) : undefined;
}

/** Keys under which credentials for a registry may be stored, the most specific first. */
function keysOf(registry: string, repository: string): string[] {
  const parts = repository.split("/");
  const paths = parts.map((_, index) => `${registry}/${parts.slice(0, parts.length - index).join("/")}`);
  const hosts =
    registry === "docker.io" ? [hubKey, "index.docker.io", "docker.io", "registry-1.docker.io"] : [registry];
  const spelled = hosts.flatMap((host) =>
    host.includes("://") ? [host] : [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`],
  );
  return [...paths, ...spelled, `http://${registry}`];
}

function serverName(registry: string): string {
  return registry === "docker.io" ? hubKey : registry;
}

function fromEntry(entry: z.infer<typeof entrySchema>): Credentials | undefined {
  if (entry.identitytoken) return { kind: "identity", token: entry.identitytoken };
  if (entry.registrytoken) return { kind: "bearer", token: entry.registrytoken };
  if (entry.auth) {
    const plain = Buffer.from(entry.auth, "base64").toString("utf8").replace(/\0+$/, "");
    const colon = plain.indexOf(":");
    if (colon > 0)
      return { kind: "password", username: plain.slice(0, colon), password: plain.slice(colon + 1) };
  }
  if (entry.username && entry.password) {
    return { kind: "password", username: entry.username, password: entry.password };
  }
  return undefined;
}

const answerSchema = z.object({ Username: z.string(), Secret: z.string() });

/** Runs Docker's credential helper: `docker-credential-<name> get` with the server's name on stdin. */
async function readFromHelper(name: string, server: string, env: Env): Promise<Credentials | undefined> {
  const broken = (why: string) =>
    new Failure(
      "failed",
      `the credential helper docker-credential-${name} returned no credentials for ${server}`,
      {
        code: "credential-helper-failed",
        why,
        remedy: "log in again, or remove the helper from Docker's config.json",
      },
    );
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) throw broken("its name is not a valid program name");
  const { code, stdout } = await run(`docker-credential-${name}`, ["get"], server, helperEnvironment(env));
  if (code === "ENOENT") throw broken("it is not on the PATH");
  if (code !== 0) {
    // The helpers' common library prints this on stdout and exits with code 1.
    if (/credentials not found/i.test(stdout)) return undefined;
    throw broken(`it ended with ${code}`);
  }
  const answer = answerSchema.safeParse(parseJson(stdout));
  if (!answer.success) throw broken("its output is not in the format of credential helpers");
  const { Username, Secret } = answer.data;
  if (Username === "<token>") return { kind: "identity", token: Secret };
  return Username === "" ? undefined : { kind: "password", username: Username, password: Secret };
}

/** Helpers need the variables of their cloud service, but none of the runner's or of Apptainer's. */
function helperEnvironment(env: Env): Record<string, string> {
  const kept = Object.entries(env).filter(
    (pair): pair is [string, string] =>
      pair[1] !== undefined &&
      !/^(APPTAINER|SINGULARITY|ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(pair[0]),
  );
  return Object.fromEntries(kept);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function run(
  program: string,
  args: string[],
  input: string,
  env: Record<string, string>,
): Promise<{ code: number | string; stdout: string }> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { env, timeout: 30_000, maxBuffer: 1 << 20 }, (error, stdout) => {
      resolve({ code: error ? (error.code ?? error.signal ?? 1) : 0, stdout });
    });
    // A helper may exit without reading its input.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
