import {
  type AskIndex,
  addressesOf,
  availableOf,
  type IndexAccess,
  mapConcurrently,
  memoizeByKey,
} from "../available.ts";
import type { Package } from "../package.ts";

const cran = "https://cloud.r-project.org";
const bioconductor = "https://bioconductor.org";

/** The repositories that make up a Bioconductor release. */
const parts = ["bioc", "data/annotation", "data/experiment", "workflows"];

/** A package in a repository: its version, and the R that it requires. */
interface Listed {
  version: string;
  minimalR: string | undefined;
}

/**
 * What `install.packages()` would choose today for each package: a repository lists only the newest version, and R
 * skips those that require a newer R. Bioconductor packages come from the release that they name, or from the newest
 * release for the image's R. Older versions, which move to a repository's Archive, are not considered.
 */
export const askR: AskIndex = async (packages, index) => {
  const r = packages.find(({ purl }) => purl.startsWith("pkg:generic/r@"))?.version;
  const listOf = memoizeByKey((address) => readList(index, address));
  const release = memoizeByKey(() => newestRelease(index, r));
  const asked = packages.filter(isFromRepository);
  const wanted = await mapConcurrently(asked, async (item) => {
    if (index.given !== undefined) return [index.given];
    if (item.purl.startsWith("pkg:bioconductor/")) {
      const named = /\b(\d+\.\d+)\b/.exec(item.origin ?? "")?.[1] ?? (await release(""));
      return named === undefined ? [] : parts.map((part) => `${bioconductor}/packages/${named}/${part}`);
    }
    if (/^https?:\/\//.test(item.origin ?? "")) return [item.origin!.replace(/\/+$/, "")];
    return addressesOf(index, () => cran);
  });
  return mapConcurrently([...asked.entries()], async ([at, item]) => {
    const lists = await Promise.all(wanted[at]!.map(listOf));
    const known = lists.filter((list) => list !== undefined);
    if (known.length === 0) return { package: item, state: "unknown" };
    const listed = known
      .flatMap((list) => list.get(item.name) ?? [])
      .filter(({ minimalR }) => !r || !minimalR || compareRVersions(r, minimalR) >= 0);
    const newest = listed.map(({ version }) => version).sort(compareRVersions);
    if (newest.length === 0) return { package: item, state: "gone" };
    // Replaced versions move to the Archive, so they are not lost.
    return availableOf(item, new Set([item.version]), newest.at(-1));
  });
};

/** Excludes R itself and its own packages, and those from another manager, an address or a git repository. */
const isFromRepository = (item: Package) =>
  /^pkg:(?:cran|bioconductor)\//.test(item.purl) && !item.owner && !item.url && !item.commit;

/** The list of a repository (`src/contrib/PACKAGES`); undefined where there is none. */
async function readList(index: IndexAccess, address: string): Promise<Map<string, Listed[]> | undefined> {
  const lines = await index.lines(`${address}/src/contrib/PACKAGES`, [".gz", ""]);
  if (!lines) return undefined;
  const found = new Map<string, Listed[]>();
  let [name, field] = ["", ""];
  for await (const line of lines) {
    const [, key = field, value = line] = /^([\w-]+):(.*)$/.exec(line) ?? [];
    field = key;
    const listed = found.get(name)?.at(-1);
    if (key === "Package") name = value.trim();
    else if (key === "Version")
      found.set(name, [...(found.get(name) ?? []), { version: value.trim(), minimalR: undefined }]);
    else if (key === "Depends" && listed)
      listed.minimalR = /\bR\s*\(>=\s*([\d.-]+)\)/.exec(value)?.[1] ?? listed.minimalR;
  }
  return found;
}

/** The newest release of Bioconductor for a version of R, as Bioconductor's own configuration says. */
async function newestRelease(index: IndexAccess, r: string | undefined): Promise<string | undefined> {
  const text = (await index.text(`${bioconductor}/config.yaml`)) ?? "";
  const newest = /^release_version:\s*["']?(\d+\.\d+)/m.exec(text)?.[1];
  const table = text.split(/^r_ver_for_bioc_ver:\s*$/m)[1]?.split(/^\S/m)[0] ?? "";
  const minor = r?.split(".").slice(0, 2).join(".");
  // Anything newer than the newest release is still in development.
  return [...table.matchAll(/^\s+["']?(\d+\.\d+)["']?:\s*["']?(\d+\.\d+)/gm)]
    .filter(([, , of]) => of === minor)
    .map(([, release = ""]) => release)
    .filter((release) => newest !== undefined && compareRVersions(release, newest) <= 0)
    .sort(compareRVersions)
    .at(-1);
}

/** Orders two versions as R's `package_version` does: number by number, apart by "." or "-". */
export function compareRVersions(a: string, b: string): number {
  const [one, two] = [a, b].map((version) => version.split(/[.-]/).map(Number));
  for (let at = 0; at < Math.max(one!.length, two!.length); at++) {
    const order = (one![at] ?? -1) - (two![at] ?? -1);
    if (order !== 0) return order;
  }
  return 0;
}
