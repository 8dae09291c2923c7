import { existsSync } from "node:fs";
import { join } from "node:path";

/** Something of the host that is mounted into a container. */
export interface HostMount {
  host: string;
  container: string;
  mode: "ro" | "rw";
}

/** Programs of TeX Live that containers get. */
export const texlivePrograms = [
  "pdflatex",
  "bibtex",
  "latexmk",
  "latexdiff",
  "kpsewhich",
  "makeindex",
  "biber",
];

/** Folders below an installation's prefix: packages and fonts. */
const shared = ["share/texlive", "share/texmf-dist", "share/texmf"];
/** Where a distribution keeps formats and settings of the TeX Live below /usr. */
const settings = ["/etc/texmf", "/var/lib/texmf"];

/**
 * What a container needs of the host's TeX Live, read-only, at the same paths; only what exists, because Apptainer
 * fails for a missing source. The programs are the host's: they run in images whose C library is not older.
 * @param prefix of the installation, `/usr` for the distribution's own
 */
export function texliveMounts(prefix: string): HostMount[] {
  const root = prefix.replace(/\/+$/, "");
  const paths = [
    ...shared.map((path) => join(root, path)),
    ...texlivePrograms.map((name) => join(root, "bin", name)),
  ];
  const programs = paths.slice(shared.length);
  const found = paths.filter(existsSync);
  // Fonts and settings alone are of no use.
  if (!programs.some((path) => found.includes(path))) return [];
  return [...found, ...settings.filter((path) => root === "/usr" && existsSync(path))].map((path) => ({
    host: path,
    container: path,
    mode: "ro",
  }));
}
