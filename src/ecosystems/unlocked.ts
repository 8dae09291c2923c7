import { z } from "zod";

/** One input of a build that could not be pinned. */
export const unlockedSchema = z.strictObject({
  line: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe("Line of the recipe, from 1; absent where it is not one line's doing."),
  what: z.string().describe("What it is, in the recipe's words or the package's name."),
  reason: z.string().describe("Why it could not be pinned."),
});

export type Unlocked = z.infer<typeof unlockedSchema>;
