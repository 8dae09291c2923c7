import type { Step } from "./commands.ts";
import { show } from "./names.ts";
import { pipeline, type Transfer } from "./transfer.ts";
import { wordsOf } from "./view.ts";
import type { Word } from "./words.ts";

/**
 * How each program saves an address to a file. A fix uses the recipe's own program, because the image may have no
 * other.
 */
const fetching: Record<string, string> = {
  wget: "wget -O",
  wget2: "wget2 -O",
  aria2c: "aria2c -o",
  axel: "axel -o",
};

/** Lines that download a file and verify its checksum. */
export function checkedDownload({ step, url }: Transfer, file: string): string {
  const fetch = fetching[step.name] ?? "curl -fsSL -o";
  // The option -o of aria2c takes a name, not a path.
  const [, folder, name] = step.name === "aria2c" ? (/^(.+)\/([^/]+)$/.exec(file) ?? []) : [];
  const to = folder && name ? `aria2c -d ${quote(folder)} -o ${quote(name)}` : `${fetch} ${quote(file)}`;
  return `${to} ${[...selecting(step), quote(show(url))].join(" ")}\n${checkOf(file)}`;
}

/** Options without which a server may send something else, or nothing. */
const selectingOptions: Record<string, RegExp> = {
  curl: /^(?:-H|--header|-b|--cookie|-A|--user-agent|-u|--user|-e|--referer|--data-urlencode)$/,
  wget: /^--(?:header|user-agent|user|password|referer|load-cookies)(?:=|$)|^-U$/,
};

/** A download's own options that choose what the server sends, as they are written. */
function selecting({ name, args, section }: Step): string[] {
  const option = Object.hasOwn(selectingOptions, name) ? selectingOptions[name]! : undefined;
  if (!option) return [];
  const written = ({ start, end }: Word) => show(section.script.slice(start, end));
  return args.flatMap((word, i) => {
    if (option.test(word.text)) return [written(word)];
    const before = args[i - 1]?.text ?? "";
    return option.test(before) && !before.includes("=") ? [written(word)] : [];
  });
}

/** The line that checks a file. Its name may hold a variable, which the shell does not replace in single quotes. */
export function checkOf(file: string): string {
  const mark = /[$`]/.test(file) ? '"' : "'";
  return `echo ${mark}<sha256>  ${file}${mark} | sha256sum -c -`;
}

/** The line that feeds a file to what a download was piped into, up to the step `last`. */
export function feedFile(file: string, transfer: Transfer, last?: Step): string {
  const into = pipeline(transfer.step);
  const chain = into.slice(0, last ? into.indexOf(last) + 1 : into.length);
  const alone = chain.length === 1 && last?.args.length === 0 && last.name !== "su";
  // In the common form: a shell or interpreter without arguments runs the named file.
  if (alone) return `${show(wordsOf(last))} ${quote(file)}`;
  return chain.map((step, i) => show(wordsOf(step)) + (i === 0 ? ` <${quote(file)}` : "")).join(" | ");
}

/** Lines that clone a repository at one commit without changing the script's folder. */
export function cloneAt(url: string, folder: string, target?: string): string {
  return `git clone ${show(url)}${target === undefined ? "" : ` ${show(target)}`}\ngit -C ${show(folder)} checkout <full commit>`;
}

/** A word of a script, in which variables are replaced. */
function quote(text: string): string {
  return /^[\w./:@%+=,~-]*$/.test(text) ? text : `"${text.replace(/(["\\])/g, "\\$1")}"`;
}
