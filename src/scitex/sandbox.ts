import { dirname, join, resolve } from "node:path";
import { homeFolder } from "../files/home.ts";
import { maintainSandbox, type UpdateResult, updateSandbox } from "../operations/sandbox/change.ts";
import { createSandbox } from "../operations/sandbox/create.ts";
import {
  cleanupSandboxes as cleanup,
  configurePs1,
  sandboxToSif as toSif,
} from "../operations/sandbox/finish.ts";
import * as sandboxes from "../operations/sandbox/sandboxes.ts";
import { purgeSifs } from "../operations/versions/flat.ts";

/** The SciTeX packages, which {@link sandboxUpdate} installs by default. */
const scitexPackages = [
  "scitex",
  "scitex-cloud",
  "scitex-container",
  "scitex-io",
  "scitex-stats",
  "scitex-writer",
  "figrecipe",
  "crossref-local",
  "openalex-local",
];

/** Whether a path is that of a sandbox, by its name: anything that does not end in `.sif`. */
export const isSandbox = (path: string): boolean => !path.endsWith(".sif");

/**
 * Makes a sandbox `sandbox-YYYYMMDD_HHMMSS` (UTC) from an image or a recipe, and makes it the active one.
 * @param containersDir default: the folder of the source
 * @param outputDir another place; the active sandbox then stays the same
 * @returns absolute path of the sandbox
 */
export function sandboxCreate(
  source: string,
  {
    containersDir,
    outputDir,
    force = false,
  }: { containersDir?: string; outputDir?: string; force?: boolean } = {},
): Promise<string> {
  const path = resolve(source);
  return createSandbox({
    source: path,
    folder: containersDir === undefined ? dirname(path) : resolve(containersDir),
    output: outputDir === undefined ? undefined : resolve(outputDir),
    force,
  });
}

/** Runs a command as root in a sandbox. @returns its exit code */
export const sandboxMaintain = (sandboxDir: string, command: readonly string[]): Promise<number> =>
  maintainSandbox(resolve(sandboxDir), command);

/**
 * Installs packages from the repositories in a folder; missing ones are skipped.
 * @param projRoot default: `~/proj`
 */
export function sandboxUpdate(
  sandboxDir: string,
  {
    projRoot = join(homeFolder(), "proj"),
    packages = scitexPackages,
    installDeps = false,
  }: { projRoot?: string; packages?: readonly string[]; installDeps?: boolean } = {},
): Promise<UpdateResult> {
  const repositories = Object.fromEntries(packages.map((name) => [name, join(resolve(projRoot), name)]));
  return updateSandbox(resolve(sandboxDir), repositories, installDeps);
}

/**
 * Packs a sandbox into an image, with its lock next to it.
 * @returns absolute path of the image
 */
export async function sandboxToSif(sandboxDir: string, outputSif: string): Promise<string> {
  return (await toSif(resolve(sandboxDir), resolve(outputSif))).image;
}

/** Sets the shell prompt in a sandbox. */
export async function sandboxConfigurePs1(
  sandboxDir: string,
  { defaultPs1 = "\\W $ " }: { defaultPs1?: string } = {},
): Promise<void> {
  await configurePs1(resolve(sandboxDir), defaultPs1);
}

/** The sandboxes of a folder, newest first; [] for a folder that does not exist. */
export const listSandboxes = (containersDir: string): Promise<sandboxes.Sandbox[]> =>
  sandboxes.listSandboxes(resolve(containersDir));

/** The version of the active sandbox; null where there is none. */
export async function getActiveSandbox(containersDir: string): Promise<string | null> {
  return (await sandboxes.activeSandbox(resolve(containersDir))) ?? null;
}

/** Makes a sandbox the active one. */
export async function switchSandbox(version: string, containersDir: string): Promise<void> {
  await sandboxes.switchSandbox(resolve(containersDir), version);
}

/** Makes the previously active sandbox active again. @returns its version @returns its version */
export async function rollbackSandbox(containersDir: string): Promise<string> {
  return (await sandboxes.rollbackSandbox(resolve(containersDir))).version;
}

/**
 * Removes old sandboxes until the active one and `keep` more are left.
 * @returns the paths that were removed
 */
export const cleanupSandboxes = (
  containersDir: string,
  { keep = 5 }: { keep?: number } = {},
): Promise<string[]> => cleanup(resolve(containersDir), keep, true);

/** Removes old and backup images in a folder; base images, the active version and links stay. */
export const cleanupSifs = (containersDir: string, { keep = 0 }: { keep?: number } = {}): Promise<string[]> =>
  purgeSifs(resolve(containersDir), keep, true);
