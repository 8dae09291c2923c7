import { rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { temporaryName } from "../../files/temporary-names.ts";
import { citationBeside } from "../../operations/bundle/citation-beside.ts";
import {
  type BundledContext,
  baseFiles,
  changedSince,
  contextFiles,
  foldersWithModes,
} from "../../operations/bundle/context.ts";
import { writeBundle } from "../../operations/bundle/write.ts";
import { check } from "../../operations/check.ts";
import { foldersOf } from "../../operations/empty-folders.ts";
import { vaultBeside } from "../../operations/vault/beside.ts";
import { storedVault } from "../../operations/vault/find.ts";
import { exportVault } from "../../operations/vault/travel.ts";
import { plural } from "../../plural.ts";
import { shellWord } from "../../process/shell-word.ts";
import { bundleReadme } from "../../report/bundle-readme.ts";
import { bibtex, type Citation, citationCff } from "../../report/cite.ts";
import { oneLine } from "../../report/escape.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import { recipeFolder } from "../../store/recipe-folder.ts";
import { contextBeside } from "../../verdict/context-beside.ts";
import type { GateSubject } from "../../verdict/gate-subject.ts";
import { readBuiltLock, readLockFile } from "../../verdict/lock-file.ts";
import { configPaths, readConfigText } from "../../verdict/read-policy.ts";
import { absolute } from "../absolute.ts";
import { inStore } from "../in-store.ts";
import { digestStep, doing, say, warn } from "../steps.ts";
import { buildOf, withArgument } from "../subject.ts";

interface CiteFlags {
  store: string;
  author: string[];
  doi?: string;
  url?: string;
  title?: string;
}

/**
 * A DOI, without the address that archives put before it. Source: the DOI Handbook, 2.2 (prefix "10.", then a
 * registrant).
 */
function doiOf(text: string): string {
  const doi = text.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
  if (/^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(doi)) return doi;
  throw new Failure("usage", `${oneLine(text)} is not a DOI`, {
    code: "wrong-use",
    why: "a DOI begins with 10. and a number, then a slash",
    remedy: "give it as the archive shows it: --doi 10.5281/zenodo.1234567",
  });
}

async function citationOf(path: string, flags: CiteFlags): Promise<Citation> {
  const lock = await readLockFile(path);
  const known = lock.image.sha256 ? await citationBeside(path, lock.image.sha256) : undefined;
  const answer = await check({
    subject: { path },
    store: absolute(flags.store),
    digest: digestStep,
    byDefaults: true,
  });
  return {
    lock,
    level: answer.open ? answer.level : undefined,
    authors: flags.author.length > 0 ? flags.author : (known?.authors ?? []),
    doi: flags.doi === undefined ? known?.doi : doiOf(flags.doi),
    url: flags.url,
    title: flags.title ?? known?.title,
  };
}

export async function cite(word: string, flags: CiteFlags & { format: "bibtex" | "cff" }): Promise<void> {
  const store = absolute(flags.store);
  const citation = await withArgument(word, store, async (given) =>
    citationOf((await buildOf(given, store)).files.lock, flags),
  );
  const hasAuthor = citation.authors.length > 0;
  if (flags.format === "cff" && !hasAuthor)
    throw new Failure("usage", "a CITATION.cff needs an author", {
      code: "author-missing",
      remedy: `stx-container cite ${word} --format cff --author "Family, Given"`,
    });
  process.stdout.write(flags.format === "cff" ? citationCff(citation) : bibtex(citation));
  if (!hasAuthor) say('Note: it names no author: add --author "Family, Given", once for each.');
}

interface BundleFlags extends CiteFlags {
  output?: string;
  image: boolean;
  files: boolean;
  vault?: boolean;
  base?: boolean;
  context?: string;
}

export async function bundle(word: string, flags: BundleFlags): Promise<void> {
  const store = absolute(flags.store);
  await withArgument(word, store, async (given) => writeIt(word, await buildOf(given, store), flags));
}

async function writeIt(word: string, subject: GateSubject, flags: BundleFlags): Promise<void> {
  const output = absolute(flags.output ?? `${subject.name}-${subject.ts}.zip`);
  const citation = await citationOf(subject.files.lock, flags);
  const texts: Record<string, string> =
    citation.authors.length > 0
      ? { "CITATION.cff": citationCff(citation) }
      : { "citation.bib": bibtex(citation) };
  const configuration = await configurationOf(subject);
  if (configuration !== undefined) texts["config.yaml"] = configuration;
  const held = await contextOf(subject, flags);
  const context = [...held.files, ...held.bases.files];
  const { folders } = held;
  texts["README.md"] = bundleReadme(citation, {
    stem: `${subject.name}/${subject.name}-${subject.ts}`,
    file: basename(output),
    hasContext: context.length + folders.length > 0,
  });
  const files = await withVault(subject, output, flags, (vault) =>
    doing(`Writing ${basename(output)}`, () =>
      writeBundle({ subject, output, withoutImage: !flags.image, vault, context, folders, texts }),
    ),
  );
  const rows = files
    .slice(0, files.length - context.length)
    .map(({ path, size, about }) => [path, formatSize(size), about]);
  for (const [path, text] of Object.entries(texts)) {
    const about =
      path === "README.md"
        ? "what this file is, and how to check it"
        : path === "config.yaml"
          ? "the store's configuration: a reader judges by it only with --policy"
          : "the citation, with the image's digest";
    rows.push([path, formatSize(Buffer.byteLength(text)), about]);
  }
  rows.push(["ro-crate-metadata.json", "", "what is in this file, as an RO-Crate"]);
  const beside = [
    ...(held.files.length > 0 ? [`${plural(held.files.length, "file")} that the recipe copies in`] : []),
    ...(held.empty > 0 ? [`${plural(held.empty, "empty folder")} that it copies in`] : []),
    ...(held.bases.files.length > 0 ? ["the base image that it starts from"] : []),
  ];
  if (beside.length > 0)
    rows.push([
      `${subject.name}/${subject.name}-${subject.ts}.context/`,
      formatSize(context.reduce((total, { size }) => total + size, 0)),
      beside.join(", and "),
    ]);
  const notes = [...(flags.vault ? [] : leftOutNote(held)), ...baseNote(held.bases, withBase(word, flags))];
  process.stdout.write(
    `Wrote ${output}:\n${formatTable(rows)}\n${notes.map((note) => `${oneLine(note)}\n`).join("")}\nNext: stx-container check ${output}\n`,
  );
}

/**
 * The configuration that the build's verdict was made under, where its files are in a store: a reader may want to
 * judge by it.
 */
async function configurationOf({ name, files }: GateSubject): Promise<string | undefined> {
  const folder = dirname(files.lock);
  if (basename(folder) !== name) return undefined;
  for (const path of await configPaths(dirname(folder))) {
    const text = await readConfigText(path);
    if (text !== undefined) return text;
  }
  return undefined;
}

type HeldBases = Pick<BundledContext, "files" | "leftOut">;

/** The files and empty folders that the recipe copies in, and the base images, out of the folder that has them. */
async function contextOf(
  { name, files }: GateSubject,
  { files: isWanted, context, store, base }: BundleFlags,
): Promise<BundledContext & { empty: number; bases: HeldBases }> {
  const lock = await readBuiltLock(files.lock);
  const folder = absolute(
    context ?? (await contextBeside(files.lock)) ?? (await recipeFolder(absolute(store), name)),
  );
  const bases = await baseFiles(lock, folder, base ?? false);
  if (!isWanted) {
    const why = "left out with --no-files";
    const leftOut = Object.keys(lock.inputs.files).map((path) => ({ path, why }));
    return { files: [], folders: [], empty: 0, leftOut, bases };
  }
  const held = await contextFiles(lock, folder);
  const empty = await foldersOf(files.recipe, lock, folder, absolute(store));
  const paths = held.files.map(({ path }) => path);
  return { ...held, folders: await foldersWithModes(folder, paths, empty), empty: empty.length, bases };
}

/** The same command with `--base`. */
function withBase(word: string, flags: BundleFlags): string {
  const named = { output: "-o", title: "--title", doi: "--doi", url: "--url", context: "--context" } as const;
  const words = [
    ...["stx-container", "bundle", word, "--base"],
    ...Object.entries(named).flatMap(([name, option]) => {
      const value = flags[name as keyof typeof named];
      return value === undefined ? [] : [option, value];
    }),
    ...flags.author.flatMap((author) => ["--author", author]),
    ...(flags.image ? [] : ["--no-image"]),
    ...(flags.files ? [] : ["--no-files"]),
    ...(flags.vault ? ["--vault"] : []),
  ];
  return inStore(words.map(shellWord).join(" "), flags.store);
}

/** That a rebuild needs a base image, which the bundle does not hold, and how a reader gets it. */
function baseNote({ leftOut }: HeldBases, again: string): string[] {
  return leftOut.map(
    ({ path, why }) =>
      `Note: a rebuild also needs the base image ${path}, which this file does not hold (${why}). If it is in the recipe's folder, add it: ${again}. Otherwise publish it beside this file; who rebuilds names its folder with --context.`,
  );
}

const whatToDo = (isChanged: boolean) =>
  isChanged
    ? "To bundle what is here now, build it first: stx-container roundtrip RECIPE. To bundle this build, name a folder with the files as they were: --context DIR."
    : "Publish them, too: verify takes the folder that has them with --context DIR.";

/** A note about files that a rebuild needs and the bundle does not contain. */
function leftOutNote({ leftOut }: BundledContext): string[] {
  if (leftOut.length === 0) return [];
  const few = leftOut.slice(0, 5).map(({ path, why }) => `${path} (${why})`);
  const rest = leftOut.length > 5 ? ` and ${leftOut.length - 5} more` : "";
  return [
    `Note: a rebuild also needs ${few.join(", ")}${rest}, which the recipe copies in and this file does not hold. ${whatToDo(leftOut.some(({ why }) => why === changedSince))}`,
  ];
}

/**
 * Runs `use` with the build's exported vault, if one is requested: the file beside its lock, or one that is exported
 * now.
 */
async function withVault<T>(
  { name, ts, files }: GateSubject,
  output: string,
  flags: BundleFlags,
  use: (vault: string | undefined) => Promise<T>,
): Promise<T> {
  const beside = flags.vault ? await vaultBeside(files.lock) : undefined;
  if (!flags.vault || beside) return use(beside);
  const store = absolute(flags.store);
  const made = join(dirname(output), temporaryName(`${name}-${ts}.vault.tar`));
  const vault = await storedVault(`${name}-${ts}`, store);
  try {
    const context = absolute(flags.context ?? (await recipeFolder(store, name)));
    const { missing } = await doing("Collecting what the build downloaded", () =>
      exportVault(vault, made, { image: false, context }, () => {}),
    );
    for (const path of missing)
      warn(
        `left out of the vault: ${path}, which is not what was built from; name its folder with --context`,
      );
    return await use(made);
  } finally {
    await vault.close();
    await rm(made, { force: true });
  }
}
