import { readFile } from "node:fs/promises";
import { arch } from "node:os";
import { osReleaseFiles, parseOsRelease } from "../ecosystems/os-release.ts";

/** The distribution of a host. */
export interface HostRelease {
  /** ID of os-release: "debian", "ubuntu", "rocky". */
  id: string;
  /** For people: "Debian GNU/Linux 12 (bookworm)"; "" if unknown. */
  prettyName: string;
  /** Distributions it is derived from, nearest first: for Linux Mint "ubuntu", "debian". */
  like: string[];
  /** Codename of the release in the archive, "noble"; for derivatives of Ubuntu that of Ubuntu; "" if none. */
  codename: string;
  /** Architecture in Debian's spelling. */
  arch: string;
}

/** Node's name of an architecture → Debian's. */
export function debianArch(node: string = arch()): string {
  const names: Record<string, string> = { x64: "amd64", ia32: "i386", arm: "armhf", ppc64: "ppc64el" };
  return names[node] ?? node;
}

async function readOsRelease(): Promise<string> {
  for (const path of osReleaseFiles) {
    const text = await readFile(path, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
  }
  return "";
}

/** Reads the distribution of this host; fields are empty if it does not state them. */
export async function hostRelease(): Promise<HostRelease> {
  const fields = parseOsRelease(await readOsRelease());
  return {
    id: fields.ID ?? "",
    prettyName: fields.PRETTY_NAME ?? "",
    like: (fields.ID_LIKE ?? "").split(/\s+/).filter((word) => word !== ""),
    codename: fields.UBUNTU_CODENAME || fields.VERSION_CODENAME || "",
    arch: debianArch(),
  };
}
