import { z } from "zod";
import { type AskIndex, addressesOf, availableOf, mapConcurrently, memoizeByKey } from "../available.ts";
import { isInterpreter } from "../interpreter.ts";
import type { Package } from "../package.ts";
import { normal } from "./about.ts";
import { allows } from "./specifiers.ts";
import { compareVersions, isPreRelease, newest } from "./version.ts";

const usual = "https://pypi.org/simple";

/** PEP 691, with the versions of PEP 700. */
const accepted = "application/vnd.pypi.simple.v1+json";

const pageSchema = z.object({ files: z.array(z.looseObject({ filename: z.string() })) });

interface File {
  version: string;
  yanked: boolean;
  requiresPython: string;
}

/**
 * What pip would choose today for each package: the newest version that is not withdrawn, is not a pre-release unless
 * the locked one is, and supports the Python of its environment. Constraints of the recipe and of other packages are
 * not known here.
 */
export const askPython: AskIndex = async (packages, index) => {
  const pythons = new Map(packages.filter(isInterpreter).map(({ prefix, version }) => [prefix, version]));
  const others = index.given === undefined && index.named.instead.length + index.named.beside.length > 0;
  const asked = packages.filter(isFromIndex).filter(({ version }) => others || !version.includes("+"));
  const addresses = await addressesOf(index, () => usual);
  const filesOf = memoizeByKey(async (name) => {
    const pages = await Promise.all(
      addresses.map(async (address) => {
        const page = await index.text(`${address}/${encodeURIComponent(name)}/`, { accept: accepted });
        return parseFiles(name)(page);
      }),
    );
    const found = pages.filter((page) => page !== undefined);
    return found.length > 0 ? found.flat() : undefined;
  });
  return mapConcurrently(asked, async (item) => {
    const found = await filesOf(normal(item.name));
    if (!found) return { package: item, state: "unknown" };
    const python = pythons.get(item.prefix) ?? pythonOf(item.location);
    const usable = found.filter(({ yanked }) => !yanked);
    const choice = usable
      .filter(({ version }) => isPreRelease(item.version) || !isPreRelease(version))
      .filter(({ requiresPython }) => python === undefined || allows(requiresPython, python));
    // The index may write the locked version differently: "2.0" for "2.0.0".
    const spelled = (version: string) =>
      compareVersions(version, item.version) === 0 ? item.version : version;
    const best = newest(versionsOf(choice).filter((version) => compareVersions(version, version) === 0));
    const spelledOf = (files: readonly File[]) => new Set(versionsOf(files).map(spelled));
    return availableOf(item, spelledOf(usable), best && spelled(best), spelledOf(found));
  });
};

/**
 * Packages that came from an index: neither the interpreter, nor what came from a folder, an address or another
 * manager. A local version ("2.4.0+cu121") exists only on an index other than PyPI.
 */
const isFromIndex = (item: Package) =>
  !isInterpreter(item) && !item.url && !item.commit && !item.editable && !item.owner;

/**
 * Debian's Python also uses packages in /usr/local, where there is no interpreter: their folder's name contains its
 * version.
 */
const pythonOf = (location = "") => /\/python(3\.\d+)\//.exec(location)?.[1];

const versionsOf = (files: readonly File[]) => [...new Set(files.map(({ version }) => version))];

const parseFiles =
  (name: string) =>
  (text: string | undefined): File[] | undefined => {
    if (text === undefined) return undefined;
    const page = text.trimStart().startsWith("{") ? JSON.parse(text) : pageOfHtml(text);
    const { files } = pageSchema.parse(page);
    return files.flatMap((file) => {
      const version = versionOf(String(file.filename), name);
      return version === undefined
        ? []
        : [{ version, yanked: Boolean(file.yanked), requiresPython: String(file["requires-python"] ?? "") }];
    });
  };

/** The files of an index without JSON (PEP 503), with the attributes that PEP 592 and 345 add. */
function pageOfHtml(html: string) {
  // A login page or an error page must not count as an index without files.
  if (!/<a\b|pypi:repository-version/i.test(html)) throw new SyntaxError("not a page of an index");
  const anchors = [...html.matchAll(/<a\b([^>]*)>\s*([^<]+?)\s*<\/a>/gi)];
  const files = anchors.map(([, attributes = "", filename]) => ({
    filename,
    yanked: /\bdata-yanked\b/i.test(attributes),
    "requires-python": /data-requires-python="([^"]*)"/i
      .exec(attributes)?.[1]
      ?.replaceAll("&gt;", ">")
      .replaceAll("&lt;", "<"),
  }));
  return { files };
}

/** The version in the file name of a wheel or source archive. */
function versionOf(filename: string, name: string): string | undefined {
  if (filename.endsWith(".whl")) return filename.split("-")[1];
  const stem = /^(.+)\.(?:tar\.gz|tar\.bz2|zip|tgz)$/.exec(filename)?.[1];
  const at = stem?.lastIndexOf("-") ?? -1;
  return stem !== undefined && at > 0 && normal(stem.slice(0, at)) === name ? stem.slice(at + 1) : undefined;
}
