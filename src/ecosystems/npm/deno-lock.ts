import { z } from "zod";
import type { Resolution } from "./resolution.ts";

const lockSchema = z.object({
  npm: z.record(z.string(), z.object({ integrity: z.string().optional() })).optional(),
});

/**
 * Integrity by "name@version" out of a deno.lock, whose keys may have what a package was resolved with behind the
 * version ("a@1.0.0_b@2.0.0"). Undefined where it is none.
 */
export function parseDenoLock(text: string): Map<string, Resolution> | undefined {
  const found = new Map<string, Resolution>();
  try {
    for (const [key, { integrity }] of Object.entries(lockSchema.parse(JSON.parse(text)).npm ?? {})) {
      const [, name, version] = /^(@?[^@]+)@([^_]+)/.exec(key) ?? [];
      if (name && version) found.set(`${name}@${version}`, { version, integrity });
    }
    return found;
  } catch {
    return undefined;
  }
}
