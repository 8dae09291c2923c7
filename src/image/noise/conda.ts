import type { NoiseRule, Normaliser } from "../noise.ts";
import { withoutFields } from "../normalise.ts";

const condaRecord: Normaliser = {
  name: "condaRecord",
  normalise: withoutFields((key) => key === "requested_spec" || key === "requested_specs"),
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
