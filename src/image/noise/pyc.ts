import type { Normaliser, Surroundings } from "../noise.ts";
import { baseName, joinPath, parentOf } from "../tree-index.ts";

/**
 * The versions from which Python's compiled files have a header of 12, and of 16 bytes
 * (Lib/importlib/_bootstrap_external.py).
 */
const magicOf33 = 3190;
const magicOf37 = 3390;
/** Python 2's numbers begin here. */
const magicOf2 = 20000;

/** How many bytes come before the compiled code; undefined if this is not a compiled file. */
function headerSize(content: Buffer): number | undefined {
  if (content.length < 16 || content.readUInt16LE(2) !== 0x0a0d) return undefined;
  const magic = content.readUInt16LE(0);
  return magic >= magicOf2 || magic < magicOf33 ? 8 : magic < magicOf37 ? 12 : 16;
}

/** Version 1 of the content rules: the whole header was left out, and with it what decides whether the file is run. */
export const pycWithoutHeader: Normaliser = {
  name: "pyc",
  normalise(content) {
    const header = headerSize(content);
    if (!header) return undefined;
    return Buffer.concat([content.subarray(0, 4), content.subarray(header)]);
  },
};

/**
 * The source that Python compares a compiled file with: for `__pycache__/NAME.TAG[.opt-X].pyc` the file NAME.py beside
 * that folder (PEP 3147), else NAME.py in the same folder. Undefined where a name with a tag lies outside of such a
 * folder, as in a tree of PYTHONPYCACHEPREFIX: what it is compared with is not known.
 */
export function sourceOf(path: string): string | undefined {
  const folder = parentOf(path);
  const parts = baseName(path).split(".");
  const isCached = baseName(folder) === "__pycache__";
  if (!isCached) return parts.length === 2 ? joinPath(folder, `${parts[0]}.py`) : undefined;
  return parts.length === 3 || parts.length === 4 ? joinPath(parentOf(folder), `${parts[0]}.py`) : undefined;
}

/**
 * In the flags of Python 3.7 and later (PEP 552): the header holds a hash of the source, not its time and size, and
 * whether Python checks it. With any other flag it does not load the file.
 */
const hashBased = 1;
const knownFlags = 3;

/**
 * What Python would do with a compiled file whose header names its source's time and size: run it where they are those of
 * the source ("current"), compile the source again where not ("stale"), run it as it is without a source ("alone").
 * Undefined where that is not known.
 */
function meaning(content: Buffer, header: number, { entry, resolve }: Surroundings): string | undefined {
  const path = sourceOf(entry.path);
  if (path === undefined) return undefined;
  const source = resolve(path);
  if (source?.type !== "file") return "alone";
  const timeAt = header === 16 ? 8 : 4;
  // The time as it is, also from the epoch on: Python compares no other, and images as they are packed have none later.
  const sameTime = content.readUInt32LE(timeAt) === source.mtime >>> 0;
  const sameSize = header === 8 || content.readUInt32LE(timeAt + 4) === source.size >>> 0;
  return sameTime && sameSize ? "current" : "stale";
}

/** The folder in which `pip install --target` compiles, before it moves the result; Python sets the right path when it loads the file. */
const pipTarget = /\/pip-target-[a-z0-9_]{8}\//g;

function withoutPipTarget(code: Buffer): Buffer {
  if (!code.includes("/pip-target-")) return code;
  // The replacement has the same length, so that nothing else in the file moves.
  return Buffer.from(code.toString("latin1").replace(pipTarget, "/pip-target-########/"), "latin1");
}

/**
 * The source's time in the header becomes what it means: whether Python would run this file or its source. A header with
 * a hash counts as it is: it is the same wherever the source is.
 */
export const pyc: Normaliser = {
  name: "pyc-2",
  normalise(content, around) {
    const header = headerSize(content);
    if (!header) return undefined;
    const flags = header === 16 ? content.readUInt32LE(4) : 0;
    if (flags & ~knownFlags) return undefined;
    const means = flags & hashBased ? "hash" : meaning(content, header, around);
    if (means === undefined) return undefined;
    const before = content.subarray(0, flags & hashBased ? header : 4);
    return Buffer.concat([before, Buffer.from(`\0${means}\0`), withoutPipTarget(content.subarray(header))]);
  },
};
