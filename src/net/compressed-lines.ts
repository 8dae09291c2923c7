import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Failure } from "../failure.ts";
import type { Client } from "./http.ts";

/** Bytes of a text and of one line, decompressed; Debian's longest list has 60 MB. */
const longestText = 2 ** 30;
const longestLine = 2 ** 20;

/**
 * The lines of a text that a server keeps compressed, read as they come.
 * @param url without the ending; ".gz" is asked for before ".xz"
 * @returns undefined where the server has neither
 * @throws Failure("infrastructure") for another answer, and while reading for a text that is damaged or too long
 */
export async function compressedLines(
  client: Client,
  url: string,
): Promise<AsyncIterable<string> | undefined> {
  for (const [ending, decompress] of Object.entries(decompressors)) {
    const { status, body } = await client.download(url + ending);
    if (status === 200) return lines(decompress(body), url);
    body.destroy();
    if (status !== 404) throw unexpectedStatus(url, status);
  }
  return undefined;
}

/** An answer that is neither a text nor its absence. */
export const unexpectedStatus = (url: string, status: number) =>
  new Failure("infrastructure", `${new URL(url).host} answered with HTTP status ${status}`, {
    code: "server-error",
    remedy: "check the address, and run the command again later",
  });

const decompressors: Record<string, (body: Readable) => AsyncIterable<Uint8Array>> = {
  ".gz": (body) => pipeline(body, createGunzip(), () => {}),
  ".xz": unxz,
};

async function* unxz(body: Readable): AsyncGenerator<Uint8Array> {
  // A CommonJS module whose exports Node cannot find before it runs, so they come as its default.
  const { default: library } = (await import("xz-decompress")) as unknown as {
    default: typeof import("xz-decompress");
  };
  try {
    // The library reuses its memory for the next part.
    const source = Readable.toWeb(body) as ReadableStream<Uint8Array>;
    for await (const part of new library.XzReadableStream(source)) yield Uint8Array.from(part);
  } finally {
    body.destroy();
  }
}

async function* lines(parts: AsyncIterable<Uint8Array>, url: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  let size = 0;
  try {
    for await (const part of parts) {
      size += part.length;
      const all = (rest + decoder.decode(part, { stream: true })).split("\n");
      rest = all.pop() ?? "";
      if (size > longestText || rest.length > longestLine) throw new RangeError("it is longer than any list");
      yield* all;
    }
  } catch (error) {
    throw new Failure("infrastructure", `could not read the list ${url}`, {
      code: "server-error",
      why: (error as Error).message,
      remedy: "run the command again later",
      cause: error,
    });
  }
  if (rest !== "") yield rest;
}
