import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { Failure } from "../../failure.ts";
import { plural } from "../../plural.ts";
import { faultsOf } from "../../vault/keep/check.ts";
import { blobsOf } from "../../vault/keep/index-file.ts";
import { openVault } from "../../vault/open.ts";
import type { Note, Refusal } from "../../verdict/answer.ts";
import { readBuiltLock } from "../../verdict/lock-file.ts";

/** The name of an exported vault that belongs to a lock. */
const nameBeside = (lock: string) => lock.replace(/\.lock$/, ".vault.tar");

/** The exported vault next to a lock, found by its name; undefined if there is none. */
export async function vaultBeside(lock: string): Promise<string | undefined> {
  const path = nameBeside(lock);
  return (await stat(path).catch(() => undefined))?.isFile() ? path : undefined;
}

/**
 * Reads every body of the vault next to a lock, if there is one.
 * @returns why a rebuild from it is impossible, or that it is complete
 */
export async function checkVaultBeside(lock: string): Promise<{ refusals: Refusal[]; notes: Note[] }> {
  const path = await vaultBeside(lock);
  if (path === undefined) return { refusals: [], notes: [] };
  try {
    return await checkVault(path, lock);
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== "inconclusive") throw error;
    const { message, why, remedy, code = "vault-export-damaged" } = error;
    const text = why ? `${message}: ${why}` : message;
    return { refusals: [{ code, text, remedy: remedy ?? "" }], notes: [] };
  }
}

async function checkVault(path: string, lockPath: string): Promise<{ refusals: Refusal[]; notes: Note[] }> {
  const lock = await readBuiltLock(lockPath);
  if (!lock.vault) {
    const text = `the lock names no vault, and ${basename(path)} lies beside it`;
    const remedy = "remove it: nothing binds it to this build";
    return { refusals: [{ code: "vault-index-mismatch", text, remedy }], notes: [] };
  }
  const vault = await openVault(path, "", "", lock.vault.index);
  try {
    const faults = await faultsOf(vault.bodies, vault.index);
    const count = blobsOf(vault.index).size;
    const refusals = faults.map(
      ({ sha256, url, what }): Refusal => ({
        code: "vault-body-missing",
        text: `in ${basename(path)} the body sha256:${sha256} of ${url} is ${what}`,
        remedy: "download it again, or make it again: stx-container vault export",
      }),
    );
    const text = `the vault ${basename(path)} is whole (${plural(count, "file")} that the build downloaded)`;
    return { refusals, notes: faults.length > 0 ? [] : [{ code: "vault-whole", text }] };
  } finally {
    await vault.close();
  }
}
