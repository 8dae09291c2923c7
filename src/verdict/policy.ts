import { canonicalJson } from "../files/canonical-json.ts";
import { sha256 } from "../files/digest.ts";
import type { SignerRule } from "../signing/policy.ts";
import type { Config } from "./config-schema.ts";
import { type Level, levels } from "./levels.ts";

/** The signers that one configuration names. */
export interface SignerList {
  rules: readonly SignerRule[];
  /** Path of the configuration. */
  source: string;
}

/**
 * What a store requires of its verdicts: all of its configuration files combined, with the strictest value of each
 * key.
 */
export interface Policy {
  retain: number;
  retain_failed: number;
  require_verified: boolean;
  required_level: Level;
  max_age_days: number | undefined;
  floats: string[];
  noise: string[];
  /** Lists of who may sign, one for each configuration that has one: a signer must be in all of them. */
  signers: SignerList[];
  /** 0: none, unless there is a list. */
  required_signers: number;
  /** 0: one, signed or not. */
  required_verifiers: number;
  apt_snapshots: Record<string, string | false>;
  vault: "off" | "digests" | "bodies";
  /** The files it was read from; none where there is no configuration. */
  sources: string[];
}

const strongest = <T>(order: readonly T[], values: readonly T[]): T =>
  values.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), order[0] as T);

/** What every existing list allows; nothing if there is no list. */
function allowedByAll(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return [...new Set(first)].filter((each) => others.every((list) => list.includes(each))).sort();
}

/**
 * Combines several configurations into one policy: the strictest value of each key; a key that only one has counts as
 * it is.
 */
export function mergeConfigs(configs: readonly Config[], sources: readonly string[] = []): Policy {
  const all = <K extends keyof Config>(key: K) =>
    configs.flatMap((config) => (config[key] === undefined ? [] : [config[key] as NonNullable<Config[K]>]));
  const ages = all("max_age_days");
  return {
    retain: all("retain").length > 0 ? Math.max(...all("retain")) : 10,
    retain_failed: all("retain_failed").length > 0 ? Math.max(...all("retain_failed")) : 3,
    require_verified: all("require_verified").some(Boolean),
    required_level: strongest(levels, all("required_level")),
    max_age_days: ages.length > 0 ? Math.min(...ages) : undefined,
    floats: allowedByAll(all("floats")),
    noise: allowedByAll(all("noise")),
    signers: configs.flatMap(({ signers }, at) =>
      signers ? [{ rules: signers, source: sources[at] ?? "config.yaml" }] : [],
    ),
    required_signers: Math.max(0, ...all("required_signers")),
    required_verifiers: Math.max(0, ...all("required_verifiers")),
    apt_snapshots: Object.assign({}, ...all("apt_snapshots")),
    vault: strongest(["off", "digests", "bodies"], all("vault")),
    sources: [...sources],
  };
}

/** The policy if there is no configuration. */
export const defaultPolicy: Policy = mergeConfigs([]);

/** The part of a policy about verdicts, as markers record it. */
export type VerdictPolicy = Pick<
  Policy,
  "require_verified" | "required_level" | "max_age_days" | "floats" | "noise"
>;

export function verdictPolicy(policy: Policy): VerdictPolicy {
  const { require_verified, required_level, max_age_days, floats, noise } = policy;
  return { require_verified, required_level, max_age_days, floats, noise };
}

/** sha256 (hex) of what a policy requires of verdicts; equal requirements give equal digests. */
export const policyDigest = (policy: Policy): string => sha256(canonicalJson(verdictPolicy(policy)));
