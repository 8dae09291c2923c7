import {
  type ProvidedSecrets,
  placeholderSecret,
  provideSecrets,
  readSecrets,
  type Secret,
  secretValues,
  secretVariableOf,
} from "../apptainer/secrets.ts";
import type { Settings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import { findInTree, namesIn, type Sought } from "../image/find-in-tree.ts";
import type { ImageTree } from "../image/tree.ts";
import type { BuiltLock, Unlocked } from "../lock/schema.ts";
import { wholeForms } from "../process/redact.ts";
import type { Recipe } from "../recipe/types.ts";
import { memoryFolder } from "../store/memory-folder.ts";
import { openScratch } from "../store/scratch.ts";
import { certificateForms } from "../vault/authority.ts";
import type { VerifyRequest } from "./types.ts";

/**
 * Runs `work` with the secrets in files, which are kept in memory if this machine has a folder for that, and removed
 * afterwards.
 * @param scratch where they are otherwise
 */
export async function withSecrets<T>(
  secrets: readonly Secret[],
  scratch: { store: string; settings: Settings; note: (text: string) => void },
  work: (provided: ProvidedSecrets | undefined) => Promise<T>,
): Promise<T> {
  if (secrets.length === 0) return work(undefined);
  const { store, settings, note } = scratch;
  const tmp = (await memoryFolder()) ?? settings.tmp;
  const folder = await openScratch({ store, tmp, purpose: "secrets", note });
  try {
    return await work(await provideSecrets(folder.path, secrets));
  } finally {
    await folder.close();
  }
}

/** Names of secrets, as the lock has them; undefined where there are none. */
export const secretNames = (settings: Pick<Settings, "secrets">): string[] | undefined =>
  settings.secrets?.map(({ name }) => name).sort();

/** Shorter passwords in a secret file are too common to search an image for. */
const shortestSought = 12;

/** What to search for, to make sure that no secret gets out. */
const soughtOf = (secrets: readonly Secret[]): Sought[] =>
  secrets.map((secret) => {
    const [whole, ...parts] = secretValues([secret]);
    const long = parts.filter(({ length }) => length >= shortestSought);
    return { name: secret.name, forms: [whole as Buffer, ...long].flatMap(wholeForms) };
  });

/** @throws Failure("usage") where a recipe or a build argument holds the value of a secret */
export function assertNotInInputs(
  secrets: readonly Secret[],
  recipe: Pick<Recipe, "path" | "bytes">,
  buildArgs: Record<string, string>,
  testAfter?: string,
): void {
  const sought = soughtOf(secrets);
  const places = [
    ...Object.entries(buildArgs).map(
      ([name, value]) => [`the build argument ${name}`, Buffer.from(value)] as const,
    ),
    ["the recipe", Buffer.from(recipe.bytes)] as const,
    ...(testAfter === undefined ? [] : [["the test after the build", Buffer.from(testAfter)] as const]),
  ];
  for (const [where, bytes] of places) {
    const [name] = namesIn(bytes, sought);
    if (name === undefined) continue;
    throw new Failure("usage", `${where} holds the value of the secret ${name}`, {
      code: "secret-in-inputs",
      why: "the recipe and its arguments are in the image, in the lock and in the locked recipe",
      remedy: `let %post read it from the file "$${secretVariableOf(name)}", and replace the secret if it was published`,
      place: { path: recipe.path },
    });
  }
}

/** The name of the certificate among the things to search for; no secret has an empty name. */
const certificateName = "";

/**
 * Searches an image for what must not leave the build: the values of its secrets, and the certificate of the vault's
 * authority, in the forms in which tools store certificates (PEM, DER, NSS, Java's keystores).
 * @param certificate PEM; undefined where the build's network was not recorded
 * @throws Failure("failed") where the image contains one
 */
export async function assertNothingLeft(
  secrets: readonly Secret[],
  certificate: string | undefined,
  tree: ImageTree,
): Promise<void> {
  const own =
    certificate === undefined ? [] : [{ name: certificateName, forms: certificateForms(certificate) }];
  const sought = [...soughtOf(secrets), ...own];
  if (sought.length === 0) return;
  const found = await findInTree(tree, sought);
  // A leaked secret must be replaced, so it is reported first.
  const first = found.find(({ name }) => name !== certificateName) ?? found[0];
  if (!first) return;
  const where = found
    .filter(({ name }) => name === first.name)
    .slice(0, 5)
    .map(({ path }) => path)
    .join(", ");
  throw first.name === certificateName ? certificateLeft(where) : secretLeft(first.name, where);
}

const secretLeft = (name: string, where: string) =>
  new Failure("failed", `the image holds the value of the secret ${name}`, {
    code: "secret-in-image",
    why: `found in ${where}`,
    remedy: `use "$${secretVariableOf(name)}" where it is, without a copy, or remove what holds the copy in the same %post`,
  });

const certificateLeft = (where: string) =>
  new Failure("failed", "the image holds the certificate of this build's vault", {
    code: "vault-certificate-in-image",
    why: `%post copied the certificate list that exists only during a recorded build; a rebuild has another; found in ${where}`,
    remedy:
      "take certificates from the image's own ca-certificates package (/usr/share/ca-certificates), or build without --vault",
  });

/** One line for each secret, because its influence on a build cannot be checked. */
export function unlockedSecrets(recipe: Recipe, names: readonly string[] = []): Unlocked[] {
  return names.map((name) => {
    const at = recipe.lines.findIndex((line) => line.includes(secretVariableOf(name)));
    return {
      ...(at < 0 ? {} : { line: at + 1 }),
      what: `secret ${name}`,
      reason: "only its name is known: another value may give another image",
    };
  });
}

/** Names of secrets that a recipe does not mention. */
export const unusedSecrets = (recipe: Recipe, names: readonly string[] = []): string[] =>
  names.filter((name) => !recipe.lines.some((line) => line.includes(secretVariableOf(name))));

/** The secrets for a rebuild, and the names of those that placeholders stand for. */
export interface RebuildSecrets {
  secrets: Secret[];
  placeholders: string[];
}

/**
 * The secrets for a rebuild: the same as in the build. A rebuild from a vault may omit them, because no server asks
 * for them.
 * @throws Failure("usage") for one that is missing, and for one that the build did not have
 */
export async function rebuildSecrets(request: VerifyRequest, lock: BuiltLock): Promise<RebuildSecrets> {
  const needed = lock.inputs.secrets ?? [];
  const given = secretNames(request.settings) ?? [];
  const [extra] = given.filter((name) => !needed.includes(name));
  if (extra !== undefined) {
    throw new Failure("usage", `the build had no secret ${extra}`, {
      code: "secret-unexpected",
      why: needed.length > 0 ? `it had: ${needed.join(", ")}` : "it had none",
      remedy: `leave out --secret ${extra}=…`,
    });
  }
  const missing = needed.filter((name) => !given.includes(name));
  if (missing.length > 0 && !request.vault) throw secretMissing("usage", missing);
  const secrets = [...(await readSecrets(request.settings.secrets)), ...missing.map(placeholderSecret)];
  return { secrets, placeholders: missing };
}

/**
 * A rebuild that used a placeholder for a secret and came out differently shows nothing. @throws
 * Failure("inconclusive")
 * @throws Failure("inconclusive")
 */
export function assertNoPlaceholder(names: readonly string[]): void {
  if (names.length > 0) throw secretMissing("inconclusive", names);
}

function secretMissing(kind: "usage" | "inconclusive", names: readonly string[]): Failure {
  const [several, is] = names.length > 1 ? ["secrets", "are"] : ["secret", "is"];
  return new Failure(kind, `the ${several} ${names.join(", ")} of the build ${is} missing`, {
    code: "secret-missing",
    why: "the build had them, and a rebuild without them may come out differently",
    remedy: names.map((name) => `--secret ${name}=path or --secret ${name}=env:VARIABLE`).join(" "),
  });
}
