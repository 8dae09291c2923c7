import { z } from "zod";
import { signersSchema } from "../signing/policy.ts";
import { levels } from "./levels.ts";

const snapshotSchema = z.union([
  z.literal(false),
  z.url({ protocol: /^https?$/ }).includes("{id}", "the address has no {id}"),
]);

/** What a configuration file may contain. Every key is optional; an unknown one is an error. */
export const configSchema = z.strictObject({
  retain: z.int().min(1).optional().describe("Builds of a name that `prune` keeps."),
  retain_failed: z.int().min(0).optional().describe("Logs of failed builds that `prune` and `gc` keep."),
  require_verified: z
    .boolean()
    .optional()
    .describe("Refuse what cannot be checked completely, such as an image without its history."),
  required_level: z.enum(levels).optional().describe("The weakest level that opens the gate."),
  max_age_days: z.number().positive().max(36_500).optional().describe("How long a verdict is good for."),
  floats: z
    .array(z.string().regex(/^[a-z]+:[^\s]+$/, 'a float is written "ecosystem:name"'))
    .optional()
    .describe("Packages whose versions may change."),
  noise: z
    .array(z.string().regex(/^\/[^\0\n{},#]+$/, "a path in the image begins with /, and has no { } , #"))
    .optional()
    .describe(
      "Files in the image whose content does not count; * matches any part of a name, ** any folders.",
    ),
  signers: signersSchema
    .optional()
    .describe("Who may sign for which images. If set, every marker must be signed."),
  required_signers: z
    .int()
    .min(1)
    .max(32)
    .optional()
    .describe("How many different signers must have signed."),
  required_verifiers: z
    .int()
    .min(1)
    .max(16)
    .optional()
    .describe("How many different signers must each have verified the same files, by rebuilds of their own."),
  apt_snapshots: z
    .record(z.string(), snapshotSchema)
    .optional()
    .describe("Where archives keep their earlier states."),
  vault: z
    .enum(["off", "digests", "bodies"])
    .optional()
    .describe("What `build` records of the network by default."),
});

export type Config = z.infer<typeof configSchema>;
