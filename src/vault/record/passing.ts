import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Request, type Response, streamOf } from "../gateway.ts";
import type { Blob, BlobWriter, VaultFolder } from "../keep/folder.ts";
import { endToEnd, type RawHeaders } from "../keep/message.ts";
import type { Secrets } from "../keep/secrets.ts";

/** The parts of a response that are kept. */
export interface Kept {
  status: number;
  headers: RawHeaders;
  body: Blob | undefined;
  cut: boolean;
  redacted: boolean;
}

/** Bodies of up to this size are searched for secrets as a whole; longer ones are not searched. */
const smallDocument = 64 * 1024;

/** sha256 of a request's body, without the secrets in it, once it has passed; undefined if there was none. */
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

/** Writes the head of a response as it was received. */
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
 * Passes a response on to the client and writes it to the vault at the same pace.
 * @throws if the server broke off
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
  let document = mayHoldTokens(answer) ? new Document() : undefined;
  const keep = new Keeper(options.vault, options.bodies && document === undefined, options.broken);
  const client = new Client(response);
  let whole = false;
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      if (document === undefined) await keep.write(part);
      else if (!document.add(part)) {
        await keep.replace(document.bytes(), options.bodies);
        document = undefined;
      }
      await client.write(part);
      // What the server has already sent is kept to its end.
      if (client.isGone && !answer.complete) break;
    }
    whole = answer.complete;
  } catch (error) {
    if (!client.isGone) {
      await keep.discard();
      throw error;
    }
  }
  if (client.isGone) answer.destroy();
  else response.end();
  const clean = document && options.secrets.json(document.bytes());
  const size = document?.bytes().length ?? keep.size;
  if (document) await keep.replace(clean ?? document.bytes(), options.bodies);
  const cut = !whole && size !== Number(answer.headers["content-length"] ?? Number.NaN);
  const body = await keep.end();
  return { status, headers, body: hasBody ? body : undefined, cut, redacted: clean !== undefined };
}

/** The client that receives a response. */
class Client {
  readonly #response: Response;
  readonly #gone: Promise<void>;
  isGone: boolean;

  constructor(response: Response) {
    this.#response = response;
    this.isGone = response.destroyed;
    this.#gone = new Promise((done) => {
      response.once("close", () => {
        this.isGone = true;
        done();
      });
    });
  }

  /** Waits where the client is slower than the server. */
  async write(part: Buffer): Promise<void> {
    if (this.isGone || this.#response.write(part)) return;
    await Promise.race([this.#gone, new Promise<void>((done) => this.#response.once("drain", done))]);
  }
}

function mayHoldTokens(answer: IncomingMessage): boolean {
  const length = Number(answer.headers["content-length"] ?? 0);
  const isPlain = (answer.headers["content-encoding"] ?? "identity") === "identity";
  return isPlain && length <= smallDocument && /[/+]json\b/i.test(answer.headers["content-type"] ?? "");
}

/** A small document that is examined as a whole before it is kept. */
class Document {
  #parts: Buffer[] = [];
  #size = 0;

  /** @returns false if it is no longer small */
  add(part: Buffer): boolean {
    this.#parts.push(part);
    this.#size += part.length;
    return this.#size <= smallDocument;
  }

  bytes(): Buffer {
    if (this.#parts.length !== 1) this.#parts = [Buffer.concat(this.#parts)];
    return this.#parts[0] as Buffer;
  }
}

/**
 * Digest and size of a body and, if bodies are kept, the body itself. A vault that cannot be written does not stop the
 * build by itself.
 */
class Keeper {
  readonly #vault: VaultFolder;
  readonly #broken: (error: Error) => void;
  #hash = createHash("sha256");
  /** Number of bytes written. */
  size = 0;
  #writer: BlobWriter | undefined;

  constructor(vault: VaultFolder, bodies: boolean, broken: (error: Error) => void) {
    this.#vault = vault;
    this.#broken = broken;
    if (bodies) this.#writer = vault.writer();
  }

  async write(part: Uint8Array): Promise<void> {
    this.size += part.length;
    if (this.#writer) await this.#try((writer) => writer.write(part));
    else this.#hash.update(part);
  }

  /** Keeps other bytes instead of those that were written. */
  async replace(bytes: Buffer, bodies: boolean): Promise<void> {
    this.#hash = createHash("sha256");
    this.size = 0;
    if (bodies) this.#writer = this.#vault.writer();
    await this.write(bytes);
  }

  async end(): Promise<Blob | undefined> {
    if (!this.#writer) return { sha256: this.#hash.digest("hex"), size: this.size };
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
