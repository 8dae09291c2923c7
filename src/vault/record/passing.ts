import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Request, type Response, streamOf } from "../gateway.ts";
import type { Blob, BlobWriter, VaultFolder } from "../keep/folder.ts";
import { endToEnd, type RawHeaders } from "../keep/message.ts";
import type { Secrets } from "../keep/secrets.ts";

/** What is kept of an answer. */
export interface Kept {
  status: number;
  headers: RawHeaders;
  body: Blob | undefined;
  cut: boolean;
  redacted: boolean;
}

/** Bodies up to this size are looked at as a whole: for secrets, never longer ones. */
const smallDocument = 64 * 1024;

/** sha256 of a request's body without the secrets in it, when it has gone through; undefined for none. */
export function requestDigest(request: Request, secrets: Secrets): Promise<string | undefined> {
  const { body, hasBody } = request;
  if (!hasBody) return Promise.resolve(undefined);
  const type = body.headers["content-type"] ?? "";
  const isForm = /^application\/x-www-form-urlencoded/i.test(type);
  const isJson = /^application\/(?:[\w.+-]+\+)?json/i.test(type);
  const hash = createHash("sha256");
  let parts: Buffer[] | undefined = isForm || isJson ? [] : undefined;
  let size = 0;
  return new Promise((done) => {
    body.on("data", (part: Buffer) => {
      hash.update(part);
      size += part.length;
      if (size > smallDocument) parts = undefined;
      parts?.push(part);
    });
    let finished = false;
    const finish = () => {
      if (finished) return;
      finished = true;
      if (!parts) return done(hash.digest("hex"));
      const whole = Buffer.concat(parts);
      const clean = isForm
        ? Buffer.from(secrets.fields(whole.toString("utf8")))
        : (secrets.json(whole) ?? whole);
      done(createHash("sha256").update(clean).digest("hex"));
    };
    body.once("end", finish);
    body.once("close", finish);
  });
}

/** Writes an answer's head as it came. */
export function sendHead(response: Response, status: number, message: string, headers: RawHeaders): void {
  const pairs = endToEnd(headers);
  response.sendDate = false;
  if (streamOf(response)) {
    const grouped: Record<string, string | string[]> = {};
    for (const [name, value] of pairs) {
      const key = name.toLowerCase();
      const before = grouped[key];
      grouped[key] = before === undefined ? value : [before].flat().concat(value);
    }
    response.writeHead(status, grouped);
  } else response.writeHead(status, message, pairs.flat());
}

/**
 * Hands an answer on to the client while it is written into the vault, neither faster than the other.
 * @throws where the server broke off
 */
export async function passBody(
  answer: IncomingMessage,
  request: Request,
  response: Response,
  options: { vault: VaultFolder; bodies: boolean; secrets: Secrets; broken: (error: Error) => void },
): Promise<Kept> {
  const status = answer.statusCode ?? 502;
  const headers = answer.rawHeaders;
  sendHead(response, status, answer.statusMessage ?? "", headers);
  const hasBody = request.method !== "HEAD" && status !== 204 && status !== 304;
  const document = mayHoldTokens(answer) ? new Document() : undefined;
  const keep = new Keeper(options.vault, options.bodies && document === undefined, options.broken);
  let gone = false;
  const client = new Promise<void>((done) => {
    response.once("close", () => {
      gone = true;
      done();
    });
  });
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      document?.add(part);
      await keep.write(part);
      if (gone) break;
      if (!response.write(part)) {
        await Promise.race([client, new Promise<void>((done) => response.once("drain", done))]);
      }
      if (gone) break;
    }
  } catch (error) {
    // The client's going ends the way to the server, too.
    if (!gone) {
      await keep.discard();
      throw error;
    }
  }
  const cut = gone && !answer.complete;
  if (gone) answer.destroy();
  else response.end();
  const clean = document?.clean(options.secrets);
  if (document) await keep.replace(clean ?? document.bytes(), options.bodies);
  const body = await keep.end();
  return { status, headers, body: hasBody ? body : undefined, cut, redacted: clean !== undefined };
}

function mayHoldTokens(answer: IncomingMessage): boolean {
  const length = Number(answer.headers["content-length"] ?? 0);
  const isPlain = (answer.headers["content-encoding"] ?? "identity") === "identity";
  return isPlain && length <= smallDocument && /[/+]json\b/i.test(answer.headers["content-type"] ?? "");
}

/** A small document that is looked at as a whole before it is kept. */
class Document {
  readonly #parts: Buffer[] = [];

  add(part: Buffer): void {
    this.#parts.push(part);
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }

  clean(secrets: Secrets): Buffer | undefined {
    const whole = this.bytes();
    return whole.length > smallDocument ? undefined : secrets.json(whole);
  }
}

/** Digest and size of a body and, where bodies are kept, the body; a vault that cannot be written stops no build by itself. */
class Keeper {
  readonly #vault: VaultFolder;
  readonly #broken: (error: Error) => void;
  #hash = createHash("sha256");
  #size = 0;
  #writer: BlobWriter | undefined;

  constructor(vault: VaultFolder, bodies: boolean, broken: (error: Error) => void) {
    this.#vault = vault;
    this.#broken = broken;
    if (bodies) this.#writer = vault.writer();
  }

  async write(part: Uint8Array): Promise<void> {
    if (!this.#writer) {
      this.#hash.update(part);
      this.#size += part.length;
    } else await this.#try((writer) => writer.write(part));
  }

  /** Keeps other bytes in place of all that were written. */
  async replace(bytes: Buffer, bodies: boolean): Promise<void> {
    this.#hash = createHash("sha256");
    this.#size = 0;
    if (bodies) this.#writer = this.#vault.writer();
    await this.write(bytes);
  }

  async end(): Promise<Blob | undefined> {
    if (!this.#writer) return { sha256: this.#hash.digest("hex"), size: this.#size };
    return this.#try((writer) => writer.end());
  }

  async discard(): Promise<void> {
    await this.#writer?.discard().catch(() => {});
  }

  async #try<T>(work: (writer: BlobWriter) => Promise<T>): Promise<T | undefined> {
    try {
      return await work(this.#writer as BlobWriter);
    } catch (error) {
      await this.discard();
      this.#broken(error as Error);
      this.#writer = undefined;
      return undefined;
    }
  }
}
