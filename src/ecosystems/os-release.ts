import { oncePerTree } from "./once.ts";

/** The distribution of an image. */
export interface OsRelease {
  /** ID in lower case ("debian", "ubuntu", "alpine"); undefined if not stated. */
  id: string | undefined;
  /** VERSION_ID ("12"); undefined on rolling distributions. */
  versionId: string | undefined;
}

/** Where os-release(5) is looked for, in this order. */
export const osReleaseFiles = ["/etc/os-release", "/usr/lib/os-release"];

/** Reads the distribution of an image. */
export const osRelease = oncePerTree(async (tree): Promise<OsRelease> => {
  const path = osReleaseFiles.find((one) => tree.resolve(one)?.type === "file");
  const text = path ? ((await tree.read([path])).get(path)?.toString() ?? "") : "";
  const fields = parseOsRelease(text);
  return { id: fields.ID?.toLowerCase() || undefined, versionId: fields.VERSION_ID || undefined };
});

/**
 * The fields of an os-release text, as os-release(5) defines them: shell assignments without expansions; of a field
 * given twice the last value counts. Lines that are not assignments are skipped.
 */
export function parseOsRelease(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*([A-Z][A-Z0-9_]*)=(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^"'].*?)?)\s*$/.exec(line);
    if (!match) continue;
    const [, name, double, single, bare] = match;
    fields[name!] = (double ?? bare)?.replace(/\\(.)/g, "$1") ?? single ?? "";
  }
  return fields;
}
