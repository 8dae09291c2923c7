/**
 * Recipes of others, rebuilt: recipes are drawn by a seed before any is built; each is built and recorded with stand-ins for
 * what is not to be had, verified from its servers, and verified from the vault when they are gone. Writes results.json
 * after each. `npm run prove -- corpus [NAME… | count=N]`; what has a result is left out, unless named. Needs the corpus of
 * recipes beside the project, an archive of Ubuntu and one of Debian.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sourcesNow } from "../../scripts/prove.ts";
import { type StandIn, standInBase } from "../support/bases.ts";
import { textOf } from "../support/corpus.ts";
import { namesOf } from "../support/here.ts";
import { draw, seed } from "./draw.ts";
import { proveRecipe } from "./one.ts";
import { type Row, readCorpus, resultsPath } from "./results.ts";

const cache = join(import.meta.dirname, "../../.cache/prove-corpus");
const words = process.argv.slice(2);
const [limit = Number.POSITIVE_INFINITY] = words
  .flatMap((word) => word.match(/^count=(\d+)$/)?.[1] ?? [])
  .map(Number);
const named = words.filter((word) => !word.startsWith("count="));
const { population, drawn } = draw();
if (drawn.length === 0) throw new Error("the corpus of recipes is not beside the project");

const nameOf = ({ release, extra }: StandIn) => [release, extra].filter(Boolean).join(" with ");

/** Writes what is known of all that were drawn; another run may have written of another recipe meanwhile. */
function write(file: string, part: Partial<Row>): void {
  const known = new Map(readCorpus()?.rows.map((row) => [row.file, row]));
  const rows = drawn.map((each): Row => {
    const about = "cannot" in each ? { cannot: each.cannot } : { bases: each.bases.map(nameOf).join(", ") };
    const old = known.get(each.file) ?? { file: each.file, ...about };
    const { commit } = sourcesNow(join(import.meta.dirname, "../support"));
    return each.file === file ? { file, ...about, commit, ...part } : old;
  });
  writeFileSync(resultsPath, `${JSON.stringify({ seed, population, rows }, null, 2)}\n`);
  console.log(new Date().toISOString(), file, JSON.stringify(part));
}

mkdirSync(cache, { recursive: true });
let count = 0;
for (const each of drawn) {
  if ("cannot" in each || count === limit) continue;
  const { file, bases } = each;
  const isDone = readCorpus()?.rows.find((row) => row.file === file)?.commit !== undefined;
  if (named.length > 0 ? !named.some((name) => file.includes(name)) : isDone) continue;
  count += 1;
  const folder = mkdtempSync(join(cache, "run-"));
  try {
    const names = await Promise.all(bases.map(({ release }) => namesOf(release)));
    const isKnown = (name: string) => names.some((each) => each.has(name));
    const images: string[] = [];
    for (const { include = [], ...base } of bases)
      images.push(await standInBase(join(cache, "bases"), { ...base, include: include.filter(isKnown) }));
    write(file, await proveRecipe({ text: textOf(file), bases: images, isKnown, folder }));
  } catch (error) {
    write(file, { failed: (error as Error).message });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit();
