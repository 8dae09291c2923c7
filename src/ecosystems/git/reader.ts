import type { ImageTree } from "../../image/tree.ts";
import { type Findings, readEach } from "../findings.ts";

/** Passes a file's bytes to `take` and returns its result; undefined if the file does not exist or cannot be read. */
export type Read = <T>(path: string, take: (bytes: Buffer) => T) => Promise<T | undefined>;

interface Question {
  take(bytes: Buffer): unknown;
  answer(taken: unknown): void;
  fail(error: unknown): void;
}

/**
 * A reader that collects concurrent requests and reads them in one go, because each read of a layer unpacks it from its
 * start, however little is read. The bytes are not kept.
 */
export function batchReader(tree: ImageTree, findings: Findings): Read {
  let waiting = new Map<string, Question[]>();
  const flush = async () => {
    const asked = waiting;
    waiting = new Map();
    try {
      for await (const [path, bytes] of readEach(tree, [...asked.keys()], findings)) {
        for (const { take, answer } of asked.get(path)!) answer(take(bytes));
      }
      for (const { answer } of [...asked.values()].flat()) answer(undefined);
    } catch (error) {
      for (const { fail } of [...asked.values()].flat()) fail(error);
    }
  };
  return async <T>(path: string, take: (bytes: Buffer) => T) => {
    if (tree.resolve(path)?.type !== "file") return undefined;
    return new Promise<T | undefined>((answer, fail) => {
      if (waiting.size === 0) setImmediate(flush);
      const question = { take, answer: answer as Question["answer"], fail };
      waiting.set(path, [...(waiting.get(path) ?? []), question]);
    });
  };
}
