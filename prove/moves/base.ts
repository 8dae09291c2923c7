import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { debianMirror } from "../../scripts/machine.ts";
import { passed, stx } from "../../test/e2e/support.ts";

/** Documents and translations make half of a small image, and every build unpacks and packs them again. */
const small = "rm -rf /var/lib/apt/lists/* /var/cache/apt/* /usr/share/doc /usr/share/locale /usr/share/man";

/**
 * The image that an installer's recipe is built on, kept in a folder.
 * @param lines of `%post`: what has the installer in it; none for a Debian and nothing else
 * @param files what is copied into it first, each to its place
 * @returns its path
 */
export async function baseImage(
  folder: string,
  name: string,
  lines: readonly string[] = [],
  files: Record<string, string> = {},
): Promise<string> {
  const key = createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 8);
  const image = join(folder, `${name}-${key}.sif`);
  if (existsSync(image)) return image;
  mkdirSync(folder, { recursive: true });
  const header =
    lines.length === 0
      ? ["Bootstrap: debootstrap", "OSVersion: bookworm", "MirrorURL: {{ mirror }}"]
      : ["Bootstrap: localimage", `From: ${await baseImage(folder, "debian")}`];
  const copied = Object.entries(files).map(([from, to]) => {
    cpSync(from, join(folder, basename(from)), { recursive: true });
    return `    ${basename(from)} ${to}`;
  });
  const sections = [...(copied.length > 0 ? ["", "%files", ...copied] : []), "", "%post"];
  const recipe = [...header, ...sections, ...[...lines, small].map((line) => `    ${line}`), ""];
  writeFileSync(join(folder, `${name}.def`), recipe.join("\n"));
  const mirror = lines.length === 0 ? ["--build-arg", `mirror=${debianMirror()}`] : [];
  const store = join(folder, "containers");
  const { code, out, err } = await stx(
    ["build", `${name}.def`, "--store", store, "--json", ...mirror, ...passed],
    folder,
  );
  if (code !== 0) throw new Error(`the base ${name} cannot be built: ${out}${err.slice(-3000)}`);
  cpSync(JSON.parse(out).built.files.image, image);
  return image;
}
