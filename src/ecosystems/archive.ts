import { z } from "zod";

/** One archive that apt in an image takes packages from. */
export const archiveSchema = z.strictObject({
  uri: z.string().describe("The archive that apt in the image takes packages from."),
  suite: z.string(),
  components: z.array(z.string()),
  signedBy: z.string().optional().describe("Path of its keyring in the image, or the key itself."),
  trusted: z.boolean().describe("Taken without a signature, as the image's own source says."),
  snapshot: z
    .string()
    .optional()
    .describe("Where to get the archive later as it was when the lock was written."),
});

export type Archive = z.infer<typeof archiveSchema>;
