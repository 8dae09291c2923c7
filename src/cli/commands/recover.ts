import { accountOfImages } from "../../operations/recover/account.ts";
import { recover as recoverImage } from "../../operations/recover/recover.ts";
import { shellWord } from "../../process/shell-word.ts";
import { accountText } from "../../report/account.ts";
import { oneLine, terminalJson } from "../../report/escape.ts";
import { absolute } from "../absolute.ts";
import { imageKey } from "../image-key.ts";
import { doing } from "../steps.ts";
import { imageGiven, withArgument } from "../subject.ts";

interface RecoverFlags {
  store: string;
  output: string;
  base?: string;
  ignoreDefinition?: boolean;
  against?: string;
  pemPath?: string;
  json?: boolean;
}

/**
 * Writes a recipe and a lock from what an image contains, and reports what is missing; or counts how much of it another
 * image has.
 */
export async function recover(word: string, flags: RecoverFlags): Promise<void> {
  const store = absolute(flags.store);
  const key = await imageKey(flags.pemPath);
  if (flags.against !== undefined) return against(word, flags.against, store, flags);
  const folder = absolute(flags.output);
  const options = {
    key,
    ...(flags.base !== undefined && { base: absolute(flags.base) }),
    ...(flags.ignoreDefinition && { ignoreDefinition: true }),
  };
  const recovered = await withArgument(word, store, async (given) => {
    const image = await imageGiven(given, store);
    return doing(`Recovering a recipe from ${word}`, () => recoverImage(image, folder, options));
  });
  if (flags.json) return void process.stdout.write(`${terminalJson(recovered)}\n`);
  const { recipeFile, lockFile, carriedFile, found, missing, name } = recovered;
  const lines = [
    `Wrote ${recipeFile}`,
    `Wrote ${lockFile}`,
    ...(carriedFile ? [`Wrote ${carriedFile}`] : []),
    "Found:",
    ...found.map((text) => `  ${text}`),
    "Not found:",
    ...missing.map((text) => `  ${text}`),
    "Next: build it, and count what came back:",
    `  stx-container build ${shellWord(recipeFile)}`,
    `  stx-container recover ${shellWord(word)} --against ${shellWord(name)}`,
  ];
  process.stdout.write(
    `${lines.map((line) => oneLine(line).replace(/^/, line.startsWith("  ") ? "  " : "")).join("\n")}\n`,
  );
}

/** Prints how much of one image another one has. */
async function against(before: string, after: string, store: string, flags: RecoverFlags): Promise<void> {
  const key = await imageKey(flags.pemPath);
  // What was unpacked or fetched for an argument exists only while its callback runs.
  const account = await withArgument(before, store, (one) =>
    withArgument(after, store, async (two) => {
      const [old, made] = [await imageGiven(one, store), await imageGiven(two, store)];
      return doing(`Comparing ${before} and ${after}`, () => accountOfImages(old, made, key));
    }),
  );
  process.stdout.write(flags.json ? `${terminalJson(account)}\n` : `${accountText(account)}\n`);
}
