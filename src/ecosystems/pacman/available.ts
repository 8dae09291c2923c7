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

/**
 * What `pacman -S` would choose today for each package: the only version in the first repository that has the name.
 * Mirrors keep no older versions, so a version that was replaced is gone from them.
 */
export const askPacman: AskIndex = async (packages, index) => {
  const repositories = repositoriesOf(index);
  if (!repositories) return allUnknown(packages, whyNoRepositories("pacman"));
  const wanted = new Set(packages.map(({ name }) => name));
  const arch = packages.find((item) => item.arch && item.arch !== "any")?.arch ?? "x86_64";
  const { found, unread } = await readRepositories(
    repositories,
    async ({ name, urls }) =>
      urls.map((url) => `${url.replaceAll("$arch", arch)}/${index.given === undefined ? `${name}.db` : ""}`),
    (url) => readDatabase(index, url.replace(/\/$/, ""), wanted),
  );
  return certainAnswers(
    packages.map((item) => answerFor(item, found)),
    unread,
  );
};

function answerFor(
  item: Package,
  found: readonly { repository: Repository; list: ReadonlyMap<string, string> }[],
): Available {
  const no = (why: string): Available => ({ package: item, state: "unknown", why });
  if (item.prefix !== undefined) return no("it is not from the image's own repositories");
  const version = found.map(({ list }) => list.get(item.name)).find((each) => each !== undefined);
  if (version === undefined) return no("no repository of the image has this name");
  return availableOf(item, new Set([version]), version);
}

/**
 * The versions of some packages in a repository's database: a tar of `NAME-VERSION/desc` files. A tar header ends in
 * zeros, so a file's first line follows them on the same line.
 */
async function readDatabase(
  index: IndexAccess,
  url: string,
  wanted: ReadonlySet<string>,
): Promise<Map<string, string> | undefined> {
  const lines = await index.lines(url, [""]);
  if (!lines) return undefined;
  const list = new Map<string, string>();
  let [isDatabase, field, name] = [false, "", ""];
  for await (const whole of lines) {
    if (whole.includes("\0")) isDatabase = true;
    const line = whole.slice(whole.lastIndexOf("\0") + 1);
    if (/^%[A-Z0-9]+%$/.test(line)) field = line;
    else if (field === "%NAME%") [name, field] = [line, ""];
    else if (field === "%VERSION%") {
      if (wanted.has(name)) list.set(name, line);
      field = "";
    }
  }
  if (!isDatabase) throw new SyntaxError("not a database of packages");
  return list;
}
