import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Failure } from "../failure.ts";
import { levels } from "./marker.ts";

/** What a store asks of a verdict; the file `config.yaml` in its store. */
export const policySchema = z.strictObject({
  "required-level": z.enum(levels).default("versions"),
  "max-age-days": z.number().positive().optional(),
  floats: z.array(z.string().regex(/^[a-z]+:[^\s]+$/, 'a float is written "ecosystem:name"')).default([]),
  "apt-snapshots": z
    .record(
      z.string(),
      z.union([
        z.literal(false),
        z.url({ protocol: /^https?$/ }).includes("{id}", "the address has no {id}"),
      ]),
    )
    .default({}),
  /** Builds of a name that `prune` keeps; see store/retention.ts. */
  retain: z.int().min(1).default(10),
  /** Logs of failed builds that it keeps. */
  "retain-failed": z.int().min(0).default(3),
});

export type Policy = z.infer<typeof policySchema>;

/**
 * Reads the policy of a store; the defaults where it has none.
 * @throws Failure("usage") for an unknown key or a malformed value: a policy that can't be read is not a weak one
 */
export async function readPolicy(store: string): Promise<Policy> {
  const path = join(store, "config.yaml");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return policySchema.parse({});
    throw new Failure("usage", `could not read ${path}`, { why: (error as Error).message, cause: error });
  }
  const { parse } = await import("yaml");
  let document: unknown;
  try {
    document = parse(text) ?? {};
  } catch (error) {
    throw new Failure("usage", `${path} is no YAML`, {
      why: (error as Error).message,
      place: { path },
      cause: error,
    });
  }
  const parsed = policySchema.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new Failure("usage", `${path} is not a valid configuration`, {
    why: parsed.error.issues
      .map((issue) => `${issue.path.join(".") || "top level"}: ${issue.message}`)
      .join("; "),
    remedy: `the keys are: ${Object.keys(policySchema.shape).join(", ")}`,
    place: { path },
  });
}

/** sha256 (hex) of what a policy asks of a verdict, the same for the same meaning. */
export function policyDigest({ retain, "retain-failed": retainFailed, ...policy }: Policy): string {
  const ordered = { ...policy, floats: [...policy.floats].sort() };
  return createHash("sha256")
    .update(JSON.stringify(Object.entries(ordered).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest("hex");
}
