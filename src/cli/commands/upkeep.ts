import { dirname, join } from "node:path";
import { Failure } from "../../failure.ts";
import { collectGarbage } from "../../operations/gc.ts";
import { history as readHistory } from "../../operations/history.ts";
import { init as initStore } from "../../operations/init.ts";
import { type Promoted, promote as promoteBuild } from "../../operations/promote.ts";
import { protect as protectBuild } from "../../operations/protect.ts";
import { type Pruned, prune as pruneStore } from "../../operations/prune.ts";
import { rollback as rollBack } from "../../operations/rollback.ts";
import { cleanupFlat, rollbackFlat } from "../../operations/versions/flat.ts";
import { plural } from "../../plural.ts";
import { shellWord } from "../../process/shell-word.ts";
import { stripControl } from "../../report/escape.ts";
import { formatSize, formatTable } from "../../report/format.ts";
import { scratchRemover } from "../../roundtrip/prepare.ts";
import { buildIdOf, findBuild, listNames } from "../../store/builds.ts";
import { type HistoryEvent, readHistoryFile } from "../../store/history.ts";
import { absolute } from "../absolute.ts";
import { doing, say } from "../steps.ts";
import { buildIdGiven, buildOf, nameGiven, nameInWords, withArgument } from "../subject.ts";

interface Flags {
  store: string;
  json?: boolean;
}

/** Prints a result as JSON if requested, else as text. */
function output(flags: Flags, result: unknown, words: string): void {
  process.stdout.write(`${flags.json ? JSON.stringify(result) : words}\n`);
}

/**
 * A command that works on all builds of a name does not take one build's id, which looks as if it worked on that one.
 * @throws Failure("usage") for a build id
 */
function assertName(word: string, remedy: string): void {
  const named = buildIdOf(word)?.name;
  if (named === undefined) return;
  throw new Failure("usage", `${word} is one build, and this works on all builds of a name`, {
    code: "wrong-use",
    why: `its name is ${named}`,
    remedy,
  });
}

/** The build of the store that an argument means. */
const idOf = (word: string, { store }: Flags) =>
  withArgument(word, store, (given) => buildIdGiven(given, absolute(store)));

const wasPublished = ({ name, ts, from }: Promoted) =>
  `${name}.sif is ${name}-${ts} now${from && from !== ts ? ` (before: ${name}-${from})` : ""}.`;

export async function init(flags: Flags & { signer?: string }): Promise<void> {
  const made = await initStore(absolute(flags.store), flags.signer && absolute(flags.signer));
  const words = [
    ...made.written.map((path) => `Wrote ${path}`),
    ...made.kept.map((path) => `Kept ${path}, which was there already`),
  ];
  output(flags, made, words.join("\n"));
  if (made.written.some((path) => path.endsWith("containers.yml"))) {
    const page = "https://github.com/OWNER/REPOSITORY/actions/workflows/containers.yml";
    say("Next: commit these files and push them to GitHub, which then builds and verifies every recipe.");
    say(`Badge for your README: [![containers](${page}/badge.svg)](${page})`);
  }
}

export async function promote(build: string, flags: Flags): Promise<void> {
  const id = await idOf(build, flags);
  const promoted = await doing(`Checking ${id}`, () => promoteBuild(absolute(flags.store), id));
  output(flags, promoted, wasPublished(promoted));
}

export async function rollback(name: string | undefined, flags: Flags & { sudo?: boolean }): Promise<void> {
  if (name === undefined) {
    const flat = await rollbackFlat(absolute(flags.store), flags.sudo);
    return output(flags, flat, `scitex-v${flat.version}.sif is active now (before: ${flat.from}).`);
  }
  assertName(name, `to publish this build: stx-container promote ${shellWord(name)}`);
  const given = await nameGiven(name, flags.store);
  const promoted = await doing(`Checking ${given}`, () => rollBack(absolute(flags.store), given));
  output(flags, promoted, wasPublished(promoted));
}

export async function protect(build: string, flags: Flags, isProtected: boolean): Promise<void> {
  const { name, ts, kept } = await protectBuild(absolute(flags.store), await idOf(build, flags), isProtected);
  const now = isProtected ? "protected: prune never removes it" : "no longer protected";
  output(
    flags,
    { name, ts, protected: isProtected, changed: kept !== isProtected },
    `${name}-${ts} is ${kept === isProtected ? "already " : ""}${now}.`,
  );
}

