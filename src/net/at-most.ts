import type { Readable } from "node:stream";
import { Failure } from "../failure.ts";

/**
 * A body that is read to at most `size` bytes: a server that sends more than it said would fill the disk or the memory,
 * before the digest at the end shows that the bytes are wrong.
 * @throws Failure "infrastructure" at the first byte too many
 */
export async function* atMost(body: Readable, size: number, what: string): AsyncGenerator<Buffer> {
  let left = size;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    left -= chunk.length;
    if (left < 0) {
      body.destroy();
      throw new Failure("infrastructure", `the registry sends more than ${what}`, {
        code: "registry-digest-mismatch",
        why: `it has ${size} bytes, as the manifest says, and more came`,
        remedy: "run the command again, or use another network: a proxy may be altering the responses",
      });
    }
    yield chunk;
  }
}
