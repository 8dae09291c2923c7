import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { byCodeUnit } from "../../ecosystems/order.ts";
import { Failure } from "../../failure.ts";
import { canonicalJson } from "../../files/canonical-json.ts";
import { sha256 } from "../../files/digest.ts";
import { writeFileInside } from "../../files/inside.ts";
import { inPlainWords, problemsIn } from "../../files/plain-words.ts";
import { type Answer, type Exchange, indexSchema, type VaultIndex } from "./schema.ts";

/** What distinguishes one request from another. */
export function requestKey({ method, url, select, requestBody }: Omit<Exchange, "answers">): string {
  return canonicalJson([method, url, select, requestBody ?? ""]);
}

/** An index as text: canonical JSON, one exchange per line; the same exchanges give the same bytes. */
export function formatIndex(index: VaultIndex): string {
  const sorted = <T>(items: readonly T[], text: (item: T) => string = canonicalJson) =>
    items.map((item) => [text(item), canonicalJson(item)] as const).sort(([a], [b]) => byCodeUnit(a, b));
  const list = (items: (readonly [string, string])[]) =>
    items.length === 0 ? "[]" : `[\n${items.map(([, text]) => text).join(",\n")}\n]`;
  const lines = [
    `"absentNames":${canonicalJson(index.absentNames.toSorted(byCodeUnit))}`,
    `"bodies":${index.bodies}`,
    `"exchanges":${list(sorted(index.exchanges, requestKey))}`,
    `"failed":${canonicalJson(index.failed.toSorted(byCodeUnit))}`,
    `"unrecorded":${list(sorted(index.unrecorded))}`,
    `"untrusted":${canonicalJson(index.untrusted.toSorted(byCodeUnit))}`,
    `"vaultVersion":${index.vaultVersion}`,
  ];
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** An index that was written, with the digest by which a lock names it. */
export interface WrittenIndex {
  path: string;
  /** sha256 of its bytes, hex. */
  sha256: string;
}

export async function writeIndex(path: string, index: VaultIndex): Promise<WrittenIndex> {
  const text = formatIndex(index);
  await writeFileInside(dirname(dirname(path)), path, text);
  return { path, sha256: sha256(text) };
}

/**
 * Reads an index and checks it completely.
 * @param expected sha256 that it must have, from the lock
 * @throws Failure("inconclusive") for a file that is missing, cut off, changed, or of another build
 */
export async function readIndex(path: string, expected?: string): Promise<VaultIndex & { sha256: string }> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Failure("inconclusive", `the vault has no index ${path}`, {
      code: "vault-missing",
      why: error.code === "ENOENT" ? "it was not recorded, not imported, or removed" : error.message,
      remedy: "build with --vault, or bring the vault with `stx-container vault import`",
      cause: error,
    });
  });
  const digest = sha256(text);
  if (expected !== undefined && digest !== expected) {
    throw new Failure("inconclusive", `the vault's index ${path} is not the one that the lock names`, {
      code: "vault-index-mismatch",
      why: `the lock names sha256:${expected}, the file has sha256:${digest}`,
      remedy: "bring the vault of this build with `stx-container vault import`",
    });
  }
  return { ...parseIndex(text, path), sha256: digest };
}

/** @throws Failure("inconclusive") for a text that is not a complete index */
export function parseIndex(text: string, path: string): VaultIndex {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw damaged(path, "it is not JSON, or cut off", error);
  }
  const parsed = indexSchema.safeParse(document, inPlainWords);
  if (parsed.success) return parsed.data;
  throw damaged(path, problemsIn(parsed.error.issues, "the document", 1), parsed.error);
}

function damaged(path: string, why: string, cause: unknown): Failure {
  return new Failure("inconclusive", `the vault's index ${path} is damaged`, {
    code: "vault-index-damaged",
    why,
    remedy: "bring the vault again with `stx-container vault import`, or build again with --vault",
    cause,
  });
}

/** All bodies that an index needs, each once. */
export function blobsOf(index: VaultIndex): Map<string, { size: number; url: string }> {
  const blobs = new Map<string, { size: number; url: string }>();
  for (const { url, answers } of index.exchanges)
    for (const { body, size } of answers) if (body !== undefined) blobs.set(body, { size: size ?? 0, url });
  return blobs;
}

export const isTransient = ({ status }: Answer) => status === 429 || status >= 500;