export async function prune(
  word: string | undefined,
  flags: Flags & { yes?: boolean; imagesOnly?: boolean; flat?: string },
): Promise<void> {
  if (flags.flat !== undefined) return pruneFlat(Number(flags.flat), flags);
  if (word !== undefined) assertName(word, "stx-container list shows the names");
  const name = word === undefined ? undefined : await nameGiven(word, flags.store);
  // "Nothing to remove" would hide that the name is misspelled.
  if (name !== undefined && !(await listNames(absolute(flags.store))).includes(name))
    await findBuild(absolute(flags.store), name);
  const options = { name, apply: flags.yes ?? false, imagesOnly: flags.imagesOnly ?? false };
  const pruned = await pruneStore(absolute(flags.store), options);
  output(flags, pruned, pruneText(pruned, options));
}

async function pruneFlat(keep: number, flags: Flags & { yes?: boolean }): Promise<void> {
  const applied = flags.yes ?? false;
  const paths = await cleanupFlat(absolute(flags.store), keep, applied);
  const lines = paths.map((path) => `${applied ? "removed" : "would remove"} ${stripControl(path)}`);
  output(flags, { paths, applied }, lines.length > 0 ? lines.join("\n") : "Nothing to remove.");
}

function pruneText(
  { builds, bytes, applied }: Pruned,
  { name, imagesOnly }: { name?: string | undefined; imagesOnly: boolean },
): string {
  const gone = builds.filter(({ keep }) => !keep);
  const rows = builds.map((build) => [
    build.keep ? "keep" : applied ? "removed" : "remove",
    `${build.name}-${build.ts}`,
    formatSize(build.bytes),
    build.why,
  ]);
  const table = builds.length > 0 ? [formatTable([["", "BUILD", "SIZE", "WHY"], ...rows]), ""] : [];
  const what = `${plural(gone.length, imagesOnly ? "image" : "build")}, ${formatSize(bytes)}`;
  if (gone.length === 0) return [...table, "Nothing to remove."].join("\n");
  if (applied) return [...table, `Removed: ${what}.`].join("\n");
  const words = [
    "stx-container prune",
    ...(name === undefined ? [] : [name]),
    ...(imagesOnly ? ["--images-only"] : []),
  ];
  return [
    ...table,
    `Would remove: ${what}. Nothing was removed yet. To do it: ${words.join(" ")} --yes`,
  ].join("\n");
}

export async function gc(flags: Flags & { tmp?: string }): Promise<void> {
  const collected = await collectGarbage(absolute(flags.store), {
    tmp: flags.tmp === undefined ? undefined : absolute(flags.tmp),
    remove: scratchRemover({ privileges: "auto" }),
  });
  const { scratch, failed, left, kept } = collected;
  const lines = [
    ...scratch.map((path) => `removed ${path}`),
    ...failed.map((id) => `removed the log of ${id}, which failed`),
    ...left.map((path) => `left ${path}: nothing proves that this program made it`),
    ...kept.map(
      ({ path, host, pid, until }) =>
        `kept ${path}: process ${pid} on ${host} may be working in it; gc removes it there at once if that has ended, and anywhere after ${until}`,
    ),
  ];
  output(flags, collected, lines.length > 0 ? lines.map(stripControl).join("\n") : "Nothing to remove.");
}

/** The history of a name; for the files of a build, such as those of a bundle, the one beside them. */
async function historyOf(word: string, store: string): Promise<{ name: string; events: HistoryEvent[] }> {
  const name = await nameInWords(word, store);
  if (name !== undefined) return { name, events: await readHistory(store, name) };
  return withArgument(word, store, async (given) => {
    const { name, files } = await buildOf(given, store);
    return { name, events: await readHistoryFile(join(dirname(files.lock), "history.jsonl")) };
  });
}

export async function history(word: string, flags: Flags): Promise<void> {
  const { name, events } = await historyOf(word, absolute(flags.store));
  const rows = events.map(({ at, event, ts, from }) => [
    at,
    event,
    `${name}-${ts}`,
    from ? `from ${name}-${from}` : "",
  ]);
  const table = formatTable([["WHEN", "WHAT", "BUILD", ""], ...rows.map((row) => row.map(stripControl))]);
  output(flags, events, events.length > 0 ? table : `There is no history of the builds of ${name}.`);
}
