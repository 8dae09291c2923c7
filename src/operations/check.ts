import { checkName, newerBuild } from "../verdict/check-name.ts";
import { findEvidence } from "../verdict/find-evidence.ts";
import { checkBuild, type GateAnswer, type GateOptions } from "../verdict/gate.ts";
import { defaultPolicy, type Policy } from "../verdict/policy.ts";
import { readPolicy, readPolicyFile } from "../verdict/read-policy.ts";

/** What is to be checked, and by what; all paths absolute. */
export interface CheckRequest extends GateOptions {
  /** A name or build id of the store, or the path of an image. */
  subject: { name: string } | { path: string };
  store: string;
  /** Of the image at the path. */
  marker?: string | undefined;
  /** A policy in place of the store's. */
  policy?: string | undefined;
  /** Refuse what cannot be checked whole, whatever the policy says. */
  requireVerified?: boolean;
}

/**
 * The gate's answer on a build of a store, or on an image wherever it lies.
 * @throws Failure where there is no such build, image or marker, and for a policy that cannot be read
 */
export async function check(request: CheckRequest): Promise<GateAnswer> {
  const { subject, store } = request;
  if ("name" in subject) return checkName(store, subject.name, await policyOf(request, store), request);
  const found = await findEvidence(subject.path, request);
  const policy = await policyOf(request, found.store);
  const options: GateOptions = { ...request, digest: async () => found.sha256 };
  const answer = await checkBuild(found.subject, policy, options);
  if (found.store === undefined) return answer;
  return { ...answer, notes: [...answer.notes, ...(await newerBuild(found.store, answer, policy))] };
}

/**
 * The policy that counts. A policy beside an image that lies outside the store is never one: who made the image may have
 * made it, too.
 */
async function policyOf(
  { policy, requireVerified }: CheckRequest,
  store: string | undefined,
): Promise<Policy> {
  const found = policy ? await readPolicyFile(policy) : store ? await readPolicy(store) : defaultPolicy;
  return { ...found, require_verified: found.require_verified || requireVerified === true };
}
