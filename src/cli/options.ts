import { Option } from "commander";
import { Failure } from "../failure.ts";
import { type Choice, choices, choicesIn } from "../image/noise/choices.ts";
import { stripControl } from "../report/escape.ts";

export const store = () => new Option("--store <dir>", "the store").default("containers");
export const json = () => new Option("--json", "print the result as JSON, and nothing else, to stdout");
export const pemPath = () =>
  new Option(
    "--pem-path <file>",
    "RSA private key of an encrypted image (default: APPTAINER_ENCRYPTION_PEM_PATH)",
  );

/** The examples at the end of a command's help. */
export const examples = (...lines: string[]) =>
  `\nExamples:\n${lines.map((line) => `  $ stx-container ${line}`).join("\n")}`;

/** Collects the values of an option that may be given several times. */
export const collect = (value: string, all: string[] = []) => [...all, value];

/** What the canonical form of an image is to be without. */
export const without = () =>
  new Option(
    "--without <what>",
    `files to leave out of the canonical form because they differ between builds, separated by commas; the image may need them: ${choices.join(", ")}`,
  ).argParser(parseChoices);

/** @throws Failure("usage") */
function parseChoices(text: string, before: readonly Choice[] = []): Choice[] {
  const { chosen, problem } = choicesIn(`${before.join(",")},${text}`);
  if (problem === undefined) return chosen;
  throw new Failure("usage", `invalid value "${stripControl(text)}" for --without`, {
    code: "wrong-use",
    why: stripControl(problem),
    remedy: "correct --without",
  });
}
