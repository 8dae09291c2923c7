import type { Collected } from "../ecosystems/package.ts";
import type { Lock } from "./schema.ts";

type Ecosystems = Lock["ecosystems"];
type Stages = NonNullable<Lock["stages"]>;

const nameIn = ([index, { name }]: [string, Stages[string]]) => name ?? String(Number(index) + 1);

/**
 * What earlier stages installed, under `ecosystem (stage name)`: the form in which comparisons, markers and reports name
 * an ecosystem of a stage. A stage without a name has its number, from 1.
 */
export function stageEcosystems(stages: Stages | undefined): Ecosystems {
  return Object.fromEntries(
    Object.entries(stages ?? {}).flatMap((each) =>
      Object.entries(each[1].ecosystems).map(([id, found]): [string, Collected] => [
        `${id} (stage ${nameIn(each)})`,
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

/** The ecosystem of a name that {@link stageEcosystems} gives; any other is its own. */
export const ecosystemOfName = (name: string): string => name.replace(/ \(stage .*\)$/s, "");
