import { Failure } from "../failure.ts";
import { nearest } from "../nearest.ts";
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

/** OtherURL has a number (OtherURL0). Apptainer's table has `&n` for it, and accepts that literally as well. */
function isHeaderKey(key: string): boolean {
  return headerKeys.has(key) || /^otherurl(?:\d+|&n)$/.test(key);
}

/** A key whose value continues on the next line. */
interface Continued {
  key: string;
  value: string;
  line: number;
  column: number;
}

/**
 * Parses the header lines of one stage.
 * @param lines the stage's lines before its first section
 * @param first number of the first of these lines
 * @throws Failure `usage` if Apptainer refuses the header or crashes on it
 * Source: Apptainer's pkg/build/types/parser, compared in tests.
 */
export function parseHeader(lines: readonly string[], first: number, path: string): Map<string, HeaderValue> {
  const header = new Map<string, HeaderValue>();
  let open: Continued | undefined;
  // Empty lines at the end do not belong to the header, so a continuation before them is harmless.
  const end = lines.findLastIndex((line) => skipSpace(line) < line.length) + 1;
  lines.slice(0, end).forEach((raw, i) => {
    const line = first + i;
    const start = skipSpace(raw);
    const text = trim(raw);
    if (text === "" || text.startsWith("#")) {
      // Apptainer crashes here, because it writes to a nil map.
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
      // With an empty value the next line is not a continuation, but the key stays open.
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
      code: "header-invalid",
      why: "Apptainer reads every line before the first %section as `Keyword: value`",
      remedy: "write `Keyword: value`, comment the line out, or move it into a section",
      place: { path, line, column: start + 1 },
    });
  }
  const column = start + Math.min(skipSpace(text, colon + 1), text.length) + 1;
  return { key: toLower(trim(text.slice(0, colon))), value: trim(text.slice(colon + 1)), line, column };
}

function brokenContinuation(open: Continued, place: { path: string; line: number; column: number }): Failure {
  return new Failure(
    "usage",
    `the value of "${shorten(open.key)}" continues with a comment or an empty line`,
    {
      code: "header-continuation-invalid",
      why: `the value on line ${open.line} ends with \\, and Apptainer crashes if the next line has no value`,
      remedy: "remove the \\, or write the rest of the value on the next line",
      place,
    },
  );
}

function unknownKey(key: string, place: { path: string; line: number; column: number }): Failure {
  if (key === "version https")
    return new Failure("usage", "the recipe itself is not here, only its pointer of Git LFS", {
      code: "header-keyword-unknown",
      why: "the file was checked out without Git LFS",
      remedy: "check it out with `lfs: true` (git lfs pull), or keep the recipe outside of Git LFS",
      place,
    });
  const meant = nearest(key, [...headerKeys]);
  return new Failure("usage", `unknown header keyword "${shorten(key)}"`, {
    code: "header-keyword-unknown",
    why:
      key === "\uFEFFbootstrap"
        ? "the file begins with a byte order mark, which Apptainer reads as part of the keyword"
        : key === "otherurl"
          ? "OtherURL needs a number: OtherURL0, OtherURL1"
          : "Apptainer reads every line before the first %section as `Keyword: value`, and does not have this keyword",
    remedy:
      key === "\uFEFFbootstrap"
        ? "save the file as UTF-8 without a byte order mark"
        : [
            "correct the keyword or remove the line",
            ...(meant === undefined ? [] : [`did you mean ${meant}?`]),
          ].join("; "),
    place,
  });
}

/** The text shortened to 80 characters, for messages. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
