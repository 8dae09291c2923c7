import type { ImageTree } from "../../image/tree.ts";
import { type Findings, readEach } from "../findings.ts";

/** Gives what `take` makes of a file's bytes; undefined where there is no file, or it cannot be read. */
export type Read = <T>(path: string, take: (bytes: Buffer) => T) => Promise<T | undefined>;

interface Question {
  take(bytes: Buffer): unknown;
  answer(taken: unknown): void;
  fail(error: unknown): void;
}

/**
 * A reader that collects what is asked of it at the same time and reads it in one go: a layer of an image is unpacked
 * from its start for each reading, however little is read. The bytes are not kept.
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
