import { gunzipSync } from "node:zlib";

/** Hosts whose own archives are reachable: those of the distributions, and the indexes that the build is given. */
const reachable =
  /^(?:https?|ftp):\/\/(?:[\w-]+\.)*(?:(?:archive|security)\.ubuntu\.com|debian\.org|pypi\.org)\//;

/** A line that adds an archive of somebody else's, or its key. */
const foreign =
  /^\s*(?:sudo\s+)?(?:(?:apt-key|add-apt-repository|apt-add-repository)\b(?!\s+(?:-y\s+)?universe)|(?:echo|wget|curl)\b.*(?:sources\.list\.d|apt-key))/;

/** Puts everything that is not to be had in its place: each address becomes one below `stand`, the stand-ins' server. */
function withStandIns(text: string, stand: string): string {
  const all = text.replace(/(?:https?|ftp):\/\/[\w.-]+\.[a-z]{2,}(?::\d+)?\/?/g, (address) => {
    const mirror = address.replace(/\/\/\w+\.archive\.ubuntu/, "//archive.ubuntu");
    if (reachable.test(`${mirror.replace(/\/?$/, "/")}`)) return mirror;
    return `${stand}/${address.replace(/^\w+:\/\//, "")}`;
  });
  // A commit of the true repository is in no other one.
  return all.replace(/git@([\w.]+):/g, `${stand}/$1/`).replace(/\b[0-9a-f]{40}\b/g, "main");
}

/** A command of apt that installs something, over all of its lines. */
const installing = /\bapt(?:-get)?\s[^\n;&|]*?\binstall\b(?:\\\n|[^\n;&|])*/g;

/** The script without what no archive here has: packages without an entry in the index, and versions of other archives. */
function withKnownPackages(text: string, isKnown: (name: string) => boolean, dropped: string[]): string {
  return text.replace(installing, (command) =>
    command.replace(/(?<=\s)[a-z0-9][a-z0-9.+-]+(?:=\S+)?(?=\s|$)/g, (word) => {
      const [name = ""] = word.split("=");
      if (["install", "apt", "apt-get"].includes(word) || isKnown(name)) return name;
      dropped.push(name);
      return "";
    }),
  );
}

export interface Edited {
  text: string;
  /** Packages that no archive here has. */
  dropped: string[];
}

/**
 * A recipe of others with the edits that let it be built here: its base is a local image, what it fetches comes from
 * `stand`, and other people's archives of packages are left out. Its commands are its own otherwise.
 */
export function edited(
  text: string,
  base: string,
  stand: string,
  isKnown: (name: string) => boolean,
): Edited {
  const dropped: string[] = [];
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const isHeader = (line: string) =>
    /^\s*(?:bootstrap|from|osversion|mirrorurl|include|includecmd|registry|namespace|updateurl)\s*:/i.test(
      line,
    );
  const end = lines.findIndex((line) => line.startsWith("%"));
  // debootstrap leaves the lists of its archive in the image; the images on Docker Hub have none.
  const hasLists = lines.slice(0, end).some((line) => /^\s*bootstrap\s*:\s*debootstrap/i.test(line));
  const head = lines.slice(0, end).filter((line) => !isHeader(line));
  const body = lines
    .slice(end)
    .map((line) => (foreign.test(line) ? `true${line.endsWith("\\") ? " \\" : ""}` : line));
  const script = withKnownPackages(withStandIns(body.join("\n"), stand), isKnown, dropped);
  const own = hasLists ? script.replace(/^%post.*$/m, (line) => `${line}\n    apt-get update`) : script;
  return { text: ["Bootstrap: localimage", `From: ${base}`, ...head, own].join("\n"), dropped };
}

/** The names of all packages of a release, by the index of its archive. */
export async function packageNames(
  archive: string,
  suites: readonly string[],
  components: readonly string[],
) {
  const names = new Set<string>();
  for (const suite of suites)
    for (const component of components) {
      const answer = await fetch(`${archive}/dists/${suite}/${component}/binary-amd64/Packages.gz`);
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      const text = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString();
      for (const [, name, provided] of text.matchAll(/^(?:Package: (.+)|Provides: (.+))$/gm))
        for (const each of name ? [name] : provided!.split(",")) names.add(each.trim().split(" ")[0]!);
    }
  return names;
}
