import { createHash } from "node:crypto";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { drop, type Request, type Response } from "../gateway.ts";
import type { Blob, Bodies } from "../keep/folder.ts";
import type { Answer, Headers } from "../keep/schema.ts";
import type { Found } from "./finder.ts";

/** A body that is missing, or does not match its digest. */
export class DamagedBody extends Error {}

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
};

/** Passes a body on while it may still match its digest; the last piece is held back until that is certain. */
class Checked extends Transform {
  readonly #hash = createHash("sha256");
  readonly #expected: string;
  #held: Buffer | undefined;

  constructor(expected: string) {
    super();
    this.#expected = expected;
  }

  override _transform(
    part: Buffer,
    _encoding: string,
    done: (error?: Error | null, out?: Buffer) => void,
  ): void {
    this.#hash.update(part);
    const before = this.#held;
    this.#held = part;
    done(null, before);
  }

  override _flush(done: (error?: Error | null, out?: Buffer) => void): void {
    if (this.#hash.digest("hex") === this.#expected) done(null, this.#held);
    else done(new DamagedBody(this.#expected));
  }
}

/** The requested part of a body; both ends included. */
interface Range {
  start: number;
  end: number;
}

/** The part that a Range header requests (RFC 9110 §14.1.2), if it requests exactly one. */
export function rangeOf(header: string | undefined, size: number): Range | "unsatisfiable" | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.replace(/\s/g, "") ?? "") ?? [];
  if (from === undefined || (from === "" && to === "")) return undefined;
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  const start = Number(from);
  const end = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return start >= size || end < start ? "unsatisfiable" : { start, end };
}

/**
 * Sends a recorded response in the way that this request needs: part of a body, only its head, "not modified", or
 * decoded if this client does not know the encoding.
 * @throws DamagedBody if the folder lacks the body or has other bytes in its place
 */
export async function sendAnswer(
  vault: Bodies,
  request: Request,
  response: Response,
  { answer, select }: Found,
): Promise<void> {
  const { status, body, size = 0, cut } = answer;
  const asked = request.body.headers;
  const headers: Record<string, string | string[]> = { ...answer.headers };
  const isHead = request.method === "HEAD";
  if (body !== undefined && !isHead && !(await vault.has({ sha256: body, size })))
    throw new DamagedBody(body);
  if (status === 200 && isUnmodified(asked["if-none-match"], headers.etag))
    return finish(response, 304, headers);
  const decoder = decoderFor(headers, select["accept-encoding"], asked["accept-encoding"]);
  const range = status === 200 && !decoder && !cut ? wantedRange(request, answer) : undefined;
  if (range === "unsatisfiable")
    return finish(response, 416, { "content-range": `bytes */${size}`, "content-length": "0" });
  if (range) {
    const { start, end } = range;
    headers["content-range"] = `bytes ${start}-${end}/${size}`;
    headers["content-length"] = String(end - start + 1);
    if (isHead || body === undefined) return finish(response, 206, headers);
    await assertBody(vault, body);
    response.writeHead(206, headers);
    return send(vault.read(body, range), response);
  }
  if (decoder) {
    delete headers["content-encoding"];
    delete headers.etag;
  } else if (!cut && status !== 204 && status !== 304 && (answer.size !== undefined || !isHead))
    headers["content-length"] = String(size);
  if (isHead || body === undefined) return finish(response, status, headers);
  if (!cut && !decoder && size <= smallBody)
    return sendSmall(vault, { sha256: body, size }, response, () => response.writeHead(status, headers));
  response.writeHead(status, headers);
  const checked = new Checked(body);
  vault
    .read(body)
    .on("error", (error) => checked.destroy(error))
    .pipe(checked);
  if (cut) return sendBeginning(checked, response);
  return send(decoder ? checked.pipe(decoder()) : checked, response, checked);
}

function finish(response: Response, status: number, headers: Record<string, string | string[]>): void {
  response.writeHead(status, headers);
  response.end();
}

/** Bodies of up to this many bytes are read and checked in one piece, which is much less work than a stream. */
const smallBody = 64 * 1024;

/** @param head writes the response's head */
async function sendSmall(vault: Bodies, blob: Blob, response: Response, head: () => void): Promise<void> {
  const bytes = await vault.bytesOf(blob).catch(() => undefined);
  if (!bytes || createHash("sha256").update(bytes).digest("hex") !== blob.sha256)
    throw new DamagedBody(blob.sha256);
  head();
  response.end(bytes);
}

async function send(source: Readable, response: Response, checked: Readable = source): Promise<void> {
  let damage: Error | undefined;
  checked.on("error", (error) => {
    damage = error;
    source.destroy(error);
  });
  try {
    await pipeline(source, response);
  } catch {
    drop(response);
    if (damage instanceof DamagedBody) throw damage;
  }
}

/** A body whose end was never received is sent so that the client can see that, too. */
function sendBeginning(source: Readable, response: Response): Promise<void> {
  return new Promise((done, fail) => {
    source.pipe(response, { end: false });
    response.once("close", () => done());
    source.once("error", fail);
    source.once("end", () => {
      drop(response);
      done();
    });
  });
}

async function assertBody(vault: Bodies, sha256: string): Promise<void> {
  if (!(await vault.isWhole(sha256))) throw new DamagedBody(sha256);
}

function isUnmodified(asked: string | undefined, etag: string | string[] | undefined): boolean {
  if (asked === undefined || typeof etag !== "string") return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return asked.trim() === "*" || asked.split(",").some((each) => bare(each) === bare(etag));
}

function wantedRange({ body }: Request, { headers, size = 0 }: Answer): Range | "unsatisfiable" | undefined {
  const condition = body.headers["if-range"];
  if (condition !== undefined && ![headers.etag, headers["last-modified"]].includes(condition as string))
    return undefined;
  return rangeOf(body.headers.range, size);
}

/**
 * The decoder for a client that does not know the encoding of a body; undefined if none is needed. An encoding that
 * the recorded client had not asked for either is part of the file, as many servers send *.tar.gz, and stays.
 */
function decoderFor(
  headers: Headers,
  recorded: string | string[] | undefined,
  accepted: string | string[] | undefined,
): (() => Transform) | undefined {
  const encoding = String(headers["content-encoding"] ?? "identity").toLowerCase();
  if (encoding === "identity" || !Object.hasOwn(decoders, encoding)) return undefined;
  return accepts(recorded, encoding) && !accepts(accepted, encoding) ? decoders[encoding] : undefined;
}

/** Whether an Accept-Encoding header names an encoding. */
function accepts(header: string | string[] | undefined, encoding: string): boolean {
  const names = String(header ?? "")
    .toLowerCase()
    .split(",")
    .map((each) => (each.split(";")[0] as string).trim());
  return names.includes(encoding) || names.includes("*");
}
