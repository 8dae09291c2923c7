import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import type { Collected } from "../package.ts";
import { purl } from "../purl.ts";
import type { Survey } from "../types.ts";
import { nuget } from "./index.ts";

const [nugetType] = nuget.purl!;
/** Bytes; the largest of the SDK has some megabytes. */
const limit = 64 * 1024 * 1024;

const depsSchema = z.object({
  runtimeTarget: z.unknown(),
  targets: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  libraries: z.record(
    z.string(),
    z.object({
      type: z.enum(["package", "project", "reference", "referenceassembly", "runtimepack", "platform"]),
      sha512: z.string().optional().catch(undefined),
    }),
  ),
});
type Deps = z.infer<typeof depsSchema>;

/**
 * The packages in the lists that the .NET host reads to start an application. Those without a file in any target were
 * needed for the build only, and are not there.
 */
export async function collect(tree: ImageTree, survey: Survey): Promise<Collected> {
  const findings = new Findings();
  const lists = [...tree.entries.values()]
    .filter(({ path, type }) => path.endsWith(".deps.json") && type === "file")
    .map(({ path }) => path);
  if (lists.length === 0) return findings.outcome();
  const owner = await survey.owner();
  for await (const [path, bytes] of readEach(tree, lists, findings, limit)) {
    const deps = parse(bytes);
    if (typeof deps === "string") findings.problem(path, deps);
    if (typeof deps !== "object") continue;
    findings.seen();
    for (const [key, { type, sha512 }] of Object.entries(deps.libraries)) {
      const [, name = "", version = ""] = /^([^/]*)\/?(.*)$/s.exec(key)!;
      if (!Object.values(deps.targets).some((libraries) => key in libraries))
        findings.problem(path, `names ${key}, which is in none of its targets`);
      if (type !== "package" || !hasFiles(deps, key)) continue;
      const hash = sha512?.startsWith("sha512-") ? sha512 : undefined;
      findings.add(
        {
          name,
          version,
          purl: purl(nugetType!, { name, version }),
          prefix: parentOf(path),
          location: path,
          ...(hash ? { hash } : {}),
          ...owner(path),
        },
        path,
        `${path} ${name.toLowerCase()}`,
      );
    }
  }
  return findings.outcome();
}

/** The list; undefined for a file of another program; a text where it is broken. */
function parse(bytes: Buffer): Deps | string | undefined {
  let read: unknown;
  try {
    read = JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
  } catch {
    return "is not valid JSON";
  }
  const keys = Object.keys(depsSchema.shape);
  if (typeof read !== "object" || read === null || !keys.some((key) => key in read)) return undefined;
  return depsSchema.safeParse(read).data ?? "cannot be read as a list of .NET's packages";
}

/** What a target says of a package without naming one of its files. */
const noFiles = new Set(["dependencies", "compile", "compileOnly"]);

const hasFiles = ({ targets }: Deps, key: string) =>
  Object.values(targets)
    .flatMap((libraries) => Object.entries(libraries[key] ?? {}))
    .some(([kind, files]) => !noFiles.has(kind) && Object.keys(files ?? {}).length > 0);
