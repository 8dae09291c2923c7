import { floatMatcher } from "../lock/floats.ts";
import type { Refusal } from "./answer.ts";
import { type ConfigFile, policyOf } from "./config-file.ts";
import { levels } from "./levels.ts";
import { type VerdictPolicy, verdictPolicy } from "./policy.ts";

/** What a change, such as a pull request, does to the configuration. */
export interface PolicyChange {
  /** The configurations of the branch that it is to be merged into. */
  before: readonly ConfigFile[];
  /** Those of the change. */
  after: readonly ConfigFile[];
  /** Every path that it changes, relative to the repository. */
  changed: readonly string[];
  /** Where configurations may be, relative to the repository. */
  paths: readonly string[];
}

/**
 * Judges what a change does to the configuration by which it is itself judged: it may not take one away, and it may
 * loosen one only where it changes nothing else. (It is judged by the old one in any case.)
 * @returns why it is refused; [] where it is not
 */
export function judgePolicyChange(change: PolicyChange): Refusal[] {
  const { before, after, changed, paths } = change;
  const removed = before.filter(({ path }) => !after.some((file) => file.path === path));
  const refusals: Refusal[] = removed.map(({ path }) => ({
    code: "policy-missing",
    text: `the target branch has the configuration ${path}, and it is not here`,
    remedy: `restore ${path}; to loosen it, change its keys in a pull request of its own`,
  }));
  const loosened = loosenings(before, after);
  const others = changed.filter((path) => !paths.includes(path));
  if (loosened.length === 0 || others.length === 0 || removed.length > 0) return refusals;
  const [first = ""] = others;
  const more = others.length > 1 ? ` and ${others.length - 1} more` : "";
  return loosened.map(({ place, what }) => ({
    code: "policy-loosened",
    text: `${place} ${what}, in the same change as ${first}${more}`,
    remedy: "change the configuration in a pull request of its own, and merge that first",
  }));
}

type Keys = keyof VerdictPolicy;

/** For each key, what makes its new value looser than the old one, in words; undefined where it is not. */
const looser: {
  [K in Keys]: (before: VerdictPolicy[K], after: VerdictPolicy[K]) => Looser | undefined;
} = {
  require_verified: (before, after) =>
    before && !after ? { what: "no longer sets require_verified: true" } : undefined,
  required_level: (before, after) =>
    levels.indexOf(after) < levels.indexOf(before)
      ? { what: `lowers required_level from ${before} to ${after}` }
      : undefined,
  max_age_days: (before, after) =>
    before !== undefined && (after === undefined || after > before)
      ? { what: `raises max_age_days from ${before} to ${after ?? "no limit"}` }
      : undefined,
  floats: (before, after) => added("floats", after, isCovered(before)),
  noise: (before, after) => added("noise", after, (each) => before.includes(each)),
};

interface Looser {
  what: string;
  /** Of a list. */
  item?: string;
}

function added(key: Keys, after: readonly string[], isOld: (item: string) => boolean): Looser | undefined {
  const items = after.filter((each) => !isOld(each));
  const [item] = items;
  return item === undefined ? undefined : { what: `adds ${items.join(", ")} to ${key}`, item };
}

/** Whether a float lets nothing move that others do not: a plain name that one of their patterns matches. */
function isCovered(patterns: readonly string[]): (float: string) => boolean {
  const matches = floatMatcher(patterns);
  return (float) => {
    const colon = float.indexOf(":");
    if (patterns.includes(float)) return true;
    return !float.includes("*") && matches(float.slice(0, colon), float.slice(colon + 1));
  };
}

function loosenings(
  before: readonly ConfigFile[],
  after: readonly ConfigFile[],
): { place: string; what: string }[] {
  const [old, now] = [verdictPolicy(policyOf(before)), verdictPolicy(policyOf(after))];
  return (Object.keys(looser) as Keys[]).flatMap((key) => {
    const found = looser[key](old[key] as never, now[key] as never);
    return found ? [{ place: placeOf(key, found.item, before, after), what: found.what }] : [];
  });
}

/** "path:line" of a key, or of an item of its list, that the change has; else of where the target branch has the key. */
function placeOf(
  key: Keys,
  item: string | undefined,
  before: readonly ConfigFile[],
  after: readonly ConfigFile[],
): string {
  const differsFrom =
    (others: readonly ConfigFile[]) =>
    ({ path, config }: ConfigFile) =>
      JSON.stringify(others.find((file) => file.path === path)?.config[key]) !== JSON.stringify(config[key]);
  for (const { path, lines } of after.filter(differsFrom(before))) {
    const line = (item === undefined ? undefined : lines.get(`${key}: ${item}`)) ?? lines.get(key);
    if (line !== undefined) return `${path}:${line}`;
  }
  const was = before.filter(differsFrom(after)).find(({ lines }) => lines.has(key));
  return was ? `${was.path}:${was.lines.get(key)} of the target branch is changed, which` : "the change";
}
