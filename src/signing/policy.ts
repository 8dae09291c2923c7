import { z } from "zod";
import { Failure } from "../failure.ts";
import { type AllowedSigner, parseAllowedSigner, parseAllowedSigners } from "./allowed-signers.ts";

const namePattern = z
  .string()
  .regex(/^[a-z0-9._*?-]{1,128}$/, "not a name of an image, or a pattern of one with * and ?");

/** The identity that a Sigstore certificate must name. */
const identitySchema = z.string().superRefine((identity, context) => {
  const problem = problemOf(identity);
  if (problem) context.addIssue({ code: "custom", message: problem, input: identity });
});

/**
 * A wildcard in the part that names a repository or person would admit others than intended (`https://github.com/lab*`
 * also matches `lab-of-somebody-else`), so it is allowed only in the ref.
 */
function problemOf(identity: string): string | undefined {
  const [subject = "", ref = ""] = identity.split(/@(?=refs\/)/);
  if (!/^(https:\/\/[^\s/]+\/\S+|[^\s@]+@[^\s@]+)$/.test(subject))
    return "not the address of a workflow (https://github.com/OWNER/REPO/.github/workflows/FILE@REF) or of mail";
  if (subject.includes("*")) return "* may stand after @refs/ alone";
  if (subject.includes("/.github/workflows/") ? ref === "" : subject.startsWith("https://github.com/"))
    return "a workflow needs its file and ref: OWNER/REPO/.github/workflows/FILE@refs/heads/main";
  // refs/pull/ is a proposal that has not been merged.
  if (ref !== "" && !/^refs\/(?:heads|tags)\/./.test(ref))
    return "what follows @ begins with refs/heads/ or refs/tags/: a wider * would let pull requests sign";
  if (/[?!,]/.test(identity)) return "? ! and , are not used in identities";
  return undefined;
}

const names = z.array(namePattern).min(1);

/** An entry of `signers` in a policy: either a key, or an identity in Sigstore certificates. */
export const signerRuleSchema = z.union([
  z.strictObject({
    names,
    /** A line of an allowed-signers list. */
    key: z.string().superRefine((line, context) => {
      try {
        parseAllowedSigner(line, "the policy");
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        const message = [error.message, error.why].filter(Boolean).join(": ");
        context.addIssue({ code: "custom", message, input: line });
      }
    }),
  }),
  z.strictObject({
    names,
    /** Who attested the identity: for GitHub's workflows https://token.actions.githubusercontent.com. */
    issuer: z.url({ protocol: /^https$/ }),
    identity: identitySchema,
    /** Address of the repository whose runs count, if the workflow is a reusable one from another repository. */
    repository: z.url({ protocol: /^https$/ }).optional(),
  }),
]);

export type SignerRule = z.infer<typeof signerRuleSchema>;

/** `signers` of a policy: who may sign for which images. If it is present, every marker must be signed. */
export const signersSchema = z.array(signerRuleSchema).min(1);

/** Someone who may sign for images, and where that is written. */
export type TrustedSigner = { names: readonly string[]; source: string } & (
  | { kind: "key"; signer: AllowedSigner }
  | {
      kind: "sigstore";
      issuer: string;
      identity: string;
      /** Address of the repository that the run must belong to; undefined for identities that are not workflows. */
      repository: string | undefined;
    }
);

/**
 * The rules of a policy, ready to check signatures with.
 * @param source the policy's path, for messages
 */
export function trustedSigners(rules: readonly SignerRule[], source: string): TrustedSigner[] {
  return rules.map((rule) => {
    if ("key" in rule)
      return { kind: "key", names: rule.names, source, signer: parseAllowedSigner(rule.key, source) };
    const { names, issuer, identity } = rule;
    const repository = rule.repository ?? repositoryOf(identity);
    return { kind: "sigstore", names, source, issuer, identity, repository };
  });
}

/** The repository in a workflow's address. */
function repositoryOf(identity: string): string | undefined {
  return /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(identity)?.[1];
}

/**
 * The rules for an allowed-signers list that the user named: each of its keys may sign for every image. @throws
 * Failure("usage") for an invalid line
 * @throws Failure("usage") for a line that is wrong
 */
export function trustedList(text: string, source: string): TrustedSigner[] {
  return parseAllowedSigners(text, source).map((signer) => ({
    kind: "key",
    names: ["*"],
    source,
    signer,
  }));
}
