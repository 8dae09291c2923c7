import { basename, extname } from "node:path";
import { Failure } from "../../failure.ts";
import type { Given } from "../../operations/given/given.ts";
import { gather, gatherStore, type ImageReport } from "../../operations/report/gather.ts";
import { shellWord } from "../../process/shell-word.ts";
import { badgeOf, badgeSvg } from "../../report/page/badge.ts";
import { imagePage } from "../../report/page/image.ts";
import { storePage, storeTitle } from "../../report/page/store.ts";
import { findBuild, listBuilds, listNames } from "../../store/builds.ts";
import { fileKind } from "../../store/file-kind.ts";
import { subjectOf } from "../../verdict/gate-subject.ts";
import { readLockFile } from "../../verdict/lock-file.ts";
import { absolute } from "../absolute.ts";
import { lockGiven } from "../lock-given.ts";
import { writeOutput } from "../output.ts";
import { digestStep } from "../steps.ts";
import { evidenceIfAny, withArgument } from "../subject.ts";

/** Writes a page about an image or a whole store, or a badge if the file name ends in .svg or .json. */
export async function report(
  word: string | undefined,
  flags: { store: string; output?: string },
): Promise<void> {
  const output = flags.output ?? missingOutput(word);
  const ending = output === "-" ? ".html" : extname(output);
  if (![".html", ".svg", ".json"].includes(ending))
    throw new Failure("usage", `cannot write a report to ${output}`, {
      code: "wrong-use",
      why: "the ending of the file decides: .html is a page, .svg and .json are a badge",
      remedy: "choose one of these endings for --output",
    });
  const store = absolute(flags.store);
  const folder = word === undefined ? store : absolute(word);
  const reports = (await isStore(folder, word, store))
    ? await gatherStore(folder, digestStep)
    : await withArgument(word as string, store, async (given) => [await reportOf(given, store)]);
  await writeOutput(textOf(ending, reports, word === undefined || folder === store ? folder : word), output);
}

/** A page is not written to a file that was not named, and not to a terminal. */
function missingOutput(word: string | undefined): never {
  const stem = basename(word ?? "").replace(/\.\w+$/, "");
  const file = shellWord(`${/^\w/.test(stem) ? stem : "image"}.html`);
  throw new Failure("usage", "there is no file to write the report to", {
    code: "wrong-use",
    why: "--output names it, and its ending decides: .html is a page, .svg and .json are a badge",
    remedy:
      word === undefined
        ? "stx-container report -o store.html"
        : `stx-container report ${shellWord(word)} -o ${file}`,
  });
}

/** Whether an argument means a whole store: it is missing, or it is the path of a store's folder. */
async function isStore(folder: string, word: string | undefined, store: string): Promise<boolean> {
  if (word === undefined || folder === store) return true;
  if ((await listNames(store)).includes(word) || (await fileKind(folder)) !== "folder") return false;
  const names = await listNames(folder);
  const found = await Promise.all(names.map((name) => listBuilds(folder, name)));
  return found.some((builds) => builds.length > 0);
}

async function reportOf(given: Given, store: string): Promise<ImageReport> {
  const subject =
    "name" in given
      ? subjectOf(await findBuild(store, given.name))
      : (await evidenceIfAny(given.path, store))?.subject;
  if (!subject) return { lock: await lockGiven(given, store), history: [] };
  const lock = await readLockFile(subject.files.lock);
  return gather(subject, lock, { subject: given, store, digest: digestStep, byDefaults: true });
}

function textOf(ending: string, reports: readonly ImageReport[], title: string): string {
  const [one] = reports;
  if (ending !== ".html") {
    const badge = badgeOf(reports.map(({ gate }) => gate));
    return ending === ".svg" ? badgeSvg(badge) : `${JSON.stringify(badge)}\n`;
  }
  const isOne = reports.length === 1 && one !== undefined;
  return isOne ? imagePage(one) : storePage(storeTitle(title), reports);
}
