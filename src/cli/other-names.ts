import { existsSync } from "node:fs";
import { shellWord } from "../process/shell-word.ts";
import { storeCommands } from "./in-store.ts";

/** Names that other programs and scitex-container have for what commands here do. */
const others: Readonly<Record<string, string>> = {
  cleanup: "prune",
  clean: "prune",
  purge: "prune",
  remove: "prune",
  rm: "prune",
  delete: "prune",
  status: "list",
  "show-status": "list",
  ls: "list",
  ps: "list",
  versions: "list",
  "env-snapshot": "snapshot",
  log: "queue log",
  logs: "queue log",
  wait: "queue wait",
  cancel: "queue cancel",
  publish: "promote",
  activate: "switch",
  use: "switch",
  compare: "diff",
  inspect: "show",
  info: "show",
  rebuild: "verify",
  reproduce: "roundtrip",
  validate: "check",
  gate: "check",
  install: "setup",
  sbom: "export",
  zip: "bundle",
  citation: "cite",
  badge: "report",
  start: "run",
};

const isCommand = (word: string | undefined) =>
  word !== undefined && [...storeCommands].some((each) => each.split(" ", 1)[0] === word);

/**
 * The message about a wrong use of the command line, with what was probably meant: the command here that does what a name
 * means elsewhere, a command and its argument in the other order, or a file whose name begins with a dash.
 * @param words the command line
 */
export function withMeant(message: string, words: readonly string[]): string {
  const [command = "", next] = words;
  const option = /^error: unknown option '(-.*)'$/m.exec(message)?.[1];
  if (option !== undefined && existsSync(option))
    return message.replace(
      /^(error: .*)\n/,
      `$1\n(For the file of that name write ${shellWord(`./${option}`)})\n`,
    );
  // The nearest option may be that of every command, which was not meant.
  const plain = message.replace("\n(Did you mean --help?)", "");
  const own = Object.hasOwn(others, command) ? others[command] : undefined;
  const meant =
    own ?? (isCommand(next) ? `stx-container ${[next!, command].map(shellWord).join(" ")}` : undefined);
  const start = `error: unknown command '${command}'`;
  if (meant === undefined || !message.startsWith(start)) return plain;
  return `${start}\n(Did you mean ${meant}?)${message.slice(start.length).replace(/^\n\(Did you mean .*\)/, "")}`;
}
