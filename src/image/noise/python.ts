import type { NoiseRule, Normaliser } from "../noise.ts";
import { byText, parsedObject } from "../normalise.ts";
import { joinPath, parentOf } from "../tree-index.ts";
import { pyc, pycWithoutHeader } from "./pyc.ts";

/** A moment, or an inode's number, by which uv sees that a local source has changed. */
const isStamp = (value: unknown): boolean =>
  typeof value === "number" ||
  (typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([key, part]) =>
        /^(?:secs_since_epoch|nanos_since_epoch|timestamp|inode)$/i.test(key) && typeof part === "number",
    ));

/** The times and inodes in a file of uv's; undefined where it holds anything else in their place. */
function withoutStamps(text: string): string | undefined {
  const cache = parsedObject(text);
  if (!cache) return undefined;
  const { timestamp, directories = {}, ...others } = cache;
  if (timestamp !== null && timestamp !== undefined && !isStamp(timestamp)) return undefined;
  if (typeof directories !== "object" || directories === null) return undefined;
  const named = Object.entries(directories);
  if (!named.every(([, stamp]) => stamp === null || isStamp(stamp))) return undefined;
  return JSON.stringify([named.map(([name]) => name).sort(), Object.entries(others).sort()]);
}

const uvCache: Normaliser = { name: "uv-cache", normalise: byText(withoutStamps) };

/** A line of RECORD: a path as it is, the hash of the file in base64, and its size. */
const recordLine = /^([^",\r\n]+),sha256=([A-Za-z0-9_-]{43}),(\d+)$/gm;

/** RECORD without hash and size of files that are noise in part, where the hash is the file's: what counts of them is compared. */
const record: Normaliser = {
  name: "record",
  last: true,
  normalise(content, { entry, digestsOf }) {
    const site = parentOf(parentOf(entry.path));
    const text = content.toString("latin1").replace(recordLine, (line, path: string, hash: string) => {
      const digests = digestsOf(joinPath(site, path));
      const isSame = digests && Buffer.from(digests.whole, "hex").toString("base64url") === hash;
      return isSame && digests.counted !== digests.whole ? `${path},` : line;
    });
    return Buffer.from(text, "latin1");
  },
};

/** What Python's compiler, pip and uv write. */
export const pythonNoise: readonly NoiseRule[] = [
  {
    pattern: "/**/*.pyc",
    ignore: pycWithoutHeader,
    reason: "The header names the source's time (or its hash); the compiled code itself is compared.",
    until: 1,
  },
  {
    pattern: "/**/*.pyc",
    ignore: pyc,
    reason:
      "The header names the source's time; whether Python would run this file or its source is compared, as is the code. pip --target compiles in a folder with a random name.",
    since: 2,
  },
  {
    pattern: "/**/*.dist-info/uv_cache.json",
    ignore: uvCache,
    reason: "uv notes the times of the local source that it installed.",
    since: 2,
  },
  {
    pattern: "/**/*.dist-info/RECORD",
    ignore: record,
    reason:
      "It holds hash and size of files that are noise in part, such as uv_cache.json and compiled modules.",
    since: 2,
  },
];
