import type { NoiseRule, Normaliser } from "../noise.ts";

/** A log that cpanm wrote: times, names of random folders, and what was printed. */
const log: Normaliser = {
  name: "cpanm-log",
  normalise: (content) =>
    content.toString("latin1", 0, 22) === "cpanm (App::cpanminus)" ? Buffer.from("log") : undefined,
};

/** What cpanm keeps. */
export const perlNoise: readonly NoiseRule[] = [
  {
    pattern: "/{root,home/*}/.cpanm/work/*/build.log",
    ignore: log,
    reason: "cpanm's log of an installation, with times and the name of its folder.",
    since: 2,
  },
];
