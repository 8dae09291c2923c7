import { checkName, newerBuild, refusedToo } from "../verdict/check-name.ts";
import { checkBuild, type GateAnswer, type GateOptions, type Refusal } from "../verdict/gate.ts";
import { defaultPolicy, type Policy } from "../verdict/policy.ts";
import { readPolicy, readPolicyFile } from "../verdict/read-policy.ts";

/** What is to be checked, and by what; all paths absolute. */
export interface CheckRequest extends GateOptions {
  /** A name or build id of the store, or the path of an image or of another file of a build. */
  subject: { name: string } | { path: string };
  store: string;
  /** Of the image at the path. */
  marker?: string | undefined;
  /** A policy in place of the store's. */
  policy?: string | undefined;
  /** Branch or commit that the checkout is to be merged into: its policy counts, not the checkout's. */
  base?: string | undefined;
  /** Refuse what cannot be checked whole, whatever the policy says. */
  requireVerified?: boolean;
}

/**
 * The gate's answer on a build of a store, or on an image wherever it lies.
 * @throws Failure where there is no such build, image or marker, and for a policy that cannot be read
 */
export async function check(request: CheckRequest): Promise<GateAnswer> {
  const { subject, store } = request;
  if ("name" in subject) {
    const by = await judgedBy(request, store);
    return refusedToo(await checkName(store, subject.name, by.policy, { ...request, ...by }), by.refusals);
  }
  const [{ evidenceOfFile, findEvidence }, { checkVaultBeside }] = await Promise.all([
    import("../verdict/find-evidence.ts"),
    import("./vault/beside.ts"),
  ]);
  const found = (await evidenceOfFile(subject.path, store)) ?? (await findEvidence(subject.path, request));
  const { refusals, ...by } = await judgedBy(request, found.store);
  const options: GateOptions = { ...request, ...by, digest: async () => found.sha256 };
  const vault = await checkVaultBeside(found.subject.files.lock);
  const judged = refusedToo(await checkBuild(found.subject, by.policy, options), [
    ...refusals,
    ...vault.refusals,
  ]);
  const answer = { ...judged, notes: [...judged.notes, ...vault.notes] };
  if (found.store === undefined) return answer;
  return { ...answer, notes: [...answer.notes, ...(await newerBuild(found.store, answer, by.policy))] };
}

interface JudgedBy extends Pick<GateOptions, "knownHistory"> {
  policy: Policy;
  refusals: Refusal[];
}

/**
 * The policy that counts. A policy beside an image that lies outside the store is never one: who made the image may have
 * made it, too.
 */
async function judgedBy(
  { policy: path, base, requireVerified, trust }: CheckRequest,
  store: string | undefined,
): Promise<JudgedBy> {
  const found = path
    ? { policy: await readPolicyFile(path) }
    : store && base
      ? await targetOf(store, base)
      : { policy: store ? await readPolicy(store) : defaultPolicy };
  const require_verified =
    found.policy.require_verified || requireVerified === true || trust?.signers !== undefined;
  return { refusals: [], ...found, policy: { ...found.policy, require_verified } };
}

async function targetOf(store: string, base: string) {
  const [{ localTarget }, { targetPolicy }] = await Promise.all([
    import("./target.ts"),
    import("../verdict/target.ts"),
  ]);
  const { target, repository } = await localTarget(store, base);
  return targetPolicy(target, repository, store);
}
