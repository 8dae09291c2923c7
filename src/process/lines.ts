import { StringDecoder } from "node:string_decoder";

/** Longest line that is passed on; a child that prints no newline must not fill the memory. */
const longest = 64 * 1024;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * One line of a child's output, safe for a terminal and a log: no escape sequences or control characters, and only the
 * last state of a progress bar that redraws itself with carriage returns.
 */
export function plainLine(line: string): string {
  const withoutEscapes = line.replace(escapes, "").replace(/\r+$/, "");
  return withoutEscapes.slice(withoutEscapes.lastIndexOf("\r") + 1).replace(controls, "");
}

/** Splits a stream of bytes into plain lines (UTF-8, even if a character spans two chunks). */
export class LineSplitter {
  readonly #onLine: (line: string) => void;
  readonly #decoder = new StringDecoder("utf8");
  #rest = "";

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  /** Takes the next bytes, and passes on every complete line. */
  push(chunk: Buffer): void {
    const parts = (this.#rest + this.#decoder.write(chunk)).split("\n");
    this.#rest = parts.pop() ?? "";
    for (const part of parts) this.#onLine(plainLine(part));
    if (this.#rest.length > longest) this.#flush();
  }

  /** Passes on the last line if it had no newline. */
  end(): void {
    this.#rest += this.#decoder.end();
    if (this.#rest !== "") this.#flush();
  }

  #flush(): void {
    this.#onLine(plainLine(this.#rest));
    this.#rest = "";
  }
}
