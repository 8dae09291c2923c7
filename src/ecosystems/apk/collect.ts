import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import { distroOf, osRelease, releaseIn } from "../os-release.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import { apkType } from "./about.ts";
import { apkDatabase } from "./database.ts";

const worldFile = "/etc/apk/world";

/**
 * The packages of apk's installed database, as `apk info -v` lists them. The hash is apk's own ("Q1" and the base64 of
 * a SHA-1, as in the database); the commit is that of the tree of recipes from which the package was made.
 */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const world = await wanted(tree);
  const own = await osRelease(tree);
  const provided = new Set<string>();
  let database: string | undefined;
  for (const { path, root, fields } of (await apkDatabase(tree, findings)).entries) {
    const isOwn = root === "/";
    if (isOwn) database = path;
    const system = isOwn ? own : await releaseIn(tree, root);
    const field = (key: string) => fields.get(key) ?? "";
    const [name, arch] = [field("P"), field("A")];
    // `apk add --virtual` makes a package on the spot: its version is the time and its checksum is random. Its name
    // need not begin with a dot; no package of a repository has such a version.
    const isVirtual = /^\d{8}\.\d{6}$/.test(field("V"));
    const version = isVirtual ? "0" : field("V");
    const found: Package = {
      name,
      version,
      purl: purl(apkType, {
        namespace: system.id ?? "alpine",
        name,
        version,
        qualifiers: { arch, distro: distroOf(system) },
      }),
      ...(arch ? { arch } : {}),
      ...(field("o") && field("o") !== name ? { source: `${field("o")}@${version}` } : {}),
      ...(world && isOwn ? { auto: !world.has(name) } : {}),
      ...(isOwn ? {} : { prefix: root, location: path }),
      ...(field("C") && !isVirtual ? { hash: field("C") } : {}),
      ...(/^[0-9a-f]{40}$/.test(field("c")) ? { commit: field("c") } : {}),
    };
    findings.add(found, path, isOwn ? name : `${root} ${name}`);
    if (!isOwn) continue;
    for (const constraint of [name, ...field("p").split(/\s+/)]) provided.add(nameOf(constraint) ?? "");
  }
  // apk refuses to install if anything that was asked for is missing, so a database without it was cut off between
  // entries.
  const missing = [...(world ?? [])].find((name) => !provided.has(name));
  if (database !== undefined && missing !== undefined)
    findings.problem(database, `has no entry for ${missing}, which ${worldFile} asks for`);
  return findings.outcome();
}

/**
 * The names in /etc/apk/world, which lists what the user asked for: "curl", "curl=8.5.0-r0", "curl@edge"; "!curl"
 * excludes a package.
 */
async function wanted(tree: ImageTree): Promise<Set<string> | undefined> {
  if (tree.resolve(worldFile)?.type !== "file") return undefined;
  const text = (await tree.read([worldFile])).get(worldFile)?.toString("utf8") ?? "";
  return new Set(
    text
      .split(/\s+/)
      .map(nameOf)
      .filter((name) => name !== undefined),
  );
}

/** The name in a constraint, or in what a package provides. */
function nameOf(constraint: string): string | undefined {
  return /^[^!=<>~@][^=<>~@]*/.exec(constraint)?.[0];
}
