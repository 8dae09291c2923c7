import {
  isBeforeThisStart,
  type ProcessIdentity,
  placeOf,
  processStart,
  thisProcess,
} from "../process/identity.ts";
import { sha256 } from "./digest.ts";

/**
 * Names of files that are being written. Such a name contains the process that writes it and a checksum of itself, so
 * that files of a killed process are recognised at once, and other people's files never are:
 * `.<name>.<place>-<pid>-<start>-<random>-<check>.tmp`, numbers in base 36.
 */
const pattern = /^\.(.+)\.([0-9a-f]{18}-[0-9a-z]+-[0-9a-z]*-[0-9a-f]{8})-([0-9a-f]{8})\.tmp$/;

const base36 = (decimal: string) => (decimal === "" ? "" : BigInt(decimal).toString(36));

const writerOf = (one: ProcessIdentity) =>
  [placeOf(one), base36(String(one.pid)), base36(one.start)].join("-");

const check = (name: string, writer: string) =>
  sha256(`stx-container temporary file ${name} ${writer}`).slice(0, 8);

/** A fresh name for a file that will be renamed to `name`. */
export function temporaryName(name: string): string {
  const random = process.getBuiltinModule("node:crypto").randomBytes(4).toString("hex");
  const writer = `${writerOf(thisProcess())}-${random}`;
  return `.${name}.${writer}-${check(name, writer)}.tmp`;
}

/**
 * The parts of a temporary name; undefined for any other name.
 * @param over a process that is known to have ended, wherever it ran
 */
export function parseTemporaryName(
  file: string,
  over?: ProcessIdentity,
): { name: string; writer: "alive" | "gone" | "unknown" } | undefined {
  const [, name, writer, stated] = pattern.exec(file) ?? [];
  if (name === undefined || writer === undefined || check(name, writer) !== stated) return undefined;
  const [place, pid, start] = writer.split("-") as [string, string, string];
  if (over && writer.startsWith(`${writerOf(over)}-`)) return { name, writer: "gone" };
  if (place !== placeOf(thisProcess()))
    return { name, writer: isBeforeThisStart(place) ? "gone" : "unknown" };
  const runs = start !== "" && base36(processStart(Number.parseInt(pid, 36))) === start;
  return { name, writer: runs ? "alive" : "gone" };
}
