import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { debianMirror } from "../../scripts/machine.ts";
import { passed, stx } from "../../test/e2e/support.ts";
import { standInBase, ubuntuMirror } from "./base.ts";
import { corpus, type Drawn } from "./draw.ts";
import { edited, packageNames } from "./edits.ts";
import { serveStandIns } from "./stand-ins.ts";

const known = new Map<string, Promise<Set<string>>>();

/** The packages that a release's own archive has. */
function namesOf(release: string): Promise<Set<string>> {
  const isDebian = /^(?:bullseye|bookworm|trixie)$/.test(release);
  const names =
    known.get(release) ??
    (isDebian
      ? packageNames(debianMirror(), [release], ["main"])
      : packageNames(ubuntuMirror, [release, `${release}-updates`], ["main", "universe"]));
  known.set(release, names);
  return names;
}

/** Makes what `%files` copies, which nobody published: a script for a file, a folder with one for a folder. */
function makeContext(folder: string, sources: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const source of sources) {
    if (source.startsWith("/") || source.includes("..")) continue;
    const isFolder = /(?:^\.|\/|\*)$/.test(source) || source === ".";
    const at = join(folder, isFolder ? join(source.replace(/\*$/, ""), "stand-in.sh") : source);
    mkdirSync(dirname(at), { recursive: true });
    if (!existsSync(at)) writeFileSync(at, "#!/bin/sh\necho stand-in\n", { mode: 0o755 });
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

/** Builds a file with what this machine needs; the image's path, or why there is none. */
export async function buildHere(
  recipe: string,
  store: string,
  context: string,
): Promise<{ image: string } | { failed: string }> {
  const { code, out, err } = await stx(
    ["build", recipe, "--store", store, "--context", context, "--json", "--time-limit", "15m", ...passed],
    dirname(recipe),
  );
  return code === 0 ? { image: JSON.parse(out).built.files.image } : { failed: reasonOf(out, err) };
}

/**
 * Builds a recipe that was drawn, with stand-ins for what is not to be had here.
 * @param cache folder with the bases
 * @param folder an empty one
 */
export async function buildOriginal({ file, base }: Drawn, cache: string, folder: string) {
  const text = readFileSync(join(corpus, "recipes", file), "latin1");
  const image = await standInBase(cache, base);
  const names = await namesOf(base.release);
  const sources = [...text.matchAll(/^%files\b[^\n]*\n((?:(?!%)[^\n]*\n)*)/gm)].flatMap(([, body = ""]) =>
    body
      .split("\n")
      .map((line) => line.trim().split(/\s+/)[0] ?? "")
      .filter((word) => word && !word.startsWith("#")),
  );
  const context = join(folder, "context");
  makeContext(context, sources);
  const stand = await serveStandIns(join(folder, "stand-ins"), text);
  try {
    const { text: recipe, dropped } = edited(text, image, stand.address, (name) => names.has(name));
    const path = join(folder, "old.def");
    writeFileSync(path, recipe, "latin1");
    return { base: image, dropped, ...(await buildHere(path, join(folder, "old"), context)) };
  } finally {
    stand.close();
  }
}

export const nameOf = (file: string): string => basename(file, ".def").slice(0, 60);
