import { z } from "zod";

/** The version of the lock format that is written; older ones stay readable. */
export const lockVersion = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One installed package. Which fields appear depends on the ecosystem; absent means unknown, never "none". */
export const packageSchema = z.strictObject({
  /** As the ecosystem spells it, normalised where it defines a normal form (PEP 503 for Python). */
  name: z.string().min(1),
  version: z.string().min(1),
  /** Package URL, after the purl specification. */
  purl: z.string().regex(/^pkg:[a-z]/),
  /** Architecture as the ecosystem spells it (dpkg's amd64, rpm's x86_64, conda's subdir). */
  arch: z.string().optional(),
  /** Where this set of packages lives in the image: a Python or conda prefix, an npm root, an R library. */
  prefix: z.string().optional(),
  /** The file or folder in the image that says so (a .dist-info folder, a package.json). */
  location: z.string().optional(),
  /** Source package, where it has another name or version: "glibc@2.36-9". */
  source: z.string().optional(),
  /** Installed only as a dependency, as the package manager recorded it. */
  auto: z.boolean().optional(),
  /** Repository, channel, index or registry it came from. */
  origin: z.string().optional(),
  /** Build string (conda) or build stamp. */
  build: z.string().optional(),
  /** Digest of the artifact that was installed, "sha256:<hex>" or an SRI string. */
  hash: z.string().optional(),
  /** Full commit of an install from version control. */
  commit: z.string().optional(),
  /** Direct URL it was installed from. */
  url: z.string().optional(),
  editable: z.boolean().optional(),
  /** The tool that installed it, as recorded (pip, uv, conda, debian). */
  installer: z.string().optional(),
  /** The ecosystem whose package owns these files, when it is another one (a Python package owned by dpkg). */
  owner: z.string().optional(),
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
  /** Index of the stage in the recipe, from 0. */
  stage: z.number().int().min(0),
  bootstrap: z.string(),
  /** What the recipe says, after build arguments. */
  written: z.string(),
  /** Digest of the multi-platform index (or of the only manifest) that the tag named, "sha256:<hex>". */
  indexDigest: z.string().optional(),
  /** Digest of the manifest for this architecture, "sha256:<hex>". */
  platformDigest: z.string().optional(),
  /** sha256 of a local or pulled SIF. */
  imageSha256: sha256.optional(),
  /** Archive and suite of a bootstrap agent (debootstrap, dnf …). */
  mirror: z.string().optional(),
  suite: z.string().optional(),
});

export const builderSchema = z.strictObject({
  apptainer: z.string(),
  squashfsTools: z.string().optional(),
  /** How the build got its privileges: see apptainer/privileges. */
  mode: z.string(),
  os: z.string(),
  kernel: z.string(),
  arch: z.string(),
});

export const unlockedSchema = z.strictObject({
  /** Line of the recipe, from 1; absent where it is not one line's doing. */
  line: z.number().int().min(1).optional(),
  /** What it is, in the recipe's words or the package's name. */
  what: z.string(),
  /** Why it could not be pinned. */
  reason: z.string(),
});

/** The lock: everything that is installed in one image, bound to it by digest. */
export const lockSchema = z.strictObject({
  lockVersion: z.literal(lockVersion),
  layer: z.string(),
  ts: z.string(),
  image: z.strictObject({
    sha256,
    /** Bytes. */
    size: z.number().int().min(0),
    arch: z.string(),
    /** Digest over the tree (paths, modes, owners, links, contents) without the listed noise; see image/digest. */
    contentDigest: sha256,
  }),
  recipe: z.strictObject({ sha256 }),
  inputs: z.strictObject({
    digest: sha256,
    /** Build arguments as given or defaulted. */
    arguments: z.record(z.string(), z.string()),
    /** Files that the recipe takes from the context, path relative to it → sha256. */
    files: z.record(z.string(), sha256),
    /** SOURCE_DATE_EPOCH of the build, seconds. */
    sourceDateEpoch: z.number().int().min(0),
  }),
  bases: z.array(baseSchema),
  builder: builderSchema,
  ecosystems: z.record(z.string(), collectedSchema),
  unlocked: z.array(unlockedSchema),
  /** Packages declared free to move, "ecosystem:name" patterns from the config. */
  floats: z.array(z.string()),
});

export type Package = z.infer<typeof packageSchema>;
export type Base = z.infer<typeof baseSchema>;
export type Builder = z.infer<typeof builderSchema>;
export type Unlocked = z.infer<typeof unlockedSchema>;
export type Lock = z.infer<typeof lockSchema>;
