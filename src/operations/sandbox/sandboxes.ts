import { lstat, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { Failure } from "../../failure.ts";
import { openExistingStore } from "../../store/open.ts";
import { type ActiveLink, activate, activeIn, rollBack } from "../versions/active-link.ts";

/** A sandbox in a folder. */
export interface Sandbox {
  /** When it was made, UTC, `YYYYMMDD_HHMMSS`. */
  version: string;
  path: string;
  /** The same moment, ISO 8601 in UTC. */
  date: string;
  active: boolean;
}

const versionOf = (file: string) => /^sandbox-(\d{8}_\d{6})$/.exec(file)?.[1];
const fileOf = (version: string) => `sandbox-${version}`;

export const sandboxLink = (folder: string): ActiveLink => ({
  folder,
  link: "current-sandbox",
  fileOf,
  versionOf,
});

/** The name for a new sandbox. */
export function sandboxName(now: Date): string {
  const digits = now.toISOString().replace(/\D/g, "");
  return fileOf(`${digits.slice(0, 8)}_${digits.slice(8, 14)}`);
}

/** The version in the last part of a path; undefined for sandboxes that are named differently. */
export const sandboxVersion = (path: string) => versionOf(basename(path));

function dateOf(version: string): string {
  const [, year, month, day, hour, minute, second] = /^(....)(..)(..)_(..)(..)(..)$/.exec(version) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/**
 * The sandboxes in a folder, newest first. The order is that of their names, because working in a sandbox changes its
 * times. [] if there is no folder.
 */
export async function listSandboxes(folder: string): Promise<Sandbox[]> {
  const active = await activeSandbox(folder);
  const found: Sandbox[] = [];
  for (const file of await readdir(folder).catch((): string[] => [])) {
    const version = versionOf(file);
    const path = join(folder, file);
    if (version === undefined || !(await lstat(path)).isDirectory()) continue;
    found.push({ version, path, date: dateOf(version), active: version === active });
  }
  return found.sort((a, b) => (a.version < b.version ? 1 : -1));
}

/** The version that `current-sandbox` names; undefined where there is none. */
export const activeSandbox = (folder: string) => activeIn(sandboxLink(folder));

/**
 * Makes a sandbox the active one, in one step.
 * @returns the version that was active until now
 */
export async function switchSandbox(folder: string, version: string): Promise<string | undefined> {
  const at = await openExistingStore(folder);
  const versions = (await listSandboxes(at)).map((each) => each.version);
  if (!versions.includes(version))
    throw new Failure("usage", `there is no sandbox ${version} in ${at}`, {
      code: "version-missing",
      why: versions.length > 0 ? `the folder has: ${versions.join(", ")}` : "the folder has no sandboxes",
      remedy: "choose one of them, or make one: stx-container sandbox create IMAGE",
    });
  return activate(sandboxLink(at), version);
}

/** Makes the previously active sandbox active again. */
export async function rollbackSandbox(folder: string): Promise<{ version: string; from: string }> {
  const at = await openExistingStore(folder);
  const versions = (await listSandboxes(at)).map(({ version }) => version);
  return rollBack(sandboxLink(at), versions);
}

/**
 * The sandbox that a user names: `current`, a version, or a path.
 * @throws Failure where there is none
 */
export async function findSandbox(folder: string, word: string, absolute: (path: string) => string) {
  const version = word === "current" ? await activeSandbox(folder) : word;
  const known = (await listSandboxes(folder)).find((each) => each.version === version);
  if (known) return known.path;
  const path = absolute(word);
  await assertSandbox(path);
  return path;
}

/** @throws Failure for a path that is not an unpacked image */
export async function assertSandbox(path: string): Promise<void> {
  const isSandbox = await lstat(join(path, ".singularity.d")).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isSandbox) return;
  throw new Failure("usage", `${path} is not a sandbox`, {
    code: "sandbox-missing",
    why: "it has no folder .singularity.d, which Apptainer makes in every sandbox",
    remedy: "list them: stx-container sandbox list; or make one: stx-container sandbox create IMAGE",
  });
}
