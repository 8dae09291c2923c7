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
    const length = Buffer.byteLength(text);
    // Joined only once the text is there: joining at each piece would take the square of the time.
    const before: Buffer[] = [];
    let size = 0;
    for (;;) {
      const last = before.at(-1) ?? Buffer.of();
      const bytes = Buffer.concat([last, ...this.#unread]);
      this.#unread = [];
      const at = bytes.indexOf(text);
      if (at >= 0) {
        this.#unread = [bytes.subarray(at + length)];
        return Buffer.concat([...before.slice(0, -1), bytes.subarray(0, at)]);
      }
      size += bytes.length - last.length;
      before.pop();
      // The end may be the beginning of the text.
      const kept = Math.max(0, bytes.length - length + 1);
      before.push(bytes.subarray(0, kept), bytes.subarray(kept));
      if (this.#ending || size > most) {
        this.#unread = [Buffer.concat(before)];
        return undefined;
      }
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

  /** Kills it at once. What it started may go on printing; that is not read. */
  stop(): Promise<Ending> {
    this.#child.kill("SIGTERM");
    this.#child.stdout.destroy();
    this.#child.stderr.destroy();
    return this.end();
  }
}
