import { z } from "zod";

/** The version of the lock format that is written; older ones stay readable. */
export const lockVersion = 2;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One installed package. Which fields appear depends on the ecosystem; absent means unknown, never "none". */
export const packageSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .describe("As the ecosystem spells it, normalised where it defines a normal form (PEP 503 for Python)."),
  version: z.string().min(1),
  purl: z
    .string()
    .regex(/^pkg:[a-z]/)
    .describe("Package URL, after the purl specification."),
  arch: z
    .string()
    .optional()
    .describe("Architecture as the ecosystem spells it (dpkg's amd64, rpm's x86_64, conda's subdir)."),
  prefix: z
    .string()
    .optional()
    .describe(
      "Where this set of packages lives in the image: a Python or conda prefix, an npm root, an R library.",
    ),
  location: z
    .string()
    .optional()
    .describe("The file or folder in the image that says so (a .dist-info folder, a package.json)."),
  source: z
    .string()
    .optional()
    .describe('Source package, where it has another name or version: "glibc@2.36-9".'),
  auto: z
    .boolean()
    .optional()
    .describe("Installed only as a dependency, as the package manager recorded it."),
  origin: z.string().optional().describe("Repository, channel, index or registry it came from."),
  build: z.string().optional().describe("Build string (conda) or build stamp."),
  hash: z
    .string()
    .optional()
    .describe('Digest of the artifact that was installed: "sha256:<hex>", "md5:<hex>" or an SRI string.'),
  commit: z.string().optional().describe("Full commit of an install from version control."),
  url: z.string().optional().describe("Direct URL it was installed from."),
  editable: z.boolean().optional(),
  installer: z
    .string()
    .optional()
    .describe("The tool that installed it, as recorded (pip, uv, conda, debian)."),
  owner: z
    .string()
    .optional()
    .describe(
      "The ecosystem whose package owns these files, when it is another one (a Python package owned by dpkg).",
    ),
});

export const collectedSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("present"), packages: z.array(packageSchema) }),
  z.strictObject({ status: z.literal("absent") }),
  z.strictObject({
    status: z.literal("error"),
    path: z.string(),
    message: z.string(),
    packages: z.array(packageSchema),
  }),
]);

export const baseSchema = z.strictObject({
  stage: z.number().int().min(0).describe("Index of the stage in the recipe, from 0."),
  bootstrap: z.string(),
  written: z.string().describe("What the recipe says, after build arguments."),
  indexDigest: z
    .string()
    .optional()
    .describe(
      'Digest of the multi-platform index (or of the only manifest) that the tag named, "sha256:<hex>".',
    ),
  platformDigest: z
    .string()
    .optional()
    .describe('Digest of the manifest for this architecture, "sha256:<hex>".'),
  imageSha256: sha256.optional().describe("sha256 of a local or pulled SIF."),
  mirror: z.string().optional().describe("Archive and suite of a bootstrap agent (debootstrap, dnf …)."),
  suite: z.string().optional(),
});

export const builderSchema = z.strictObject({
  apptainer: z.string(),
  squashfsTools: z.string().optional(),
  mode: z.string().describe("How the build got its privileges: see apptainer/privileges."),
  os: z.string(),
  kernel: z.string(),
  arch: z.string(),
});

export const archiveSchema = z.strictObject({
  uri: z.string().describe("The archive that apt in the image takes packages from."),
  suite: z.string(),
  components: z.array(z.string()),
  signedBy: z.string().optional().describe("Path of its keyring in the image, or the key itself."),
  trusted: z.boolean().describe("Taken without a signature, as the image's own source says."),
  snapshot: z
    .string()
    .optional()
    .describe("Where the state that it had when the lock was written can be had later."),
});

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

const version = z.number().int().min(1);

export const writerSchema = z.strictObject({
  program: z.string().describe("Version of stx-container."),
  inputs: version.describe("Version of the rules by which the inputs' digest is made."),
  contentRules: version.describe(
    "Version of the rules by which the content digest is made, noise among them.",
  ),
  lockedRecipe: version.describe("Version of the writer of the locked recipe."),
  readers: z
    .record(z.string(), version)
    .describe("Version of each ecosystem's reader. An ecosystem that is not here was not looked for."),
});

/** The lock: everything that is installed in one image, bound to it by digest. */
export const lockSchema = z.strictObject({
  lockVersion: z.literal(lockVersion),
  name: z.string().describe("Name of the image."),
  ts: z.string().describe("Moment of the build, UTC, YYYY-MMDD-HHMMSS."),
  writer: writerSchema,
  image: z.strictObject({
    sha256: sha256
      .optional()
      .describe("Of the image's file; absent where the image is a folder or contents were left out."),
    size: z.number().int().min(0).optional().describe("Bytes of the image's file."),
    arch: z.string(),
    contentDigest: sha256
      .optional()
      .describe(
        "Digest over the tree (paths, modes, owners, times, links, attributes, contents) without the listed noise; see docs/levels.md. Absent where contents were left out.",
      ),
    canonicalDigest: sha256
      .optional()
      .describe(
        "Digest over everything in the tree, without leaving noise out and with times clamped to sourceDateEpoch; see docs/levels.md.",
      ),
    unaccounted: z
      .array(z.strictObject({ code: z.string(), what: z.string() }))
      .optional()
      .describe(
        "What the image holds and no reader looked at (foreign objects, stray bytes); absent where there is none. Such an image cannot be verified.",
      ),
  }),
  recipe: z
    .strictObject({ sha256 })
    .optional()
    .describe("Absent, like inputs and builder, where an image was frozen that we did not build."),
  inputs: z
    .strictObject({
      digest: sha256,
      arguments: z.record(z.string(), z.string()).describe("Build arguments as given or defaulted."),
      files: z
        .record(z.string(), sha256)
        .describe("Files that the recipe takes from the context, path relative to it → sha256."),
      sourceDateEpoch: z.number().int().min(0).describe("SOURCE_DATE_EPOCH of the build, seconds."),
    })
    .optional(),
  bases: z.array(baseSchema),
  builder: builderSchema.optional(),
  ecosystems: z.record(z.string(), collectedSchema),
  archives: z.array(archiveSchema).optional().describe("The archives that apt in the image asks."),
  unlocked: z.array(unlockedSchema),
  floats: z
    .array(z.string())
    .describe('Packages declared free to move, "ecosystem:name" patterns from the config.'),
});

export type Package = z.infer<typeof packageSchema>;
export type Base = z.infer<typeof baseSchema>;
export type Builder = z.infer<typeof builderSchema>;
export type Writer = z.infer<typeof writerSchema>;
export type Archive = z.infer<typeof archiveSchema>;
export type Unlocked = z.infer<typeof unlockedSchema>;
export type Lock = z.infer<typeof lockSchema>;

/** The lock of a build of ours: all that a frozen image's lock may lack is there. */
export type BuiltLock = Lock & {
  image: { sha256: string; size: number; contentDigest: string };
  recipe: NonNullable<Lock["recipe"]>;
  inputs: NonNullable<Lock["inputs"]>;
  builder: Builder;
};
