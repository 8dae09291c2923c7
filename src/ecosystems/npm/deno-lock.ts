import { z } from "zod";
import type { Resolution } from "./resolution.ts";

const lockSchema = z.object({
  npm: z.record(z.string(), z.object({ integrity: z.string().optional() })).optional(),
});

/**
 * Integrity by "name@version" from a deno.lock; after the version, its keys may name peer dependencies
 * ("a@1.0.0_b@2.0.0"). Undefined for anything else.
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
