import { crateWithoutLock, unlockedDependencies } from "../ecosystems/cargo/log.ts";
import {
  followEnvironment,
  installedBy,
  passedIn,
  passedMark,
  saysIsolatedBuild,
} from "../ecosystems/python/log.ts";
import type { BuiltLock, Package, Unlocked } from "../lock/schema.ts";
import { lackingMark } from "../pin/driver.ts";
import { hasScript, pinlessEntry } from "../pin/locked-recipe.ts";
import type { Recipe, Stage } from "../recipe/types.ts";

/** What a build's output shows but its image no longer does. */
export interface Observed {
  /**
   * Receives a line of the output.
   * @returns whether to show it to people; other lines are messages to this program
   */
  line(text: string): boolean;
  /** Python packages that the build installed and that are no longer there in that version. */
  passing(ecosystems: BuiltLock["ecosystems"]): Package[];
  /** Whether pip built packages in isolated environments. */
  isolatedBuilds(): boolean;
  /** Crates and their versions of which cargo said that they have no Cargo.lock. */
  crates: ReadonlySet<string>;
  /** Tools that the pins need and the stage lacks. */
  lacking: ReadonlySet<string>;
}

/** Begins to observe a build. */
export function observe(): Observed {
  const installed: Package[] = [];
  const gone: Package[] = [];
  const crates = new Set<string>();
  const lacking = new Set<string>();
  const environment = followEnvironment();
  let isolatedBuilds = false;
  return {
    line(text) {
      if (saysIsolatedBuild(text)) isolatedBuilds = true;
      const crate = crateWithoutLock(text);
      if (crate) crates.add(crate);
      const passed = passedIn(text);
      if (passed) gone.push(passed);
      const prefix = environment(text);
      installed.push(...installedBy(text).map((each) => (prefix ? { ...each, prefix } : each)));
      if (text.startsWith(lackingMark)) lacking.add(text.slice(lackingMark.length).trim());
      return !text.startsWith(passedMark) && !text.startsWith(lackingMark);
    },
    passing({ python }) {
      const final = python?.status === "present" ? python.packages : [];
      const places = new Set(final.map((each) => `${nameAndVersion(each)} ${each.prefix}`));
      const isThere = (each: Package) => places.has(`${nameAndVersion(each)} ${each.prefix}`);
      // If the environment is unknown, one version may be final in one environment and temporary in another, so
      // installations are counted.
      const left = new Map<string, number>();
      for (const each of final) left.set(nameAndVersion(each), (left.get(nameAndVersion(each)) ?? 0) + 1);
      const replaced = installed.filter((each) => {
        const count = left.get(nameAndVersion(each)) ?? 0;
        if (each.prefix !== undefined && !isThere(each)) return true;
        left.set(nameAndVersion(each), count - 1);
        return each.prefix === undefined && count <= 0;
      });
      return [
        ...new Map(
          [...replaced, ...gone.filter((each) => !isThere(each))].map((each) => [
            `${each.purl} ${each.prefix}`,
            each,
          ]),
        ).values(),
      ];
    },
    isolatedBuilds: () => isolatedBuilds,
    crates,
    lacking,
  };
}

/** What the output of a build shows, stage by stage. */
export interface ObservedStages extends Pick<Observed, "line"> {
  of(stage: Stage): Observed;
}

/** Observes a build stage by stage: Apptainer prints when it begins the script of the next stage. */
export function observeStages({ stages }: Recipe): ObservedStages {
  const scripts = stages.filter(hasScript);
  const observed = new Map(stages.map((stage) => [stage, observe()]));
  let begun = 0;
  return {
    line(text) {
      if (/^INFO:\s+Starting build/.test(text)) begun = 0;
      if (/^INFO:\s+Running post scriptlet/.test(text)) begun++;
      const stage = scripts[Math.max(0, Math.min(begun, scripts.length) - 1)] ?? stages.at(-1)!;
      return observed.get(stage)!.line(text);
    },
    of: (stage) => observed.get(stage)!,
  };
}

/** What is not locked in stages that, by the build's output, lack tools which the pins need. */
export const pinlessStages = (recipe: Recipe, of: (stage: Stage) => Pick<Observed, "lacking">): Unlocked[] =>
  recipe.stages.flatMap((stage) => pinlessEntry(recipe, stage, of(stage).lacking));

/** What a build's output says that no pin reaches, of each stage. */
export const unlockedByOutput = (
  { stages, lines }: Recipe,
  of: (stage: Stage) => Pick<Observed, "crates">,
): Unlocked[] =>
  stages.flatMap((stage) =>
    unlockedDependencies(
      of(stage).crates,
      lines,
      stage === stages.at(-1) ? "" : `stage ${stage.name || stage.index + 1}: `,
    ),
  );

const nameAndVersion = ({ name, version }: Package) => `${name} ${version}`;
