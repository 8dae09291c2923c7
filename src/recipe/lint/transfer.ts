import type { Step } from "./commands.ts";
import type { Word } from "./words.ts";

/** An address that a curl, wget or aria2c command downloads. */
export interface Transfer {
  step: Step;
  /** The word that holds the address. */
  word: Word;
  /** The address, with the values of the script's variables. */
  url: string;
  /** Where the bytes go: a file's path as written, or "-" for the standard output. */
  target: string;
}

/** Options that take a value; short ones also at the end of a group (-fsSLo FILE). */
const valued: Record<string, { short: string; long: ReadonlySet<string> }> = {
  curl: {
    short: "oHdXuAebcmKwTCErxyYzFDPQU",
    long: new Set(
      "output output-dir header data data-raw data-binary request user user-agent referer cookie cookie-jar max-time connect-timeout retry retry-delay retry-max-time proxy cacert cert key limit-rate resolve interface speed-limit speed-time max-redirs write-out config range form url".split(
        " ",
      ),
    ),
  },
  wget: {
    short: "OPoaUtTiwQlARDIXeB",
    long: new Set(
      "output-document directory-prefix output-file append-output user-agent tries timeout header user password post-data input-file wait accept reject level ca-certificate progress cut-dirs waitretry read-timeout load-cookies limit-rate".split(
        " ",
      ),
    ),
  },
  aria2c: { short: "doxsjk", long: new Set("dir out max-connection-per-server split checksum".split(" ")) },
};
valued.wget2 = valued.wget!;
valued.axel = { short: "on", long: new Set(["output", "num-connections"]) };

/**
 * Options with which nothing is downloaded: only headers, sending data, checking existence. They differ from program to
 * program: `-d` sends data with curl, but not with wget (also `-nd`) or aria2c, and `-T` of wget is a time limit.
 */
const noDownload: Record<string, RegExp> = {
  curl: /^(?:-I|--head|-d|--data(?:-\w+)?|--json|-F|--form|-T|--upload-file|-V|--version|-h|--help)$/,
  wget: /^(?:--spider|--post-data|--post-file|--method|-V|--version|-h|--help)$/,
};
noDownload.wget2 = noDownload.wget!;
const noRequest = /^--?(?:version|help)$/;
/** With these, curl sends data in the address of a download. */
const inAddress = /^(?:-G|--get)$/;

/** Options whose value may be the address of a list of packages. */
const lists: Record<string, RegExp> = {
  pip: /^(?:-r|-c|-e?r|--requirement|--constraint)$/,
  uv: /^(?:-r|-c|--requirements?|--constraints?|--overrides?|--build-constraints?)$/,
  conda: /^(?:-f|--file)$/,
};
lists.mamba = lists.conda!;
lists.micromamba = lists.conda!;

/** Whether an installer, and no program for downloads, makes a transfer: of a list of packages. */
export const isList = ({ step }: Transfer): boolean => Object.hasOwn(lists, step.name);

/** The lists of packages that an installer fetches itself: `pip install -r https://…`. */
function fetchedLists(step: Step): Transfer[] {
  const option = Object.hasOwn(lists, step.name) ? lists[step.name]! : undefined;
  if (!option) return [];
  return step.args.flatMap((word, i): Transfer[] => {
    const [, name, inline] = /^(--?[\w-]+)=(.*)$/.exec(word.value) ?? [];
    const url = inline !== undefined && option.test(name!) ? inline : word.value;
    if (url === word.value && !option.test(step.args[i - 1]?.text ?? "")) return [];
    return /^https?:\/\//.test(url) ? [{ step, word, url, target: nameIn(url) }] : [];
  });
}

