import {
  type AskIndex,
  type Available,
  addressesOf,
  type IndexAccess,
  mapConcurrently,
  memoizeByKey,
} from "../available.ts";
import { isInterpreter } from "../interpreter.ts";
import type { Package } from "../package.ts";
import { comparePerlVersions } from "./version.ts";

/** cpanm's own mirror. */
const usual = "https://www.cpan.org";

/** One module of the index: its version and the file of its distribution ("A/AU/AUTHOR/Foo-Bar-1.0.tar.gz"). */
interface Listed {
  version: string;
  file: string;
}

/**
 * What cpanm, cpm or cpan would choose today for each module: the only version in CPAN's index. An older distribution
 * stays on CPAN until its author deletes it; the author's list of files shows whether it is still there.
 */
export const askPerl: AskIndex = async (packages, index) => {
  const asked = packages.filter(
    (item) => !item.owner && !item.url && !isInterpreter(item) && item.name !== "perl",
  );
  const wanted = new Set(asked.map(({ name }) => name));
  const mirrors = await addressesOf(index, () => usual);
  const lists = await mapConcurrently(mirrors, (mirror) => readIndex(index, mirror, wanted));
  const isDeleted = memoizeByKey(async (file) => {
    const folder = file.slice(0, file.lastIndexOf("/"));
    const texts = await mapConcurrently(mirrors, (mirror) =>
      index.text(`${mirror}/authors/id/${folder}/CHECKSUMS`),
    );
    const found = texts.filter((text) => text !== undefined);
    const name = file.slice(file.lastIndexOf("/") + 1);
    return found.length > 0 && found.every((text) => !text.includes(`'${name}'`));
  });
  return mapConcurrently(asked, async (item): Promise<Available> => {
    const no = (why: string): Available => ({ package: item, state: "unknown", why });
    if (lists.every((list) => list === undefined)) return no("the mirror has no list of modules");
    const listed = lists.flatMap((list) => list?.get(item.name) ?? [])[0];
    if (!listed) return no("CPAN's index does not list this module");
    if (listed.file === item.origin) return { package: item, state: "same", newest: item.version };
    if (listed.version === "undef") return no("CPAN's index does not say the version of this module");
    const order = comparePerlVersions(listed.version, item.version);
    // The same version in another distribution is also a change; only the distribution's name shows it.
    if (order === 0 && item.origin === undefined)
      return { package: item, state: "same", newest: item.version };
    const newest = order === 0 ? distributionOf(listed.file) : listed.version;
    const isGone = isFileOnCpan(item) && (await isDeleted(item.origin!));
    return { package: item, state: isGone ? "gone" : "newer", newest };
  });
};

const isFileOnCpan = ({ origin = "" }: Package) =>
  /^\w\/\w\w\/[\w./+-]+$/.test(origin) && !/\.\./.test(origin);
const distributionOf = (file: string) => file.replace(/^.*\//, "").replace(/\.(?:tar\.\w+|tgz|tbz|zip)$/, "");

/**
 * The entries for some modules in CPAN's index (`02packages.details.txt`): header lines, an empty line, and a line for
 * each module.
 */
async function readIndex(
  index: IndexAccess,
  mirror: string,
  wanted: ReadonlySet<string>,
): Promise<Map<string, Listed> | undefined> {
  const lines = await index.lines(`${mirror}/modules/02packages.details.txt`, [".gz", ""]);
  if (!lines) return undefined;
  const found = new Map<string, Listed>();
  let [isIndex, isHead] = [false, true];
  for await (const line of lines) {
    if (isHead) {
      isIndex ||= /^(?:File|Columns):/.test(line);
      isHead = line.trim() !== "";
      continue;
    }
    const [name = "", version = "", file = ""] = line.trim().split(/\s+/);
    if (file !== "" && wanted.has(name)) found.set(name, { version, file });
  }
  if (!isIndex) throw new SyntaxError("not a list of modules");
  return found;
}
