import { z } from "zod";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const file = z.strictObject({ path: z.string(), sha256: digest });

/** What could not be found out, and why; the snapshot is written all the same. */
const problem = z.strictObject({ what: z.string(), why: z.string() });

export const snapshotSchema = z.strictObject({
  schema: z.literal(1),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  container: z
    .strictObject({
      name: z.string().nullable(),
      buildId: z.string().nullable(),
      image: file.nullable(),
      lock: file.nullable(),
      marker: file.nullable(),
      /** The gate's answer. */
      verified: z.boolean().nullable(),
      level: z.string().nullable(),
    })
    .nullable(),
  host: z.strictObject({
    os: z.string(),
    kernel: z.string(),
    arch: z.string(),
    cpus: z.int(),
    memoryBytes: z.int(),
    apptainer: z.string().nullable(),
  }),
  gpus: z.array(z.strictObject({ name: z.string(), driver: z.string(), cuda: z.string().nullable() })),
  repositories: z.array(
    z.strictObject({
      path: z.string(),
      commit: z.string().nullable(),
      branch: z.string().nullable(),
      /** Whether there are uncommitted changes; null if git did not say. */
      dirty: z.boolean().nullable(),
      /** Address of `origin`, without credentials. */
      remote: z.string().nullable(),
    }),
  ),
  problems: z.array(problem),
});

/** The environment of an analysis. */
export type EnvSnapshot = z.infer<typeof snapshotSchema>;
