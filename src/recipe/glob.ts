import { expandBraces, TooManyWords } from "./braces.ts";

/** The access to the file system during an expansion; paths as written in the recipe. */
export interface Listing {
  /** Names in a folder, without "." and ".."; [] if the folder does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /** Whether the path exists, also as a broken link. */
  exists(path: string): Promise<boolean>;
}

/** A `%files` source that cannot be expanded without running code, or that expands to too many paths. */
export class NotExpandable extends Error {
  override name = "NotExpandable";
}

/** Longest path in Linux, in bytes. */
const pathLimit = 4096;

/**
 * The paths of a `%files` source. Apptainer expands it as a word of a shell: braces, `*`, `?` and `[…]` work as in
 * bash. Sources that would run a command or read the environment are refused.
 * @returns paths in Apptainer's order; a pattern without matches stays as written
 * @throws NotExpandable with the reason, also for more than `limit` paths
 * Source: Apptainer's internal/pkg/build/files, compared with the shell library that it uses.
 */
export async function expandSource(source: string, listing: Listing, limit: number): Promise<string[]> {
  refuseShell(source);
  const tooMany = new NotExpandable(`it has more than ${limit} paths`);
  const found: string[] = [];
  // Circular links make small folders endless, so the visited paths are limited as well.
  let looked = 0;
  const bounded: Listing = {
    list: async (folder) => {
      const names = await listing.list(folder);
      looked += 1 + names.length;
      if (looked > limit * 4) throw tooMany;
      return names;
    },
    exists: (path) => {
      if (++looked > limit * 4) throw tooMany;
      return listing.exists(path);
    },
  };
  try {
    for (const word of expandBraces(source, limit)) {
      for (const path of await expandWord(word, bounded)) found.push(path);
      if (found.length > limit) throw tooMany;
    }
  } catch (error) {
    throw error instanceof TooManyWords ? tooMany : error;
  }
  return found;
}

function refuseShell(source: string): void {
  if (Buffer.byteLength(source) > pathLimit) throw new NotExpandable(`it is longer than ${pathLimit} bytes`);
  const variable = /[$`]/.exec(source);
  if (variable) throw new NotExpandable(`with "${variable[0]}" it depends on the machine`);
  if (source.startsWith("~")) throw new NotExpandable("with ~ it depends on the user who builds");
  const special = /[()<>;&|'"\n\0]/.exec(source) ?? /^#/.exec(source);
  if (special) throw new NotExpandable(`Apptainer reads ${JSON.stringify(special[0])} as shell syntax`);
  if (source.endsWith("\\") || (source.includes("\\") && source.includes("{"))) {
    throw new NotExpandable("Apptainer's shell library reads its backslashes differently from bash");
  }
}

async function expandWord(word: string, listing: Listing): Promise<string[]> {
  const parts = word.split("/");
  const patterns = parts.map(compile);
  if (patterns.every((pattern) => pattern === undefined)) return [withoutEscapes(word)];
  let paths = [word.startsWith("/") ? "/" : ""];
  let globbed = false;
  for (const [i, part] of parts.entries()) {
    const pattern = patterns[i];
    const last = i === parts.length - 1;
    if (part === "" && !last) continue;
    const next: string[] = [];
    for (const path of paths) {
      if (pattern === undefined) {
        const joined = join(path, withoutEscapes(part));
        // After a pattern, only existing paths count.
        if (!globbed || (await listing.exists(joined))) next.push(joined);
        continue;
      }
      for (const name of [...(await listing.list(path))].sort()) {
        if (matches(pattern, name)) next.push(join(path, name));
      }
    }
    globbed ||= pattern !== undefined;
    paths = next;
  }
  return paths.length > 0 ? paths : [withoutEscapes(word)];
}

function join(folder: string, name: string): string {
  return folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(.)/gsu, "$1");
}

type Token = "*" | ((letter: string) => boolean);

/** One path component as a pattern; undefined for plain text. */
function compile(part: string): Token[] | undefined {
  const letters = [...part];
  const tokens: Token[] = [];
  let pattern = false;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    if (letter === "*") {
      if (tokens.at(-1) !== "*") tokens.push("*");
      pattern = true;
    } else if (letter === "?") {
      tokens.push(() => true);
      pattern = true;
    } else {
      const set = letter === "[" ? compileSet(letters, i) : undefined;
      if (set) {
        tokens.push(set.token);
        i = set.end;
        pattern = true;
      } else {
        const plain = letter === "\\" ? letters[++i]! : letter;
        tokens.push((other) => other === plain);
      }
    }
  }
  return pattern ? tokens : undefined;
}

const classes: Record<string, RegExp> = {
  alnum: /[A-Za-z0-9]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  digit: /\d/,
  lower: /[a-z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** `[abc]`, `[a-z]`, `[!a]`, `[[:digit:]]`; undefined if the bracket is not closed or invalid. */
function compileSet(letters: readonly string[], start: number): { token: Token; end: number } | undefined {
  let i = start + 1;
  const negated = letters[i] === "!" || letters[i] === "^";
  if (negated) i++;
  const tests: ((letter: string) => boolean)[] = [];
  for (let first = true; ; first = false) {
    const letter = letters[i];
    if (letter === undefined) return undefined;
    if (letter === "]" && !first) {
      const token = (other: string) => tests.some((test) => test(other)) !== negated;
      return { token, end: i };
    }
    if (letter === "[" && letters[i + 1] === ":") {
      const close = letters.indexOf(":", i + 2);
      const named = close === -1 ? undefined : classes[letters.slice(i + 2, close).join("")];
      if (!named || letters[close + 1] !== "]") return undefined;
      tests.push((other) => named.test(other));
      i = close + 2;
      continue;
    }
    if (letter === "\\") i++;
    const low = letters[i] ?? "";
    i++;
    if (letters[i] === "-" && letters[i + 1] !== undefined && letters[i + 1] !== "]") {
      const high = letters[i + 1]!;
      if (high < low) return undefined;
      tests.push((other) => other >= low && other <= high);
      i += 2;
    } else {
      tests.push((other) => other === low);
    }
  }
}

/** Linear without stars, quadratic with them, never exponential. */
function matches(pattern: readonly Token[], name: string): boolean {
  // In Apptainer's shell library a star does not match hidden names, but other patterns do.
  if (name.startsWith(".") && pattern[0] === "*") return false;
  const letters = [...name];
  let p = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < letters.length; ) {
    const token = pattern[p];
    if (token === "*") {
      star = p++;
      resume = i;
    } else if (token?.(letters[i]!)) {
      p++;
      i++;
    } else if (star !== -1) {
      p = star + 1;
      i = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
