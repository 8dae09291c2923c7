import { fieldOf, type LicenceSource } from "../licences.ts";

/** The field `License` of a package's DESCRIPTION. */
export const licences: LicenceSource = {
  files: ({ location }) => (location ? [`${location}/DESCRIPTION`, location] : []),
  stated: (text) => fieldOf(text, "License"),
};
