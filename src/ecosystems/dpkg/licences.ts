import { allOf, type LicenceSource } from "../licences.ts";

/** The short names in a file of Debian's machine-readable copyright format 1.0; nothing of a file in another form. */
export const licences: LicenceSource = {
  files: ({ name, prefix = "" }) => [`${prefix}/usr/share/doc/${name}/copyright`],
  stated: (text) => {
    if (!/^Format(?:-Specification)?:.*(?:copyright-format|dep5)/im.test(text.slice(0, 2_000)))
      return undefined;
    return allOf([...text.matchAll(/^License:[ \t]*(\S.*)$/gim)].map(([, name]) => (name as string).trim()));
  },
};
