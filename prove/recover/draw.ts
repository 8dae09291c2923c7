import { type StandIn, standInFor } from "../support/bases.ts";
import { acceptedBySeed, textOf } from "../support/corpus.ts";

const seed = "recover 1";

/** Kinds of recipes, by what their %post says, and how many of each are drawn. The rare ones choose first. */
export const kinds = {
  conda: { count: 1, about: "conda", says: /\bconda\s+(?:install|create)\b/ },
  npm: { count: 1, about: "npm", says: /\bnpm\s+(?:install|i)\b/ },
  venv: { count: 1, about: "a virtual environment", says: /-m\s+venv\s+\S|\bvirtualenv\s+(?:-\S+\s+)*[./]/ },
  R: { count: 2, about: "R", says: /\br-(?:base|cran)|install\.packages/ },
  files: { count: 2, about: "`%files`", says: /^/ },
  git: { count: 2, about: "a git clone", says: /\bgit\s+clone\b/ },
  make: { count: 2, about: "built by hand", says: /\bmake\s+install\b/ },
  pip: { count: 3, about: "pip", says: /\bpip3?\s+install\b/ },
  download: { count: 2, about: "a download", says: /\b(?:wget|curl)\b[^\n]*\b(?:https?|ftp):/ },
  apt: { count: 4, about: "apt alone", says: /\bapt(?:-get)?\s+(?:-\S+\s+)*install\b/ },
} as const;

export type Kind = keyof typeof kinds;

/** What no machine of two cores builds in minutes, or what needs another machine. */
const tooLarge =
  /cuda|nvidia|torch|tensorflow|desktop|texlive|matlab|openfoam|freesurfer|\bfsl\b|xfce|libreoffice|\bros-|qemu|\brust|bazel|llvm|cmake --build|libqt5|qt5-default|neurodebian|linuxbrew/i;

export interface Drawn {
  /** Its name in the corpus; of the archive, the sha256 of its bytes. */
  file: string;
  kind: Kind;
  base: StandIn;
}

/** Recipes of the corpus by a seed, none built before: of each kind the first ones by the digest of seed and name. */
export function draw(): Drawn[] {
  const sorted = acceptedBySeed(seed).flatMap(({ file, stages }) => {
    const [stage] = stages;
    if (!stage || stages.length > 1 || !/^(?:real|archive)\//.test(file)) return [];
    const base = standInFor(stage.header);
    const script = stage.sections.post?.script ?? "";
    // Commands of %setup would run on this machine itself.
    if (!base || stage.sections.setup || tooLarge.test(textOf(file))) return [];
    return [{ file, base, script, hasFiles: stage.files.length > 0 }];
  });
  const taken = new Set<string>();
  return Object.entries(kinds).flatMap(([kind, { count, says }]) => {
    const others = Object.entries(kinds).filter(([name]) => !["apt", "files", kind].includes(name));
    const fits = ({ file, script, hasFiles }: (typeof sorted)[number]) =>
      !taken.has(file) &&
      says.test(script) &&
      (kind === "files") === hasFiles &&
      (kind !== "apt" || others.every(([, other]) => !other.says.test(script)));
    const chosen = sorted.filter(fits).slice(0, count);
    for (const { file } of chosen) taken.add(file);
    return chosen.map(({ file, base }): Drawn => ({ file, kind: kind as Kind, base }));
  });
}
