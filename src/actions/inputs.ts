import { z } from "zod";
import { compressions } from "../apptainer/compression.ts";
import { Failure } from "../failure.ts";
import { nearest } from "../nearest.ts";
import { levels } from "../verdict/levels.ts";
import { contradictions } from "./contradictions.ts";
import {
  artifactId,
  assignments,
  binds,
  days,
  digest,
  duration,
  flag,
  givenImage,
  givenImages,
  needs,
  oneOf,
  optional,
  parents,
  registryHost,
  runId,
  secrets,
  sigstoreChoice,
  text,
  variableNames,
  version,
  without,
  words,
} from "./input-values.ts";

/** The modes, one per action.yml, which sets it in its input `mode`. */
export const modes = [
  "build",
  "verify",
  "gate",
  "record",
  "plan",
  "nightly",
  "setup",
  "deploy",
  "comment",
  "sign",
] as const;
export type Mode = (typeof modes)[number];

/** How to run Apptainer; the same for build and verify. */
const settings = () => ({
  "build-args": optional(assignments),
  privileges: oneOf(["auto", "sudo", "fakeroot"]),
  "host-ca": text,
  "pass-env": optional(variableNames),
  secrets: optional(secrets),
  bind: optional(binds),
  "time-limit": duration,
  tmp: text,
  "free-disk": flag,
  "apptainer-version": optional(version),
  "apptainer-sha256": optional(digest),
  cache: oneOf(["auto", "on", "off"]),
  "allow-fork-code": flag,
});

/**
 * Every input of every mode: its name as in action.yml, and how its text is parsed. An empty text counts as absent.
 * Functions, because each schema takes a millisecond and a run needs only one.
 */
export const inputSchemas = {
  build: () =>
    z.strictObject({
      mode: z.literal("build"),
      recipe: optional(text),
      from: optional(givenImage),
      "archive-artifact-id": optional(artifactId),
      context: optional(text),
      name: optional(text),
      parents: optional(parents),
      store: text,
      ...settings(),
      vault: optional(oneOf(["off", "digests", "bodies"])),
      "vault-optional": flag,
      upload: flag,
      "upload-image": flag,
      "retention-days": optional(days),
      canonical: flag,
      compression: oneOf(compressions),
      without: optional(without),
      force: flag,
      notest: flag,
      "test-after": optional(text),
    }),
  verify: () =>
    z.strictObject({
      mode: z.literal("verify"),
      name: optional(text),
      "image-artifact-id": optional(artifactId),
      "lock-artifact-id": optional(artifactId),
      "locked-recipe-artifact-id": optional(artifactId),
      "vault-artifact-id": optional(artifactId),
      "vault-run": optional(runId),
      image: optional(text),
      lock: optional(text),
      "locked-recipe": optional(text),
      vault: optional(text),
      "image-digest": optional(digest),
      "lock-digest": optional(digest),
      "locked-recipe-digest": optional(digest),
      "vault-digest": optional(digest),
      "from-vault": oneOf(["auto", "on", "off"]),
      username: optional(text),
      password: optional(text),
      "github-token": optional(text),
      context: text,
      store: text,
      markers: oneOf(["branch", "marker-branch"]),
      "required-level": oneOf(levels),
      "fail-on-drift": flag,
      ...settings(),
      upload: flag,
      "retention-days": optional(days),
    }),
  gate: () =>
    z.strictObject({
      mode: z.literal("gate"),
      store: text,
      markers: oneOf(["branch", "marker-branch"]),
      names: optional(words),
      recipe: optional(text),
      from: optional(givenImage),
      context: optional(text),
      "required-level": oneOf(levels),
      "lock-artifact-id": optional(artifactId),
      "locked-recipe-artifact-id": optional(artifactId),
      "recipe-artifact-id": optional(artifactId),
      "marker-artifact-id": optional(artifactId),
      "marker-digest": optional(digest),
      needs: optional(needs),
      "trusted-root": optional(text),
      recipes: optional(words),
      images: optional(givenImages),
      "build-args": optional(assignments),
      "build-all": flag,
      "github-token": optional(text),
    }),
  record: () =>
    z.strictObject({
      mode: z.literal("record"),
      store: text,
      recipe: optional(text),
      from: optional(givenImage),
      to: oneOf(["branch", "marker-branch", "check"]),
      commits: oneOf(["plain", "signed"]),
      again: oneOf(["auto", "always"]),
      propose: flag,
      "dependency-snapshot": flag,
      "lock-artifact-id": artifactId,
      "locked-recipe-artifact-id": artifactId,
      "recipe-artifact-id": artifactId,
      "marker-artifact-id": artifactId,
      "marker-digest": optional(digest),
      "signing-key": optional(text),
      "signing-passphrase": optional(text),
      sigstore: sigstoreChoice,
      "github-token": text,
    }),
  nightly: () =>
    z.strictObject({
      mode: z.literal("nightly"),
      name: text,
      "marker-artifact-id": optional(artifactId),
      "vault-verdict": optional(oneOf(["verified", "unverified", "inconclusive", "error"])),
      "vault-marker-artifact-id": optional(artifactId),
      refresh: oneOf(["success", "failure", "cancelled", "skipped"]),
      markers: oneOf(["branch", "marker-branch"]),
      "publication-dates": flag,
      "recorded-branch": optional(text),
      "github-token": text,
    }),
  comment: () =>
    z.strictObject({
      mode: z.literal("comment"),
      store: text,
      markers: oneOf(["branch", "marker-branch"]),
      "github-token": text,
    }),
  sign: () =>
    z.strictObject({
      mode: z.literal("sign"),
      "lock-artifact-id": artifactId,
      "locked-recipe-artifact-id": artifactId,
      "recipe-artifact-id": artifactId,
      "marker-artifact-id": artifactId,
      "marker-digest": optional(digest),
      attest: oneOf(["auto", "on", "off"]),
      sigstore: sigstoreChoice,
      "signing-key": optional(text),
      "signing-passphrase": optional(text),
      "retention-days": optional(days),
      "github-token": text,
    }),
  setup: () =>
    z.strictObject({
      mode: z.literal("setup"),
      registry: optional(registryHost),
      username: optional(text),
      password: optional(text),
      "apptainer-version": optional(version),
      "apptainer-sha256": optional(digest),
      cache: oneOf(["auto", "on", "off"]),
    }),
  deploy: () =>
    z.strictObject({
      mode: z.literal("deploy"),
      name: optional(text),
      store: text,
      "image-artifact-id": optional(artifactId),
      "lock-artifact-id": optional(artifactId),
      "locked-recipe-artifact-id": optional(artifactId),
      "recipe-artifact-id": optional(artifactId),
      "marker-artifact-id": optional(artifactId),
      "vault-artifact-id": optional(artifactId),
      targets: optional(words),
      repository: optional(text),
      tags: optional(words),
      "ref-tags": flag,
      release: flag,
      username: optional(text),
      password: optional(text),
      "github-token": optional(text),
    }),
  plan: () =>
    z.strictObject({
      mode: z.literal("plan"),
      recipes: words,
      images: optional(givenImages),
      context: optional(text),
      store: text,
      markers: oneOf(["branch", "marker-branch"]),
      "build-args": optional(assignments),
      "build-all": flag,
      "required-level": oneOf(levels),
      "code-scanning": flag,
      "github-token": optional(text),
    }),
} as const;

