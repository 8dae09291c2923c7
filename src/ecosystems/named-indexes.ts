import type { Repository } from "./repositories.ts";
import { withoutSecrets } from "./url.ts";

/** The indexes that the texts of a recipe or an image name, in order. */
export interface NamedIndexes {
  /** They replace the ecosystem's usual one. */
  instead: readonly string[];
  /** They are asked beside it. */
  beside: readonly string[];
  /** The repositories of a distribution, as the image's settings name them; absent where no image says it. */
  repositories?: readonly Repository[];
}

/** Where an ecosystem's tools are configured with their indexes. */
export interface IndexSettings {
  /** Names of the files in an image that configure them. */
  files: readonly string[];
  /** What stands before an address that replaces the usual one; applied to each command or line. */
  instead: readonly RegExp[];
  /** What stands before an address that is asked, too. */
  beside: readonly RegExp[];
  /** Commands that install, and what stands before an address that replaces the usual one for that command alone. */
  commands?: { install: RegExp; own: readonly RegExp[] };
}

/** One address or more, separated by white space, commas or, as in GOPROXY, a bar. */
const addresses = /^["']?(https?:\/\/[^\s"',;()\\<>|]+(?:[ ,|]+https?:\/\/[^\s"',;()\\<>|]+)*)/;

/** The indexes that some texts name, without credentials. Addresses that contain variables are left out. */
export function namedIndexes(texts: readonly string[], settings: IndexSettings): NamedIndexes {
  const lines = texts.flatMap(commandsOf);
  const { install, own = [] } = settings.commands ?? {};
  const installing = lines.filter((line) => install?.test(line));
  const owned = after(installing, own);
  // If any command names no index, the default index counts as well; which package came from which is not known.
  const isAll = installing.every((line) => after([line], own).length > 0);
  const instead = after(lines, settings.instead);
  const beside = after(lines, settings.beside);
  return isAll
    ? { instead: unique([...instead, ...owned]), beside }
    : { instead, beside: unique([...beside, ...owned]) };
}

const unique = (addresses: readonly string[]) => [...new Set(addresses)];

function after(lines: readonly string[], starts: readonly RegExp[]): string[] {
  const found = lines.flatMap((line) =>
    starts.flatMap((start) =>
      [...line.matchAll(start)].flatMap(({ 0: { length }, index }) => {
        const [, list = ""] = addresses.exec(line.slice(index + length)) ?? [];
        return list
          .split(/[ ,|]+/)
          .filter((each) => each !== "" && !/[${}]/.test(each) && URL.canParse(each));
      }),
    ),
  );
  return unique(found.map((address) => withoutSecrets(address).replace(/\/+$/, "")));
}

/** Longer lines are skipped: they set no index, and would take too long to search. */
const longestLine = 4096;

/** The lines and commands of a text: continued ones joined, without comments and empty ones. */
const commandsOf = (text: string): string[] =>
  text
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n|&&|\|\|/)
    .filter((line) => line.length <= longestLine && !/^\s*(?:[#;]|$)/.test(line));
