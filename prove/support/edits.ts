import { gunzipSync } from "node:zlib";

/** Hosts whose own archives are reachable: those of the distributions, and the indexes that the build is given. */
const reachable =
  /^(?:https?|ftp):\/\/(?:[\w-]+\.)*(?:(?:archive|security)\.ubuntu\.com|debian\.org|pypi\.org)\//;

/** A line that adds an archive of somebody else's, or its key. */
const foreign =
  /^\s*(?:sudo\s+)?(?:(?:apt-key|add-apt-repository|apt-add-repository)\b(?!\s+(?:-y\s+)?universe)|(?:echo|wget|curl)\b.*(?:sources\.list\.d|apt-key))/;

const anyAddress = /(?:https?|ftp|git):\/\/([\w.-]+\.[a-z]{2,})(?::\d+)?\/?/g;

const isReachable = (address: string) => reachable.test(address.replace(/\/?$/, "/"));

/** The archive's own host in place of a country's mirror of it. */
const withoutCountry = (text: string) => text.replace(/\/\/\w+\.archive\.ubuntu/g, "//archive.ubuntu");

/** The hosts in a text that are not to be had. */
export function unreachableHosts(text: string): string[] {
  const found = [...withoutCountry(text).matchAll(anyAddress)].flatMap(([address, host]) =>
    isReachable(address) ? [] : [host!],
  );
  const byGit = [...text.matchAll(/git@([\w.]+):/g)].map(([, host]) => host!);
  return [...new Set([...found, ...byGit])].sort();
}

/**
 * The text with what stands for others: each of their addresses becomes one below `stand`, or stays where the stand-ins
 * answer under the true names; they speak HTTP and HTTPS.
 */
function withStandIns(text: string, stand?: string): string {
  const all = withoutCountry(text).replace(anyAddress, (address) => {
    if (isReachable(address)) return address;
    if (stand) return `${stand}/${address.replace(/^\w+:\/\//, "")}`;
    return address.replace(/^ftp:/, "http:").replace(/^git:/, "https:");
  });
  // A commit of the true repository is in no other one.
  return all
    .replace(/git@([\w.]+):/g, stand ? `${stand}/$1/` : "https://$1/")
    .replace(/\b[0-9a-f]{40}\b/g, "main");
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

const isHeader = (line: string) =>
  /^\s*(?:bootstrap|from|osversion|mirrorurl|include|includecmd|registry|namespace|updateurl)\s*:/i.test(
    line,
  );

/** What the edits need to know. */
interface Here {
  /** The image that each stage is built on, in the order of the stages. */
  bases: readonly string[];
  /** Address of the stand-ins; undefined where they answer under the true names. */
  stand?: string;
  /** Whether the archive of the bases' release has a package. */
  isKnown: (name: string) => boolean;
}

function editedStage(text: string, base: string, { stand, isKnown }: Here, dropped: string[]): string {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => line.startsWith("%"));
  const [top, rest] = end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)];
  // debootstrap leaves the lists of its archive in the image; the images on Docker Hub have none.
  const hasLists = top.some((line) => /^\s*bootstrap\s*:\s*debootstrap/i.test(line));
  const head = top.filter((line) => !isHeader(line));
  const body = rest.map((line) => (foreign.test(line) ? `true${line.endsWith("\\") ? " \\" : ""}` : line));
  const script = withKnownPackages(withStandIns(body.join("\n"), stand), isKnown, dropped);
  const own = hasLists ? script.replace(/^%post.*$/m, (line) => `${line}\n    apt-get update`) : script;
  return ["Bootstrap: localimage", `From: ${base}`, ...head, own].join("\n");
}

/** Splits a recipe before each stage's header. */
const stagesOf = (text: string, count: number): string[] =>
  count === 1 ? [text] : text.split(/^(?=[ \t]*bootstrap[ \t]*:)/im).filter((part) => part.trim() !== "");

/**
 * A recipe of others with the edits that let it be built here: its bases are local images, what it fetches comes from
 * stand-ins, and other people's archives of packages are left out. Its commands are its own otherwise.
 */
export function edited(text: string, here: Here): Edited {
  const dropped: string[] = [];
  const stages = stagesOf(text.replaceAll("\r\n", "\n"), here.bases.length);
  if (stages.length !== here.bases.length) throw new Error("its stages cannot be told apart");
  const parts = stages.map((stage, at) => editedStage(stage, here.bases[at]!, here, dropped));
  return { text: parts.join("\n"), dropped };
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
