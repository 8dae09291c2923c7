import { z } from "zod";
import type { Resolution } from "./resolutions.ts";

/** Name and version, address, what it depends on, integrity; other kinds of packages have fewer parts. */
const lockSchema = z.object({ packages: z.record(z.string(), z.array(z.unknown())) });

/**
 * Integrity by "name@version" out of bun's text lock, which is JSON with commas after the last item.
 * Undefined where it is none.
 */
export function parseBunLock(text: string): Map<string, Resolution> | undefined {
  let packages: Record<string, unknown[]>;
  try {
    packages = lockSchema.parse(JSON.parse(text.replace(/,(\s*[\]}])/g, "$1"))).packages;
  } catch {
    return undefined;
  }
  const found = new Map<string, Resolution>();
  for (const [id, address, , integrity] of Object.values(packages)) {
    const version = /^@?[^@]+@(\d.*)$/.exec(String(id))?.[1];
    if (version === undefined || typeof integrity !== "string") continue;
    const resolved = typeof address === "string" && address !== "" ? address : undefined;
    found.set(String(id), { version, resolved, integrity });
  }
  return found;
}
