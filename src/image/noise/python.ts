import { hash } from "node:crypto";
import type { NoiseRule, Normaliser } from "../noise.ts";
import { byText, parsedObject } from "../normalise.ts";
import { baseName, joinPath, parentOf } from "../tree-index.ts";
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

/** uv_cache.json's line in RECORD without hash and size, where these are the file's. */
const uvRecord: Normaliser = {
  name: "uv-record",
  async normalise(content, { entry, read }) {
    const folder = parentOf(entry.path);
    const cache = await read(joinPath(folder, "uv_cache.json"));
    if (!cache) return undefined;
    const path = `${baseName(folder)}/uv_cache.json`;
    const sha256 = hash("sha256", cache, "base64url");
    const line = `\n${path},sha256=${sha256},${cache.length}\n`;
    const text = `\n${content.toString("latin1")}`;
    const at = text.indexOf(line);
    if (at < 0) return undefined;
    return Buffer.from(`${text.slice(1, at + 1)}${path}${text.slice(at + line.length - 1)}`, "latin1");
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
    ignore: uvRecord,
    reason: "It holds the hash and the size of uv_cache.json.",
    since: 2,
  },
];
