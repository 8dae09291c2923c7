import { readFile } from "node:fs/promises";
import { arch } from "node:os";

/** What distribution a host runs. */
export interface HostRelease {
  /** As in os-release: "debian", "ubuntu", "rocky". */
  id: string;
  /** What it is made from, nearest first: for Linux Mint "ubuntu", "debian". */
  like: string[];
  /** Name of the release in the archive's words, "noble"; that of Ubuntu where it is made from that; "" where none. */
  codename: string;
  /** Architecture in Debian's words. */
  arch: string;
}

/** The fields of an os-release text; see os-release(5). */
export function parseOsRelease(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of text.split("\n")) {
    const match = /^([A-Z0-9_]+)=(?:"(.*)"|'(.*)'|(.*?))\s*$/.exec(line);
    if (match) fields[match[1]!] = match[2] ?? match[3] ?? match[4] ?? "";
  }
  return fields;
}

/** Node's word for the processor → Debian's. */
export function debianArch(node: string = arch()): string {
  const words: Record<string, string> = { x64: "amd64", ia32: "i386", arm: "armhf", ppc64: "ppc64el" };
  return words[node] ?? node;
}

/** Reads what distribution this host runs. */
export async function hostRelease(): Promise<HostRelease> {
  const text = await readFile("/etc/os-release", "utf8").catch(() => "");
  const fields = parseOsRelease(text);
  return {
    id: fields.ID ?? "",
    like: (fields.ID_LIKE ?? "").split(/\s+/).filter((word) => word !== ""),
    codename: fields.UBUNTU_CODENAME || fields.VERSION_CODENAME || "",
    arch: debianArch(),
  };
}
