import type { NoiseRule, Normaliser } from "../noise.ts";
import { withKeysInOrder } from "./key-order.ts";

/** A log that cpanm wrote: times, names of random folders, and what was printed. */
const log: Normaliser = {
  name: "cpanm-log",
  normalise: (content) =>
    content.toString("latin1", 0, 22) === "cpanm (App::cpanminus)" ? Buffer.from("log") : undefined,
};

function inOrder(content: Buffer): Buffer | undefined {
  const ordered = withKeysInOrder(content.toString("latin1"));
  return ordered === undefined ? undefined : Buffer.from(ordered, "latin1");
}

/** cpanm's note of what it installed: Perl writes the keys in another order each time. */
const note: Normaliser = { name: "key-order", normalise: inOrder };

/** What cpanm keeps. */
export const perlNoise: readonly NoiseRule[] = [
  {
    pattern: "/{root,home/*}/.cpanm/work/*/build.log",
    ignore: log,
    reason: "cpanm's log of an installation, with times and the name of its folder.",
    since: 2,
  },
  {
    pattern: "/**/.meta/*/install.json",
    ignore: note,
    reason: "cpanm's note of a distribution: Perl writes its keys in another order each time.",
    canonical: { rewrite: inOrder },
    since: 2,
  },
];
