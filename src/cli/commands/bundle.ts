import { readFile } from "node:fs/promises";
import { Failure } from "../../failure.ts";
import { cachedDigest } from "../../files/digest-cache.ts";
import { parseLock } from "../../lock/read.ts";
import { withBundle } from "../../operations/bundle/read.ts";
import { writeBundle } from "../../operations/bundle/write.ts";
import { check } from "../../operations/check.ts";
import { bibtex, type Citation, citationCff } from "../../report/cite.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import { findBuild } from "../../store/builds.ts";
import { evidenceOfFile, findEvidence } from "../../verdict/find-evidence.ts";
import { type GateSubject, subjectOf } from "../../verdict/gate.ts";
import { absolute } from "../request.ts";
import { isPath } from "../subject.ts";

interface CiteFlags {
  store: string;
  author: string[];
  doi?: string;
  url?: string;
}

/** The build that a word names, by the name of a build or the path of one of its files. */
async function subjectNamed(word: string, store: string): Promise<GateSubject> {
  if (!isPath(word)) return subjectOf(await findBuild(store, word));
  const path = absolute(word);
  const found =
    (await evidenceOfFile(path, store)) ?? (await findEvidence(path, { store, digest: cachedDigest }));
  return found.subject;
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
  const text = isPath(word)
    ? await withBundle(absolute(word), async (path) =>
        write(await citationOf(await lockOf(path, flags), flags)),
      )
    : write(await citationOf(await lockOf(word, flags), flags));
  process.stdout.write(text);
}

const lockOf = async (word: string, { store }: CiteFlags) =>
  (await subjectNamed(word, absolute(store))).files.lock;

export async function bundle(
  word: string,
  flags: CiteFlags & { output?: string; image: boolean },
): Promise<void> {
  const subject = await subjectNamed(word, absolute(flags.store));
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