/** What a command downloads; empty for any other command. */
export function transfersOf(step: Step): Transfer[] {
  const own = fetchedLists(step);
  if (own.length > 0) return own;
  const options = Object.hasOwn(valued, step.name) ? valued[step.name] : undefined;
  if (!options) return [];
  let output: string | undefined;
  let folder: string | undefined;
  let remoteName = false;
  const addresses: Word[] = [];
  for (let i = 0; i < step.args.length; i++) {
    const word = step.args[i]!;
    const option = readOption(word.text, options);
    if (option === undefined) {
      if (isAddress(word, step)) addresses.push(word);
      continue;
    }
    if ((noDownload[step.name] ?? noRequest).test(option.name) && !inAddressOf(step)) return [];
    if (step.name === "curl" && option.flags.includes("I")) return [];
    if (/^-(O|J)$/.test(option.name) || option.name.startsWith("--remote-name"))
      remoteName ||= step.name === "curl";
    if (option.flags.includes("O") && step.name === "curl") remoteName = true;
    if (!option.takesValue) continue;
    const inline = option.inline === undefined ? undefined : cutValue(word, option.inline);
    const given = inline ?? step.args[++i]?.value ?? "";
    if (/^(?:-o|--output|--out)$/.test(option.name) && step.name !== "wget") output = given;
    if (/^(?:-O|--output-document)$/.test(option.name)) output = given;
    if (/^(?:-P|--directory-prefix|--output-dir|--dir|-d)$/.test(option.name)) folder = given;
    if (option.name === "--url" && step.args[i]) addresses.push(step.args[i]!);
    if (/^(?:-i|--input-file|-K|--config)$/.test(option.name)) return [];
  }
  const redirected = step.command.redirects.find(
    ({ operator }) => operator === ">" || operator === ">>" || operator === ">|",
  );
  return addresses.map((word) => {
    const url = word.value;
    const named = joinPath(
      folder,
      url
        .replace(/[?#].*$/, "")
        .replace(/\/+$/, "")
        .split("/")
        .at(-1) ?? "",
    );
    const byDefault = step.name === "curl" && !remoteName ? "-" : named;
    const file =
      output === undefined ? byDefault : output === "-" || output.startsWith("/dev/std") ? "-" : output;
    return { step, word, url, target: file === "-" && redirected ? redirected.target.value : file };
  });
}

const inAddressOf = (step: Step) =>
  step.name === "curl" && step.args.some(({ text }) => inAddress.test(text) || /^-[a-zA-Z]*G/.test(text));

interface Option {
  name: string;
  /** All letters of a group of short options. */
  flags: string;
  takesValue: boolean;
  /** Where a value begins within the same word. */
  inline?: number;
}

function readOption(
  text: string,
  { short, long }: { short: string; long: ReadonlySet<string> },
): Option | undefined {
  if (!text.startsWith("-") || text === "-") return undefined;
  if (text.startsWith("--")) {
    const equals = text.indexOf("=");
    const name = equals < 0 ? text : text.slice(0, equals);
    const takesValue = long.has(name.slice(2));
    return { name, flags: "", takesValue, ...(equals < 0 ? {} : { inline: equals + 1 }) };
  }
  for (let k = 1; k < text.length; k++) {
    if (!short.includes(text[k]!)) continue;
    const name = `-${text[k]}`;
    return {
      name,
      flags: text.slice(1, k),
      takesValue: true,
      ...(k + 1 < text.length ? { inline: k + 1 } : {}),
    };
  }
  return { name: text.length === 2 ? text : `-${text.at(-1)}`, flags: text.slice(1), takesValue: false };
}

function cutValue(word: Word, from: number): string {
  // A word's value and its text are the same up to the first expansion, and options come before that.
  return word.value.slice(from);
}

function isAddress({ text, value }: Word, step: Step): boolean {
  if (/^(?:https?|ftp):\/\//i.test(value)) return !/^https?:\/\/(?:localhost|127\.)/i.test(value);
  if (/^(?:file|s3|gs):/.test(value)) return false;
  return (
    /^\$\{?\w*(?:url|link|src|source|addr)\w*\}?/i.test(text) ||
    (step.name !== "curl" && /^(?:www\.|\$\{?\w+\}?\/)/.test(text)) ||
    // A host without a protocol: these programs assume HTTP.
    /^(?:[a-z0-9][\w-]*\.){1,4}(?:org|com|net|edu|gov|io|de|uk|fr|eu|ch|ca|jp|cn|au|us|dev|me)\/\S+/i.test(
      value,
    )
  );
}

/** The name of the file at an address; command substitutions, which may contain slashes, are shown as "…". */
export function nameIn(url: string): string {
  const flat = url.replace(/`[^`]*`|\$\((?:[^()]|\([^()]*\))*\)/g, "…");
  const parts = flat
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "")
    .split("/");
  // SourceForge and others append "download" to the file's name.
  return (parts.at(-1) === "download" ? parts.at(-2) : parts.at(-1)) ?? "";
}

function joinPath(folder: string | undefined, name: string): string {
  return folder === undefined ? name : `${folder.replace(/\/+$/, "")}/${name}`;
}

/** The steps that a step's output is piped through, in order. */
export function pipeline(step: Step): Step[] {
  const chain: Step[] = [];
  for (let next = step.pipedTo; next && chain.length < 20; next = next.pipedTo) chain.push(next);
  return chain;
}
