import { Failure } from "../../failure.ts";
import { rootPrefix, withVariables } from "../../host/as-root.ts";
import { texlivePrograms } from "../../host/texlive.ts";
import { findProgram } from "../../process/find-program.ts";
import { run, scrubbedEnvironment } from "../../process/run.ts";

export type GroupName = "texlive" | "imagemagick";

interface Group {
  /** All of these must be present; of the names in one entry, one is enough. */
  programs: readonly (readonly string[])[];
  /** Packages of Debian and Ubuntu, and of Fedora and Enterprise Linux. */
  apt: readonly string[];
  dnf: readonly string[];
}

const groups: Record<GroupName, Group> = {
  texlive: {
    programs: [...texlivePrograms, "gs", "pdfinfo"].map((name) => [name]),
    apt: [
      "texlive-latex-base",
      "texlive-latex-recommended",
      "texlive-latex-extra",
      "texlive-fonts-recommended",
      "texlive-binaries",
      "latexmk",
      "latexdiff",
      "biber",
      "ghostscript",
      "poppler-utils",
    ],
    dnf: [
      "texlive-scheme-basic",
      "texlive-collection-latexrecommended",
      "texlive-collection-fontsrecommended",
      "texlive-latexdiff",
      "latexmk",
      "biber",
      "ghostscript",
      "poppler-utils",
    ],
  },
  imagemagick: {
    // Version 7 has a single program; the old names are links to it, if they exist at all.
    programs: [
      ["magick", "convert"],
      ["magick", "identify"],
      ["magick", "mogrify"],
    ],
    apt: ["imagemagick"],
    dnf: ["ImageMagick"],
  },
};

export const groupNames = Object.keys(groups) as GroupName[];

/** Which programs of a group this host has. */
export interface GroupCheck {
  /** Whether all of its programs are present. */
  installed: boolean;
  /** The version that its first program reports; undefined if it is missing or reports none. */
  version: string | undefined;
  /** Each program and its path; null where it is missing. */
  binaries: Record<string, string | null>;
  missing: string[];
}

/** Looks for the programs of each group on the PATH. Nothing is changed. */
export async function checkHost(): Promise<Record<GroupName, GroupCheck>> {
  const checks = groupNames.map(async (name) => [name, await checkGroup(groups[name])] as const);
  return Object.fromEntries(await Promise.all(checks)) as Record<GroupName, GroupCheck>;
}

async function checkGroup({ programs }: Group): Promise<GroupCheck> {
  const binaries: GroupCheck["binaries"] = {};
  const missing: string[] = [];
  for (const names of programs) {
    const found = await Promise.all(names.map((name) => findProgram(name)));
    for (const [n, name] of names.entries()) binaries[name] = found[n] ?? null;
    if (found.every((path) => path === undefined)) missing.push(names.join(" or "));
  }
  const first = Object.values(binaries).find((path) => path !== null);
  const version = first == null ? undefined : await versionOf(first);
  return { installed: missing.length === 0, version, binaries, missing };
}

/** The first line of `--version` with a number in it; undefined if the program fails. */
async function versionOf(program: string): Promise<string | undefined> {
  try {
    const limits = { env: scrubbedEnvironment(), timeLimitMs: 5_000 };
    const { code, stdout } = await run(program, ["--version"], limits);
    const [line] = stdout.split("\n");
    return code === 0 && line && /\d/.test(line) ? line.trim().slice(0, 200) : undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** What installing groups runs, and with what result. */
export interface HostInstall {
  /** Each command, as an argument list. */
  commands: string[][];
  results: Partial<Record<GroupName, "installed" | "present" | "planned" | "failed">>;
}

/**
 * Installs groups of packages with the host's apt or dnf, as root. Groups that are complete are not touched.
 * @param apply run the commands; otherwise only list them
 * @throws Failure where this host has neither, or the user cannot become root
 */
export async function installOnHost(
  wanted: readonly GroupName[],
  apply: boolean,
  onLine?: (line: string) => void,
): Promise<HostInstall> {
  const checks = await checkHost();
  const results: HostInstall["results"] = {};
  const commands: string[][] = [];
  const manager = await packageManager();
  const prefix = apply ? await root() : ((await rootPrefix()) ?? ["sudo", "-n"]);
  for (const name of wanted) {
    if (checks[name].installed) {
      results[name] = "present";
      continue;
    }
    const argv = withVariables(prefix, { DEBIAN_FRONTEND: "noninteractive" }, installCommand(manager, name));
    commands.push(argv);
    results[name] = apply ? await install(argv, name, onLine) : "planned";
  }
  return { commands, results };
}

const installCommand = (manager: "apt" | "dnf", name: GroupName) =>
  manager === "apt"
    ? ["apt-get", "install", "-y", "--no-install-recommends", ...groups[name].apt]
    : ["dnf", "install", "-y", "--setopt=install_weak_deps=False", ...groups[name].dnf];

async function packageManager(): Promise<"apt" | "dnf"> {
  if (await findProgram("apt-get")) return "apt";
  if (await findProgram("dnf")) return "dnf";
  throw new Failure("infrastructure", "cannot install packages on this host", {
    code: "package-manager-missing",
    why: "neither apt-get nor dnf is on the PATH",
    remedy: "install TeX Live and ImageMagick as this host's documentation says",
  });
}

async function root(): Promise<string[]> {
  const prefix = await rootPrefix();
  if (prefix) return prefix;
  throw new Failure("infrastructure", "cannot install packages on this host", {
    code: "sudo-refused",
    why: "packages are installed by root, and sudo needs a password here",
    remedy: "run the commands that `stx-container host install` prints as root",
  });
}

async function install(
  [command = "", ...args]: string[],
  name: GroupName,
  onLine: ((line: string) => void) | undefined,
): Promise<"installed" | "failed"> {
  const limits = { env: scrubbedEnvironment(), timeLimitMs: 2 * 3_600_000, ...(onLine && { onLine }) };
  const { code } = await run(command, args, limits);
  if (code !== 0) return "failed";
  return (await checkGroup(groups[name])).installed ? "installed" : "failed";
}
