import { canonicalJson } from "../files/canonical-json.ts";
import { floatMatcher } from "../lock/floats.ts";
import { matchesPattern } from "../signing/patterns.ts";
import type { SignerRule } from "../signing/policy.ts";
import type { Refusal } from "./answer.ts";
import { type ConfigFile, policyOf } from "./config-file.ts";
import type { Config } from "./config-schema.ts";
import { levels } from "./levels.ts";
import { type Policy, verdictPolicy } from "./policy.ts";

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
 * Judges what a change does to the configuration that applies to it: it may not remove one, and may loosen one only if
 * it changes nothing else. (The old configuration applies in any case.)
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

/** The part of a policy that the gate applies. */
type GatePolicy = ReturnType<typeof gatePolicy>;
type Keys = keyof GatePolicy & keyof Config;

const gatePolicy = (policy: Policy) => ({
  ...verdictPolicy(policy),
  signers: policy.signers,
  required_signers: policy.required_signers,
  required_verifiers: policy.required_verifiers,
});

/** For each key, in what way its new value is looser than the old one, in words; undefined if it is not. */
const looser: {
  [K in Keys]: (before: GatePolicy[K], after: GatePolicy[K]) => Looser | undefined;
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
  signers: (before, after) => {
    if (before.length === 0) return undefined;
    if (after.length === 0) return { what: "no longer has signers" };
    const old = inEveryList(before);
    const more = inEveryList(after).find((rule) => !old.some((each) => includesRule(each, rule)));
    return (
      more && { what: `lets ${signerOf(more)} sign for ${more.names.join(", ")}`, item: canonicalJson(more) }
    );
  },
  required_signers: (before, after) =>
    after < before ? { what: `lowers required_signers from ${before} to ${after}` } : undefined,
  required_verifiers: (before, after) =>
    after < before ? { what: `lowers required_verifiers from ${before} to ${after}` } : undefined,
};

/** The rules whose signers every list lets sign. */
const inEveryList = (lists: GatePolicy["signers"]): SignerRule[] =>
  lists
    .flatMap(({ rules }) => rules)
    .filter((rule) => lists.every(({ rules }) => rules.some((each) => includesRule(each, rule))));

/** Whether a rule lets sign everyone that another one does. */
function includesRule(wide: SignerRule, narrow: SignerRule): boolean {
  const { names, ...who } = narrow;
  const { names: wideNames, ...wideWho } = wide;
  // A * in a pattern also matches a * in the other one; a ? does not.
  const canCover = (each: string, name: string) => !each.includes("?") || !/[*?]/.test(name);
  const covers = (name: string) =>
    wideNames.some((each) => each === name || (canCover(each, name) && matchesPattern(name, each)));
  return canonicalJson(who) === canonicalJson(wideWho) && names.every(covers);
}

const signerOf = (rule: SignerRule) => ("key" in rule ? (rule.key.split(/\s/)[0] ?? "a key") : rule.identity);

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

/** Whether a float adds nothing to the others: a plain name that matches one of their patterns. */
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
  const [old, now] = [gatePolicy(policyOf(before)), gatePolicy(policyOf(after))];
  return (Object.keys(looser) as Keys[]).flatMap((key) => {
    const found = looser[key](old[key] as never, now[key] as never);
    return found ? [{ place: placeOf(key, found.item, before, after), what: found.what }] : [];
  });
}

/**
 * "path:line" of a key, or of an item of its list, in the change; if it is not there, that of the key in the target
 * branch.
 */
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
