import { exitCodes, Failure } from "../../failure.ts";
import { compareImages } from "../../lock/compare.ts";
import { compareAnyLocks, isOwnLock } from "../../lock/export/any-lock.ts";
import { comparisonMarkdown, comparisonTable } from "../../report/comparison.ts";
import { terminalJson } from "../../report/escape.ts";
import { filesHtml, filesMarkdown, filesText } from "../../report/file-comparison.ts";
import { absolute } from "../absolute.ts";
import { imageKey } from "../image-key.ts";
import { subjectGiven } from "../lock-given.ts";
import { doing } from "../steps.ts";
import { imageGiven, withArgument } from "../subject.ts";
import { hasColor } from "../terminal.ts";

interface DiffFlags {
  store: string;
  json?: boolean;
  markdown?: boolean;
  files?: boolean;
  html?: boolean;
  pemPath?: string;
}

/** Prints what differs between two locks, images or builds. Exit code 3 if anything but floats differs. */
export async function diff(a: string, b: string, flags: DiffFlags): Promise<void> {
  const forms = (["json", "markdown", "html"] as const).filter((form) => flags[form]);
  if (forms.length > 1) {
    throw new Failure("usage", `--${forms[0]} and --${forms[1]} cannot be combined`, {
      code: "wrong-use",
      why: "each of them chooses the format of the output",
      remedy: "use one of them",
    });
  }
  if (flags.files) return diffFiles(a, b, flags);
  if (flags.html) {
    throw new Failure("usage", "--html needs --files", {
      code: "wrong-use",
      why: "only the comparison of files is written as a page",
      remedy: "add --files, or use --markdown",
    });
  }
  const store = absolute(flags.store);
  const read = (word: string) =>
    withArgument(word, store, (given) => subjectGiven(given, store, flags.pemPath));
  const before = await read(a);
  const after = await read(b);
  // Floats of either side are included, because they are shown in any case and a diff gives no verdict.
  const floats = [...new Set([before, after].flatMap((lock) => (isOwnLock(lock) ? lock.floats : [])))];
  const comparison =
    isOwnLock(before) && isOwnLock(after)
      ? compareImages(before, after, floats)
      : compareAnyLocks(before, after, floats);
  const sides = { locked: a, rebuilt: b };
  if (!comparison.identical) {
    process.exitCode = comparison.conclusive ? exitCodes.unverified : exitCodes.inconclusive;
  }
  process.stdout.write(
    flags.json
      ? `${JSON.stringify(comparison)}\n`
      : flags.markdown
        ? comparisonMarkdown(comparison, { columns: [a, b], sides })
        : `${comparisonTable(comparison, { color: hasColor(process.stdout), sides })}\n`,
  );
}

/** Prints which files of two images differ. Exit code 3 if any does. */
async function diffFiles(a: string, b: string, flags: DiffFlags): Promise<void> {
  const { compareFiles } = await import("../../operations/compare-files.ts");
  const store = absolute(flags.store);
  // What was unpacked or fetched for an argument exists only while its callback runs.
  const found = await withArgument(a, store, (one) =>
    withArgument(b, store, async (two) => {
      const [before, after] = [await imageGiven(one, store), await imageGiven(two, store)];
      const key = await imageKey(flags.pemPath);
      return doing("Comparing the files", () => compareFiles(before, after, key));
    }),
  );
  if (!found.identical) process.exitCode = exitCodes.unverified;
  process.stdout.write(
    flags.json
      ? `${terminalJson(found)}\n`
      : flags.markdown
        ? filesMarkdown(found)
        : flags.html
          ? filesHtml(found, `${a} and ${b}`)
          : `${filesText(found)}\n`,
  );
}
