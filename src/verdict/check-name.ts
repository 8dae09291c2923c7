import { buildIdOf, findBuild, listBuilds, type StoredBuild } from "../store/builds.ts";
import { type Published, publishedImage } from "../store/published.ts";
import type { GateAnswer, Note, Refusal } from "./answer.ts";
import { checkBuild, type GateOptions, subjectOf } from "./gate.ts";
import type { Policy } from "./policy.ts";

/**
 * The gate's answer on what a user names. A build id: that build. A name: what `<name>.sif` really is, so that what was
 * checked is what will be run; and what is to be known of the newest build.
 * @throws Failure where the store has no such build
 */
export async function checkName(
  store: string,
  nameOrId: string,
  policy: Policy,
  options: GateOptions = {},
): Promise<GateAnswer> {
  const build = await findBuild(store, nameOrId);
  if (buildIdOf(nameOrId)) return checkBuild(build, policy, options);
  const [answer, published] = await Promise.all([
    checkBuild(build, policy, options),
    publishedImage(store, build.name),
  ]);
  const refusals = published.kind === "other" ? [publishedIsOther(build.name, published)] : [];
  const notes = [...notPublished(build, published), ...(await newerBuild(store, build, policy))];
  const { kind } = answer;
  return {
    ...answer,
    open: answer.open && refusals.length === 0,
    kind: refusals.length > 0 && kind === "open" ? "unverified" : kind,
    refusals: [...answer.refusals, ...refusals],
    notes: [...answer.notes, ...notes],
  };
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

/** What is to be known of the newest build of a name, where that is another one. Its image is not read for it. */
export async function newerBuild(
  store: string,
  { name, ts }: Pick<StoredBuild, "name" | "ts">,
  policy: Policy,
): Promise<Note[]> {
  const newest = (await listBuilds(store, name)).find(({ state }) => state !== "unfinished");
  if (!newest || newest.ts <= ts) return [];
  const subject = subjectOf(newest);
  const { open, refusals } = await checkBuild(
    { ...subject, files: { ...subject.files, image: undefined } },
    policy,
  );
  const id = `${newest.name}-${newest.ts}`;
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
