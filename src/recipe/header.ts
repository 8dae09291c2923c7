import { Failure } from "../failure.ts";
import { skipSpace, toLower, trim } from "./text.ts";
import type { HeaderValue } from "./types.ts";

const headerKeys = new Set([
  "bootstrap",
  "from",
  "includecmd",
  "mirrorurl",
  "updateurl",
  "osversion",
  "include",
  "library",
  "registry",
  "namespace",
  "stage",
  "product",
  "user",
  "regcode",
  "productpgp",
  "registerurl",
  "modules",
  "fingerprints",
  "confurl",
  "setopt",
  "target",
  "frontend",
  "filename",
  "buildargs",
]);

/** OtherURL takes a number (OtherURL0); Apptainer's own table spells that `&n`, and takes it literally too. */
function isHeaderKey(key: string): boolean {
  return headerKeys.has(key) || /^otherurl(?:\d+|&n)$/.test(key);
}

/** A key whose value goes on on the next line. */
interface Continued {
  key: string;
  value: string;
  line: number;
  column: number;
}

/**
 * Reads the header lines of one stage.
 * @param lines the stage's lines before its first section; @param first line number of the first of them.
 * @throws Failure `usage` where Apptainer refuses the header, or crashes on it.
 * Source: Apptainer's pkg/build/types/parser, read and compared in tests.
 */
export function parseHeader(lines: readonly string[], first: number, path: string): Map<string, HeaderValue> {
  const header = new Map<string, HeaderValue>();
  let open: Continued | undefined;
  // Empty lines at the end are no part of the header: there a continuation may stand without harm.
  const end = lines.findLastIndex((line) => skipSpace(line) < line.length) + 1;
  lines.slice(0, end).forEach((raw, i) => {
    const line = first + i;
    const start = skipSpace(raw);
    const text = trim(raw);
    if (text === "" || text.startsWith("#")) {
      // Apptainer writes into a map that does not exist yet, and dies.
      if (open && open.key !== "") throw brokenContinuation(open, { path, line, column: start + 1 });
      return;
    }
    const uncommented = text.split("#", 1)[0]!;
    const read: Continued =
      open && open.value !== ""
        ? { ...open, value: open.value + trim(uncommented) }
        : keyAndValue(uncommented, path, line, start);
    if (read.value.endsWith("\\")) {
      const value = read.value.slice(0, -1);
      // An empty value does not make the next line a continuation, yet leaves the key open.
      open = { ...read, value: value.endsWith("\\n") ? `${value.slice(0, -2)}\n` : value };
      return;
    }
    if (open && open.value !== "") open = undefined;
    if (!isHeaderKey(read.key)) throw unknownKey(read.key, { path, line: read.line, column: start + 1 });
    header.set(read.key, { value: read.value, line: read.line, column: read.column, endLine: line + 1 });
  });
  return header;
}

function keyAndValue(text: string, path: string, line: number, start: number): Continued {
  const colon = text.indexOf(":");
  if (colon === -1) {
    throw new Failure("usage", `the header line "${shorten(text)}" has no value`, {
      why: "Apptainer takes every line before the first %section for `Key: value`",
      remedy: "write `Key: value`, comment the line out, or move it into a section",
      place: { path, line, column: start + 1 },
    });
  }
  const column = start + Math.min(skipSpace(text, colon + 1), text.length) + 1;
  return { key: toLower(trim(text.slice(0, colon))), value: trim(text.slice(colon + 1)), line, column };
}

function brokenContinuation(open: Continued, place: { path: string; line: number; column: number }): Failure {
  return new Failure(
    "usage",
    `the value of "${shorten(open.key)}" is continued by a comment or an empty line`,
    {
      why: `line ${open.line} begins a value that is continued with \\, and Apptainer crashes when no value follows`,
      remedy: "remove the \\, or put the rest of the value directly below it",
      place,
    },
  );
}

function unknownKey(key: string, place: { path: string; line: number; column: number }): Failure {
  return new Failure("usage", `"${shorten(key)}" is not a header keyword`, {
    why:
      key === "\uFEFFbootstrap"
        ? "the file begins with a byte order mark, which Apptainer takes as part of the keyword"
        : key === "otherurl"
          ? "OtherURL needs a number: OtherURL0, OtherURL1"
          : "Apptainer takes every line before the first %section for `Keyword: value`, and does not know this keyword",
    remedy:
      key === "\uFEFFbootstrap"
        ? "save the file as UTF-8 without a byte order mark"
        : "correct the keyword or remove the line",
    place,
  });
}

/** For messages: at most 80 characters of what the user wrote. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
