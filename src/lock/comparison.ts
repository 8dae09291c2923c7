import { z } from "zod";

const count = z.number().int().min(0);
const version = z.number().int().min(1);
const side = z.enum(["locked", "rebuilt"]);

export const differenceSchema = z
  .strictObject({
    field: z.enum(["name", "arch", "build", "commit", "editable", "hash", "url", "origin", "source"]),
    before: z.union([z.string(), z.boolean()]).optional(),
    after: z.union([z.string(), z.boolean()]).optional(),
  })
  .describe(
    "One field of a package that is not the same on both sides; absent on a side that does not have it.",
  );

export const changeSchema = z
  .strictObject({
    kind: z.enum(["changed", "missing", "extra"]),
    ecosystem: z.string().describe('"dpkg", or "dpkg (stage build)" for an earlier stage of the recipe.'),
    name: z.string().describe("As the lock spells it; for an extra package as the rebuild does."),
    prefix: z.string().optional(),
    arch: z.string().optional(),
    location: z.string().optional().describe("Where it lies; only for one of several packages of a name."),
    from: z.string().optional().describe("Locked version; absent for an extra package."),
    to: z.string().optional().describe("Version in the rebuild; absent for a missing package."),
    differences: z
      .array(differenceSchema)
      .optional()
      .describe("What else differs beside the version; absent where nothing does."),
  })
  .describe("One package that is not the same on both sides.");

export const ecosystemComparisonSchema = z.strictObject({
  locked: count.describe("Packages in the lock."),
  rebuilt: count,
  equal: count,
  changes: z.array(changeSchema).describe("Drifts; differences in floats are not among them."),
});

export const notComparedSchema = z
  .strictObject({
    ecosystem: z.string(),
    reason: z
      .enum(["not-read", "readers-differ", "stage-unknown"])
      .describe(
        "not-read: the program that wrote one side does not know this ecosystem. readers-differ: it was read by two versions of its reader, which may list one image differently. stage-unknown: it is of an earlier stage, and one side does not say what is in its stages.",
      ),
    readers: z
      .strictObject({ locked: version.optional(), rebuilt: version.optional() })
      .describe("Version of each side's reader; absent for a side that was not read."),
  })
  .describe("An ecosystem that at least one side has, and that gives no evidence of whether they are equal.");

export const reasonSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("arch-differs"), locked: z.string(), rebuilt: z.string() }),
    z.strictObject({
      kind: z.literal("unreadable"),
      side,
      ecosystem: z.string(),
      path: z.string(),
      message: z.string(),
    }),
    z.strictObject({ kind: z.literal("left-out"), side, ecosystem: z.string() }),
    z.strictObject({ kind: z.literal("not-read"), side, ecosystem: z.string() }),
    z.strictObject({
      kind: z.literal("readers-differ"),
      ecosystem: z.string(),
      locked: version,
      rebuilt: version,
    }),
    z.strictObject({ kind: z.literal("no-packages"), side }),
  ])
  .describe(
    "Why the comparison is inconclusive. arch-differs: the images are for two architectures. unreadable: a package database could not be read whole. left-out: one side was frozen without contents, and the other has packages of this ecosystem. not-read: the lock has packages of an ecosystem that the other side's program does not know. readers-differ: see notCompared. no-packages: one side has no packages at all.",
  );

export const comparisonSchema = z
  .strictObject({
    identical: z.boolean().describe("Conclusive, and without drift (floats may have moved)."),
    conclusive: z
      .boolean()
      .describe("False where evidence is missing; then `identical` is false whatever the packages say."),
    reasons: z.array(reasonSchema).describe("Why it is inconclusive; empty where it is not."),
    notCompared: z.array(notComparedSchema),
    ecosystems: z
      .record(z.string(), ecosystemComparisonSchema)
      .describe("By ecosystem, every compared one that has packages on either side."),
    floated: z.array(changeSchema).describe("Differences in declared floats."),
    total: count.describe("Number of drifts, floats not counted."),
    files: z
      .enum(["same", "differ", "unknown"])
      .optional()
      .describe(
        "What the images' content digests say of all their files, whatever package owns them; unknown where the digests are by different rules or one is missing. Where files differ and no package does, `identical` is false. Only `diff` says it.",
      ),
  })
  .describe("What a comparison of two locks found: `stx-container diff --json`.");

export type Difference = z.infer<typeof differenceSchema>;
export type Change = z.infer<typeof changeSchema>;
export type EcosystemComparison = z.infer<typeof ecosystemComparisonSchema>;
export type NotCompared = z.infer<typeof notComparedSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type Side = z.infer<typeof side>;
