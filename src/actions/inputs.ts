import { z } from "zod";
import { parseSecret } from "../apptainer/secrets.ts";
import { isVariableName } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import { nearest } from "../nearest.ts";
import { parseBuildArgument } from "../recipe/arguments.ts";
import type { SigstoreServers } from "../signing/sigstore-sign.ts";
import { levels } from "../verdict/levels.ts";

/** The modes, one per action.yml, which sets it in its input `mode`. */
export const modes = ["build", "verify", "gate", "record", "plan", "nightly"] as const;
export type Mode = (typeof modes)[number];

const text = z.string();
const optional = <T extends z.ZodType>(schema: T) => schema.optional();

/** A transform that reports every problem of a value instead of throwing at the first one. */
type Report = (problem: string) => void;
function read<T>(reader: (value: string, report: Report) => T) {
  return z.string().transform((value, context) => {
    let failed = false;
    const result = reader(value, (message) => {
      failed = true;
      context.addIssue({ code: "custom", message, input: value });
    });
    return failed ? z.NEVER : result;
  });
}

/** Like getBooleanInput of @actions/core: YAML's true and false, in three spellings each. */
const flag = read((value, report) => {
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (!/^(false|False|FALSE)$/.test(value))
    report(`invalid value ${JSON.stringify(value)}: expected true or false`);
  return false;
});

function oneOf<const T extends readonly string[]>(words: T) {
  return read((value, report): T[number] => {
    if (!words.includes(value)) {
      const meant = nearest(value, words);
      const hint = meant ? `; did you mean ${meant}?` : "";
      report(`invalid value ${JSON.stringify(value)}: expected one of ${words.join(", ")}${hint}`);
    }
    return value;
  });
}

const lines = (value: string) =>
  value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

/** Which Sigstore signs: a word, or the addresses of one's own. */
const sigstoreChoice = read((value, report): "auto" | "public" | "off" | SigstoreServers => {
  if (value === "auto" || value === "public" || value === "off") return value;
  const servers = Object.fromEntries(lines(value).map((line) => line.split(/=(.*)/s).slice(0, 2)));
  const parsed = z
    .strictObject({ fulcio: z.url(), rekor: z.url().optional(), timestamp: z.url().optional() })
    .refine(({ rekor, timestamp }) => rekor ?? timestamp)
    .safeParse(servers);
  if (parsed.success) return parsed.data as SigstoreServers;
  report("expected auto, public, off, or lines with fulcio=URL and rekor=URL or timestamp=URL");
  return "off";
});

/** One NAME=value per line. */
const assignments = read((value, report) => {
  const found = new Map<string, string>();
  for (const line of lines(value)) {
    const argument = parseBuildArgument(line);
    if (!argument) report(`invalid build argument ${JSON.stringify(line)}: expected NAME=value`);
    else if (found.has(argument.name)) report(`${argument.name} is given twice`);
    else found.set(argument.name, argument.value);
  }
  return Object.fromEntries(found);
});

/** One name=path per line: images of this run, and where the recipe expects them. */
const parents = read((value, report) =>
  lines(value).map((line) => {
    const [, name = "", path = ""] = /^([a-z0-9][a-z0-9._-]{0,127})=(.+)$/.exec(line) ?? [];
    if (name === "") report(`invalid parent ${JSON.stringify(line)}: expected name=path`);
    return { name, path };
  }),
);

const variableNames = read((value, report) => {
  const names = lines(value);
  for (const name of names)
    if (!isVariableName(name)) report(`invalid variable name ${JSON.stringify(name)}`);
  return names;
});

/** One NAME=path or NAME=env:VARIABLE per line. A line is not quoted: it may hold a secret by mistake. */
const secrets = read((value, report) => {
  const given = lines(value);
  for (const [index, line] of given.entries())
    if (!parseSecret(line, (path) => path))
      report(`invalid secret in line ${index + 1}: expected NAME=path or NAME=env:VARIABLE`);
  return given;
});

const words = read((value) => lines(value));

/** "90m", "2h", "45s" → milliseconds. */
const duration = read((value, report) => {
  const [, amount, unit] = /^(\d{1,6})(s|m|h)$/.exec(value) ?? [];
  const ms = Number(amount) * { s: 1000, m: 60_000, h: 3_600_000 }[unit as "s" | "m" | "h"];
  if (!(ms > 0)) report(`invalid time limit ${JSON.stringify(value)}: write for example 90m or 2h`);
  return ms;
});

const artifactId = read((value, report) => {
  const id = /^\d{1,15}$/.test(value) ? Number(value) : 0;
  if (id < 1)
    report(`invalid artifact id ${JSON.stringify(value)}: pass on an output of the build or verify job`);
  return id;
});

