import type { Collected } from "../ecosystems/package.ts";
import type { Lock } from "./schema.ts";

type Ecosystems = Lock["ecosystems"];
type Stages = NonNullable<Lock["stages"]>;

/**
 * How a stage is named: its name, or its number if it has none; "#" and its number if another stage is named the same.
 */
function nameIn(stages: Stages, index: string): string {
  const number = (of: string) => String(Number(of) + 1);
  const shown = (of: string) => stages[of]?.name ?? number(of);
  const isOwn = Object.keys(stages).every((of) => of === index || shown(of) !== shown(index));
  return isOwn ? shown(index) : `#${number(index)}`;
}

/**
 * What earlier stages installed, under `ecosystem (stage name)`: the form in which comparisons, markers and reports
 * name the ecosystem of a stage. A stage without a name is given by its number, from 1.
 */
export function stageEcosystems(stages: Stages | undefined): Ecosystems {
  return Object.fromEntries(
    Object.entries(stages ?? {}).flatMap(([index, stage], _, all) =>
      Object.entries(stage.ecosystems).map(([id, found]): [string, Collected] => [
        `${id} (stage ${nameIn(Object.fromEntries(all), index)})`,
        found,
      ]),
    ),
  );
}

/** What is in the image and in its earlier stages. */
export const allEcosystems = (lock: Pick<Lock, "ecosystems" | "stages">): Ecosystems => ({
  ...lock.ecosystems,
  ...stageEcosystems(lock.stages),
});

/** The ecosystem in a name that {@link stageEcosystems} made; any other name is the ecosystem itself. */
export const ecosystemOfName = (name: string): string => name.replace(/ \(stage .*\)$/s, "");
