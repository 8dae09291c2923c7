import { compareVersions } from "../../ecosystems/python/version.ts";
import type { Lock, Package } from "../../lock/schema.ts";
import { plural } from "../../plural.ts";
import { shellWord } from "../../process/shell-word.ts";
import { type Commands, isOfIndex, packagesOf } from "./commands.ts";

/** What the image's own files say in addition to the lock. */
export interface Traces {
  /** Locations of Python packages that were compiled where the image was made. */
  compiled: ReadonlySet<string>;
  /** When a folder of the image was last changed, in seconds since the epoch. */
  changedAt(folder: string): number | undefined;
  /** Whether there is something at a path. */
  has(path: string): boolean;
  /** The version of `python3`: "3.11". */
  python3?: string;
}

/** The commands that install the packages of languages, as far as an index is known to have them. */
export const toolCommands = (lock: Lock, traces: Traces): Commands[] =>
  [python(lock, traces), npm(lock, traces), r(lock)].filter((each) => each !== undefined);

/** The first pip that records where it took a package from, if not from an index (PEP 610). */
const firstTelling = "20.1";

/** The pip command for a package's interpreter, and a key for that interpreter. */
function pipFor(
  { prefix = "/usr", location = "" }: Package,
  { python3 }: Traces,
): { command: string; key: string } {
  const own = /\/python(\d(?:\.\d+)?)\//.exec(location)?.[1] ?? "3";
  // Scripts name the interpreter by the path under which pip was run.
  const version = own === python3 ? "3" : own;
  if (prefix.endsWith("/.local"))
    return {
      key: prefix,
      command: `PYTHONUSERBASE=${shellWord(prefix)} python${version} -m pip install --user`,
    };
  // Without this variable, distributions refuse to install next to their own packages (PEP 668).
  if (["/", "/usr", "/usr/local"].includes(prefix))
    return { key: "", command: `PIP_BREAK_SYSTEM_PACKAGES=1 python${version} -m pip install` };
  return { key: prefix, command: `${shellWord(`${prefix}/bin/python3`)} -m pip install` };
}

/**
 * Installs Python packages with pip, for environments whose pip would have recorded an origin other than an index. In
 * other environments the origin is unknown, and a package of that name in an index may be a different one.
 */
function python(lock: Lock, traces: Traces): Commands | undefined {
  const all = packagesOf(lock, "python");
  const pips = Map.groupBy(
    all.filter(({ name }) => name === "pip"),
    (each) => pipFor(each, traces).key,
  );
  const conda = new Set(packagesOf(lock, "conda").map(({ prefix }) => prefix));
  const isTold = (each: Package) => {
    if (each.installer === "uv") return true;
    const own = pips.get(pipFor(each, traces).key) ?? [];
    return (
      each.installer === "pip" &&
      own.length > 0 &&
      own.every(({ version }) => (compareVersions(version, firstTelling) ?? -1) >= 0)
    );
  };
  const taken = all.filter(
    (each) =>
      each.owner === undefined &&
      each.purl.startsWith("pkg:pypi/") &&
      isOfIndex(each) &&
      each.name !== "pip" &&
      (pips.get(pipFor(each, traces).key)?.length ?? 0) > 0 &&
      isTold(each) &&
      !conda.has(each.prefix) &&
      !traces.compiled.has(each.location ?? ""),
  );
  if (taken.length === 0) return undefined;
  const groups = Map.groupBy(taken, (each) => pipFor(each, traces).command);
  // The carried RECORD of a package alone makes newer pips (seen with 26.3) take it for installed.
  const lines = [...groups].map(
    ([command, packages]) =>
      `${command} --ignore-installed --no-deps --no-cache-dir ${packages.map(({ name, version }) => shellWord(`${name}==${version}`)).join(" ")}`,
  );
  // pip marks the packages that it was asked for; here it is asked for dependencies, too (PEP 376).
  const marks = taken.flatMap(({ location = "" }) => {
    const mark = `${location}/REQUESTED`;
    return location.endsWith(".dist-info") && /^[\w.+/-]+$/.test(mark) && !traces.has(mark) ? [mark] : [];
  });
  return {
    taken,
    sections: [[...lines, ...(marks.length > 0 ? [`rm -f ${marks.join(" ")}`] : [])]],
    about: `${plural(taken.length, "package")} of Python, of ${plural(groups.size, "environment")}`,
  };
}

const npmRoots = ["/usr", "/usr/local"];

/** Installs npm's global packages, each with its dependencies as the registry had them when it was installed. */
function npm(lock: Lock, { changedAt }: Traces): Commands | undefined {
  const placeOf = ({ location = "" }: Package) =>
    npmRoots.map((prefix) => `${prefix}/lib/node_modules/`).find((root) => location.startsWith(root));
  const all = packagesOf(lock, "npm").filter(
    (each) => each.owner === undefined && placeOf(each) !== undefined,
  );
  const folderOf = (each: Package) => `${placeOf(each)}${each.name}`;
  const own = all.filter(
    (each) => isOfIndex(each) && each.location === `${folderOf(each)}/package.json` && each.name !== "npm",
  );
  if (own.length === 0) return undefined;
  const within = all.filter((each) => own.some((outer) => each.location?.startsWith(`${folderOf(outer)}/`)));
  const lines = own.map((each) => {
    const seconds = changedAt(folderOf(each));
    // One minute later, because npm takes only what was published before this time.
    const before = seconds === undefined ? "" : `--before=${new Date((seconds + 60) * 1000).toISOString()} `;
    return `npm install --global ${before}${shellWord(`${each.name}@${each.version}`)}`;
  });
  return {
    taken: within.filter(isOfIndex),
    sections: [lines],
    about: `${plural(own.length, "global package")} of npm, with what they need as of the time of installation`,
  };
}

/** On most distributions, R has no archive selected and would ask for one. */
const repos = 'repos = "https://cloud.r-project.org"';

function r(lock: Lock): Commands | undefined {
  const taken = packagesOf(lock, "r").filter(
    (each) =>
      each.owner === undefined &&
      each.purl.startsWith("pkg:cran/") &&
      each.origin === "CRAN" &&
      isOfIndex(each),
  );
  if (taken.length === 0) return undefined;
  const groups = Map.groupBy(taken, ({ prefix }) => prefix);
  const lines = [...groups].flatMap(([prefix, packages]) => {
    const library = prefix === undefined ? "" : `, lib = "${prefix}"`;
    const calls = packages.map(
      ({ name, version }) =>
        `remotes::install_version("${name}", "${version}", upgrade = "never"${library}, ${repos})`,
    );
    return calls.map((call) => `R_LIBS=/tmp/recovered-r Rscript -e ${shellWord(call)}`);
  });
  const remotes = `dir.create("/tmp/recovered-r"); install.packages("remotes", lib = "/tmp/recovered-r", ${repos})`;
  return {
    taken,
    sections: [[`Rscript -e ${shellWord(remotes)}`, ...lines, "rm -rf /tmp/recovered-r"]],
    about: `${plural(taken.length, "package")} of R`,
  };
}
