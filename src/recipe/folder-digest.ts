import { constants, lstatSync, readdirSync, readlinkSync } from "node:fs";
import { sha256 } from "../files/digest.ts";
import { hashFiles, orUndefined, Turns } from "./hash-files.ts";

/** What is read for a digest at most, and whether devices, FIFOs and sockets count by their names. */
interface Limits {
  paths: number;
  bytes: number;
  special: boolean;
}

const ofBind: Limits = { paths: 10_000, bytes: 2 ** 30, special: false };

/** A sandbox that is a base: the build copies all of it, which takes longer than to read it. */
export const ofSandbox: Limits = { paths: 1_000_000, bytes: 2 ** 36, special: true };

type Entry = [path: string, kind: "folder" | "file" | "executable" | "link" | "special", target?: string];

/**
 * Digest of a file or folder: names, contents, link targets, and whether the owner may execute a file; not times,
 * owners or other modes. Links are not followed.
 * @returns undefined if there is more than the limits allow, or something that cannot be read or is neither file, folder
 * nor link
 */
export async function folderDigest(root: string, limits = ofBind): Promise<string | undefined> {
  const entries: Entry[] = [];
  const turns = new Turns();
  let bytes = 0;
  const open = [""];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    await turns.next();
    if (entries.length >= limits.paths) return undefined;
    const at = `${root}${path}`;
    const found = orUndefined(() => lstatSync(at));
    if (found?.isDirectory()) {
      const names = orUndefined(() => readdirSync(at));
      if (names === undefined || entries.length + open.length + names.length > limits.paths) return undefined;
      entries.push([path, "folder"]);
      for (const name of names) open.push(`${path}/${name}`);
    } else if (found?.isSymbolicLink()) {
      const target = orUndefined(() => readlinkSync(at));
      if (target === undefined) return undefined;
      entries.push([path, "link", target]);
    } else if (found?.isFile()) {
      bytes += found.size;
      if (bytes > limits.bytes) return undefined;
      entries.push([path, found.mode & constants.S_IXUSR ? "executable" : "file"]);
    } else if (found && limits.special) entries.push([path, "special"]);
    else return undefined;
  }
  const files = entries.filter(([, kind]) => kind === "file" || kind === "executable");
  const digests = await hashFiles(files.map(([path]) => `${root}${path}`));
  for (const file of files) {
    const digest = digests.get(`${root}${file[0]}`);
    if (digest === undefined) return undefined;
    file.push(digest);
  }
  return sha256(JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
