import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { compareTrees, describeDifferences } from "../../../src/image/compare.ts";
import { contentDigest } from "../../../src/image/digest.ts";
import type { ContentRules } from "../../../src/image/facets.ts";
import { openFolder } from "../../../src/image/folder.ts";
import type { ImageTree } from "../../../src/image/tree.ts";
import { type MemoryFile, memoryTree } from "../../support/memory-tree.ts";

/** Why a test cannot run without a program, or false: for its `skip`. */
export function without(command: string, ...args: string[]): string | false {
  return spawnSync(command, args).error === undefined ? false : `${command} is not installed`;
}

/** In what two trees differ, in lines, after a check that their digests agree with it. */
export async function differencesOf(a: ImageTree, b: ImageTree, rules: ContentRules = {}): Promise<string[]> {
  const found = await compareTrees(a, b, rules);
  const [one, two] = [await contentDigest(a, rules), await contentDigest(b, rules)];
  assert.equal(one.digest === two.digest, found.length === 0, JSON.stringify(found));
  return describeDifferences(found);
}

export const differences = async (a: string, b: string, rules?: ContentRules) =>
  differencesOf(await openFolder(a), await openFolder(b), rules);

export const memoryDifferences = (
  a: Record<string, MemoryFile>,
  b: Record<string, MemoryFile>,
  rules?: ContentRules,
) => differencesOf(memoryTree(a), memoryTree(b), rules);
