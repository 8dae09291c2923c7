import { resolve } from "node:path";
import { z } from "zod";
import { parseBind } from "../apptainer/binds.ts";
import { parseSecret } from "../apptainer/secrets.ts";
import { isVariableName } from "../apptainer/settings.ts";
import { choices, choicesIn } from "../image/noise/choices.ts";
import { nearest } from "../nearest.ts";
import { parseBuildArgument } from "../recipe/arguments.ts";
import type { SigstoreServers } from "../signing/sigstore-sign.ts";
import { type GivenImage, type ListedImage, parseGivenImage, parseListedImage } from "./given-image.ts";

/** Parsers for the text of an input, one for each kind. Each carries its type for action-types.yml as metadata. */

export const text = z.string();
export const optional = <T extends z.ZodType>(schema: T) => schema.optional();

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
export const flag = read((value, report) => {
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (!/^(false|False|FALSE)$/.test(value))
    report(`invalid value ${JSON.stringify(value)}: expected true or false`);
  return false;
}).meta({ type: "boolean" });

/** Days for which GitHub keeps an artifact. */
export const days = read((value, report) => {
  if (!/^[1-9]\d{0,2}$/.test(value))
    report(`invalid value ${JSON.stringify(value)}: expected a number of days, 1 to 999`);
  return Number(value);
}).meta({ type: "integer" });

/** One of these words; for another one, the problem names the nearest. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return read((value, report): T[number] => {
    if (!words.includes(value)) {
      const meant = nearest(value, words);
      const hint = meant ? `; did you mean ${meant}?` : "";
      report(`invalid value ${JSON.stringify(value)}: expected one of ${words.join(", ")}${hint}`);
    }
    return value;
  }).meta({ type: "enum", "allowed-values": [...words] });
}

/** One value per line. */
const list = { type: "list", separator: "\n", "list-item": { type: "string" } } as const;

const lines = (value: string) =>
  value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

/** Which Sigstore instance signs: a word, or the addresses of a private one. */
export const sigstoreChoice = read((value, report): "auto" | "public" | "off" | SigstoreServers => {
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

/** An image that someone else built: docker://NAME, docker-archive:FILE and their like. */
export const givenImage = read((value, report): GivenImage => {
  const parsed = parseGivenImage(value);
  if (typeof parsed !== "string") return parsed;
  report(`invalid image ${JSON.stringify(value)}: ${parsed}`);
  return { bootstrap: "", from: "" };
});

/** Several such images, one per line; an archive with the id of its artifact. */
export const givenImages = read((value, report): ListedImage[] =>
  lines(value).flatMap((line) => {
    const parsed = parseListedImage(line);
    if (typeof parsed !== "string") return [parsed];
    report(`invalid image ${JSON.stringify(line)}: ${parsed}`);
    return [];
  }),
);

/** One NAME=value per line. */
export const assignments = read((value, report) => {
  const found = new Map<string, string>();
  for (const line of lines(value)) {
    const argument = parseBuildArgument(line);
    if (!argument) report(`invalid build argument ${JSON.stringify(line)}: expected NAME=value`);
    else if (found.has(argument.name)) report(`${argument.name} is given twice`);
    else found.set(argument.name, argument.value);
  }
  return Object.fromEntries(found);
}).meta(list);

/** One name=path per line: images of this run, and the paths where the recipe expects them. */
export const parents = read((value, report) =>
  lines(value).map((line) => {
    const [, name = "", path = ""] = /^([a-z0-9][a-z0-9._-]{0,127})=(.+)$/.exec(line) ?? [];
    if (name === "") report(`invalid parent ${JSON.stringify(line)}: expected name=path`);
    return { name, path };
  }),
).meta(list);

export const variableNames = read((value, report) => {
  const names = lines(value);
  for (const name of names)
    if (!isVariableName(name)) report(`invalid variable name ${JSON.stringify(name)}`);
  return names;
}).meta(list);

/** One NAME=path or NAME=env:VARIABLE per line. Messages do not quote a line: it may contain a secret by mistake. */
export const secrets = read((value, report) => {
  const given = lines(value);
  for (const [index, line] of given.entries())
    if (!parseSecret(line, (path) => path))
      report(`invalid secret in line ${index + 1}: expected NAME=path or NAME=env:VARIABLE`);
  return given;
}).meta(list);

/** One SRC[:DST[:ro|rw]] per line. */
export const binds = read((value, report) => {
  const given = lines(value);
  for (const line of given) {
    const bind = parseBind(line, (path) => resolve("/", path));
    if (typeof bind === "string") report(`invalid folder to bind ${JSON.stringify(line)}: ${bind}`);
  }
  return given;
}).meta(list);

export const words = read((value) => lines(value)).meta(list);

/** What to leave out of an image. */
export const without = read((value, report) => {
  const { chosen, problem } = choicesIn(value);
  if (problem) report(`invalid value: ${problem}`);
  return chosen;
}).meta({ type: "list", separator: "\n", "list-item": { type: "enum", "allowed-values": [...choices] } });

/** "90m", "2h", "45s" → milliseconds. */
export const duration = read((value, report) => {
  const [, amount, unit] = /^(\d{1,6})(s|m|h)$/.exec(value) ?? [];
  const ms = Number(amount) * { s: 1000, m: 60_000, h: 3_600_000 }[unit as "s" | "m" | "h"];
  if (!(ms > 0)) report(`invalid time limit ${JSON.stringify(value)}: write for example 90m or 2h`);
  return ms;
});

export const artifactId = read((value, report) => {
  const id = /^\d{1,15}$/.test(value) ? Number(value) : 0;
  if (id < 1)
    report(`invalid artifact id ${JSON.stringify(value)}: pass on an output of the build or verify job`);
  return id;
}).meta({ type: "integer" });

export const runId = read((value, report) => {
  const id = /^\d{1,15}$/.test(value) ? Number(value) : 0;
  if (id < 1) report(`invalid run id ${JSON.stringify(value)}: it is the number in the address of a run`);
  return id;
}).meta({ type: "integer" });

/** The host of a registry, with a port or without. */
export const registryHost = read((value, report) => {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/.test(value))
    report(`invalid registry ${JSON.stringify(value)}: expected a host, like ghcr.io`);
  return value;
});

/** With or without "sha256:" → 64 hex digits. */
export const digest = read((value, report) => {
  const hex = value.replace(/^sha256:/, "");
  if (!/^[0-9a-f]{64}$/.test(hex))
    report(`invalid sha256 digest ${JSON.stringify(value)}: expected 64 hex digits`);
  return hex;
});

export const version = read((value, report) => {
  if (!/^\d+\.\d+\.\d+([-+~][A-Za-z0-9.~+-]+)?$/.test(value))
    report(`invalid version ${JSON.stringify(value)}: expected for example 1.4.5`);
  return value;
});

/** `toJSON(needs)` → the results of the jobs that this job depends on. */
export const needs = read((value, report) => {
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
