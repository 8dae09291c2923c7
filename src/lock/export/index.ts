import { Failure } from "../../failure.ts";
import type { Lock } from "../schema.ts";
import type { ExportOptions } from "./selection.ts";

export type { ExportOptions } from "./selection.ts";

/** A format in which a lock can be written. */
export interface Format {
  /** Its name on the command line. */
  name: string;
  /** The usual name of a file of this format. */
  file: string;
  /** What it is, in half a sentence. */
  about: string;
  /** The ecosystems whose packages it holds; all where it is left out. */
  ecosystems?: readonly string[];
  /** It describes one environment, so that `prefix` can choose which. */
  prefix?: true;
  /** It has a place for the licences of packages. */
  licences?: true;
  /** Loaded when it is asked for: CycloneDX's library is heavy. */
  load: () => Promise<(lock: Lock, options: ExportOptions) => string>;
}

/** Every format that {@link exportLock} knows. */
export const formats: readonly Format[] = [
  {
    name: "requirements",
    file: "requirements.txt",
    about: "Python packages for pip, with hashes where known",
    ecosystems: ["python"],
    prefix: true,
    load: async () => (await import("./requirements.ts")).requirements,
  },
  {
    name: "pylock",
    file: "pylock.toml",
    about: "Python packages whose commit or hash is known, as PEP 751 defines",
    ecosystems: ["python"],
    prefix: true,
    load: async () => (await import("./pylock.ts")).pylock,
  },
  {
    name: "conda-explicit",
    file: "conda-explicit.txt",
    about: "conda packages as an @EXPLICIT list",
    ecosystems: ["conda"],
    prefix: true,
    load: async () => (await import("./conda-explicit.ts")).condaExplicit,
  },
  {
    name: "conda-environment",
    file: "environment.yml",
    about: "conda packages with version and build, and pip packages, for conda env create",
    ecosystems: ["conda"],
    prefix: true,
    load: async () => (await import("./conda-environment.ts")).condaEnvironment,
  },
  {
    name: "conda-lock",
    file: "conda-lock.yml",
    about: "conda packages by URL and digest, for conda-lock install",
    ecosystems: ["conda"],
    prefix: true,
    load: async () => (await import("./conda-locks.ts")).condaLock,
  },
  {
    name: "pixi",
    file: "pixi.lock",
    about: "conda packages by URL and digest, for pixi",
    ecosystems: ["conda"],
    prefix: true,
    load: async () => (await import("./conda-locks.ts")).pixiLock,
  },
  {
    name: "renv",
    file: "renv.lock",
    about: "R packages for renv",
    ecosystems: ["r"],
    prefix: true,
    load: async () => (await import("./renv.ts")).renv,
  },
  {
    name: "npm-list",
    file: "npm-list.json",
    about: "Node packages as npm ls --all --json shows them",
    ecosystems: ["npm"],
    prefix: true,
    load: async () => (await import("./npm-list.ts")).npmList,
  },
  {
    name: "dpkg-list",
    file: "dpkg-list.txt",
    about: "Debian packages as arguments of apt-get install",
    ecosystems: ["dpkg"],
    load: async () => (await import("./dpkg-list.ts")).dpkgList,
  },
  {
    name: "cyclonedx",
    file: "bom.cdx.json",
    about: "everything, CycloneDX 1.6 JSON",
    licences: true,
    load: async () => (await import("./cyclonedx.ts")).cyclonedx,
  },
  {
    name: "cyclonedx-1.7",
    file: "bom.cdx.json",
    about: "everything, CycloneDX 1.7 JSON",
    licences: true,
    load: async () => (await import("./cyclonedx.ts")).cyclonedx17,
  },
  {
    name: "spdx",
    file: "bom.spdx.json",
    about: "everything, SPDX 2.3 JSON",
    licences: true,
    load: async () => (await import("./spdx.ts")).spdx,
  },
  {
    name: "spdx-3",
    file: "bom.spdx3.json",
    about: "everything, SPDX 3.0.1 JSON-LD",
    licences: true,
    load: async () => (await import("./spdx3.ts")).spdx3,
  },
  {
    name: "dockerfile",
    file: "Dockerfile",
    about: "everything that an installer can install, as a Dockerfile from the same base",
    load: async () => (await import("./minimal-recipe.ts")).dockerfile,
  },
  {
    name: "apptainer",
    file: "minimal.def",
    about: "the same as a minimal Apptainer recipe",
    load: async () => (await import("./minimal-recipe.ts")).apptainerRecipe,
  },
  {
    name: "github-snapshot",
    file: "github-snapshot.json",
    about: "everything, for GitHub's dependency submission API",
    load: async () => (await import("./github-snapshot.ts")).githubSnapshot,
  },
  {
    name: "table-markdown",
    file: "packages.md",
    about: "everything, a table for a paper's supplement, as markdown",
    licences: true,
    load: async () => (await import("./table.ts")).markdownTable,
  },
  {
    name: "table-csv",
    file: "packages.csv",
    about: "everything, the same table as CSV",
    licences: true,
    load: async () => (await import("./table.ts")).csvTable,
  },
  {
    name: "table-latex",
    file: "packages.tex",
    about: "everything, the same table for LaTeX (longtable, booktabs)",
    licences: true,
    load: async () => (await import("./table.ts")).latexTable,
  },
  {
    name: "seed",
    file: "image.lock",
    about: "pip, dpkg and npm as scitex-container's combined text lock",
    ecosystems: ["python", "dpkg", "npm"],
    prefix: true,
    load: async () => (await import("./scitex.ts")).formatScitexLock,
  },
  {
    name: "scitex-pip",
    file: "requirements-lock.txt",
    about: "Python packages as scitex-container's freeze file",
    ecosystems: ["python"],
    prefix: true,
    load: async () => (await import("./scitex.ts")).formatScitexFile("requirements-lock.txt"),
  },
  {
    name: "scitex-dpkg",
    file: "dpkg-lock.txt",
    about: "Debian packages as scitex-container's freeze file",
    ecosystems: ["dpkg"],
    load: async () => (await import("./scitex.ts")).formatScitexFile("dpkg-lock.txt"),
  },
  {
    name: "scitex-npm",
    file: "node-lock.txt",
    about: "npm's global packages as scitex-container's freeze file",
    ecosystems: ["npm"],
    load: async () => (await import("./scitex.ts")).formatScitexFile("node-lock.txt"),
  },
];

/** The format of this name. @throws Failure "usage" that lists the known formats */
export function formatNamed(name: string | undefined): Format {
  const found = formats.find((format) => format.name === name);
  if (found) return found;
  const what =
    name === undefined ? "name a format with --format" : `unknown export format ${JSON.stringify(name)}`;
  throw new Failure("usage", what, {
    code: "export-format-unknown",
    remedy: formats.map(({ name, about }) => `${name}: ${about}`).join("\n"),
  });
}

/**
 * Writes a lock in another format. What the format has no place for is put in a comment or a free-text field.
 * @param format a name of {@link formats}.
 * @throws Failure "usage" for an unknown format, or a prefix that is not in the lock.
 */
export async function exportLock(lock: Lock, format: string, options: ExportOptions = {}): Promise<string> {
  return (await formatNamed(format).load())(lock, options);
}
