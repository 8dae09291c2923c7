import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { readBounded } from "../files/bounded.ts";
import { fileFailure } from "../files/failures.ts";
import { containLibs } from "../host/ca.ts";
import { type Redact, redactor } from "../process/redact.ts";
import { placeholder } from "../process/secret-forms.ts";
import { partsOfSecret, shortestSecret } from "../process/secret-parts.ts";

/** Where a secret for `%post` comes from: a file, by its absolute path, or a variable of this process. */
export type SecretSource = { name: string } & ({ path: string } | { env: string });

/** A secret and its value, which is kept in memory only. */
export interface Secret {
  name: string;
  value: Buffer;
}

/** Secrets in the form that a build needs. */
export interface ProvidedSecrets {
  /** Files on the host that Apptainer mounts for the build. */
  files: string[];
  /** Variables for `%post`: the path of each secret's file. */
  env: Record<string, string>;
  /** Takes the secrets out of the build's output. */
  redact: Redact;
}

/** Largest secret, in bytes: keys, tokens and configuration files are smaller. */
const limit = 64 * 1024;

const isSecretName = (text: string) => /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(text);

/** The variable in which `%post` finds the path of a secret's file. */
export const secretVariableOf = (name: string) => `STX_SECRET_${name.toUpperCase()}`;

/** Parses one secret, `name=path` or `name=env:VARIABLE`. @returns undefined for anything else */
export function parseSecret(text: string, absolute: (path: string) => string): SecretSource | undefined {
  const [, name = "", from = ""] = /^([^=]*)=(.+)$/s.exec(text.trim()) ?? [];
  const [, env] = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(from) ?? [];
  if (!isSecretName(name) || from.includes("\0")) return undefined;
  if (env !== undefined) return { name, env };
  return from.startsWith("env:") ? undefined : { name, path: absolute(from) };
}

/**
 * Parses secrets; see {@link parseSecret}.
 * @throws Failure("usage") for an invalid one, without quoting it, because it may be the secret itself; and for a name
 * given twice
 */
export function parseSecrets(texts: readonly string[], absolute: (path: string) => string): SecretSource[] {
  const found = new Map<string, SecretSource>();
  for (const [index, text] of texts.entries()) {
    const secret = parseSecret(text, absolute);
    const variable = secret && secretVariableOf(secret.name);
    if (secret === undefined || variable === undefined || found.has(variable)) {
      throw new Failure("usage", `invalid secret (number ${index + 1})`, {
        code: "secret-invalid",
        why: secret
          ? `${secret.name} is given twice; upper and lower case count as the same`
          : "it is not of the form name=path or name=env:VARIABLE, with a name of letters, digits and underscores",
        remedy: "write --secret token=env:TOKEN or --secret token=path/of/file",
      });
    }
    found.set(variable, secret);
  }
  return [...found.values()];
}

/**
 * Reads secrets, once.
 * @throws Failure("usage") for one that does not exist, is empty, or is too short to be kept out of logs
 */
export async function readSecrets(sources: readonly SecretSource[] = []): Promise<Secret[]> {
  return Promise.all(sources.map(async (source) => ({ name: source.name, value: await readSecret(source) })));
}

async function readSecret(source: SecretSource): Promise<Buffer> {
  const value = "env" in source ? fromVariable(source) : await fromFile(source);
  if (value.toString("latin1").trim().length >= shortestSecret) return value;
  throw new Failure("usage", `the secret ${source.name} is ${value.length === 0 ? "empty" : "too short"}`, {
    code: "secret-invalid",
    why: `it has fewer than ${shortestSecret} characters, which cannot be kept out of a log`,
    remedy: `check where --secret ${source.name}=… takes it from`,
  });
}

function fromVariable({ name, env }: { name: string; env: string }): Buffer {
  const value = process.env[env];
  if (value !== undefined) return Buffer.from(value);
  throw new Failure("usage", `could not read the secret ${name}`, {
    code: "secret-unreadable",
    why: `the variable ${env} is not set`,
    remedy: `set ${env}, or take the secret from a file: --secret ${name}=path/of/file`,
  });
}

/** The path is never quoted: if the user wrote the value in its place, it is the secret. */
async function fromFile({ name, path }: { name: string; path: string }): Promise<Buffer> {
  try {
    return await readBounded(path, limit, { what: "secret", follow: true });
  } catch (error) {
    const reason = error instanceof Failure && error.code === "no-such-file" ? "does not exist" : undefined;
    throw new Failure("usage", `could not read the secret ${name}`, {
      code: "secret-unreadable",
      why: `its file ${reason ?? `is not a readable file of at most ${limit / 1024} KiB`}`,
      remedy: `write --secret ${name}=path/of/file, or --secret ${name}=env:VARIABLE; the value itself is not accepted`,
    });
  }
}

/**
 * A placeholder secret for a rebuild from a record, which has no server to send it to: the record has the same
 * placeholder in its addresses.
 */
export const placeholderSecret = (name: string): Secret => ({ name, value: Buffer.from(placeholder) });

/** Everything that must stay secret: the whole value, and the passwords in it. */
export function secretValues(secrets: readonly Secret[]): Buffer[] {
  return secrets.flatMap(({ value }) => [
    value,
    ...partsOfSecret(value.toString("latin1")).map((part) => Buffer.from(part, "latin1")),
  ]);
}

/** {@link secretValues} as text, without the newline at the end of a file. */
export const secretTexts = (secrets: readonly Secret[]) =>
  secretValues(secrets).map((value) => value.toString("utf8").trim());

/**
 * Writes the secrets into a folder that no other user can open, from where Apptainer mounts them. They are mounted like
 * the host's CA certificates, so that neither a file nor a mount point is left in the image.
 */
export async function provideSecrets(folder: string, secrets: readonly Secret[]): Promise<ProvidedSecrets> {
  const files: string[] = [];
  for (const { name, value } of secrets) {
    const path = join(folder, `secret-${name}`);
    await writeFile(path, value, { mode: 0o400, flag: "wx" }).catch((error) => {
      throw fileFailure(error, `could not write a secret into ${folder}`);
    });
    files.push(path);
  }
  const env = secrets.map(({ name }) => [secretVariableOf(name), `${containLibs}/secret-${name}`]);
  return { files, env: Object.fromEntries(env), redact: redactor(secretValues(secrets)) };
}
