import type { ImageTree } from "../../image/tree.ts";
import { osRelease } from "../os-release.ts";
import type { Repository } from "../repositories.ts";

const longestFile = 256 * 1024;

/** Where dnf, yum and zypper look for repositories; later files override earlier ones (dnf 5's overrides). */
const folders = [
  "/etc/yum.repos.d",
  "/etc/distro.repos.d",
  "/usr/share/dnf5/repos.d",
  "/etc/zypp/repos.d",
  "/usr/share/dnf5/repos.override.d",
  "/etc/dnf/repos.override.d",
];
const mainFiles = ["/etc/yum.conf", "/etc/dnf/dnf.conf"];
/** One file for each variable, with the variable's name. */
const variableFolders = ["/usr/share/dnf5/vars.d", "/etc/yum/vars", "/etc/dnf/vars", "/etc/zypp/vars.d"];

/** "x86_64" for Go's "amd64": the value of `$basearch`. */
const baseArch: Readonly<Record<string, string>> = {
  amd64: "x86_64",
  arm64: "aarch64",
  "386": "i386",
};

/** Distributions for which `$releasever` is only the first number. */
const enterprise = new Set(["rhel", "centos", "rocky", "almalinux", "ol", "scientific", "eurolinux"]);

type Section = Map<string, string>;

/**
 * The enabled repositories in an image's settings, as dnf, yum and zypper read them; undefined where there are no
 * settings. A repository gets no address if it needs a certificate, is a disk, or uses an unset variable.
 */
export async function rpmRepositories(tree: ImageTree): Promise<Repository[] | undefined> {
  const isFile = (path: string) => tree.resolve(path)?.type === "file";
  const listed = (folder: string) =>
    tree
      .list(folder)
      .map(({ path }) => path)
      .filter(isFile);
  const files = [
    ...mainFiles.filter(isFile),
    ...folders.flatMap(listed).filter((path) => path.endsWith(".repo")),
  ];
  if (files.every((path) => mainFiles.includes(path))) return undefined;
  const texts = await tree.read(files, longestFile);
  const sections = new Map<string, Section>();
  for (const file of files) readSections(texts.get(file)!.toString("utf8"), sections);
  sections.delete("main");
  const variables = await variablesOf(tree, variableFolders.flatMap(listed));
  return [...sections]
    .filter(
      ([, section]) => isTrue(section.get("enabled") ?? "1") && addressKeys.some((key) => section.has(key)),
    )
    .map(([id, section]) => repositoryOf(id, section, variables));
}

const isTrue = (value: string) => /^(?:1|yes|true|on)$/i.test(value);
const addressKeys = ["baseurl", "mirrorlist", "metalink"];

/** Adds the sections of an INI file; a line that begins with white space continues the value before it. */
function readSections(text: string, sections: Map<string, Section>): void {
  let section: Section = new Map();
  let key = "";
  for (const line of text.split(/\r?\n/)) {
    const head = /^\[([^\]]+)\]/.exec(line)?.[1];
    const [, name, value = ""] = /^([\w.-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const isMore = /^\s+[^\s#;]/.test(line) && key !== "";
    if (head !== undefined) {
      section = sections.get(head) ?? new Map();
      sections.set(head, section);
      key = "";
    } else if (name !== undefined) {
      key = name;
      section.set(key, value);
    } else if (isMore) section.set(key, `${section.get(key)} ${line.trim()}`);
  }
}

/** The variables of an image's addresses, by their names. */
async function variablesOf(tree: ImageTree, files: readonly string[]): Promise<Map<string, string>> {
  const { id, versionId } = await osRelease(tree);
  const arch = baseArch[tree.arch ?? ""] ?? tree.arch;
  const release = enterprise.has(id ?? "") ? versionId?.split(".")[0] : versionId;
  const variables = new Map<string, string>();
  if (arch !== undefined) for (const name of ["basearch", "arch"]) variables.set(name, arch);
  if (release !== undefined) {
    const [major = "", minor = ""] = release.split(".");
    for (const [name, value] of Object.entries({ "": release, _major: major, _minor: minor }))
      variables.set(`releasever${name}`, value);
  }
  for (const [path, bytes] of await tree.read(files, longestFile))
    variables.set(path.slice(path.lastIndexOf("/") + 1), bytes.toString("utf8").split("\n")[0]!.trim());
  return variables;
}

function repositoryOf(id: string, section: Section, variables: ReadonlyMap<string, string>): Repository {
  const field = (name: string) => section.get(name) ?? "";
  const addresses = (name: string) =>
    section.has("sslclientcert")
      ? []
      : field(name)
          .split(/[\s,]+/)
          .map((address) => filled(address, variables))
          .filter((address) => /^https?:\/\//.test(address) && URL.canParse(address))
          .filter((address) => !/[${}]/.test(address));
  const path = field("path").replace(/^\/+|\/+$/g, "");
  const urls = addresses("baseurl").map((url) => [url.replace(/\/+$/, ""), path].filter(Boolean).join("/"));
  const mirrors = [...addresses("metalink"), ...addresses("mirrorlist")][0];
  const priority = /^\d+$/.test(field("priority")) ? Number(field("priority")) : undefined;
  return {
    name: id,
    urls,
    ...(mirrors === undefined || urls.length > 0 ? {} : { mirrors }),
    ...(priority === undefined ? {} : { priority }),
  };
}

/** An address with its variables filled in ("$releasever", "${basearch}"); unset ones stay as they are. */
const filled = (address: string, variables: ReadonlyMap<string, string>) =>
  address.replace(
    /\$(?:\{(\w+)\}|(\w+))/g,
    (whole, braced?: string, bare?: string) => variables.get(braced ?? bare ?? "") ?? whole,
  );
