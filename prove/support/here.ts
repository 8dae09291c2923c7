import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { debianMirror } from "../../scripts/machine.ts";
import { ubuntuMirror } from "./bases.ts";
import { packageNames } from "./edits.ts";
import { contentFor } from "./stand-ins.ts";

const known = new Map<string, Promise<Set<string>>>();

/** The packages that a release's own archive has. */
export function namesOf(release: string): Promise<Set<string>> {
  const isDebian = /^(?:bullseye|bookworm|trixie)$/.test(release);
  const names =
    known.get(release) ??
    (isDebian
      ? packageNames(debianMirror(), [release], ["main"])
      : packageNames(ubuntuMirror, [release, `${release}-updates`], ["main", "universe"]));
  known.set(release, names);
  return names;
}

/** What the `%files` sections of a recipe copy. */
const copiedBy = (text: string): string[] =>
  [...text.matchAll(/^%files\b(?!\s+from\b)[^\n]*\n((?:(?!%)[^\n]*\n)*)/gm)].flatMap(([, body = ""]) =>
    body
      .split("\n")
      .map((line) => line.trim().split(/\s+/)[0] ?? "")
      .filter((word) => word && !word.startsWith("#")),
  );

/**
 * Makes what a recipe's `%files` copies, which nobody published: a script for a file, a folder with one for a folder.
 */
export function makeContext(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const sources = copiedBy(text);
  for (const source of sources) {
    if (source.startsWith("/") || source.includes("..")) continue;
    const isFolder = /(?:^\.|\/|\*)$/.test(source) || source === ".";
    const at = join(folder, isFolder ? join(source.replace(/\*$/, ""), "stand-in.sh") : source);
    mkdirSync(dirname(at), { recursive: true });
    if (!existsSync(at)) writeFileSync(at, contentFor(at), { mode: 0o755 });
  }
}

/** Why a build failed, in a line. */
export function reasonOf(out: string, err: string): string {
  let text = err || out;
  try {
    const { what = "", why = "" } = JSON.parse(out).error ?? {};
    text = `${what}: ${why}`;
  } catch {
    // Its words were not JSON.
  }
  return text
    .replace(/127\.0\.0\.1:\d+/g, "stand-in")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 300);
}
