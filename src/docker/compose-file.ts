import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { repositoryAround } from "../files/repository.ts";

/** Where to look for the compose file; paths absolute. */
export interface ComposeQuery {
  /** Folder of the project; default: the current one, or the nearest above it in the same repository. */
  projectDir?: string | undefined;
  /** `dev`, `prod`, …: its own file is needed then, and no other is taken for it. */
  env?: string | undefined;
  /** The file itself. */
  file?: string | undefined;
}

/** A compose file. */
export interface ComposeFile {
  /** Absolute path. */
  path: string;
  /** Named after an environment or by the user: Compose finds the others by itself, with their override files. */
  isNamed: boolean;
}

/** The names that Compose looks for, in its order. */
const standard = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const ofEnv = (env: string) =>
  ["docker-compose", "compose"].flatMap((stem) => [`${stem}.${env}.yml`, `${stem}.${env}.yaml`]);

/**
 * Finds the compose file. If an environment is named, only that environment's file counts: a production service must
 * not start from another file.
 * @throws Failure("usage") where there is none
 */
export async function findComposeFile(
  { projectDir, env, file }: ComposeQuery,
  cwd = process.cwd(),
): Promise<ComposeFile> {
  if (file !== undefined) return { path: existingFile(file), isNamed: true };
  if (env !== undefined) assertEnv(env);
  const folders = projectDir === undefined ? await searched(cwd) : [resolve(projectDir)];
  const names = env === undefined ? [...ofEnv("dev"), ...standard] : ofEnv(env);
  for (const folder of folders) {
    const name = names.find((each) => isFile(join(folder, each)));
    if (name !== undefined) return { path: join(folder, name), isNamed: !standard.includes(name) };
  }
  throw missing(folders, names, env);
}

/** The folder, and those above it up to the root of its repository. */
async function searched(cwd: string): Promise<string[]> {
  const first = resolve(cwd);
  const top = (await repositoryAround(first)) ?? first;
  const folders = [first];
  for (let folder = first; folder !== top; ) {
    folder = dirname(folder);
    folders.push(folder);
  }
  return folders;
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function existingFile(path: string): string {
  if (isFile(path)) return path;
  throw new Failure("usage", `there is no compose file at ${path}`, {
    code: "compose-file-missing",
    remedy: "check --file",
  });
}

function assertEnv(env: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(env)) return;
  throw new Failure("usage", `invalid environment ${JSON.stringify(env)}`, {
    code: "wrong-use",
    why: "it becomes part of a file's name: letters, digits, '_' and '-'",
    remedy: "write --env prod, for docker-compose.prod.yml",
  });
}

function missing(folders: string[], names: string[], env: string | undefined): Failure {
  const what =
    env === undefined ? "no compose file found" : `no compose file of the environment ${env} found`;
  return new Failure("usage", what, {
    code: "compose-file-missing",
    why: `there is none of ${names.join(", ")} in ${folders.join(", ")}`,
    remedy: env === undefined ? "name it with --file" : `make ${names[0]}, or name the file with --file`,
  });
}
