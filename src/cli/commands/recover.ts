import { recover as recoverImage } from "../../operations/recover/recover.ts";
import { shellWord } from "../../process/shell-word.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { absolute } from "../absolute.ts";
import { imageKey } from "../image-key.ts";
import { imageGiven, withWord } from "../subject.ts";

/** Writes a recipe and a lock out of an image, and says what is missing. */
export async function recover(
  word: string,
  flags: { store: string; output: string; pemPath?: string; json?: boolean },
): Promise<void> {
  const store = absolute(flags.store);
  const folder = absolute(flags.output);
  const recovered = await withWord(word, store, async (given) =>
    recoverImage(await imageGiven(given, store), folder, await imageKey(flags.pemPath)),
  );
  if (flags.json) return void process.stdout.write(`${terminalJson(recovered)}\n`);
  const { recipeFile, lockFile, found, missing } = recovered;
  const lines = [
    `Wrote ${recipeFile}`,
    `Wrote ${lockFile}`,
    "Found:",
    ...found.map((text) => `  ${text}`),
    "Not found:",
    ...missing.map((text) => `  ${text}`),
    `Next: stx-container build ${shellWord(recipeFile)}, then stx-container diff ${shellWord(lockFile)} NAME`,
  ];
  process.stdout.write(
    `${lines.map((line) => oneLine(line).replace(/^/, line.startsWith("  ") ? "  " : "")).join("\n")}\n`,
  );
}
