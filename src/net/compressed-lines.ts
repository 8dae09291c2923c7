import { pipeline, Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";
import { Failure } from "../failure.ts";
import type { Client } from "./http.ts";

/** Most bytes of a text and of one line, decompressed; Debian's longest list has 60 MB, that of conda-forge 300 MB. */
const longestText = 2 ** 30;
const longestLine = 2 ** 20;

/** How a server stores a text: compressed, with an ending after its name, or as it is. */
export type Ending = ".gz" | ".xz" | ".zst" | "";

/**
 * The lines of a text on a server, read as they arrive.
 * @param url without the ending
 * @param endings tried in this order
 * @returns undefined where the server has none
 * @throws Failure("infrastructure") for any other response, and while reading if the text is damaged or too long
 */
export async function compressedLines(
  client: Client,
  url: string,
  endings: readonly Ending[] = [".gz", ".xz"],
): Promise<AsyncIterable<string> | undefined> {
  const parts = await compressedText(client, url, endings);
  return parts && linesOf(parts, url);
}

/** Like {@link compressedLines}, but in chunks of any length, for texts without lines. */
export async function compressedText(
  client: Client,
  url: string,
  endings: readonly Ending[],
): Promise<AsyncIterable<string> | undefined> {
  for (const ending of endings) {
    const { status, body } = await client.download(url + ending).catch((error: unknown) => {
      throw error instanceof Failure ? error : unreachable(url, error as Error);
    });
    if (status === 200) return text(decompressors[ending](body), url);
    body.destroy();
    if (status !== 404 && status !== 410) throw unexpectedStatus(url, status);
  }
  return undefined;
}

/** A response that is neither the text nor "not found". */
export const unexpectedStatus = (url: string, status: number) =>
  new Failure("infrastructure", `${new URL(url).host} answered with HTTP status ${status}`, {
    code: "server-error",
    remedy: "check the address, and run the command again later",
  });

function unreachable(url: string, cause: Error): Failure {
  return new Failure("infrastructure", `cannot reach ${new URL(url).host}`, {
    code: "server-unreachable",
    why: (cause as NodeJS.ErrnoException).code ?? cause.message,
    remedy: "check the network and the proxy variables, then run the command again",
    cause,
  });
}

const decompressors: Record<Ending, (body: Readable) => AsyncIterable<Uint8Array>> = {
  ".gz": (body) => pipeline(body, createGunzip(), () => {}),
  ".xz": unxz,
  ".zst": (body) => pipeline(body, createZstdDecompress(), () => {}),
  "": asItBegins,
};

/** The first bytes of compressed texts; pacman's databases have no ending that shows the compression. */
const beginnings: readonly [string, Ending][] = [
  ["1f8b", ".gz"],
  ["28b52ffd", ".zst"],
  ["fd377a585a00", ".xz"],
];

/** Decompresses a body if its first bytes show how; otherwise passes it on unchanged. */
async function* asItBegins(body: Readable): AsyncGenerator<Uint8Array> {
  const parts = body[Symbol.asyncIterator]();
  const { value: first, done } = await parts.next();
  if (done) return;
  const whole = Readable.from(
    (async function* () {
      yield first;
      yield* { [Symbol.asyncIterator]: () => parts };
    })(),
    { objectMode: false },
  );
  const start = Buffer.from(first as Uint8Array).toString("hex", 0, 8);
  const ending = beginnings.find(([bytes]) => start.startsWith(bytes))?.[1];
  yield* ending === undefined ? whole : decompressors[ending](whole);
}

async function* unxz(body: Readable): AsyncGenerator<Uint8Array> {
  // A CommonJS module whose exports Node cannot detect before it runs, so they arrive as its default export.
  const { default: library } = (await import("xz-decompress")) as unknown as {
    default: typeof import("xz-decompress");
  };
  try {
    // Copied, because the library reuses its buffer for the next chunk.
    const source = Readable.toWeb(body) as ReadableStream<Uint8Array>;
    for await (const part of new library.XzReadableStream(source)) yield Uint8Array.from(part);
  } finally {
    body.destroy();
  }
}

async function* text(parts: AsyncIterable<Uint8Array>, url: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let size = 0;
  try {
    for await (const part of parts) {
      size += part.length;
      if (size > longestText) throw new RangeError("it is longer than any list");
      yield decoder.decode(part, { stream: true });
    }
  } catch (error) {
    throw unreadable(url, error as Error);
  }
}

async function* linesOf(parts: AsyncIterable<string>, url: string): AsyncGenerator<string> {
  let rest = "";
  for await (const part of parts) {
    const all = (rest + part).split("\n");
    rest = all.pop() ?? "";
    if (rest.length > longestLine) throw unreadable(url, new RangeError("a line is longer than in any list"));
    yield* all;
  }
  if (rest !== "") yield rest;
}

function unreadable(url: string, cause: Error): Failure {
  const { host, pathname } = new URL(url);
  return new Failure("infrastructure", `could not read the list ${host}${pathname}`, {
    code: "server-error",
    why: cause.message,
    remedy: "run the command again later",
    cause,
  });
}
