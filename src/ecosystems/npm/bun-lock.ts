import { z } from "zod";
import type { Resolution } from "./resolution.ts";

/** Name and version, address, dependencies, integrity; some kinds of packages have fewer parts. */
const lockSchema = z.object({ packages: z.record(z.string(), z.array(z.unknown())) });

/** The packages in a bun.lock. */
export interface BunLock {
  /** By "name@version", for what came from a registry. */
  byId: ReadonlyMap<string, Resolution>;
  /** By folder, for what came from elsewhere: its version is not in the lock. */
  byFolder: readonly (readonly [folder: string, found: Resolution])[];
}

/** Parses Bun's text lock, which is JSON with trailing commas. Undefined for anything else. */
export function parseBunLock(text: string): BunLock | undefined {
  let packages: Record<string, unknown[]>;
  try {
    packages = lockSchema.parse(JSON.parse(text.replace(/,(\s*[\]}])/g, "$1"))).packages;
  } catch {
    return undefined;
  }
  const byId = new Map<string, Resolution>();
  const byFolder: [string, Resolution][] = [];
  for (const [place, [id, address, , integrity]] of Object.entries(packages)) {
    const reference = /^@?[^@]+@(.*)$/.exec(String(id))?.[1] ?? "";
    if (/^\d/.test(reference) && typeof integrity === "string") {
      const resolved = typeof address === "string" && address !== "" ? address : undefined;
      byId.set(String(id), { version: reference, resolved, integrity });
    } else if (/^(?:git|github|https?|ssh)\b/.test(reference)) {
      byFolder.push([folderOf(place), { version: undefined, resolved: reference }]);
    }
  }
  return { byId, byFolder };
}

/** "node_modules/a/node_modules/@s/b" for bun's "a/@s/b". */
function folderOf(place: string): string {
  return `node_modules/${place.replace(/(^|\/)(@[^/]+\/)?([^/]+)(?=\/)/g, "$1$2$3/node_modules")}`;
}
