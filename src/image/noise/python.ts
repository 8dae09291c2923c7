import type { NoiseRule, Normaliser } from "../noise.ts";

/** When a Python's compiled files got their header of 12, and of 16 bytes (Lib/importlib/_bootstrap_external.py). */
const magicOf33 = 3190;
const magicOf37 = 3390;
/** Python 2's numbers begin here. */
const magicOf2 = 20000;

function withoutHeader(content: Buffer): Buffer | undefined {
  if (content.length < 16 || content.readUInt16LE(2) !== 0x0a0d) return undefined;
  const magic = content.readUInt16LE(0);
  const header = magic >= magicOf2 || magic < magicOf33 ? 8 : magic < magicOf37 ? 12 : 16;
  return Buffer.concat([content.subarray(0, 4), content.subarray(header)]);
}

const pyc: Normaliser = { name: "pyc", normalise: withoutHeader };

/** What Python's compiler writes. */
export const pythonNoise: readonly NoiseRule[] = [
  {
    pattern: "/**/*.pyc",
    ignore: pyc,
    reason: "The header names the source's time (or its hash); the compiled code itself is compared.",
  },
];
