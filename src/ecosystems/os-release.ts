import type { ImageTree } from "../image/tree.ts";
import { oncePerTree } from "./once.ts";

/** The distribution of an image. */
export interface OsRelease {
  /** ID in lower case ("debian", "ubuntu", "alpine"); undefined if not stated. */
  id: string | undefined;
  /** VERSION_ID ("12"); undefined on rolling distributions. */
  versionId: string | undefined;
  /** VERSION_CODENAME ("bookworm"), which rolling distributions have, too. */
  codename?: string | undefined;
}

/** The distribution as package URLs name it in `distro`: "debian-12", "debian-trixie"; undefined if it is not known. */
export function distroOf({ id, versionId, codename }: OsRelease): string | undefined {
  const version = versionId ?? codename;
  return id && version && `${id}-${version}`;
}

/** The paths of os-release(5), in order of precedence. */
export const osReleaseFiles = ["/etc/os-release", "/usr/lib/os-release"];

/** Files of distributions from before os-release, and patterns of their text: the ID that os-release later used. */
const olderFiles: readonly [path: string, id: (text: string) => string | undefined][] = [
  ["/etc/redhat-release", redHatId],
  ["/etc/system-release", redHatId],
  [
    "/etc/SuSE-release",
    (text) => (/^openSUSE/i.test(text) ? "opensuse" : /^SUSE/i.test(text) ? "sles" : undefined),
  ],
  ["/etc/alpine-release", () => "alpine"],
  ["/etc/debian_version", () => "debian"],
];

function redHatId(text: string): string | undefined {
  const names: [RegExp, string][] = [
    [/^Red Hat Enterprise Linux/i, "rhel"],
    [/^CentOS/i, "centos"],
    [/^Fedora/i, "fedora"],
    [/^Scientific Linux/i, "scientific"],
    [/^Oracle Linux|^Enterprise Linux Enterprise/i, "ol"],
    [/^Amazon Linux/i, "amzn"],
  ];
  return names.find(([name]) => name.test(text))?.[1];
}

/** Reads the distribution of an image: its os-release, else the file that it had before there was one. */
export const osRelease = oncePerTree(async (tree): Promise<OsRelease> => releaseIn(tree, "/"));

/** The distribution of a system in a folder of an image. */
export async function releaseIn(tree: ImageTree, root: string): Promise<OsRelease> {
  const paths = [...osReleaseFiles, ...olderFiles.map(([path]) => path)];
  const base = root === "/" ? "" : root;
  const path = paths.find((one) => tree.resolve(base + one)?.type === "file");
  const text = path ? ((await tree.read([base + path])).get(base + path)?.toString() ?? "") : "";
  const older = olderFiles.find(([each]) => each === path);
  if (older) {
    const id = older[1](text);
    return { id, versionId: id === undefined ? undefined : /\d+(?:\.\d+)*/.exec(text)?.[0] };
  }
  const fields = parseOsRelease(text);
  return {
    id: fields.ID?.toLowerCase() || undefined,
    versionId: fields.VERSION_ID || undefined,
    codename: fields.VERSION_CODENAME || undefined,
  };
}

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
