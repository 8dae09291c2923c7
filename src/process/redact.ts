import { placeholder, secretField, tokenForms } from "./secret-forms.ts";
import { shortestSecret } from "./secret-parts.ts";

/** Takes secrets out of one line of text. */
export type Redact = (line: string) => string;

const address = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'`<>]+/gi;

/** An address without user name, password and the values of query parameters that grant access. */
function redactAddress(url: string): string {
  return (
    url
      // A password may contain an unescaped @ or /; a port is not a password.
      .replace(/^([^:]+:\/\/)[^/?#]*@/, `$1${placeholder}@`)
      .replace(/^([^:]+:\/\/)[^/?#:@]+:(?!\d+(?:[/?#]|$))[^@]*@/, `$1${placeholder}@`)
      .replace(/([?&;])([^=&;#\s]+)=([^&;#\s]*)/g, (pair, before, name, value) =>
        value !== "" && secretField.test(name) ? `${before}${name}=${placeholder}` : pair,
      )
  );
}

/** A text without the credentials in its addresses, and without tokens that are recognized by their form. */
export function redactText(text: string): string {
  let clean = text.includes("://") ? text.replace(address, redactAddress) : text;
  for (const form of tokenForms) clean = clean.replace(form, placeholder);
  return clean;
}

/** Every form in which a program may print a secret: as it is, line by line, in an address, in base64. */
function formsOf(secret: Uint8Array): string[] {
  const bytes = Buffer.from(secret);
  const lines = bytes
    .toString("latin1")
    .split(/[\r\n]+/)
    .filter((line) => line.trim().length >= shortestSecret);
  return lines.flatMap((line) => {
    const raw = Buffer.from(line, "latin1");
    return [line, encodeURIComponent(raw.toString("utf8")), ...base64Forms(raw)];
  });
}

/** The forms in which a whole secret may be in a file: as it is, in an address, in base64. */
export function wholeForms(secret: Uint8Array): Buffer[] {
  const text = Buffer.from(secret).toString("latin1").trim();
  if (text.length < shortestSecret) return [];
  const raw = Buffer.from(text, "latin1");
  const encoded = [encodeURIComponent(raw.toString("utf8")), ...base64Forms(raw)];
  return [raw, ...new Set(encoded)].map((form) => Buffer.from(form));
}

/**
 * The base64 of bytes at any position within a longer text, as in `user:password`. The bytes can be aligned to
 * base64's groups of three in three ways; each form has the characters that do not depend on what comes before or
 * after.
 */
function base64Forms(bytes: Buffer): string[] {
  const forms = [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const from = before === 0 ? 0 : before + 1;
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    const form = text.slice(from, whole);
    return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
  return forms.filter((form) => form.length >= 8);
}

/**
 * Makes a function that removes secrets from lines: those that {@link redactText} recognizes, and the given ones.
 * @param secrets bytes; the lines are text in latin1
 */
export function redactor(secrets: readonly Uint8Array[]): Redact {
  // Longer ones first, since one may be part of another.
  const forms = [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (line) => {
    let clean = line;
    for (const form of forms) if (clean.includes(form)) clean = clean.replaceAll(form, placeholder);
    return redactText(clean);
  };
}

/** Longest line that is examined as a whole. */
const longest = 64 * 1024;
/** How much of a longer line is held back, so that no secret is split. */
const overlap = 8 * 1024;

/** Removes secrets from a stream of bytes, line by line; a carriage return also ends a line. */
export class RedactedStream {
  readonly #redact: Redact;
  #rest = "";

  constructor(redact: Redact) {
    this.#redact = redact;
  }

  /** @returns the lines that are now complete */
  push(chunk: Uint8Array): Buffer {
    this.#rest += Buffer.from(chunk).toString("latin1");
    const end = Math.max(this.#rest.lastIndexOf("\n"), this.#rest.lastIndexOf("\r")) + 1;
    const ready = end > 0 ? end : this.#rest.length > longest ? this.#rest.length - overlap : 0;
    return this.#take(ready);
  }

  /** @returns the last line, if it had no newline */
  end(): Buffer {
    return this.#take(this.#rest.length);
  }

  #take(length: number): Buffer {
    const text = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(length);
    return Buffer.from(text.replace(/[^\r\n]+/g, this.#redact), "latin1");
  }
}
