import { posix } from "node:path";
import { z } from "zod";
import type { ImageTree } from "../../image/tree.ts";
import { joinPath, parentOf } from "../../image/tree-index.ts";
import { type Findings, readEach } from "../findings.ts";
import type { Resolution } from "./resolution.ts";
import { parseYarnLock, type YarnLock } from "./yarn-lock.ts";

/** A package that Yarn's Plug'n'Play loads from an archive, without a node_modules folder. */
export interface Archived {
  name: string;
  version: string;
  /** The archive in Yarn's cache. */
  archive: string;
  /** The file that lists it. */
  list: string;
  /** What the yarn.lock beside the list records. */
  recorded: Resolution | undefined;
}

const stateSchema = z.object({
  packageRegistryData: z.array(
    z.tuple([
      z.string().nullable(),
      z.array(
        z.tuple([
          z.string().nullable(),
          z.object({ packageLocation: z.string(), linkType: z.enum(["HARD", "SOFT"]).optional() }),
        ]),
      ),
    ]),
  ),
});

/**
 * The packages of every Plug'n'Play application: those that its .pnp.cjs (or .pnp.data.json) lists and whose archive is
 * in the image. Workspaces are the user's own sources, and left out.
 */
export async function findArchived(tree: ImageTree, findings: Findings): Promise<Archived[]> {
  const lists = [".pnp.cjs", ".pnp.data.json"].flatMap((name) => tree.named(name)).map(({ path }) => path);
  const found = new Map<string, Archived>();
  for await (const [list, bytes] of readEach(tree, lists, findings)) {
    // If the data is in a separate file, the program beside it contains none.
    if (list.endsWith(".cjs") && tree.resolve(`${parentOf(list)}/.pnp.data.json`)) continue;
    if (isPnpms(tree, parentOf(list))) continue;
    const state = parseState(bytes, list.endsWith(".cjs"));
    if (!state) findings.problem(list, "invalid list of Yarn's Plug'n'Play packages");
    const { byLocator, conditional } = await lockBeside(tree, list, findings);
    for (const [name, references] of state?.packageRegistryData ?? []) {
      for (const [reference, { packageLocation, linkType }] of references) {
        if (name === null || reference === null || linkType === "SOFT") continue;
        // A package occurs once for each combination of its peer dependencies.
        const locator = `${name}@${reference.replace(/^virtual:[0-9a-f]+#/, "")}`;
        const one = toArchived(tree, list, name, locator, byLocator.get(locator), packageLocation);
        if (one === notThere && conditional.has(locator)) continue;
        if (typeof one === "string") findings.problem(list, `${JSON.stringify(name)} ${one}`);
        else found.set(`${list} ${name} ${one.version}`, one);
      }
    }
  }
  return [...found.values()];
}

/** pnpm can write such a list too, of packages in its node_modules, which are read there. */
function isPnpms(tree: ImageTree, folder: string): boolean {
  const has = (name: string) => tree.resolve(joinPath(folder, name)) !== undefined;
  return has("node_modules/.modules.yaml") && !has("yarn.lock");
}

const notThere = "is listed, and its archive is not in the image";

async function lockBeside(tree: ImageTree, list: string, findings: Findings): Promise<YarnLock> {
  const path = joinPath(parentOf(list), "yarn.lock");
  if (tree.resolve(path)?.type === "file") {
    for await (const [, bytes] of readEach(tree, [path], findings)) return parseYarnLock(bytes.toString());
  }
  return parseYarnLock("");
}

function toArchived(
  tree: ImageTree,
  list: string,
  name: string,
  locator: string,
  recorded: Resolution | undefined,
  packageLocation: string,
): Archived | string {
  // The reference contains a registry version; for a patched package, inside or after the part about the patch.
  const version =
    recorded?.version ??
    /@npm(?::|%3A)(\d[\w.+-]*)(?=[:#]|$)/i.exec(locator)?.[1] ??
    /::(?:.*&)?version=(\d[\w.+-]*)/.exec(locator)?.[1];
  if (version === undefined) return "does not come from a registry, so its version is unknown";
  const place = posix.join(parentOf(list), packageLocation.replace(/\/__virtual__\/[^/]+\/0\//, "/"));
  const end = place.indexOf(".zip/");
  const archive = end < 0 ? place.replace(/\/$/, "") : place.slice(0, end + ".zip".length);
  return tree.resolve(archive) ? { name, version, archive, list, recorded } : notThere;
}

function parseState(bytes: Buffer, isProgram: boolean): z.infer<typeof stateSchema> | undefined {
  const text = isProgram ? literal(bytes.toString()) : bytes.toString();
  try {
    return stateSchema.parse(JSON.parse(text ?? ""));
  } catch {
    return undefined;
  }
}

/** The string that .pnp.cjs passes to JSON.parse: in single quotes, with line ends and quotes escaped. */
function literal(program: string): string | undefined {
  const start = program.indexOf("'", program.indexOf("RAW_RUNTIME_STATE =")) + 1;
  const end = program.indexOf("}';", start);
  if (start === 0 || end < 0) return undefined;
  return program
    .slice(start, end + 1)
    .replace(/\\([\s\S])/g, (_, char: string) => (char === "\n" ? "" : char));
}
