import { z } from "zod";
import { inPlainWords, problemsIn } from "../../files/plain-words.ts";
import type { Package } from "../package.ts";
import { withoutSecrets } from "../url.ts";
import { normal } from "./about.ts";

/** PEP 508: the valid names of a project. */
const projectName = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;

/**
 * Name (normalised) and version of a METADATA or PKG-INFO file, from its header fields.
 * @throws Error saying what is missing or malformed
 */
export function parseMetadata(bytes: Buffer): { name: string; version: string } {
  const header = bytes
    .toString()
    .replace(/^(?:\ufeff|\s)+/, "")
    .split(/\r?\n\r?\n/, 1)[0]!
    // A long field may continue on the next line.
    .replace(/\r?\n[ \t]+/g, " ");
  const field = (name: string) => new RegExp(`^${name}:(.*)$`, "im").exec(header)?.[1]?.trim() ?? "";
  return checked(field("Name"), field("Version"));
}

/**
 * Name and version of a package from the name of its metadata's folder or file, as installers write it:
 * "foo_bar-1.0.dist-info", "foo-1.0-py3.11.egg-info". pip and uv rely on that name, too. Undefined if it does not
 * contain both.
 */
export function parseFolderName(fileName: string): { name: string; version: string } | undefined {
  const [, name, version] =
    /^([^-]+)-(v?\d[^-]*)(?:-py\d[\w.]*(?:-[\w.-]+)?)?\.(?:dist|egg)-info$/i.exec(fileName) ?? [];
  if (name === undefined || version === undefined || !projectName.test(name)) return undefined;
  return { name: normal(name), version: version.replace(/_/g, "-") };
}

/**
 * Name and version from the file name of an egg: "foo_bar-1.0-py3.11.egg".
 * @throws Error for a file name of another form
 */
export function parseEggName(fileName: string): { name: string; version: string } {
  const [name, version] = fileName.replace(/\.egg$/, "").split("-");
  return checked(name ?? "", (version ?? "").replace(/_/g, "-"));
}

function checked(name: string, version: string): { name: string; version: string } {
  if (name === "") throw new Error("has no Name");
  if (!projectName.test(name)) throw new Error(`has an invalid Name: ${JSON.stringify(name.slice(0, 80))}`);
  if (version === "") throw new Error("has no Version");
  if (/\s/.test(version)) throw new Error(`has an invalid Version: ${JSON.stringify(version.slice(0, 80))}`);
  return { name: normal(name), version };
}

const directUrlSchema = z.object({
  url: z.string(),
  subdirectory: z.string().optional(),
  vcs_info: z.object({ vcs: z.string(), commit_id: z.string() }).optional(),
  archive_info: z
    .object({ hash: z.string().optional(), hashes: z.record(z.string(), z.string()).optional() })
    .optional(),
  dir_info: z.object({ editable: z.boolean().optional() }).optional(),
});

/** The fields of a package that come from its direct_url.json (PEP 610). */
export type Direct = Pick<Package, "url" | "commit" | "hash" | "editable">;

/**
 * The source of a package that did not come from an index: address (in the form for pip: "git+https://…", with
 * "#subdirectory=…"), commit, hash of the archive, whether it is editable.
 * @throws Error if the file does not conform to PEP 610
 */
export function parseDirectUrl(bytes: Buffer): Direct {
  const parsed = directUrlSchema.safeParse(json(bytes.toString()), { error: inPlainWords.error });
  if (!parsed.success)
    throw new Error(`invalid direct URL record: ${problemsIn(parsed.error.issues, "it", 1)}`);
  const { url, subdirectory, vcs_info: vcs, archive_info: archive, dir_info: folder } = parsed.data;
  const address = `${vcs ? `${vcs.vcs}+` : ""}${withoutSecrets(url)}`;
  const hash = archiveHash(archive);
  return {
    url: subdirectory ? `${address}#subdirectory=${subdirectory}` : address,
    ...(vcs && { commit: vcs.commit_id }),
    ...(hash && { hash }),
    ...(folder?.editable && { editable: true }),
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("is not valid JSON");
  }
}

/** "sha256:<hex>" if there is one, else another algorithm; `hash` is the older form, "algorithm=hex". */
function archiveHash(archive: z.infer<typeof directUrlSchema>["archive_info"]): string | undefined {
  const hashes = Object.entries(archive?.hashes ?? {});
  const best = hashes.find(([algorithm]) => algorithm === "sha256") ?? hashes[0];
  return best ? best.join(":") : archive?.hash?.replace("=", ":");
}
