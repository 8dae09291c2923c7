import { debianSnapshot } from "../../ecosystems/dpkg/snapshots.ts";
import type { Lock, Package } from "../../lock/schema.ts";
import { shellWord } from "../../process/shell-word.ts";

/** What is known of an image from its own files. */
export interface Remains {
  lock: Lock;
  /** The definition file that Apptainer kept in it. */
  definition?: string;
  /** Of os-release: `debian`, `12`. */
  distribution?: string;
  release?: string;
  /** When packages were last installed, seconds since the epoch. */
  installedAt?: number;
  environment?: string;
  runscript?: string;
}

/** A recovered recipe, and what could not be recovered. */
export interface Recovered {
  recipe: string;
  /** What came from where. */
  found: string[];
  missing: string[];
}

/** Images on Docker Hub by the `ID` of os-release. */
const bases: Record<string, string> = {
  debian: "debian",
  ubuntu: "ubuntu",
  alpine: "alpine",
  fedora: "fedora",
  rocky: "rockylinux",
  almalinux: "almalinux",
  "opensuse-leap": "opensuse/leap",
};

/** The recipe of an image: the one that it carries, else one that is put together from what is installed. */
export function recoverRecipe(remains: Remains): Recovered {
  const { definition } = remains;
  if (definition === undefined) return composed(remains);
  const base = /^\s*from\s*:\s*(\S+)/im.exec(definition)?.[1];
  return {
    recipe: definition.endsWith("\n") ? definition : `${definition}\n`,
    found: ["the recipe: the image carries the one that it was built from"],
    missing: [
      ...(base && !base.includes("@sha256:")
        ? [`which ${base} it was: a tag may name another image today`]
        : []),
      ...(/^%files/m.test(definition)
        ? ["the files of %files as they were: copy them out of the image"]
        : []),
      "which versions the recipe's commands would bring today: the lock says which they brought",
    ],
  };
}

/** Has no character that would end a word or a line of a recipe. */
const isPlain = ({ name, version }: Package) => /^[\w@%+=:,./~^!-]+$/.test(name + version);

function composed(remains: Remains): Recovered {
  const { lock, distribution, release } = remains;
  const base = distribution === undefined ? undefined : bases[distribution];
  const tools = [apt(remains), pip(lock), npm(lock), r(lock)].filter((each) => each !== undefined);
  const { environment, runscript } = remains;
  const sections = [
    { name: "environment", text: environment },
    { name: "runscript", text: runscript },
  ].filter((each): each is { name: string; text: string } => each.text !== undefined);
  const whole = sections.filter(({ text }) => !/^\s*%/m.test(text));
  const header =
    base && release
      ? `Bootstrap: docker\nFrom: ${base}:${release}`
      : "Bootstrap: docker\nFrom: BASE # unknown: name it";
  const post = tools.flatMap(({ lines }) => lines).map((line) => `    ${line}`);
  return {
    recipe: [
      `# Recovered from an image, sha256:${lock.image.sha256 ?? "unknown"}. It has no definition file.`,
      header,
      ...(post.length > 0 ? ["", "%post", ...post] : []),
      ...whole.flatMap(({ name, text }) => [
        "",
        `%${name}`,
        ...text
          .trimEnd()
          .split("\n")
          .map((line) => `    ${line}`),
      ]),
      "",
    ].join("\n"),
    found: [
      ...(base && release ? [`the base: ${base}:${release}, by the image's os-release`] : []),
      ...tools.map(({ about }) => about),
      ...whole.map(({ name }) => `%${name}: Apptainer's own file in the image`),
    ],
    missing: [
      "the recipe: the image carries none, so the order of its commands is unknown",
      ...(base && release
        ? [`which ${base}:${release} it was: its digest is not in the image`]
        : ["the base"]),
      ...leftOut(lock),
    ],
  };
}

