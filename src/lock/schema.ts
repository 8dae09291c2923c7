import { z } from "zod";
import { archiveSchema } from "../ecosystems/archive.ts";
import { collectedSchema, packageSchema } from "../ecosystems/package.ts";
import { unlockedSchema } from "../ecosystems/unlocked.ts";
import { choices } from "../image/noise/choices.ts";

export type { Package } from "../ecosystems/package.ts";
export type { Unlocked } from "../ecosystems/unlocked.ts";

/** The version of the lock format that is written; older ones stay readable. */
export const lockVersion = 2;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

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
  folderSha256: sha256
    .optional()
    .describe(
      "Of a local folder (a sandbox): digest of its names, contents, link targets and executable bits.",
    ),
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

export const bindSchema = z.strictObject({
  at: z.string().describe("Where in the build it was. Where it came from is not recorded."),
  access: z.enum(["ro", "rw"]).describe("Whether the build could write there."),
  kind: z.enum(["file", "folder"]),
  sha256: sha256
    .optional()
    .describe(
      "Digest of what it held: of names, contents, links and executable bits. Absent where it could be written, or holds more than 10,000 paths or 1 GiB.",
    ),
});

export const fetchedSchema = z.strictObject({
  url: z.string().describe("Address that the build fetched, secrets in it replaced by a placeholder."),
  sha256: sha256.describe("Of the body as it was sent."),
  size: z.number().int().min(0).describe("Bytes of the body."),
  line: z.number().int().min(1).optional().describe("Line of the recipe that names it, where one does."),
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
  pins: z
    .record(z.string(), version)
    .optional()
    .describe(
      "Version of each ecosystem's pins in the locked recipe, and of the commands around them (`driver`); 1 for one that is not here.",
    ),
});

const transientSchema = z.record(z.string(), z.array(packageSchema)).optional();
const isolatedBuildsSchema = z.literal(true).optional();
const archivesSchema = z.array(archiveSchema).optional();

export const stageSchema = z.strictObject({
  name: z.string().optional().describe("Its name in the recipe; absent where it has none."),
  ecosystems: z
    .record(z.string(), collectedSchema)
    .describe(
      "As databases of the stage's file system say at its end; absent ones are left out, and so is what reads files' content.",
    ),
  transient: transientSchema.describe("Packages that the stage installed and removed again."),
  isolatedBuilds: isolatedBuildsSchema.describe("As for the image."),
  archives: archivesSchema.describe("The archives that apt in the stage asks."),
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
    canonical: z
      .strictObject({
        squashfsTools: z.string().describe("Version of squashfs-tools that packed it."),
        without: z
          .array(z.enum(choices))
          .min(1)
          .optional()
          .describe("What was left out by choice, beside noise; absent where nothing was."),
      })
      .optional()
      .describe(
        "Present where the image was packed in its canonical form, so that a rebuild can be the same bytes.",
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
      withoutBases: sha256
        .optional()
        .describe(
          "The same digest without the bases. Present where the recipe builds on an image in a file, which is another file after each build of it.",
        ),
      arguments: z.record(z.string(), z.string()).describe("Build arguments as given or defaulted."),
      files: z
        .record(z.string(), sha256)
        .describe("Files that the recipe takes from the context, path relative to it → sha256."),
      secrets: z
        .array(z.string())
        .min(1)
        .optional()
        .describe("Names of the secrets that the build had; absent where it had none. Values are nowhere."),
      binds: z
        .array(bindSchema)
        .min(1)
        .optional()
        .describe("What the build saw of its host, by place; absent where that was nothing."),
      sourceDateEpoch: z.number().int().min(0).describe("SOURCE_DATE_EPOCH of the build, seconds."),
    })
    .optional(),
  test: z
    .literal("skipped")
    .optional()
    .describe("The build left out the recipe's %test, by choice; absent where it passed, or there is none."),
  testAfter: z
    .string()
    .min(1)
    .max(16_384)
    .optional()
    .describe(
      "Commands that /bin/sh -e ran in the finished image, and that did not fail; every rebuild runs them, too. Absent where none were given.",
    ),
  bases: z.array(baseSchema),
  builder: builderSchema.optional(),
  ecosystems: z.record(z.string(), collectedSchema),
  stages: z
    .record(z.string().regex(/^\d+$/), stageSchema)
    .optional()
    .describe(
      "What earlier stages of the recipe installed, by index from 0: materials of the image, not in it. Absent for a recipe of one stage, and where they could not be read.",
    ),
  transient: transientSchema.describe(
    "Packages that the build installed and removed again, by ecosystem, as logs in the image and the output of pip and uv say; none for an ecosystem that leaves neither.",
  ),
  isolatedBuilds: isolatedBuildsSchema.describe(
    "Present where pip built packages in environments of their own, as its output says.",
  ),
  archives: archivesSchema.describe("The archives that apt in the image asks."),
  fetched: z
    .array(fetchedSchema)
    .optional()
    .describe("Everything that the build fetched over HTTP and HTTPS; present where it was recorded."),
  vault: z
    .strictObject({ index: sha256 })
    .optional()
    .describe("sha256 of the vault's index of this build; present where it was recorded."),
  unlocked: z.array(unlockedSchema),
  floats: z
    .array(z.string())
    .describe('Packages declared free to move, "ecosystem:name" patterns from the config.'),
});

export type Base = z.infer<typeof baseSchema>;
export type LockedBind = z.infer<typeof bindSchema>;
export type Builder = z.infer<typeof builderSchema>;
export type Writer = z.infer<typeof writerSchema>;
export type Fetched = z.infer<typeof fetchedSchema>;
export type StageLock = z.infer<typeof stageSchema>;
export type Lock = z.infer<typeof lockSchema>;

/** The lock of an image that we built: everything that a frozen image's lock may lack is present. */
export type BuiltLock = Lock & {
  image: { sha256: string; size: number; contentDigest: string };
  recipe: NonNullable<Lock["recipe"]>;
  inputs: NonNullable<Lock["inputs"]>;
  builder: Builder;
};
