import { parseHash } from "../hashes.ts";
import type { Package } from "../schema.ts";
import type { Artifact, ExportOptions } from "./selection.ts";

/** How a Python package can be asked for. */
export type PythonSource =
  | { kind: "index"; artifacts: readonly Artifact[] }
  | { kind: "vcs"; type: string; url: string; commit: string }
  | { kind: "archive"; url: string; digest: { algorithm: string; hex: string } | undefined }
  | { kind: "unreachable"; reason: string };

/** Where a Python package can be installed from, or why from nowhere outside its image. */
export function sourceOf(item: Package, options: ExportOptions): PythonSource {
  if (item.name === "python") return { kind: "unreachable", reason: "the interpreter" };
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(item.name))
    return bad("its name is not a Python name");
  if (!/^[A-Za-z0-9][A-Za-z0-9.!+_-]*$/.test(item.version)) return bad("its version is not a Python version");
  if (item.owner !== undefined && item.owner !== "python" && item.owner !== "pip") {
    return bad(`installed by ${item.owner}`);
  }
  const url = item.url?.replace(/^(git|hg|svn|bzr)\+/, "");
  if (url !== undefined && !/^[a-z][a-z0-9+.-]*:\/\/[^\s'"\\]+$/i.test(url)) return bad("its URL is none");
  if (item.commit !== undefined && url !== undefined) {
    const type = /^(git|hg|svn|bzr)\+/.exec(item.url ?? "")?.[1] ?? "git";
    return /^[0-9A-Za-z._-]+$/.test(item.commit)
      ? { kind: "vcs", type, url: url.replace(/@[^/@]*$/, ""), commit: item.commit }
      : bad("its commit is none");
  }
  if (url?.toLowerCase().startsWith("file:") || item.editable) {
    return bad(`installed from a folder of the image${url === undefined ? "" : `, ${url}`}`);
  }
  if (url !== undefined) return { kind: "archive", url, digest: parseHash(item.hash) };
  return { kind: "index", artifacts: options.artifacts?.[`${item.name}==${item.version}`] ?? [] };
}

function bad(reason: string): PythonSource {
  return { kind: "unreachable", reason };
}
