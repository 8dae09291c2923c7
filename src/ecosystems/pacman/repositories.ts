import type { ImageTree } from "../../image/tree.ts";
import type { Repository } from "../repositories.ts";

const settings = "/etc/pacman.conf";
const longestFile = 256 * 1024;
/** How deep files may include each other. */
const deepest = 8;

interface Section {
  name: string;
  servers: string[];
}

/**
 * The repositories in pacman's settings (pacman.conf(5)), in their order, which is significant; undefined without
 * settings. Includes with a wildcard are not followed.
 */
export async function pacmanRepositories(tree: ImageTree): Promise<Repository[] | undefined> {
  if (tree.resolve(settings)?.type !== "file") return undefined;
  const sections: Section[] = [];
  await readSettings(tree, settings, sections, 0);
  return sections
    .filter(({ name }) => name !== "options")
    .map(({ name, servers }) => ({
      name,
      urls: servers
        .map((server) => server.replaceAll("$repo", name).replace(/\/+$/, ""))
        .filter((url) => /^https?:\/\//.test(url) && URL.canParse(url))
        .filter((url) => !/[{}]|\$(?!arch\b)/.test(url)),
    }));
}

async function readSettings(
  tree: ImageTree,
  path: string,
  sections: Section[],
  depth: number,
): Promise<void> {
  if (depth > deepest || tree.resolve(path)?.type !== "file") return;
  const text = (await tree.read([path], longestFile)).get(path)?.toString("utf8") ?? "";
  for (const line of text.split(/\r?\n/)) {
    const head = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1];
    const [, key, value = ""] = /^\s*(Server|Include)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
    if (head !== undefined) sections.push({ name: head, servers: [] });
    else if (key === "Server") sections.at(-1)?.servers.push(value);
    else if (key === "Include") await readSettings(tree, value, sections, depth + 1);
  }
}
