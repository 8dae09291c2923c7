/**
 * Images made by recipes of others, recovered: recipes are drawn by a seed, built with stand-ins for what is not to be had,
 * and each image is recovered twice, with its definition file and as if it had none; the recovered recipe is built, and what
 * came back is counted. Writes results.json after each. `npm run prove -- recover [alone|definition] [NAME…]`; what has a
 * result is left out, unless named. Needs the corpus of recipes beside the project, an archive of Ubuntu and one of Debian.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sourcesNow } from "../../scripts/prove.ts";
import { serveStandIns } from "../support/stand-ins.ts";
import { thereAndBack } from "./back.ts";
import { type Drawn, draw } from "./draw.ts";
import { buildOriginal, nameOf } from "./original.ts";
import { type Result, readRecovered, resultsPath } from "./results.ts";

const cache = join(import.meta.dirname, "../../.cache/prove-recover");
const ways = ["alone", "definition"] as const;
const words = process.argv.slice(2);
const named = words.filter((word) => !ways.some((way) => way === word));
const asked = ways.filter((way) => words.includes(way));
const drawn = draw();
if (drawn.length === 0) throw new Error("the corpus of recipes is not beside the project");

/** Those that were named in their order; else those of apt alone first, which are the smallest. */
const queue =
  named.length > 0
    ? named.flatMap((name) => drawn.filter(({ file, kind }) => file.includes(name) || kind === name))
    : drawn.toReversed();

const folderOf = ({ kind, file }: Drawn) => join(cache, "run", `${kind}-${nameOf(file)}`);

type Original = Awaited<ReturnType<typeof buildOriginal>>;

/** The image of a recipe, or why there is none; kept for the next run. */
async function originalOf(each: Drawn): Promise<Original | { failed: string }> {
  const folder = folderOf(each);
  const kept = join(folder, "done.json");
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const original = await buildOriginal(each, cache, folder);
  writeFileSync(kept, JSON.stringify(original));
  return original;
}

const aboutOf = ({ kind, base }: Drawn) => ({
  kind,
  base: [base.release, base.extra].filter(Boolean).join(" with "),
});

function write(file: string, part: Partial<Result>): void {
  // Every recipe that was drawn is there, so that the table can say which were not tried; others may have been written meanwhile.
  const none = Object.fromEntries(drawn.map((each) => [each.file, { ...aboutOf(each), commit: "" }]));
  const all = { ...none, ...readRecovered() };
  const known = all[file];
  const commit = sourcesNow(import.meta.dirname).commit;
  const next = { ...known, ...part, commit } as Result;
  const order = drawn.map((each) => each.file);
  const sorted = Object.entries({ ...all, [file]: next }).sort(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
  writeFileSync(resultsPath, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  console.log(new Date().toISOString(), file, JSON.stringify(part));
}

for (const way of asked.length > 0 ? asked : ways) {
  for (const each of queue) {
    const { file } = each;
    const known = readRecovered()[file];
    if (named.length === 0 && (known?.failed !== undefined || known?.[way])) continue;
    const about = aboutOf(each);
    try {
      const original = await originalOf(each);
      if ("failed" in original) {
        write(file, { ...about, failed: original.failed });
        continue;
      }
      const folder = join(folderOf(each), way);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      // The definition file in the image names the server that was there when the image was built.
      const recipe = readFileSync(join(folderOf(each), "old.def"), "latin1");
      const port = Number(/127\.0\.0\.1:(\d+)/.exec(recipe)?.[1] ?? 0);
      const stand = await serveStandIns(join(folderOf(each), "stand-ins"), recipe, port);
      const came = await thereAndBack(original.image, way, original.base, folder).finally(stand.close);
      write(file, { ...about, dropped: original.dropped, [way]: came });
      rmSync(join(folder, "new"), { recursive: true, force: true });
    } catch (error) {
      write(file, { ...about, failed: (error as Error).message });
    }
  }
}
