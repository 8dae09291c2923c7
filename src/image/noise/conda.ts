import type { NoiseRule, Normaliser } from "../noise.ts";
import { byText, withoutFields } from "../normalise.ts";

const condaRecord: Normaliser = {
  name: "condaRecord",
  normalise: withoutFields((key) => key === "requested_spec" || key === "requested_specs"),
};

const condaMoment: Normaliser = {
  name: "condaMoment",
  normalise: byText((text) => (/^\d{1,12}(?:\.\d{1,9})?\n?$/.test(text) ? "moment" : undefined)),
};

/** What conda keeps. */
export const condaNoise: readonly NoiseRule[] = [
  {
    pattern: "/**/conda-meta/history",
    ignore: "content",
    reason:
      "The commands and their times; what is installed stands in the other files there, which are compared.",
  },
  {
    pattern: "/**/conda-meta/*.json",
    ignore: condaRecord,
    reason: "It holds the words by which the package was asked for, which are other ones in a locked recipe.",
  },
  {
    // conda 26 (conda/base/constants.py: PREFIX_CREATION_TIMESTAMP_FILE)
    pattern: "/**/conda-meta/created_at",
    ignore: condaMoment,
    reason: "The moment at which the environment was made.",
    since: 2,
  },
  {
    pattern: "/**/pkgs/cache/#{,.*}.{json,msgpack,solv}",
    ignore: "file",
    reason: "They say what the conda channels offered when conda looked.",
  },
  {
    pattern: "/**/pkgs/urls{,.txt}",
    ignore: "file",
    reason: "conda's list of downloads in their order.",
  },
];
