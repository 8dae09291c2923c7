import { jsonObject, type LicenceSource, wordsOf } from "../licences.ts";

/** `license` in the record of each package in the folder `conda-meta`. */
export const licences: LicenceSource = {
  files: ({ location }) => (location ? [location] : []),
  stated: (text) => wordsOf(jsonObject(text)?.license),
};
