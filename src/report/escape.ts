import { stripVTControlCharacters } from "node:util";

/** Characters that change the direction of text, so that it is displayed as something else. */
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters.
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Untrusted text, safe to write to a terminal or a log: without escape sequences, control characters (newline
 * and tab stay) and direction marks. CR LF and CR become LF. A byte that was not UTF-8 (a lone surrogate
 * U+DC80…U+DCFF) becomes \x80…\xff, any other lone surrogate U+FFFD.
 */
export function stripControl(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r\n?/g, "\n")
    .replace(control, "")
    .replace(bidi, "")
    .replace(
      /(?<![\ud800-\udbff])[\udc80-\udcff]/g,
      (byte) => `\\x${(byte.charCodeAt(0) - 0xdc00).toString(16)}`,
    )
    .toWellFormed();
}

/** {@link stripControl} on one line: every run of white space becomes one space. */
export function oneLine(text: string): string {
  return stripControl(text).replace(/\s+/g, " ").trim();
}

/** {@link stripControl} on one line whose spaces stay, because output of programs is aligned by them; a tab becomes four. */
export function alignedLine(text: string): string {
  return stripControl(text).replaceAll("\n", " ").replaceAll("\t", "    ").trimEnd();
}

/**
 * Untrusted text as one line of GitHub markdown that is displayed literally: without formatting, HTML, links, table
 * cells, mentions of people or references to issues.
 */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_{}[\]()#+\-.!~:$=^]/g, "\\$&")
      // A bar ends a table's cell; renderers disagree on how many backslashes before it prevent that.
      .replace(/\|/g, "&#124;")
      // GitHub links @name, #1 and GH-1 after it has rendered the text: only another character in between helps.
      .replace(/@/g, "@\u200b")
      .replace(/\\#(?=\w)/g, "\\#\u200b")
      .replace(/\bGH(?=\\-\d)/gi, "$&\u200b")
  );
}

/**
 * Untrusted text as a code span, in which GitHub creates no links and mentions; an empty text gives an empty string.
 * In a table cell use {@link markdownCodeCell}.
 */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  if (line === "") return "";
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** {@link markdownCode} for a table cell, which a bar would end even inside a code span. */
export function markdownCodeCell(text: string): string {
  return text.includes("|") ? `<code>${escapeMarkdown(text)}</code>` : markdownCode(text);
}

/**
 * A document as JSON that is safe to write to a terminal: characters that JSON allows unescaped but a terminal
 * interprets are escaped, too.
 */
export function terminalJson(document: unknown): string {
  return JSON.stringify(document).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
