import type { Readable } from "node:stream";
import { Failure } from "../failure.ts";

/**
 * A body of which at most `size` bytes are read: a server that sends more than it announced would fill the disk or the
 * memory before the digest at the end shows that the bytes are wrong.
 * @param size bytes that are still to come; for a download that is resumed, less than the whole
 * @param what names the content, for the message
 * @throws Failure("infrastructure", "registry-digest-mismatch") at the first byte too many
 */
export async function* atMost(body: Readable, size: number, what: string): AsyncGenerator<Buffer> {
  let left = size;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    left -= chunk.length;
    if (left < 0) {
      body.destroy();
      throw new Failure("infrastructure", `the registry sends more bytes than ${what} has`, {
        code: "registry-digest-mismatch",
        why: `by the manifest ${size} bytes were still to come, and more came`,
        remedy: "run the command again, or use another network: a proxy may be altering the responses",
      });
    }
    yield chunk;
  }
}
