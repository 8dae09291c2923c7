import { snapshotSettings } from "../../ecosystems/dpkg/pin.ts";
import { formatSources } from "../../ecosystems/dpkg/sources.ts";
import { shellQuoted } from "../../process/shell-word.ts";
import type { Lock, Package } from "../schema.ts";
import { condaExplicit } from "./conda-explicit.ts";
import { renv } from "./renv.ts";
import { requirements } from "./requirements.ts";
import { everyPackage, gapsOf, titleOf } from "./selection.ts";

/** One step of an installation: the files that it reads, then its commands, for any /bin/sh. */
export interface Step {
  about: string;
  /** Absolute path in the image → its lines. */
  files: Readonly<Record<string, readonly string[]>>;
  commands: readonly string[];
}

/** How to install the packages of a lock again; one remark for each thing that this does not bring back. */
export interface Installation {
  steps: Step[];
  remarks: string[];
}

/** Folder of the files that the steps read; removed after the last one. */
export const stepFolder = "/tmp/stx-lock";

/**
 * One writer for each ecosystem, in an order in which an installer comes before those that may need what it installs.
 */
const writers: Readonly<Record<string, (lock: Lock) => Installation>> = {
  dpkg: byApt,
  rpm: byDnf,
  apk: byApk,
  conda: byConda,
  python: byPip,
  r: byRenv,
  npm: byNpm,
  gem: byGem,
};

/**
 * Installs every package of a lock at its version with the ecosystem's own installer; a remark names each package that
 * this does not bring back.
 */
export function installationOf(lock: Lock): Installation {
  const parts = Object.values(writers).map((write) => write(lock));
  const others = everyPackage(lock).filter(({ ecosystem }) => !Object.hasOwn(writers, ecosystem));
  return {
    steps: parts.flatMap(({ steps }) => steps),
    remarks: [
      `Packages of ${titleOf(lock)}, each at its version.`,
      "What the recipe did beside installing them is not here. The locked recipe has it, and pins and checks more.",
      ...parts.flatMap(({ remarks }) => remarks),
      ...others.map(({ ecosystem, item }) => notHere(ecosystem, item)),
      ...gapsOf(lock),
    ],
  };
}

const notHere = (ecosystem: string, { name, version, owner }: Package) =>
  owner === undefined
    ? `not installed here: ${name} ${version} (${ecosystem})`
    : `comes with a package of ${owner}: ${name} ${version} (${ecosystem})`;

const packagesOf = (lock: Lock, ecosystem: string): readonly Package[] =>
  everyPackage(lock).flatMap((each) => (each.ecosystem === ecosystem ? [each.item] : []));

/** A step that gives an installer one word for each package; a remark names each package that cannot be written so. */
function byWords(
  lock: Lock,
  ecosystem: string,
  word: (item: Package) => string | undefined,
  commands: readonly string[],
): Installation {
  const found = packagesOf(lock, ecosystem).map((item) => ({ item, text: word(item) }));
  // Neither an option nor a pattern nor a path to the installer, and a single word to a shell.
  const isPlain = (text: string | undefined) => text !== undefined && /^@?[\w.][\w.+:~^=@/-]*$/.test(text);
  const lines = [...new Set(found.flatMap(({ text }) => (isPlain(text) ? text! : [])))];
  return {
    steps: step(`packages of ${ecosystem}`, ecosystem, lines, commands),
    remarks: found.filter(({ text }) => !isPlain(text)).map(({ item }) => notHere(ecosystem, item)),
  };
}

/**
 * The packages of one environment, as another export lists them, and that export's remarks on packages that it can't
 * hold.
 */
interface EnvironmentFile {
  /** None where there is nothing to install. */
  lines: readonly string[];
  remarks: readonly string[];
}

