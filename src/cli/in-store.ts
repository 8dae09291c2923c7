import { shellWord } from "../process/shell-word.ts";
import { stripControl } from "../report/escape.ts";

/** The commands that take --store, as they are written after the program's name. A test compares them with the program. */
export const storeCommands: ReadonlySet<string> = new Set([
  "bisect",
  "build",
  "bundle",
  "canonical",
  "check",
  "cite",
  "deploy",
  "diff",
  "doctor",
  "drift",
  "exec",
  "explain",
  "export",
  "forecast",
  "freeze",
  "gc",
  "history",
  "init",
  "list",
  "promote",
  "protect",
  "prune",
  "push",
  "queue cancel",
  "queue log",
  "queue status",
  "queue wait",
  "queue work",
  "recover",
  "report",
  "rollback",
  "roundtrip",
  "run",
  "sandbox clean",
  "sandbox configure-ps1",
  "sandbox create",
  "sandbox list",
  "sandbox maintain",
  "sandbox purge-sifs",
  "sandbox rollback",
  "sandbox switch",
  "sandbox to-sif",
  "sandbox update",
  "shell",
  "show",
  "sign",
  "slurm start",
  "snapshot take",
  "switch",
  "unprotect",
  "vault check",
  "vault diff",
  "vault export",
  "vault gc",
  "vault import",
  "vault ls",
  "vault run",
  "vault serve",
  "vault show",
  "verify",
]);

/** The store of a command line as the user wrote it; undefined if none was given. */
export function storeIn(argv: readonly string[]): string | undefined {
  const at = argv.indexOf("--store");
  if (at >= 0) return argv[at + 1];
  return argv.find((word) => word.startsWith("--store="))?.slice("--store=".length);
}

/** A text with the user's store in every command that it names, so that the command works when it is pasted. */
export function inStore(text: string, store: string | undefined): string {
  if (store === undefined || store === "containers") return text;
  return text.replace(
    /(?<![\w@/-])stx-container ([a-z]+(?:-[a-z]+)*)(?: ([a-z]+(?:-[a-z]+)*))?(?=([^`;,\n]*))/g,
    (whole, first: string, second: string | undefined, rest: string) => {
      if (rest.includes("--store")) return whole;
      const option = ` --store ${stripControl(shellWord(store))}`;
      if (second && storeCommands.has(`${first} ${second}`)) return `${whole}${option}`;
      if (!storeCommands.has(first)) return whole;
      return `stx-container ${first}${option}${second ? ` ${second}` : ""}`;
    },
  );
}
