import { jsonObject, type LicenceSource, wordsOf } from "../licences.ts";

/** `license` in the record of each package, which conda calls its `conda-meta`. */
export const licences: LicenceSource = {
  files: ({ location }) => (location ? [location] : []),
  stated: (text) => wordsOf(jsonObject(text)?.license),
};
