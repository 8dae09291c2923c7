import { findStandIn, type StandIn } from "../support/bases.ts";
import { type Accepted, acceptedBySeed, textOf } from "../support/corpus.ts";

export const seed = "corpus 1";

/** How many recipes are drawn that can be built here, as far as their bases and their size say. */
export const wanted = 60;

/** Hours of two cores, or gigabytes of downloads. */
const tooLarge = /torch|tensorflow|texlive|desktop|xfce|libreoffice|\bros-/i;

/** A recipe that was drawn: what its stages are built on, or why it cannot be built here. */
export type Drawn = { file: string } & ({ bases: StandIn[] } | { cannot: string });

function judged({ file, stages }: Accepted): Drawn {
  const found = stages.map(({ header }) => findStandIn(header));
  const bases: StandIn[] = [];
  for (const each of found) {
    if ("cannot" in each) return { file, cannot: each.cannot };
    bases.push(each.base);
  }
  if (stages.some(({ sections }) => sections.setup?.script.trim()))
    return { file, cannot: "commands of its %setup would run on this machine itself" };
  if (tooLarge.test(textOf(file))) return { file, cannot: "it is too large for two cores and ten minutes" };
  return { file, bases };
}

/**
 * The first recipes of the corpus by a seed, until as many as are wanted may be built here; none where there is no corpus.
 * The hand-made corner cases of the grammar are nobody's recipes, and not among them.
 */
export function draw(): { population: number; drawn: Drawn[] } {
  const all = acceptedBySeed(seed).filter(
    ({ file, stages }) => stages.length > 0 && !file.startsWith("edge/"),
  );
  const drawn: Drawn[] = [];
  let count = 0;
  for (const each of all) {
    if (count === wanted) break;
    const next = judged(each);
    if ("bases" in next) count += 1;
    drawn.push(next);
  }
  return { population: all.length, drawn };
}
