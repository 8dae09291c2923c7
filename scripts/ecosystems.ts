import { ecosystems } from "../src/ecosystems/index.ts";
import { unpinnedCommands } from "../src/recipe/lint/rules/managers.ts";

const cell = (text: string) => text.replaceAll("|", "\\|");

/** What each ecosystem's reader reads, as markdown for docs/lock.md. */
export function ecosystemTable(): string {
  return [
    "| ecosystem | what, and where it is read | in addition to name and version |",
    "| --- | --- | --- |",
    ...ecosystems.map(
      ({ id, contents, about }) =>
        `| \`${id}\`${contents ? " *" : ""} | ${cell(about.from)} | ${cell(about.identity)} |`,
    ),
  ].join("\n");
}

/** How each ecosystem's packages are pinned to the lock, as markdown for docs/how-it-works.md. */
export function pinTable(): string {
  return [
    "| packages of | are pinned by |",
    "| --- | --- |",
    ...ecosystems
      .filter(({ pin }) => pin)
      .map(({ id, about }) => `| \`${id}\` | ${cell(about.pinnedBy ?? "")} |`),
  ].join("\n");
}

/** The commands that no pin affects, as a list for docs/how-it-works.md. */
export const unpinnedList = (): string => unpinnedCommands.map((each) => `- ${each}`).join("\n");
