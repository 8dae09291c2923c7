import { exitCodes } from "../../failure.ts";
import { readUserFile } from "../../files/user-files.ts";
import type { Given } from "../../operations/given/given.ts";
import { parseSnapshot, snapshotDifferences } from "../../operations/snapshot/diff.ts";
import { takeSnapshot } from "../../operations/snapshot/take.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { formatTable } from "../../report/format.ts";
import { absolute } from "../absolute.ts";
import { imageSubject, isElsewhere } from "../image-subject.ts";
import { writeOutput } from "../output.ts";
import { doing, warn } from "../steps.ts";
import { withImage } from "../subject.ts";

export async function take(
  image: string | undefined,
  flags: { store: string; repo: string[]; output?: string },
): Promise<void> {
  const store = absolute(flags.store);
  const taken = (subject: Given | undefined) =>
    doing("Recording this environment", () =>
      takeSnapshot({ store, subject, repositories: flags.repo.map(absolute) }),
    );
  const snapshot =
    image !== undefined && isElsewhere(image)
      ? await withImage(image, store, async (subject, inWords = (value) => value) =>
          inWords(await taken(subject)),
        )
      : await taken(image === undefined ? undefined : await imageSubject(image, store));
  for (const { what, why } of snapshot.problems) warn(`could not find out: ${what}: ${why}`);
  await writeOutput(`${JSON.stringify(snapshot, null, 2)}\n`, flags.output);
}

export async function diff(before: string, after: string, flags: { json?: boolean }): Promise<void> {
  const [a, b] = await Promise.all(
    [before, after].map(async (path) =>
      parseSnapshot((await readUserFile(absolute(path), "snapshot")).toString("utf8"), path),
    ),
  );
  const found = snapshotDifferences(a!, b!);
  if (found.length > 0) process.exitCode = exitCodes.unverified;
  const rows = found.map(({ field, before: was, after: is }) => [
    field,
    oneLine(String(was)),
    "→",
    oneLine(String(is)),
  ]);
  const words = found.length > 0 ? formatTable(rows) : "The two environments are the same.";
  process.stdout.write(`${flags.json ? terminalJson(found) : words}\n`);
}
