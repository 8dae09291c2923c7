import type { ImageTree } from "../../image/tree.ts";
import type { Repository } from "../repositories.ts";

const folder = "/etc/apk";
const longestFile = 64 * 1024;

/** The settings of apk: the usual file, and in apk 3 a folder of them. */
const filesIn = (tree: ImageTree) => [
  `${folder}/repositories`,
  ...tree
    .list(`${folder}/repositories.d`)
    .map(({ path }) => path)
    .filter((path) => path.endsWith(".list")),
];

/**
 * The repositories of an Alpine image (apk-repositories(5)); undefined where there are no settings. A local folder of
 * the image, such as a mounted disk, gets no address.
 */
export async function apkRepositories(tree: ImageTree): Promise<Repository[] | undefined> {
  const files = filesIn(tree).filter((path) => tree.resolve(path)?.type === "file");
  if (files.length === 0) return undefined;
  const texts = await tree.read(files, longestFile);
  return files.flatMap((file) =>
    texts
      .get(file)!
      .toString("utf8")
      .split(/\r?\n/)
      .filter((line) => /^\s*[^\s#]/.test(line))
      .map((line) => repositoryOf(line.trim())),
  );
}

/** One line: "https://…/main", "@testing https://…", "/media/cdrom/apks". */
function repositoryOf(line: string): Repository {
  const [, tag, address = ""] = /^(?:@(\S+)\s+)?(\S+)$/.exec(line) ?? [];
  const isUsable = /^https?:\/\//.test(address) && URL.canParse(address) && !/[${}]/.test(address);
  return {
    name: address === "" ? line : address,
    urls: isUsable ? [address.replace(/\/+$/, "")] : [],
    ...(tag === undefined ? {} : { tag }),
  };
}
