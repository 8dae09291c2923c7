import { createHash } from "node:crypto";
import { Failure } from "../failure.ts";
import type { Lock } from "../lock/schema.ts";

const hex = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

const sealStart = "# Locked recipe of ";

/** Whether a text, or its first line, belongs to a locked recipe. */
export const isLockedRecipe = (text: string) => text.startsWith(sealStart);

/** How many lines a seal has. */
export const sealLines = 4;

/**
 * The locked recipe as it is written to disk: its body after four lines that bind it to its lock and to itself. The
 * seal detects files that were mixed up or edited by mistake; it has no key, so it proves nothing to others.
 * @param lockText the lock as it is written to disk
 * @param eol the line end of the recipe
 */
export function seal(body: Uint8Array, lock: Lock, lockText: string, eol: string): Uint8Array {
  const head = [
    `${sealStart}${lock.name}-${lock.ts}, written by stx-container: the recipe with every version pinned.`,
    "# Builds as it stands: apptainer build image.sif THIS-FILE",
    `# lock sha256:${hex(lockText)}`,
    `# text sha256:${hex(body)}`,
    "",
  ].join(eol);
  return Buffer.concat([Buffer.from(head), body]);
}

/**
 * Reads the seal of a locked recipe.
 * @returns sha256 (hex) of the lock it was written from
 * @throws Failure("inconclusive") when it has none or was edited
 */
export function readSeal(bytes: Uint8Array, path: string): string {
  const text = Buffer.from(bytes).toString("latin1");
  const match = text.match(
    /^# Locked recipe of [^\n]*\n#[^\n]*\n# lock sha256:([0-9a-f]{64})\r?\n# text sha256:([0-9a-f]{64})\r?\n/,
  );
  if (!match) {
    throw new Failure("inconclusive", `${path} is not a locked recipe`, {
      code: "locked-recipe-unsealed",
      why: "it does not begin with the seal that stx-container writes",
      remedy: "give the .def file that was made together with the lock, not the recipe itself",
    });
  }
  if (hex(bytes.subarray(match[0].length)) !== match[2]) {
    throw new Failure("inconclusive", `${path} was edited after it was written`, {
      code: "locked-recipe-edited",
      why: "its text no longer has the digest that its seal names",
      remedy: "change the recipe instead and build again, or restore the file",
    });
  }
  return match[1] as string;
}
