import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { passed, stx } from "../../test/e2e/support.ts";
import { standInBase } from "../support/bases.ts";
import { textOf } from "../support/corpus.ts";
import { edited } from "../support/edits.ts";
import { makeContext, namesOf, reasonOf } from "../support/here.ts";
import { serveStandIns } from "../support/stand-ins.ts";
import type { Drawn } from "./draw.ts";

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
  const text = textOf(file);
  const image = await standInBase(cache, base);
  const names = await namesOf(base.release);
  const context = join(folder, "context");
  makeContext(context, text);
  const stand = await serveStandIns(join(folder, "stand-ins"), text);
  try {
    const { text: recipe, dropped } = edited(text, {
      bases: [image],
      stand: stand.address,
      isKnown: (name) => names.has(name),
    });
    const path = join(folder, "old.def");
    writeFileSync(path, recipe, "latin1");
    return { base: image, dropped, ...(await buildHere(path, join(folder, "old"), context)) };
  } finally {
    stand.close();
  }
}

export const nameOf = (file: string): string => basename(file, ".def").slice(0, 60);
