import { isUtf8 } from "node:buffer";

/** White space as in Go's `unicode.IsSpace`: unlike JavaScript's with U+0085 and without the byte order mark. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Index of the first character from `start` on that is not white space; the length if there is none. */
export function skipSpace(text: string, start = 0): number {
  let i = start;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The text without white space at its end. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The text without white space at both ends. */
export function trim(text: string): string {
  const ended = trimEnd(text);
  return ended.slice(skipSpace(ended));
}

/** Lower case letter by letter, as in Go: without rules for neighbouring letters; a dotted capital I becomes "i". */
export function toLower(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant.
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  let lower = "";
  for (const letter of text) lower += letter === "İ" ? "i" : letter.toLowerCase();
  return lower;
}

/** Text of UTF-8 bytes; every single byte that is not part of a character becomes U+FFFD, as in Go. */
export function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return buffer.toString("utf8");
  const clean = Buffer.allocUnsafe(buffer.length * replacement.length);
  let end = 0;
  for (let i = 0; i < buffer.length; ) {
    const length = characterLength(buffer, i);
    if (length === 0) {
      for (const byte of replacement) clean[end++] = byte;
      i++;
    }
    for (let n = length; n > 0; n--) clean[end++] = buffer[i++]!;
  }
  return clean.toString("utf8", 0, end);
}

/** U+FFFD in UTF-8. */
const replacement = [0xef, 0xbf, 0xbd] as const;

/** Number of bytes of the UTF-8 character at `i`; 0 if it is not valid. */
function characterLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i]!;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  // After some first bytes fewer bytes are allowed: no overlong forms, no surrogates, nothing above U+10FFFF.
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[i + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let n = 2; n < length; n++) if (((bytes[i + n] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Lines without their "\n" or "\r\n", as Apptainer splits them, with the byte offset of each and of the end. */
export function splitLines(bytes: Uint8Array): { lines: string[]; offsets: number[]; eol: "\n" | "\r\n" } {
  const text = decode(bytes);
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const offsets: number[] = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) offsets.push(at + 1);
  if (offsets.at(-1) !== bytes.length) offsets.push(bytes.length);
  let carriageReturns = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.endsWith("\r")) continue;
    lines[i] = line.slice(0, -1);
    carriageReturns++;
  }
  return { lines, offsets, eol: carriageReturns * 2 > lines.length ? "\r\n" : "\n" };
}
