import { readFile } from "node:fs/promises";
import { Failure } from "../../failure.ts";
import { cachedDigest } from "../../files/digest-cache.ts";
import { parseLock } from "../../lock/read.ts";
import { writeBundle } from "../../operations/bundle/write.ts";
import { check } from "../../operations/check.ts";
import { bibtex, type Citation, citationCff } from "../../report/cite.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import type { GateSubject } from "../../verdict/gate.ts";
import { absolute } from "../absolute.ts";
import { buildOf, withWord } from "../subject.ts";

interface CiteFlags {
  store: string;
  author: string[];
  doi?: string;
  url?: string;
}

async function citationOf(path: string, flags: CiteFlags): Promise<Citation> {
  const lock = parseLock(await readFile(path, "utf8"), path);
  const answer = await check({ subject: { path }, store: absolute(flags.store), digest: cachedDigest });
  return {
    lock,
    level: answer.open ? answer.level : undefined,
    authors: flags.author,
    doi: flags.doi,
    url: flags.url,
  };
}

export async function cite(word: string, flags: CiteFlags & { format: "bibtex" | "cff" }): Promise<void> {
  if (flags.format === "cff" && flags.author.length === 0)
    throw new Failure("usage", "a CITATION.cff needs an author", {
      code: "author-missing",
      remedy: `stx-container cite ${word} --format cff --author "Family, Given"`,
    });
  const write = flags.format === "cff" ? citationCff : bibtex;
  const store = absolute(flags.store);
  const text = await withWord(word, store, async (given) =>
    write(await citationOf((await buildOf(given, store)).files.lock, flags)),
  );
  process.stdout.write(text);
}

export async function bundle(
  word: string,
  flags: CiteFlags & { output?: string; image: boolean },
): Promise<void> {
  const store = absolute(flags.store);
  await withWord(word, store, async (given) => writeIt(await buildOf(given, store), flags));
}

async function writeIt(
  subject: GateSubject,
  flags: CiteFlags & { output?: string; image: boolean },
): Promise<void> {
  const output = absolute(flags.output ?? `${subject.name}-${subject.ts}.zip`);
  const citation = await citationOf(subject.files.lock, flags);
  const texts: Record<string, string> =
    flags.author.length > 0
      ? { "CITATION.cff": citationCff(citation) }
      : { "citation.bib": bibtex(citation) };
  const files = await writeBundle({ subject, output, withoutImage: !flags.image, texts });
  const rows = files.map(({ path, size, about }) => [path, formatSize(size), about]);
  process.stdout.write(`Wrote ${output}:\n${formatTable(rows)}\n\nNext: stx-container check ${output}\n`);
}
