import { posix } from "node:path";
import { z } from "zod";
import { parentOf } from "../../image/tree-index.ts";
import { readEach } from "../findings.ts";
import { oncePerTree } from "../once.ts";

/** Bytes; the list of a project with a thousand packages has some megabytes. */
const limit = 64 * 1024 * 1024;

const text = z.string().trim().min(1);
const sourceSchema = z
  .object({
    type: text.optional().catch(undefined),
    url: text.optional().catch(undefined),
    reference: text.optional().catch(undefined),
    shasum: text.optional().catch(undefined),
  })
  .nullish()
  .catch(undefined);

const packageSchema = z.object({
  name: text,
  version: text,
  type: text.optional().catch(undefined),
  source: sourceSchema,
  dist: sourceSchema,
  "installation-source": text.optional().catch(undefined),
  "install-path": z.string().nullish().catch(undefined),
});

/** Composer 2 writes an object with a list, Composer 1 the list; an empty object is an empty list. */
const listSchema = z.union([
  z.array(z.unknown()),
  z.object({ packages: z.array(z.unknown()) }).transform(({ packages }) => packages),
  z.strictObject({}).transform(() => []),
]);

/** One package that Composer installed. */
export interface Installed {
  found: z.infer<typeof packageSchema>;
  /** The file that names it. */
  list: string;
  /** The folder of all packages: /srv/app/vendor. */
  vendor: string;
  /** Its own folder; undefined for a package that only requires others. */
  folder: string | undefined;
}

/** The packages that `composer show` lists, of every project. */
export const installed = oncePerTree(async (tree, reporter): Promise<readonly Installed[]> => {
  const lists = tree
    .named("installed.json")
    .filter(({ path, type }) => type !== "dir" && path.endsWith("/composer/installed.json"))
    .map(({ path }) => path);
  const all: Installed[] = [];
  for await (const [list, bytes] of readEach(tree, lists, reporter, limit)) {
    const packages = parse(bytes);
    if (packages === undefined) {
      reporter.problem(list, "cannot be read as Composer's list of packages");
      continue;
    }
    reporter.seen();
    for (const one of packages) {
      const { data: found } = packageSchema.safeParse(one);
      if (!found) {
        reporter.problem(list, "has a package without name or version");
        continue;
      }
      const at = found["install-path"];
      // Composer 1 gives no path: the folder is called like the package.
      const path = at === undefined ? `../${found.name}` : at;
      const folder = path === null ? undefined : posix.resolve(parentOf(list), path);
      all.push({ found, list, vendor: parentOf(parentOf(list)), folder });
    }
  }
  return all;
});

function parse(bytes: Buffer): unknown[] | undefined {
  try {
    return listSchema.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    return undefined;
  }
}
