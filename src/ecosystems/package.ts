import { z } from "zod";

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
  provides: z
    .array(z.string())
    .optional()
    .describe('Further names under which it can be asked for, each with a version ("List::Util 1.63").'),
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

const notesSchema = z
  .array(z.strictObject({ path: z.string(), message: z.string() }))
  .optional()
  .describe(
    "What is there and not listed, because the ecosystem's own tool does not count it: a leftover, a copy inside a package. Absent where there is nothing of that kind; not compared.",
  );

export const collectedSchema = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("present"), packages: z.array(packageSchema), notes: notesSchema }),
  z.strictObject({ status: z.literal("absent") }),
  z.strictObject({
    status: z.literal("error"),
    path: z.string(),
    message: z.string(),
    packages: z.array(packageSchema),
    notes: notesSchema,
  }),
]);

export type Package = z.infer<typeof packageSchema>;

/**
 * What a collector found. `absent`: this ecosystem's databases are not in the image. `error`: they are, but could not
 * be read completely; such an image can never be verified. A failure never becomes an empty list.
 */
export type Collected = z.infer<typeof collectedSchema>;