/** A step with a file for each environment of an ecosystem; a remark names each package that cannot be written. */
function byFile(
  lock: Lock,
  ecosystem: string,
  write: (prefix: string) => EnvironmentFile,
  commands: (prefix: string, file: string) => readonly string[],
): Installation {
  const byPrefix = Map.groupBy(packagesOf(lock, ecosystem), ({ prefix }) => prefix);
  const parts = [...byPrefix].map(([prefix, items], at): Installation => {
    // A recipe cannot contain such a name.
    const isUsable = prefix !== undefined && !/\p{C}|[\u2028\u2029]/u.test(prefix);
    const { lines, remarks } = isUsable ? write(prefix) : { lines: [], remarks: [] };
    if (!isUsable || lines.length === 0)
      return { steps: [], remarks: items.map((item) => notHere(ecosystem, item)) };
    const name = `${ecosystem}-${at + 1}`;
    const about = `packages of ${ecosystem} in ${prefix}`;
    return {
      steps: step(about, name, lines, commands(shellQuoted(prefix), `${stepFolder}/${name}`)),
      remarks: remarks
        .filter((remark) => !/^(left out as asked|from |in .*:$|platform: )/.test(remark))
        .map((remark) => `${ecosystem} in ${prefix}: ${remark}`),
    };
  });
  return {
    steps: parts.flatMap(({ steps }) => steps),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

/** The lines of a file without its comments, and the comments without its title. */
function splitComments(text: string): EnvironmentFile {
  const all = text.split("\n").filter((line) => line !== "");
  return {
    lines: all.filter((line) => !line.startsWith("#")),
    remarks: all
      .filter((line) => line.startsWith("# "))
      .slice(1)
      .map((line) => line.slice(2)),
  };
}

function step(about: string, name: string, lines: readonly string[], commands: readonly string[]): Step[] {
  return lines.length > 0 ? [{ about, files: { [`${stepFolder}/${name}`]: lines }, commands }] : [];
}

const snapshotSources = "/etc/apt/sources.list.d/zz-stx-lock.sources";
const snapshotOptions = "/etc/apt/apt.conf.d/zz-stx-lock";

/** Uses the archives' snapshots where the lock has them, because the archives themselves keep no old versions. */
function byApt(lock: Lock): Installation {
  const own = (item: Package) =>
    item.prefix === undefined
      ? `${item.name}${item.arch && item.arch !== "all" ? `:${item.arch}` : ""}=${item.version}`
      : undefined;
  const { steps, remarks } = byWords(lock, "dpkg", own, [
    "apt-get update",
    `DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends --allow-downgrades $(cat ${stepFolder}/dpkg)`,
    `rm -rf /var/lib/apt/lists/* ${snapshotSources} ${snapshotOptions}`,
  ]);
  const archives = lock.archives ?? [];
  const kept = archives.flatMap(({ snapshot, ...archive }) =>
    snapshot ? [{ ...archive, uri: snapshot }] : [],
  );
  const files =
    kept.length > 0
      ? { [snapshotSources]: formatSources(kept), [snapshotOptions]: snapshotSettings(kept) }
      : {};
  return {
    steps: steps.map((one) => ({ ...one, files: { ...files, ...one.files } })),
    remarks: [
      ...remarks,
      ...archives
        .filter(({ snapshot }) => snapshot === undefined)
        .map(
          ({ uri, suite }) => `apt must know the archive ${uri} ${suite}, with its key; it has no snapshot`,
        ),
    ],
  };
}

function byDnf(lock: Lock): Installation {
  // rpm's database lists keys as packages; no repository has those.
  const word = ({ name, version, arch, prefix }: Package) =>
    prefix !== undefined || name === "gpg-pubkey" ? undefined : `${name}-${version}${arch ? `.${arch}` : ""}`;
  return byWords(lock, "rpm", word, [
    "manager=$(command -v dnf || command -v microdnf || command -v yum || command -v zypper)",
    `"$manager" install -y $(cat ${stepFolder}/rpm)`,
  ]);
}

function byApk(lock: Lock): Installation {
  // A name that begins with a dot is a group that `apk add --virtual` made.
  const word = ({ name, version, prefix }: Package) =>
    prefix !== undefined || name.startsWith(".") ? undefined : `${name}=${version}`;
  return byWords(lock, "apk", word, [`apk add --no-cache $(cat ${stepFolder}/apk)`]);
}

function byConda(lock: Lock): Installation {
  const write = (prefix: string) => {
    const { lines, remarks } = splitComments(condaExplicit(lock, { prefix }));
    return { lines: lines.length > 1 ? lines : [], remarks };
  };
  return byFile(lock, "conda", write, (prefix, file) => [
    `conda=$(command -v conda || command -v mamba || command -v micromamba || echo ${prefix}/bin/conda)`,
    `if [ -d ${prefix}/conda-meta ]; then verb=install; else verb=create; fi`,
    `"$conda" "$verb" -y -p ${prefix} --file ${file}`,
  ]);
}

function byPip(lock: Lock): Installation {
  const write = (prefix: string) => splitComments(requirements(lock, { prefix }));
  return byFile(lock, "python", write, (prefix, file) => [
    `python=${prefix}/bin/python3`,
    // A distribution's Python is in /usr and installs to /usr/local.
    prefix.startsWith("'/usr")
      ? '[ -x "$python" ] || python=python3'
      : `[ -x "$python" ] || python3 -m venv ${prefix}`,
    `PIP_BREAK_SYSTEM_PACKAGES=1 "$python" -m pip install --no-cache-dir --no-deps -r ${file}`,
  ]);
}

function byRenv(lock: Lock): Installation {
  const write = (prefix: string) => {
    const { R, Packages, StxContainer } = JSON.parse(renv(lock, { prefix }));
    const lines = JSON.stringify({ R, Packages }, null, 1).split("\n");
    return { lines: Object.keys(Packages).length > 0 ? lines : [], remarks: StxContainer.Remarks };
  };
  return byFile(lock, "r", write, (prefix, file) => [
    `Rscript -e 'install.packages("renv", repos = "https://cloud.r-project.org")'`,
    `Rscript -e 'to <- commandArgs(TRUE); renv::restore(lockfile = to[1], library = to[2], prompt = FALSE)' ${file} ${prefix}`,
  ]);
}

/** The packages that `npm install -g` installed themselves, not their dependencies; npm itself comes with Node. */
function byNpm(lock: Lock): Installation {
  const word = ({ name, version, location }: Package) =>
    location?.endsWith(`/lib/node_modules/${name}/package.json`) && name !== "npm" && name !== "corepack"
      ? `${name}@${version}`
      : undefined;
  return byWords(lock, "npm", word, [`npm install --global --no-fund --no-audit $(cat ${stepFolder}/npm)`]);
}

function byGem(lock: Lock): Installation {
  const word = ({ name, version, owner, location }: Package) =>
    owner !== undefined || location?.includes("/specifications/default/") ? undefined : `${name}:${version}`;
  return byWords(lock, "gem", word, [`gem install --no-document --conservative $(cat ${stepFolder}/gem)`]);
}
