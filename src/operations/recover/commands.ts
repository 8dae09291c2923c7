import type { Lock, Package } from "../../lock/schema.ts";

/** The commands that one package manager needs. */
export interface Commands {
  /** Lines of `%post`, divided into sections because the size of a section is limited. */
  sections: string[][];
  about: string;
  /** The packages that these commands install. */
  taken: readonly Package[];
  missing?: string;
}

/** Whether the name, version and prefix have no character that would end a word or a line of a recipe. */
const isPlain = ({ name, version, prefix = "" }: Package) =>
  /^[\w@%+=:,./~^!-]+$/.test(name + version + prefix);

/** Whether the package came from an index, so that the one of that name and version there is the same. */
export const isOfIndex = ({ url, commit, editable }: Package) => !url && !commit && !editable;

/** An ecosystem's packages whose names and versions can be written in a recipe. */
export const packagesOf = ({ ecosystems }: Lock, id: string): Package[] => {
  const found = ecosystems[id];
  return found === undefined || found.status === "absent" ? [] : found.packages.filter(isPlain);
};
