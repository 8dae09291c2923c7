import { z } from "zod";

const flatSchema = z.object({
  name: z.string().min(1),
  version: z.string().optional(),
  versions: z.array(z.string()).optional(),
  hash: z.string().optional(),
  namespace: z.string().nullish(),
  arch: z
    .object({
      platform: z.string().nullish(),
      platform_os: z.string().nullish(),
      target: z.union([z.string(), z.object({ name: z.string() })]).nullish(),
    })
    .nullish(),
  compiler: z.object({ name: z.string(), version: z.string() }).nullish(),
  parameters: z.record(z.string(), z.unknown()).nullish(),
  external: z.object({ path: z.string().nullish() }).nullish(),
});

/** Up to Spack 0.16, the name was the key of the spec: `{ "zlib": { "version": "1.2.11", … } }`. */
const namedSchema = z
  .record(z.string().min(1), z.looseObject({}))
  .transform((value) => Object.entries(value))
  .refine((entries) => entries.length === 1)
  .transform(([entry]) => ({ ...entry![1], name: entry![0] }))
  .pipe(flatSchema);

/** A concrete spec as Spack writes it, of formats 1 to 5 of specs and 5 to 8 of databases. */
export const specSchema = z.union([flatSchema, namedSchema]);

export type Spec = z.infer<typeof specSchema>;

/** "linux-debian12-x86_64_v3", as in the headings of `spack find -l`. */
export function archOf({ arch }: Spec): string | undefined {
  const target = typeof arch?.target === "object" ? arch.target?.name : arch?.target;
  return [arch?.platform, arch?.platform_os, target].filter(Boolean).join("-") || undefined;
}

/**
 * Compiler, variants and hash in Spack's own syntax: "%gcc@12.2.0 ~debug+shared build_system=makefile /abc…". Compiler
 * flags (cflags…) are parameters that are lists; empty ones are left out.
 */
export function buildOf(spec: Spec, hash: string): string {
  const { compiler, parameters } = spec;
  const entries = Object.entries(parameters ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const switches = entries.flatMap(([name, value]) =>
    typeof value === "boolean" ? [`${value ? "+" : "~"}${name}`] : [],
  );
  const values = entries.flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(",") : typeof value === "string" ? value : "";
    return text === "" ? [] : [`${name}=${text}`];
  });
  const parts = [
    compiler && `%${compiler.name}@${compiler.version}`,
    switches.join(""),
    ...values,
    `/${hash}`,
  ];
  return parts.filter(Boolean).join(" ");
}
