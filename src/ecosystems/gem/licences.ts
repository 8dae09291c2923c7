import { allOf, type LicenceSource } from "../licences.ts";

/** `s.licenses = ["MIT".freeze]` in a specification, as RubyGems writes it. */
export const licences: LicenceSource = {
  files: ({ location }) => (location ? [location] : []),
  stated: (text) => {
    const list = /^\s*\w+\.licenses? = (?:\[([^\]]*)\]|(".*))$/m.exec(text);
    return allOf(
      [...(list?.[1] ?? list?.[2] ?? "").matchAll(/"([^"]+)"/g)].map(([, name]) => name as string),
    );
  },
};
