import type { z } from "zod";
import { plural } from "../plural.ts";

type Issue = z.core.$ZodRawIssue;

/** How many characters of a value a message shows. */
const longest = 60;

/**
 * How many documents are read before the code for their schemas is compiled. That takes zod about 10 ms, more than it
 * saves on the few documents of most commands; measured, it pays from the twentieth lock of 300 packages on.
 */
const interpreted = 30;
let documents = 0;

/**
 * Options for a schema's `safeParse` and `parse` that make its messages say in plain words what was found and what is
 * expected. Not for data that may contain a secret.
 */
export const inPlainWords = {
  error: wordsOf,
  reportInput: true,
  get jitless() {
    documents += 1;
    return documents <= interpreted;
  },
};

/** The first problems that a schema found, each with its key, or with the subject as a whole; the rest are counted. */
export function problemsIn(issues: readonly z.core.$ZodIssue[], whole = "top level", most = 5): string {
  const named = issues
    .slice(0, most)
    .map((issue) => `${issue.path.map(String).join(".") || whole}: ${messageOf(issue)}`);
  return [...named, ...(issues.length > most ? [`and ${issues.length - most} more`] : [])].join("; ");
}

/** The schema's own messages do not say what was found. */
function messageOf({ code, message, input }: z.core.$ZodIssue): string {
  const isOwn = (code === "custom" || code === "invalid_format") && !message.startsWith("found ");
  return isOwn && typeof input === "string" ? `found ${shown(input)}: ${message}` : message;
}

function wordsOf(issue: Issue): string {
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => JSON.stringify(cut(key)));
    return `${plural(keys.length, "unknown key")}: ${keys.join(", ")}`;
  }
  const allowed = allowedIn(issue);
  return issue.input === undefined
    ? `missing${allowed ? `; expected ${allowed}` : ""}`
    : `found ${shown(issue.input)}${allowed ? `; expected ${allowed}` : ""}`;
}

/** A value, short enough for a message. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (value instanceof Map || (typeof value === "object" && value !== null)) return "an object";
  return cut(typeof value === "bigint" ? String(value) : (JSON.stringify(value) ?? typeof value));
}

const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest - 3)}...` : text);

const types: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/** What is expected instead, in words; undefined if the schema does not show it. */
function allowedIn(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return types[issue.expected] ?? String(issue.expected);
    case "invalid_value":
      return issue.values
        .map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
        .join(" or ");
    case "too_small":
      return `${sized(issue.origin, issue.minimum, issue.inclusive === false ? "more than" : "at least")}`;
    case "too_big":
      return `${sized(issue.origin, issue.maximum, issue.inclusive === false ? "less than" : "at most")}`;
    case "not_multiple_of":
      return `a multiple of ${issue.divisor}`;
    case "invalid_format":
      return formatIn(issue);
    case "invalid_union":
      return unionIn(issue);
    default:
      return undefined;
  }
}

function sized(origin: string, limit: number | bigint, relation: string): string {
  if (origin === "string") return `a text of ${relation} ${plural(Number(limit), "character")}`;
  if (origin === "array" || origin === "set") return `a list of ${relation} ${plural(Number(limit), "item")}`;
  return `${relation} ${limit}`;
}

const formats: Record<string, string> = {
  datetime: "a time like 2026-12-31T23:59:59Z",
  base64: "text in base64",
};

function formatIn({ format, pattern }: Issue & { code: "invalid_format" }): string {
  if (format === "url")
    return pattern?.includes("https$") ? "an address that begins with https://" : "an address";
  const digits = /^\/\^\[0-9a-f\]\{(\d+)\}\$\/$/.exec(pattern ?? "")?.[1];
  if (digits !== undefined) return `${digits} digits of 0-9 and a-f`;
  return formats[format] ?? (pattern === undefined ? format : `what matches ${pattern}`);
}

/** The problem of the alternative that fits best: the one with the fewest problems, the deepest of those. */
function unionIn(issue: Issue & { code: "invalid_union" }): string | undefined {
  if (issue.discriminator !== undefined)
    return `${issue.discriminator} of ${(issue.options as unknown[] | undefined)?.map(String).join(" or ") ?? "another kind"}`;
  const forms = issue.errors.filter((form) => form.length > 0);
  const isOfValue = forms.every((form) =>
    form.every(({ path, code }) => path.length === 0 && code !== "unrecognized_keys"),
  );
  if (isOfValue) {
    const each = forms.map(
      (form) => allowedIn({ ...form[0], input: issue.input } as Issue) ?? form[0]?.message,
    );
    return [...new Set(each)].join(" or ");
  }
  const [best] = [...forms].sort((a, b) => a.length - b.length || deepest(b) - deepest(a));
  return best && `one of ${plural(forms.length, "form")}, the nearest of which has: ${problemsIn(best)}`;
}

const deepest = (form: readonly z.core.$ZodIssue[]) => Math.max(...form.map(({ path }) => path.length));
