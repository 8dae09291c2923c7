import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { redactText } from "./redact.ts";

/** Most bytes of standard error that are kept; the last ones count. */
const stderrKept = 16 * 1024;

/** How a program ended. */
export interface Ending {
  code: number | null;
  /** The end of its standard error, without secrets. */
  stderr: string;
}

/**
 * A program that we write to and read from while it runs. It shares our terminal, so that it can ask for a password
 * there, and it ends when its standard input closes, which also happens if we are killed.
 */
export class Conversation {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<Ending>;
  #unread: Buffer[] = [];
  #stderr = Buffer.alloc(0);
  #ending: Ending | undefined;
  #wake: () => void = () => {};

  constructor(command: string, args: readonly string[], env: Record<string, string>, signal?: AbortSignal) {
    this.#child = spawn(command, args, { env, stdio: "pipe", ...(signal ? { signal } : {}) });
    this.#child.stdin.on("error", () => {});
    this.#child.stderr.on("data", (chunk: Buffer) => {
      this.#stderr = Buffer.concat([this.#stderr, chunk]).subarray(-stderrKept);
    });
    this.#child.stdout.on("data", (chunk: Buffer) => {
      this.#unread.push(chunk);
      this.#wake();
    });
    this.#ended = new Promise((resolve) => {
      const end = (code: number | null, why = "") => {
        this.#ending ??= { code, stderr: redactText(this.#stderr.toString("utf8")) || why };
        this.#wake();
        resolve(this.#ending);
      };
      this.#child.on("error", (error) => end(null, error.message));
      this.#child.on("close", (code) => end(code));
    });
  }

  /** How it ended; undefined while it is running. */
  get ending(): Ending | undefined {
    return this.#ending;
  }

  /** The end of its standard error so far. */
  get stderr(): string {
    return redactText(this.#stderr.toString("utf8"));
  }

  /**
   * Writes to its standard input, waiting if the program does not read. Data that an ended program did not read is
   * lost.
   */
  async write(chunk: Uint8Array | string): Promise<void> {
    if (this.#ending || this.#child.stdin.write(chunk)) return;
    await Promise.race([once(this.#child.stdin, "drain").catch(() => {}), this.#ended]);
  }

  /**
   * Reads up to a text, and removes both from the unread output.
   * @returns what comes before the text; undefined where the program ended, or printed more than `most` bytes, without
   * it
   */
  async readUntil(text: string, most: number): Promise<Buffer | undefined> {
    let from = 0;
    for (;;) {
      const bytes = Buffer.concat(this.#unread);
      const at = bytes.indexOf(text, from);
      this.#unread = at < 0 ? [bytes] : [bytes.subarray(at + Buffer.byteLength(text))];
      if (at >= 0) return bytes.subarray(0, at);
      if (this.#ending || bytes.length > most) return undefined;
      from = Math.max(0, bytes.length - Buffer.byteLength(text));
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Closes its input, and waits until it ends. */
  end(): Promise<Ending> {
    this.#child.stdin.end();
    return this.#ended;
  }

  /** Kills it at once. */
  stop(): Promise<Ending> {
    this.#child.kill("SIGTERM");
    return this.end();
  }
}
