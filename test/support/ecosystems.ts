import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ecosystems } from "../../src/ecosystems/index.ts";
import { type Collected, packageSchema } from "../../src/ecosystems/package.ts";
import { surveyOf } from "../../src/ecosystems/survey.ts";
import type { Ecosystem } from "../../src/ecosystems/types.ts";
import type { ImageTree } from "../../src/image/tree.ts";
import type { Package } from "../../src/lock/schema.ts";
import type { MemoryFile } from "./memory-tree.ts";

/** What one ecosystem alone finds in an image. */
export function collectFrom(ecosystem: Ecosystem, tree: ImageTree): Promise<Collected> {
  return ecosystem.collect(tree, surveyOf(tree, ecosystems));
}

/** The packages of an answer, whatever its status; each is one that a lock accepts. */
export function packagesOf(collected: Collected): Package[] {
  assert.notEqual(collected.status, "absent");
  if (collected.status === "absent") return [];
  for (const found of collected.packages) packageSchema.parse(found);
  return collected.packages;
}

/** "name version", sorted: what two lists of packages are compared by. */
export function namesAndVersions(collected: Collected): string[] {
  return packagesOf(collected)
    .map(({ name, version }) => `${name} ${version}`)
    .sort();
}

/** The answer must be `error` at this path, with a message that fits. */
export function assertError(collected: Collected, path: string, message: RegExp): void {
  assert.equal(collected.status, "error", JSON.stringify(collected));
  if (collected.status !== "error") return;
  assert.equal(collected.path, path);
  assert.match(collected.message, message);
}

/** Why a test cannot run here, for its `skip`: the programs that are not installed. */
export function missing(...programs: string[]): string | false {
  const lacking = programs.filter((program) => spawnSync(program, ["--version"]).error !== undefined);
  return lacking.length > 0 && `not installed here: ${lacking.join(", ")}`;
}

/** Debian 12's cargo reads no sparse index, and there is no newer one to install from a registry. */
export function oldCargo(): string | false {
  const version = /^cargo 1\.(\d+)/.exec(
    spawnSync("cargo", ["--version"], { encoding: "utf8" }).stdout ?? "",
  )?.[1];
  return Number(version) < 68 && "this cargo is older than 1.68";
}

/** A fresh folder that goes when the test, or the suite whose `after` is given, is done. */
export function freshFolder(context: { after(work: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), "stx-ecosystems-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything in a folder of this machine, as files of an image in which it is called `place`. */
export function filesOf(folder: string, place: string): Record<string, MemoryFile> {
  const files: Record<string, MemoryFile> = {};
  for (const name of readdirSync(folder)) {
    const [from, to] = [join(folder, name), `${place}/${name}`];
    const stat = lstatSync(from);
    const mode = stat.mode & 0o7777;
    if (stat.isSymbolicLink()) files[to] = { target: readlinkSync(from) };
    else if (stat.isDirectory()) Object.assign(files, { [to]: { type: "dir", mode } }, filesOf(from, to));
    else if (stat.isFile()) files[to] = { content: readFileSync(from), mode };
  }
  return files;
}