export type Inputs<M extends Mode> = z.output<ReturnType<(typeof inputSchemas)[M]>>;

/**
 * The inputs in the runner's environment: name in lower case → text, without empty ones.
 * The runner sets INPUT_<NAME>, in which hyphens stay and spaces are "_".
 */
export function rawInputs(env: NodeJS.ProcessEnv): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(env)) {
    const name = key.startsWith("INPUT_") ? key.slice("INPUT_".length).toLowerCase() : "";
    if (name && value !== undefined && value.trim() !== "") found[name] = value.trim();
  }
  return found;
}

/**
 * Parses the inputs of one mode.
 * @throws Failure("usage") that names all wrong, missing and unknown inputs
 */
export function parseInputs<M extends Mode>(mode: M, raw: Record<string, string>): Inputs<M> {
  const schema = inputSchemas[mode]();
  const known = Object.keys(schema.shape);
  const parsed = schema.safeParse(raw);
  const problems = parsed.success ? [] : parsed.error.issues.flatMap((issue) => explain(issue, known, raw));
  problems.push(...(contradictions[mode]?.(raw) ?? []));
  if (parsed.success && problems.length === 0) return parsed.data as Inputs<M>;
  const several = problems.length > 1;
  throw new Failure("usage", several ? `${problems.length} inputs are wrong` : "an input is wrong", {
    code: "wrong-input",
    why: problems.map((problem) => (several ? `- ${problem}` : problem)).join("\n"),
    remedy: `correct \`with:\` in the workflow; docs/actions/${mode}.md lists every input`,
  });
}

function explain(issue: z.core.$ZodIssue, known: string[], raw: Record<string, string>): string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      return `${key}: unknown input${meant ? `; did you mean ${meant}?` : ""}`;
    });
  }
  const name = String(issue.path[0]);
  return [raw[name] === undefined ? `${name}: required` : `${name}: ${issue.message}`];
}
