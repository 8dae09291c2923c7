import { type AskIndex, availableOf, type IndexAccess } from "../available.ts";
import type { Package } from "../package.ts";
import {
  allUnknown,
  certainAnswers,
  type Repository,
  readRepositories,
  repositoriesOf,
  whyNoRepositories,
} from "../repositories.ts";
import { compareApkVersions } from "./version.ts";

/** Versions by name. */
type List = Map<string, Set<string>>;

/**
 * What `apk add` would choose today for each package: the newest version in the repositories of the image. A version in
 * a tagged repository counts only if no other repository has the package.
 */
export const askApk: AskIndex = async (packages, index) => {
  const repositories = repositoriesOf(index);
  if (!repositories) return allUnknown(packages, whyNoRepositories("apk"));
  const wanted = new Set(packages.map(({ name }) => name));
  const arch = packages.find((item) => item.arch && item.arch !== "noarch")?.arch ?? "noarch";
  const { found, unread } = await readRepositories(
    repositories,
    async ({ urls }) => urls.map((url) => `${url}/${arch}`),
    (url) => readList(index, url, wanted),
  );
  return certainAnswers(
    packages.map((item) => answerFor(item, found)),
    unread,
  );
};

function answerFor(item: Package, found: readonly { repository: Repository; list: List }[]) {
  if (item.prefix !== undefined || item.version === "0")
    return { package: item, state: "unknown" as const, why: "it is not from the image's own repositories" };
  const of = (lists: typeof found) => lists.flatMap(({ list }) => [...(list.get(item.name) ?? [])]);
  const untagged = of(found.filter(({ repository }) => repository.tag === undefined));
  const all = of(found);
  const isTagged = untagged.length === 0 || (all.includes(item.version) && !untagged.includes(item.version));
  const versions = isTagged ? all : untagged;
  if (versions.length === 0)
    return { package: item, state: "unknown" as const, why: "no repository of the image has this name" };
  return availableOf(item, new Set(versions), versions.toSorted(compareApkVersions).at(-1));
}

/**
 * The versions of some packages in `APKINDEX.tar.gz` (apk-index(5)): blocks of lines inside a tar archive. A tar header
 * ends in zeros, so a file's first line follows them on the same line.
 */
async function readList(
  index: IndexAccess,
  folder: string,
  wanted: ReadonlySet<string>,
): Promise<List | undefined> {
  const lines = await index.lines(`${folder}/APKINDEX.tar`, [".gz"]);
  if (!lines) return undefined;
  const list: List = new Map();
  let isIndex = false;
  let name = "";
  for await (const whole of lines) {
    if (whole.includes("APKINDEX\0")) isIndex = true;
    const line = whole.slice(whole.lastIndexOf("\0") + 1);
    if (line === "") name = "";
    else if (line.startsWith("P:")) name = line.slice(2).trim();
    else if (line.startsWith("V:") && wanted.has(name))
      list.set(name, (list.get(name) ?? new Set()).add(line.slice(2).trim()));
  }
  if (!isIndex) throw new SyntaxError("not a list of packages");
  return list;
}
