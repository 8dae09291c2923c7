import { Findings } from "../findings.ts";
import type { LicenceSource } from "../licences.ts";
import { rpmDatabase } from "./databases.ts";

/** The tag License of each package's header in rpm's database. */
export const licences: LicenceSource = {
  database: async (tree) => {
    const { packages } = await rpmDatabase(tree, new Findings());
    return new Map(
      packages.map(({ header: { name, epoch, version, release, licence } }) => [
        `${name} ${epoch === undefined ? "" : `${epoch}:`}${version}-${release}`,
        licence,
      ]),
    );
  },
};
