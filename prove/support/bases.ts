import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { debianMirror } from "../../scripts/machine.ts";
import { passed, stx } from "../../test/e2e/support.ts";

/** The archive of Ubuntu that stands for its own. */
export const ubuntuMirror = process.env.STX_UBUNTU_MIRROR ?? "http://archive.ubuntu.com/ubuntu";

/** Releases of which an archive is reachable, by what a recipe calls them after the colon, or as its OSVersion. */
const releases: Record<string, Record<string, string>> = {
  ubuntu: {
    ...{ "16.04": "xenial", "18.04": "bionic", "20.04": "focal", "22.04": "jammy", "24.04": "noble" },
    ...{ latest: "noble", "": "noble" },
  },
  debian: {
    ...{ 11: "bullseye", 12: "bookworm", 13: "trixie", latest: "trixie", stable: "trixie", "": "trixie" },
  },
};

const installing = (packages: string) => [
  "apt-get update",
  `apt-get install -y ${packages}`,
  "rm -rf /var/lib/apt/lists/*",
];

/** Debian's Python in the places where Docker Hub's is, into which pip installs without being asked twice. */
const python = (packages: string) => [
  ...installing(`python3-pip python3-venv python-is-python3 ${packages}`),
  "rm -f /usr/lib/python3*/EXTERNALLY-MANAGED",
  "for each in python python3 pip pip3; do ln -s /usr/bin/$each /usr/local/bin/$each; done",
];

/** What a base has beyond its distribution, as lines of `%post`. */
const extras = {
  node: installing("nodejs npm"),
  python: python("build-essential python3-dev git curl wget ca-certificates"),
  "python-slim": python("ca-certificates"),
  r: installing("r-base"),
  gcc: installing("build-essential gfortran git curl wget ca-certificates"),
  golang: installing("golang-go build-essential git curl wget ca-certificates"),
  ruby: installing("ruby-full build-essential git curl wget ca-certificates"),
  perl: installing("cpanminus build-essential git curl wget ca-certificates"),
} as const;

/** An image that stands for one that cannot be fetched: a release, and what it has beyond it. */
export interface StandIn {
  release: string;
  extra?: keyof typeof extras;
  /** Packages that debootstrap is to install, too. */
  include?: readonly string[];
}

/** What stands for the base that a recipe's header names; undefined where there is nothing of the kind. */
export function standInFor({
  bootstrap = "",
  from = "",
  osversion = "",
  include = "",
}: Record<string, string>): StandIn | undefined {
  const plain = from.replace(/^(?:docker\.io\/)?(?:library\/)?/, "").trim();
  const [, name = "", tag = ""] = /^([\w/-]+)(?:[:@_](.*?)(?:-slim|-\d{8})?(?:\.sif)?)?$/.exec(plain) ?? [];
  const named = (of: string, word: string) =>
    releases[of]?.[word] ?? Object.values(releases[of] ?? {}).find((each) => each === word);
  if (bootstrap === "debootstrap") {
    const release = named("ubuntu", osversion.trim()) ?? named("debian", osversion.trim());
    const names = include.split(/[\s,]+/).filter(Boolean);
    return release && osversion.trim()
      ? { release, ...(names.length > 0 ? { include: names } : {}) }
      : undefined;
  }
  if (!["docker", "library", "localimage"].includes(bootstrap)) return undefined;
  if (name === "node") return { release: "bookworm", extra: "node" };
  const release = named(name, tag);
  return release ? { release } : undefined;
}

/** Images of a language, by name on Docker Hub, and what stands for the language. */
const languages: Record<string, keyof typeof extras> = {
  ...{ python: "python", "r-base": "r", "rocker/r-ver": "r", "rocker/r-base": "r", gcc: "gcc" },
  ...{ "buildpack-deps": "gcc", golang: "golang", ruby: "ruby", perl: "perl" },
};

/** Distributions of whose packages no archive is reachable. */
const elsewhere =
  /^(?:[\w.-]+\/)*(?:alpine|busybox|centos|fedora|rockylinux|almalinux|opensuse|archlinux|gentoo|oraclelinux|scientific)\w*(?:\/|$)|alpine/;

/** What stands for a base, else why nothing can. */
export type Found = { base: StandIn } | { cannot: string };

/**
 * As {@link standInFor}, and further: languages' images, and those of others whose tag says on which Ubuntu they are made,
 * without what is theirs.
 */
