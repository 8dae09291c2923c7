import { allOf, type LicenceSource } from "../licences.ts";

/** The section %LICENSE% of pacman's database: one name a line. */
export const licences: LicenceSource = {
  files: ({ name, version, prefix = "" }) => [`${prefix}/var/lib/pacman/local/${name}-${version}/desc`],
  stated: (text) => {
    const lines = /^%LICENSE%\n((?:.+\n?)+)/m.exec(text)?.[1];
    return allOf((lines ?? "").split("\n").filter(Boolean));
  },
};
