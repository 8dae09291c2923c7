import type { Archive } from "../archive.ts";
import { type AskIndex, type Available, availableOf, type IndexAccess } from "../available.ts";
import type { Package } from "../package.ts";
import { allUnknown, certainAnswers } from "../repositories.ts";
import { compareDebVersions } from "./version.ts";

/**
 * What apt would choose today for each package: the newest version in the archives of the image. As for apt, backports
 * count only for packages that already came from there.
 */
export const askApt: AskIndex = async (packages, index) => {
  if (index.archives.length === 0) return allUnknown(packages, "the lock names no archive of apt");
  const wanted = new Set(packages.map(({ name }) => name));
  const offered = new Map<string, Set<string>>();
  const unread: string[] = [];
  for (const { url, isBackport } of index.archives.flatMap((archive) => listsOf(archive, index.arch))) {
    const isRead = await readList(index, url, (name, version) => {
      if (!wanted.has(name)) return;
      const key = keyOf(name, isBackport);
      offered.set(key, (offered.get(key) ?? new Set()).add(version));
    });
    if (!isRead) unread.push(url);
  }
  const answers = packages.map((item): Available => {
    const kinds = [false, ...(isFromBackports(item) ? [true] : [])];
    const versions = kinds.flatMap((kind) => [...(offered.get(keyOf(item.name, kind)) ?? [])]);
    if (versions.length === 0)
      return { package: item, state: "unknown", why: "no archive of the image has this name" };
    return availableOf(item, new Set(versions), versions.toSorted(compareDebVersions).at(-1));
  });
  return certainAnswers(answers, unread);
};

const keyOf = (name: string, isBackport: boolean) => `${isBackport} ${name}`;
const isFromBackports = ({ version }: Package) => /~bpo\d/.test(version);

/** The address of an archive's list of packages (Debian's repository format, "Packages indices"). */
function listsOf({ uri, suite, components }: Archive, arch: string) {
  const isBackport = /-backports(?:$|[-/])/.test(suite);
  if (suite.endsWith("/")) return [{ url: `${uri}${suite.replace(/^\.?\//, "")}Packages`, isBackport }];
  return components.map((component) => ({
    url: `${uri}dists/${suite}/${component}/binary-${arch}/Packages`,
    isBackport,
  }));
}

/** Calls `add` for each package while the list is being read: Debian's has 63,000. @returns whether the list exists */
async function readList(
  index: IndexAccess,
  url: string,
  add: (name: string, version: string) => void,
): Promise<boolean> {
  const lines = await index.lines(url, [".gz", ".xz", ""]);
  if (!lines) return false;
  let name = "";
  for await (const line of lines) {
    if (line.startsWith("Package: ")) name = line.slice(9).trim();
    else if (line.startsWith("Version: ")) add(name, line.slice(9).trim());
  }
  return true;
}
