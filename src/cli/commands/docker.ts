import { devMounts } from "../../docker/mounts.ts";
import { rebuild, restart, type ServiceRequest, status } from "../../docker/services.ts";
import { Failure } from "../../failure.ts";
import { oneLine, stripControl } from "../../report/escape.ts";
import { absolute } from "../absolute.ts";
import { watched } from "../watched.ts";

interface Flags {
  env?: string;
  projectDir?: string;
  file?: string;
  engine?: "docker" | "podman";
  json?: boolean;
}

const print = (text: string) => process.stdout.write(`${text}\n`);

function requestOf({ env, projectDir, file, engine }: Flags): ServiceRequest {
  return {
    env,
    engine,
    projectDir: projectDir === undefined ? undefined : absolute(projectDir),
    file: file === undefined ? undefined : absolute(file),
  };
}

export async function dockerRebuild(flags: Flags): Promise<void> {
  const composeFile = await watched((watcher, signal) => rebuild(requestOf(flags), watcher, signal));
  print(flags.json ? JSON.stringify({ composeFile }) : `Built the images of ${oneLine(composeFile)}`);
}

export async function dockerRestart(flags: Flags): Promise<void> {
  const composeFile = await watched((watcher, signal) => restart(requestOf(flags), watcher, signal));
  print(flags.json ? JSON.stringify({ composeFile }) : `Started the services of ${oneLine(composeFile)}`);
}

export async function dockerStatus(flags: Flags): Promise<void> {
  const { composeFile, containers } = await status(requestOf(flags));
  if (flags.json) return void print(JSON.stringify({ composeFile, containers }));
  print(oneLine(composeFile));
  for (const { name, state, image } of containers) print(stripControl(`  ${name}  ${state}  ${image}`));
  if (containers.length === 0) print("  no containers");
}

export async function dockerMounts(words: string[], flags: { json?: boolean }): Promise<void> {
  const mounts = devMounts(words.map(parseMount));
  print(flags.json ? JSON.stringify(mounts) : mounts.join("\n"));
}

function parseMount(word: string) {
  const [host = "", container = "", mode = "ro", ...rest] = word.split(":");
  if (rest.length === 0 && (mode === "ro" || mode === "rw")) return { host, container, mode } as const;
  throw new Failure("usage", `invalid mount ${JSON.stringify(word)}`, {
    code: "mount-invalid",
    why: "it does not have the form host:container[:ro|rw]",
    remedy: "write for example ./src:/app/src",
  });
}
