import { parseHash } from "../hashes.ts";
import type { Lock, Package } from "../schema.ts";
import { type PythonSource, requirementOf, selectPython, sourceOf } from "./python.ts";
import { comment, type ExportOptions, titleOf } from "./selection.ts";

/**
 * `requirements.txt`: every Python package that pip can install from outside the image, pinned; everything else
 * as a comment. Hashes are given as pip options only where each line has one, for pip then demands them of all;
 * else those that are known stand in comments.
 */
export function requirements(lock: Lock, options: ExportOptions = {}): string {
  const { packages, prefixes, remarks } = selectPython(lock, options);
  const rows = packages.map((item) => ({ item, source: sourceOf(item, options) }));
  const lines = rows.flatMap(({ item, source }) => {
    if (source.kind === "unreachable") {
      remarks.push(`not installable from outside: ${item.name} ${item.version}: ${source.reason}`);
      return [];
    }
    // A direct link names no version.
    const version = source.kind === "index" ? [] : [`${item.name} ${item.version}`];
    return [{ text: requirementOf(item, source), version, hashes: hashesOf(item, source) }];
  });
  const checked = lines.length > 0 && lines.every((line) => line.hashes.length > 0);
  if (!checked && lines.some((line) => line.hashes.length > 0)) {
    remarks.push("some hashes are not known, so none can be demanded; those known stand beside");
  }
  return [
    comment(`Python packages of ${titleOf(lock)}`),
    ...prefixes.filter(Boolean).map((prefix) => comment(`from ${prefix}`)),
    ...remarks.map(comment),
    ...lines.map(({ text, version, hashes }) => {
      if (checked) {
        const lines = [text, ...hashes.map((hash) => `    --hash=${hash}`)].join(" \\\n");
        return [...version.map((known) => comment(`${known}:`)), lines].join("\n");
      }
      const aside = [...version, ...hashes].join(" ");
      return aside === "" ? text : `${text}  # ${aside}`;
    }),
    "",
  ].join("\n");
}

/** "sha256:<hex>", as pip spells them; version control and editable installs have none. */
function hashesOf(item: Package, source: PythonSource): string[] {
  if (source.kind === "vcs") return [];
  if (source.kind === "index" && source.artifacts.length) {
    return source.artifacts.map((artifact) => `sha256:${artifact.sha256}`).sort();
  }
  const digest = parseHash(item.hash);
  // pip takes these three only.
  return digest && ["sha256", "sha384", "sha512"].includes(digest.algorithm)
    ? [`${digest.algorithm}:${digest.hex}`]
    : [];
}
