import { lstatSync } from "node:fs";
import { join } from "node:path";
import { buildIdOf, findAmong, type StoredBuild } from "../store/builds.ts";
import { type Published, publishedImage } from "../store/published.ts";
import type { GateAnswer, Note, Refusal } from "./answer.ts";
import { checkBuilds, type KeptOptions } from "./check-all.ts";
import type { GateOptions } from "./gate.ts";
import { subjectWithoutImage } from "./gate-subject.ts";
import type { Policy } from "./policy.ts";

export interface NameOptions extends GateOptions {
  /**
   * An earlier answer may be given where nothing has changed since, as {@link checkBuilds} does, unless more is asked than
   * the policy asks.
   */
  kept?: KeptOptions;
}

/**
 * The gate's answer on what a user names. For a build id, that is this build; for a name, it is what `<name>.sif`
 * really is, so that what was checked is what will run, with notes about the newest build.
 * @throws Failure where the store has no such build
 */
export async function checkName(
  store: string,
  nameOrId: string,
  policy: Policy,
  options: NameOptions = {},
): Promise<GateAnswer> {
  const { build, builds } = await findAmong(store, nameOrId);
  const answer = await answerOn(store, build, policy, options);
  const linked = await linkedFolder(store, build.name);
  if (buildIdOf(nameOrId)) return withRefusals(answer, linked);
  const published = await publishedImage(store, build.name);
  const others = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
  const notes = [...notPublished(build, published), ...(await newerBuild(builds, build, policy))];
  return { ...withRefusals(answer, [...others, ...linked]), notes: [...answer.notes, ...notes] };
}

async function answerOn(
  store: string,
  build: StoredBuild,
  policy: Policy,
  { kept, ...options }: NameOptions,
): Promise<GateAnswer> {
  const { today, now, trust, knownHistory } = options;
  const asksMore = (today ?? now ?? trust ?? knownHistory) !== undefined;
  const [answer] = kept && !asksMore ? await checkBuilds(store, [build], policy, kept) : [];
  if (answer) return answer;
  // If a cached answer applies, nothing of the gate itself is loaded.
  const { checkBuild } = await import("./gate.ts");
  return checkBuild(build, policy, options);
}

/** Adds refusals to an answer; without any, it stays the same. */
export function withRefusals(answer: GateAnswer, refusals: readonly Refusal[]): GateAnswer {
  if (refusals.length === 0) return answer;
  const kind = answer.open ? "unverified" : answer.kind;
  return { ...answer, open: false, kind, refusals: [...refusals, ...answer.refusals] };
}

/** A repository can contain a link instead of a name's folder; what it leads to is not in the store. */
async function linkedFolder(store: string, name: string): Promise<Refusal[]> {
  if (!lstatSync(join(store, name)).isSymbolicLink()) return [];
  const text = `the folder ${name} of the store is a symbolic link`;
  return [{ code: "link-in-store", text, remedy: "put the folder itself there" }];
}

function publishedIsOther(name: string, { what }: { what: string }): Refusal {
  return {
    code: "published-is-other",
    text: `${name}.sif is ${what}`,
    remedy: `remove or rename ${name}.sif in the store, then: stx-container promote ${name}`,
  };
}

function notPublished({ name, state }: StoredBuild, published: Published): Note[] {
  if (published.kind !== "none" || state !== "complete") return [];
  return [{ code: "not-published", text: `no build of ${name} is published: there is no ${name}.sif` }];
}

/**
 * Notes about the newest build of a name, if that is a different one. Its image is not read.
 * @param builds of the name, newest first
 */
export async function newerBuild(
  builds: readonly StoredBuild[],
  { ts }: Pick<StoredBuild, "ts">,
  policy: Policy,
): Promise<Note[]> {
  const newest = builds.find(({ state }) => state !== "unfinished");
  if (!newest || newest.ts <= ts) return [];
  const id = `${newest.name}-${newest.ts}`;
  if (newest.marker === undefined) {
    const text = `the newer build ${id} is not finished: it has no verdict yet; stx-container verify ${id}`;
    return [{ code: "newer-not-finished", text }];
  }
  const { checkBuild } = await import("./gate.ts");
  const { open, refusals } = await checkBuild(subjectWithoutImage(newest), policy);
  const [first] = refusals;
  if (open || !first)
    return [{ code: "newer-not-published", text: `the newer build ${id} is verified, but not published` }];
  return [
    {
      code: "newer-not-verified",
      text: `the newer build ${id} is not verified: ${first.text} (${first.code})`,
    },
  ];
}
