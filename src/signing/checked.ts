import type { FailureCode } from "../failure-codes.ts";
import { matchesPattern } from "./patterns.ts";
import type { TrustedSigner } from "./policy.ts";
import type { TrustedRootJson } from "./sigstore-root.ts";

/** The result of checking one signature. */
export interface CheckedSignature {
  /** The key's fingerprint, or the identity in Sigstore's certificate; "" where it cannot be read. */
  by: string;
  /** Whether somebody who may sign for this image made it over this content. */
  accepted: boolean;
  /** Who that is, by the list that lets them: a principal or an identity. */
  principal?: string;
  /** One text for all keys of a principal, and for all refs of a workflow: what different signers are counted by. */
  countsAs?: string;
  /** Address of the CI run that Sigstore's certificate names, with its attempt. */
  run?: string;
  /** The list that lets them. */
  source?: string;
  /** Why it does not count. */
  code?: FailureCode;
  why?: string;
}

/** What to check signatures against. */
export interface SignatureTrust {
  /** Everybody who may sign. From a policy, a flag or the user's own configuration; never from beside the image. */
  signers: readonly TrustedSigner[];
  /** Roots that certificates of Sigstore's are checked by: parsed trusted_root.json files; by default its public ones. */
  sigstoreRoots?: readonly TrustedRootJson[];
}

/** What the check of a signature needs besides the signature itself. */
export interface CheckContext extends SignatureTrust {
  name: string;
  at: Date;
}

/** A signature that does not count, and why. */
export function refused(by: string, code: FailureCode | undefined, why: string): CheckedSignature {
  return { by, accepted: false, code: code ?? "signature-malformed", why };
}

/** Whether a rule applies to an image of this name. */
export const namesInclude = ({ names }: TrustedSigner, name: string) =>
  names.some((pattern) => matchesPattern(name, pattern));
