/** A version of a package in an upstream: what it is made of, and what became of it. */
export interface Piece {
  name: string;
  /** Two numbers; an upstream whose versions look otherwise spells it its own way. */
  version: string;
  /** Packages that it needs, in any version from 1.0 on. */
  needs?: readonly string[];
  /** What its one file says, where that is not its version. */
  content?: string;
  /** Taken back: what this means is the upstream's own (a yanked wheel, a deprecated npm package, CRAN's Archive). */
  yanked?: boolean;
}

/** What every upstream has when the recipe is first built: the recipe asks for `branch`, and gets leaf 1.1, too. */
export const stand: readonly Piece[] = [
  { name: "leaf", version: "1.0" },
  { name: "leaf", version: "1.1" },
  { name: "branch", version: "2.0", needs: ["leaf"] },
];

const isCurrent = ({ name, version }: Piece) => name === "leaf" && version === "1.1";
const change = (to: Partial<Piece>) => (from: readonly Piece[]) =>
  from.map((piece) => (isCurrent(piece) ? { ...piece, ...to } : piece));

/** What can happen to an upstream between the build and a rebuild. */
export const moves = {
  newer: {
    about: "newer versions of both appear",
    change: (from) => [
      ...from,
      { name: "leaf", version: "1.2" },
      { name: "branch", version: "2.1", needs: ["leaf"] },
    ],
  },
  dependency: {
    about: "a newer version needs one package more",
    change: (from) => [
      ...from,
      { name: "twig", version: "1.0" },
      { name: "branch", version: "2.1", needs: ["leaf", "twig"] },
    ],
  },
  yank: { about: "the dependency's version is taken back", change: change({ yanked: true }) },
  delete: {
    about: "the dependency's version is deleted",
    change: (from) => from.filter((piece) => !isCurrent(piece)),
  },
  swap: { about: "the dependency's version has other bytes", change: change({ content: "swapped" }) },
} as const satisfies Record<string, { about: string; change(from: readonly Piece[]): Piece[] }>;

export type Move = keyof typeof moves;