/** With or without "sha256:" → 64 hex digits. */
const digest = read((value, report) => {
  const hex = value.replace(/^sha256:/, "");
  if (!/^[0-9a-f]{64}$/.test(hex))
    report(`invalid sha256 digest ${JSON.stringify(value)}: expected 64 hex digits`);
  return hex;
});

const version = read((value, report) => {
  if (!/^\d+\.\d+\.\d+([-+~][A-Za-z0-9.~+-]+)?$/.test(value))
    report(`invalid version ${JSON.stringify(value)}: expected for example 1.4.5`);
  return value;
});

/** `toJSON(needs)` → the results of the jobs that this one depends on. */
const needs = read((value, report) => {
  const parsed = z
    .record(z.string(), z.object({ result: z.enum(["success", "failure", "cancelled", "skipped"]) }))
    .safeParse(json(value));
  if (parsed.success && Object.keys(parsed.data).length > 0) {
    return Object.entries(parsed.data).map(([job, { result }]) => ({ job, result }));
  }
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what to write in the workflow
  report("invalid value: write ${{ toJSON(needs) }}");
  return [];
});

function json(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** How to run Apptainer; the same for build and verify. */
const settings = () => ({
  "build-args": optional(assignments),
  privileges: oneOf(["auto", "sudo", "fakeroot"]),
  "host-ca": text,
  "pass-env": optional(variableNames),
  secrets: optional(secrets),
  "time-limit": duration,
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
      recipe: text,
      context: optional(text),
      name: optional(text),
      parents: optional(parents),
      store: text,
      ...settings(),
      upload: flag,
      canonical: flag,
      force: flag,
    }),
  verify: () =>
    z.strictObject({
      mode: z.literal("verify"),
      name: optional(text),
      "image-artifact-id": optional(artifactId),
      "lock-artifact-id": optional(artifactId),
      "locked-recipe-artifact-id": optional(artifactId),
      image: optional(text),
      lock: optional(text),
      "locked-recipe": optional(text),
      "image-digest": optional(digest),
      "lock-digest": optional(digest),
      "locked-recipe-digest": optional(digest),
      context: text,
      store: text,
      "required-level": oneOf(levels),
      "fail-on-drift": flag,
      ...settings(),
      upload: flag,
    }),
  gate: () =>
    z.strictObject({
      mode: z.literal("gate"),
      store: text,
      names: optional(words),
      recipe: optional(text),
      context: optional(text),
      "required-level": oneOf(levels),
      "lock-artifact-id": optional(artifactId),
      "locked-recipe-artifact-id": optional(artifactId),
      "recipe-artifact-id": optional(artifactId),
      "marker-artifact-id": optional(artifactId),
      needs: optional(needs),
      "trusted-root": optional(text),
      recipes: optional(words),
      "build-args": optional(assignments),
      "build-all": flag,
      "github-token": optional(text),
    }),
  record: () =>
    z.strictObject({
      mode: z.literal("record"),
      store: text,
      "lock-artifact-id": artifactId,
      "locked-recipe-artifact-id": artifactId,
      "recipe-artifact-id": artifactId,
      "marker-artifact-id": artifactId,
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
      "github-token": text,
    }),
  plan: () =>
    z.strictObject({
      mode: z.literal("plan"),
      recipes: words,
      context: optional(text),
      store: text,
      "build-args": optional(assignments),
      "build-all": flag,
      "required-level": oneOf(levels),
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

/** Contradictions between several inputs. */
const contradictions: { [M in Mode]?: (raw: Record<string, string>) => string[] } = {
  build: apptainerPair,
  verify: (raw) => [...apptainerPair(raw), ...evidenceWays(raw)],
};

const evidence = ["image", "lock", "locked-recipe"];

/**
 * The files are given by a name in the store, or by artifact ids or paths. Only with paths may the image be left out,
 * because an expression with a typing error gives an empty id, which must not weaken the proof.
 */
function evidenceWays(raw: Record<string, string>): string[] {
  const given = evidence.flatMap((what) => [what, `${what}-artifact-id`]).filter((name) => raw[name]);
  if (raw.name) return given.map((name) => `${name}: cannot be combined with name`);
  return evidence.flatMap((what) => {
    const id = `${what}-artifact-id`;
    if (raw[what] && raw[id]) return [`${what}: cannot be combined with ${id}`];
    if (raw[what] || raw[id]) return [];
    const withoutImage = what === "image" && raw.lock && raw["locked-recipe"] && !raw["image-digest"];
    return withoutImage ? [] : [`${what} or ${id}: one of them is required`];
  });
}

function apptainerPair(raw: Record<string, string>): string[] {
  return raw["apptainer-sha256"] && !raw["apptainer-version"]
    ? ["apptainer-sha256: needs apptainer-version"]
    : [];
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
