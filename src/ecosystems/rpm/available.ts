import type { Ending } from "../../net/compressed-lines.ts";
import { type AskIndex, type Available, availableOf, type IndexAccess } from "../available.ts";
import type { Package } from "../package.ts";
import {
  allUnknown,
  certainAnswers,
  type Repository,
  readRepositories,
  repositoriesOf,
  whyNoRepositories,
} from "../repositories.ts";
import { compareRpmVersions } from "./version.ts";

/** One package of a repository. */
interface Listed {
  /** "epoch:version-release", without an epoch of 0. */
  version: string;
  arch: string;
}

type List = Map<string, Listed[]>;

/**
 * What dnf, yum or zypper would choose today for each package: the newest version for its architecture in the image's
 * enabled repositories, from the one with the best priority. For a stream of a module, only whether the locked version
 * still exists is known.
 */
export const askRpm: AskIndex = async (packages, index) => {
  const repositories = repositoriesOf(index);
  if (!repositories) return allUnknown(packages, whyNoRepositories("rpm"));
  const wanted = new Set(packages.map(({ name }) => name));
  const { found, unread } = await readRepositories(
    repositories,
    (repository) => addressesOf(repository, index),
    (url) => readRepository(index, url, wanted),
  );
  const main = packages.find(({ arch }) => arch && arch !== "noarch" && arch !== "(none)")?.arch;
  return certainAnswers(
    packages.filter(({ name }) => name !== "gpg-pubkey").map((item) => answerFor(item, found, main)),
    unread,
  );
};

const isModular = (version: string) => /\.module[_+]/.test(version);
const usualPriority = 99;

function answerFor(
  item: Package,
  found: readonly { repository: Repository; list: List }[],
  main: string | undefined,
): Available {
  const no = (why: string): Available => ({ package: item, state: "unknown", why });
  if (item.prefix !== undefined) return no("it is not from the image's own repositories");
  const offered = found.flatMap(({ repository, list }) =>
    (list.get(item.name) ?? [])
      .filter(({ version }) => isModular(version) === isModular(item.version))
      .map((listed) => ({ ...listed, priority: repository.priority ?? usualPriority })),
  );
  const ours = offered.filter(
    ({ arch }) => arch === item.arch || arch === "noarch" || (item.arch === "noarch" && arch === main),
  );
  if (ours.length === 0) return no("no enabled repository of the image has this name");
  const spelled = (version: string) =>
    compareRpmVersions(version, item.version) === 0 ? item.version : version;
  const there = new Set(ours.filter(({ arch }) => arch === item.arch).map(({ version }) => spelled(version)));
  if (isModular(item.version))
    return there.has(item.version)
      ? no("it is from a stream of a module, and what a stream offers beside it is not read")
      : { package: item, state: "gone" };
  const best = Math.min(...ours.map(({ priority }) => priority));
  const choice = ours.filter(({ priority }) => priority === best).map(({ version }) => spelled(version));
  return availableOf(item, there, choice.sort(compareRpmVersions).at(-1));
}

/** The addresses of a repository, from its list of mirrors if the settings name one. */
async function addressesOf({ urls, mirrors }: Repository, index: IndexAccess): Promise<readonly string[]> {
  if (mirrors === undefined) return urls;
  const text = (await index.text(mirrors)) ?? "";
  const found = text.trimStart().startsWith("<")
    ? [...text.matchAll(/<url\b[^>]*>\s*(https?:\/\/[^\s<]+)\s*<\/url>/g)].map(([, url = ""]) => url)
    : text.split(/\s+/).filter((line) => /^https?:\/\//.test(line));
  return found.map((url) =>
    url
      .replaceAll("&amp;", "&")
      .replace(/\/repodata\/repomd\.xml$/, "")
      .replace(/\/+$/, ""),
  );
}

const endings: readonly Ending[] = [".gz", ".zst", ".xz", ""];

/**
 * The packages of a repository (`repodata/repomd.xml`, and the "primary" list that it names); undefined if it has none.
 */
async function readRepository(
  index: IndexAccess,
  url: string,
  wanted: ReadonlySet<string>,
): Promise<List | undefined> {
  const text = await index.text(`${url}/repodata/repomd.xml`);
  if (text === undefined) return undefined;
  const primary = /<data\s+type="primary"\s*>([\s\S]*?)<\/data>/.exec(text)?.[1] ?? "";
  const href = /<location\b[^>]*\bhref="([^"]+)"/.exec(primary)?.[1];
  if (href === undefined) throw new SyntaxError("not the index of a repository");
  const base = /<location\b[^>]*\bxml:base="([^"]+)"/.exec(primary)?.[1]?.replace(/\/+$/, "");
  const ending = endings.find((each) => each !== "" && href.endsWith(each)) ?? "";
  const address = `${base ?? url}/${href.slice(0, href.length - ending.length)}`;
  const parts = await index.parts(address, [ending]);
  return parts && readPrimary(parts, wanted);
}

/** Name, architecture and version come first in every package of the list, in this order. */
const entry = /<name>([^<]+)<\/name>\s*<arch>([^<]+)<\/arch>\s*<version\s([^>]*)>/g;
/** No such beginning is longer, so this many characters of one part of the text are kept for the next part. */
const longestEntry = 2048;

/** Parsed as it arrives: a distribution's list has 100 MB and more. */
async function readPrimary(parts: AsyncIterable<string>, wanted: ReadonlySet<string>): Promise<List> {
  const list: List = new Map();
  let [rest, count] = ["", 0];
  let promised: number | undefined;
  for await (const part of parts) {
    const text = rest + part;
    promised ??= numberIn(/<metadata\b[^>]*\bpackages="(\d+)"/.exec(text)?.[1]);
    let end = 0;
    for (const { 0: whole, 1: name = "", 2: arch = "", 3: version = "", index: at } of text.matchAll(entry)) {
      end = at + whole.length;
      count += 1;
      if (wanted.has(name))
        list.set(name, [...(list.get(name) ?? []), { arch, version: versionIn(version) }]);
    }
    rest = text.slice(Math.max(end, text.length - longestEntry));
  }
  // The elements are in another order, or it is some other page, or half of a list.
  if (promised !== count) throw new SyntaxError("not a list of packages");
  return list;
}

const numberIn = (text: string | undefined) => (text === undefined ? undefined : Number(text));

function versionIn(attributes: string): string {
  const field = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  const plain = `${field("ver")}-${field("rel")}`;
  return ["", "0"].includes(field("epoch")) ? plain : `${field("epoch")}:${plain}`;
}