export function findStandIn(header: Record<string, string>): Found {
  const base = standInFor(header);
  if (base) return { base };
  const { bootstrap = "", from = "", osversion = "" } = header;
  if (`${from}${osversion}`.includes("{{")) return { cannot: "only a build argument names its base" };
  if (bootstrap === "debootstrap") return { cannot: "the archive of its release cannot be reached here" };
  if (/^(?:yum|dnf|zypper|arch|busybox)$/.test(bootstrap))
    return { cannot: "the packages of its distribution cannot be reached here" };
  if (
    !/^(?:docker|library|localimage|oras|shub|docker-archive|docker-daemon|oci|oci-archive)$/.test(bootstrap)
  )
    return { cannot: "it names no base" };
  const plain = from.replace(/^(?:docker:\/\/)?(?:docker\.io\/)?(?:library\/)?/, "").trim();
  const [name = "", tag = ""] = plain.split(/[:@]/);
  if (elsewhere.test(name) || /alpine|centos|rockylinux|ubi\d/.test(tag))
    return { cannot: "the packages of its distribution cannot be reached here" };
  const [, of] = /ubuntu-?(\d\d\.\d\d)/.exec(tag) ?? /^neurodebian:([a-z]+)/.exec(plain) ?? [];
  const release =
    of &&
    (releases.ubuntu![of] ??
      [...Object.values(releases.ubuntu!), ...Object.values(releases.debian!)].find((each) => each === of));
  if (release) return { base: { release } };
  if (plain === "neurodebian:latest" || plain === "neurodebian") return { base: { release: "bookworm" } };
  const language = languages[name];
  if (language)
    return {
      base: {
        release: "bookworm",
        extra: /slim/.test(tag) && language === "python" ? "python-slim" : language,
      },
    };
  if (of || /^(?:ubuntu|debian|neurodebian)$/.test(name))
    return { cannot: "the archive of its release cannot be reached here" };
  return { cannot: "its base is somebody else's image" };
}

const isUbuntu = (release: string) => Object.values(releases.ubuntu!).includes(release);

/** apt's sources as the distribution's own image on Docker Hub has them. */
function sourcesOf(release: string): string[] {
  if (!isUbuntu(release)) return [`deb ${debianMirror()} ${release} main`];
  return ["", "-updates", "-security"].map(
    (pocket) => `deb ${ubuntuMirror} ${release}${pocket} main universe`,
  );
}

/** Like the distributions' images on Docker Hub: dpkg does not wait for the disk, and apt keeps nothing. */
const likeDocker = [
  "echo force-unsafe-io >/etc/dpkg/dpkg.cfg.d/docker-apt-speedup",
  "echo 'DPkg::Post-Invoke { \"rm -f /var/cache/apt/archives/*.deb || true\"; };' >/etc/apt/apt.conf.d/docker-clean",
  "rm -rf /var/lib/apt/lists/* /var/cache/apt/*",
];

/**
 * A command before that of debootstrap, where debootstrap is older than a release: all of Ubuntu's are made by one script.
 */
function scriptFor(folder: string, release: string): string[] {
  const scripts = "/usr/share/debootstrap";
  if (existsSync(join(scripts, "scripts", release))) return [];
  const own = join(folder, "debootstrap");
  cpSync(scripts, own, { recursive: true, verbatimSymlinks: true });
  rmSync(join(own, "scripts", release), { force: true });
  symlinkSync("gutsy", join(own, "scripts", release));
  return ["unshare", "--mount", "sh", "-c", 'mount --bind "$0" "$1" && shift && exec "$@"', own, scripts];
}

/**
 * An image that stands for a distribution's own on Docker Hub: what debootstrap makes of the archive today, with the same
 * sources of apt. Made once, and kept in a folder.
 * @returns its path
 */
export async function standInBase(
  folder: string,
  { release, extra, include = [] }: StandIn,
): Promise<string> {
  const sources = sourcesOf(release).map(
    (line, at) => `echo '${line}' >${at === 0 ? "" : ">"}/etc/apt/sources.list`,
  );
  const isPlain = extra === undefined && include.length === 0;
  const more = extra ? extras[extra] : installing(include.join(" "));
  const script = isPlain ? [...sources, ...likeDocker] : more;
  const key = createHash("sha256").update(script.join("\n")).digest("hex").slice(0, 8);
  const image = join(folder, `${[release, extra, key].filter(Boolean).join("-")}.sif`);
  if (existsSync(image)) return image;
  mkdirSync(folder, { recursive: true });
  const header = isPlain
    ? ["Bootstrap: debootstrap", `OSVersion: ${release}`, "MirrorURL: {{ mirror }}"]
    : ["Bootstrap: localimage", `From: ${await standInBase(folder, { release })}`];
  const name = `base-${release}-${key}`;
  writeFileSync(
    join(folder, `${name}.def`),
    [...header, "", "%post", ...script.map((line) => `    ${line}`), ""].join("\n"),
  );
  const args = isPlain ? ["--build-arg", `mirror=${isUbuntu(release) ? ubuntuMirror : debianMirror()}`] : [];
  const store = join(folder, name);
  const { code, out, err } = await stx(
    ["build", `${name}.def`, "--store", store, "--json", ...args, ...passed],
    folder,
    {},
    isPlain ? scriptFor(folder, release) : [],
  );
  if (code !== 0) throw new Error(`the base ${name} cannot be built: ${out}${err.slice(-3000)}`);
  cpSync(JSON.parse(out).built.files.image, image);
  rmSync(store, { recursive: true });
  return image;
}