/** What no command of the recipe brings. */
function leftOut(lock: Lock): string[] {
  const pinned = new Set(["dpkg", "python", "npm", "r"]);
  return Object.entries(lock.ecosystems).flatMap(([id, found]) => {
    if (found.status === "absent") return [];
    if (found.status === "error") return [`${id} packages: ${found.path}: ${found.message}`];
    const left = pinned.has(id) ? found.packages.filter((each) => !isPlain(each)) : found.packages;
    return left.length > 0 ? [`${left.length} of ${id}, such as ${left[0]?.name} ${left[0]?.version}`] : [];
  });
}

interface Commands {
  lines: string[];
  about: string;
}

const packagesOf = ({ ecosystems }: Lock, id: string): Package[] => {
  const found = ecosystems[id];
  return found === undefined || found.status === "absent" ? [] : found.packages.filter(isPlain);
};

/** Lets apt take Debian's own archive from a snapshot, whichever mirror the base names, in either form of its sources. */
const fromSnapshot = (address: string) =>
  `sed -i -E 's,https?://[^ ]+/debian/?( |$),${address}\\1,g' $(ls /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null)`;

/** apt's packages that were asked for by name, from a snapshot of about the day of the last installation. */
function apt({ lock, distribution, installedAt }: Remains): Commands | undefined {
  const packages = packagesOf(lock, "dpkg").filter(({ auto }) => !auto);
  if (packages.length === 0) return undefined;
  const words = packages.map(({ name, version }) => shellWord(`${name}=${version}`));
  const day =
    distribution === "debian" && installedAt !== undefined ? new Date(installedAt * 1000) : undefined;
  const check = day ? "-o Acquire::Check-Valid-Until=false " : "";
  return {
    lines: [
      ...(day ? [fromSnapshot(debianSnapshot(day))] : []),
      `apt-get ${check}update`,
      `DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends --allow-downgrades ${words.join(" ")}`,
    ],
    about: `${packages.length} packages of apt${day ? `, from the snapshot of about ${day.toISOString()} (an estimate: the time of the last installation)` : ""}`,
  };
}

function pip(lock: Lock): Commands | undefined {
  const own = packagesOf(lock, "python").filter(
    ({ name, owner }) => owner === undefined && !["python", "pypy", "pip"].includes(name),
  );
  if (own.length === 0) return undefined;
  const byPrefix = Map.groupBy(own, ({ prefix }) => prefix ?? "/usr");
  const lines = [...byPrefix].flatMap(([prefix, packages]) => {
    const words = packages.map(({ name, version }) => shellWord(`${name}==${version}`)).join(" ");
    const python = shellWord(`${prefix === "/" ? "/usr" : prefix}/bin/python3`);
    const venv = ["/usr", "/usr/local", "/"].includes(prefix) ? [] : [`python3 -m venv ${shellWord(prefix)}`];
    return [...venv, `${python} -m pip install --no-deps ${words}`];
  });
  return { lines, about: `${own.length} packages of Python, of ${byPrefix.size} environments` };
}

function npm(lock: Lock): Commands | undefined {
  const globals = packagesOf(lock, "npm").filter(
    ({ location, owner, name }) =>
      owner === undefined &&
      location !== undefined &&
      location.endsWith(`/lib/node_modules/${name}`) &&
      name !== "npm",
  );
  if (globals.length === 0) return undefined;
  const words = globals.map(({ name, version }) => shellWord(`${name}@${version}`)).join(" ");
  return { lines: [`npm install --global ${words}`], about: `${globals.length} global packages of npm` };
}

function r(lock: Lock): Commands | undefined {
  const own = packagesOf(lock, "r").filter(({ owner }) => owner === undefined);
  if (own.length === 0) return undefined;
  const lines = own.map(({ name, version }) => {
    const call = `remotes::install_version("${name}", "${version}", upgrade = "never")`;
    return `Rscript -e ${shellWord(call)}`;
  });
  return {
    lines: [`Rscript -e 'install.packages("remotes")'`, ...lines],
    about: `${own.length} packages of R`,
  };
}
