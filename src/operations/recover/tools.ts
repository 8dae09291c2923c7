import { snapshotsOf } from "../../ecosystems/dpkg/snapshots.ts";
import type { Lock, Package } from "../../lock/schema.ts";
import { plural } from "../../plural.ts";
import { shellWord } from "../../process/shell-word.ts";

/** The commands of one package manager. */
export interface Commands {
  lines: string[];
  about: string;
  /** The packages that they install. */
  taken: readonly Package[];
  missing?: string;
}

/** When apt last installed something into an image of which distribution, seconds since the epoch. */
interface System {
  distribution?: string;
  installedAt?: number;
}

/** Has no character that would end a word or a line of a recipe. */
const isPlain = ({ name, version, prefix = "" }: Package) =>
  /^[\w@%+=:,./~^!-]+$/.test(name + version + prefix);

/** The package of that name and version in an index is this one: it did not come from elsewhere. */
const isOfIndex = ({ url, commit, editable }: Package) => !url && !commit && !editable;

const packagesOf = ({ ecosystems }: Lock, id: string): Package[] => {
  const found = ecosystems[id];
  return found === undefined || found.status === "absent" ? [] : found.packages.filter(isPlain);
};

/** The commands that bring what is installed, as far as a package manager has it by its name and version. */
export const commandsOf = (lock: Lock, system: System): Commands[] =>
  [apt(lock, system), pip(lock), npm(lock), r(lock)].filter((each) => each !== undefined);

/** What none of the commands brings, and no package of the system does. */
export function leftOut(lock: Lock, commands: readonly Commands[]): string[] {
  const taken = new Set(commands.flatMap((each) => each.taken));
  return Object.entries(lock.ecosystems).flatMap(([id, found]) => {
    if (found.status === "absent") return [];
    const left = found.packages.filter(
      (each) => !taken.has(each) && each.owner === undefined && !isDependency(id, each),
    );
    return [
      ...(found.status === "error" ? [`${id} packages: ${found.path}: ${found.message}`] : []),
      ...(left.length > 0 ? [`${left.length} of ${id}, such as ${left[0]?.name} ${left[0]?.version}`] : []),
    ];
  });
}

/** Whether a package comes with another one: apt's automatic packages, and npm's inside another's folder. */
function isDependency(id: string, { auto, location = "" }: Package): boolean {
  if (id === "dpkg") return auto === true;
  return id === "npm" && /\/node_modules\/.*\/node_modules\//.test(location);
}

/** Lets apt take a distribution's own archives from snapshots, whichever mirror the base names, in either form of its sources. */
function fromSnapshots(snapshots: Record<string, string>): string {
  const edits = Object.entries(snapshots).map(
    ([archive, address]) => `-e 's,https?://[^ /]+/${archive}/?( |$),${address}\\1,g'`,
  );
  const files = "/etc/apt/sources.list /etc/apt/sources.list.d/*.sources";
  return `for file in ${files}; do if [ -f "$file" ]; then sed -i -E ${edits.join(" ")} "$file"; fi; done`;
}

/** apt's packages that were asked for by name, from a snapshot of about the day of the last installation. */
function apt(lock: Lock, { distribution = "", installedAt }: System): Commands | undefined {
  // A system in a folder of the image is not apt's.
  const taken = packagesOf(lock, "dpkg").filter(({ auto, prefix }) => !auto && prefix === undefined);
  if (taken.length === 0) return undefined;
  const words = taken.map(({ name, version }) => shellWord(`${name}=${version}`));
  const day = installedAt === undefined ? undefined : new Date(installedAt * 1000);
  const snapshots = day ? snapshotsOf(distribution, day) : {};
  const isKnown = Object.keys(snapshots).length > 0;
  return {
    taken,
    lines: [
      ...(isKnown ? [fromSnapshots(snapshots)] : []),
      `apt-get ${isKnown ? "-o Acquire::Check-Valid-Until=false " : ""}update`,
      `DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends --allow-downgrades ${words.join(" ")}`,
    ],
    about: `${plural(taken.length, "package")} of apt${isKnown ? `, from the snapshot of about ${day?.toISOString()} (an estimate: the time of the last installation)` : ""}`,
    ...(!isKnown && { missing: "a snapshot of apt's archives: those of today may not have these versions" }),
  };
}

/** Prefixes of the system's own Python, not of an environment. */
const systemPrefixes = ["/", "/usr", "/usr/local"];

function pip(lock: Lock): Commands | undefined {
  const taken = packagesOf(lock, "python").filter(
    (each) =>
      each.owner === undefined && each.purl.startsWith("pkg:pypi/") && isOfIndex(each) && each.name !== "pip",
  );
  if (taken.length === 0) return undefined;
  const byPrefix = Map.groupBy(taken, ({ prefix = "/usr" }) =>
    systemPrefixes.includes(prefix) ? undefined : prefix,
  );
  const lines = [...byPrefix].flatMap(([prefix, packages]) => {
    const install = `-m pip install --no-deps ${packages.map(({ name, version }) => shellWord(`${name}==${version}`)).join(" ")}`;
    // Distributions refuse to install beside their own packages without it (PEP 668).
    if (prefix === undefined) return [`PIP_BREAK_SYSTEM_PACKAGES=1 python3 ${install}`];
    return [`python3 -m venv ${shellWord(prefix)}`, `${shellWord(`${prefix}/bin/python3`)} ${install}`];
  });
  return {
    taken,
    lines,
    about: `${plural(taken.length, "package")} of Python, of ${plural(byPrefix.size, "environment")}`,
  };
}

function npm(lock: Lock): Commands | undefined {
  const taken = packagesOf(lock, "npm").filter(
    (each) =>
      each.owner === undefined &&
      isOfIndex(each) &&
      ["/usr", "/usr/local"].some(
        (prefix) => each.location === `${prefix}/lib/node_modules/${each.name}/package.json`,
      ) &&
      each.name !== "npm",
  );
  if (taken.length === 0) return undefined;
  const words = taken.map(({ name, version }) => shellWord(`${name}@${version}`)).join(" ");
  return {
    taken,
    lines: [`npm install --global ${words}`],
    about: `${plural(taken.length, "global package")} of npm`,
  };
}

/** R on most distributions has no archive of its own choice, and asks for one. */
const repos = 'repos = "https://cloud.r-project.org"';

function r(lock: Lock): Commands | undefined {
  const taken = packagesOf(lock, "r").filter(
    (each) => each.owner === undefined && each.purl.startsWith("pkg:cran/") && isOfIndex(each),
  );
  if (taken.length === 0) return undefined;
  const calls = taken.map(
    ({ name, version }) => `remotes::install_version("${name}", "${version}", upgrade = "never", ${repos})`,
  );
  return {
    taken,
    lines: [`install.packages("remotes", ${repos})`, ...calls].map((call) => `Rscript -e ${shellWord(call)}`),
    about: `${plural(taken.length, "package")} of R`,
  };
}
