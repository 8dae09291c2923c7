import type { Lock, Package } from "../../lock/schema.ts";

/** The commands of one package manager. */
export interface Commands {
  /** Lines of `%post`, a section each, for a section has a limit. */
  sections: string[][];
  about: string;
  /** The packages that they install. */
  taken: readonly Package[];
  missing?: string;
}

/** Has no character that would end a word or a line of a recipe. */
const isPlain = ({ name, version, prefix = "" }: Package) =>
  /^[\w@%+=:,./~^!-]+$/.test(name + version + prefix);

/** The package of that name and version in an index is this one: it did not come from elsewhere. */
export const isOfIndex = ({ url, commit, editable }: Package) => !url && !commit && !editable;

/** An ecosystem's packages whose names and versions can stand in a recipe. */
export const packagesOf = ({ ecosystems }: Lock, id: string): Package[] => {
  const found = ecosystems[id];
  return found === undefined || found.status === "absent" ? [] : found.packages.filter(isPlain);
};
