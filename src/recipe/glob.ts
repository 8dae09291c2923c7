import { expandBraces, TooManyWords } from "./braces.ts";

/** What of the file system an expansion may look at; paths as the recipe writes them. */
export interface Listing {
  /** Names in a folder, without "." and ".."; [] where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Whether anything has this path, a dangling link included. */
  exists(path: string): Promise<boolean>;
}

/** A `%files` source that cannot be expanded without running it, or that stands for too many paths. */
export class NotExpandable extends Error {
  override name = "NotExpandable";
}

/** Longest path that Linux takes, in bytes. */
const pathLimit = 4096;

/**
 * The paths that a `%files` source stands for. Apptainer gives it to a shell's word expansion: braces, `*`, `?` and
 * `[…]` work as in bash. What would run a command or read the environment is refused.
 * @returns paths in Apptainer's order; a pattern that fits nothing stays as it is written
 * @throws NotExpandable with the reason, more than `limit` paths among them
 * Source: Apptainer's internal/pkg/build/files, whose shell library was asked directly.
 */
export async function expandSource(source: string, listing: Listing, limit: number): Promise<string[]> {
  refuseShell(source);
  const tooMany = new NotExpandable(`it stands for more than ${limit} paths`);
  const found: string[] = [];
  // Links in circles make small folders endless: what is looked at counts, not only what is found.
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
  if (variable) throw new NotExpandable(`"${variable[0]}" makes it depend on the machine that builds`);
  if (source.startsWith("~")) throw new NotExpandable("it begins in the home folder of whoever builds");
  const special = /[()<>;&|'"\n\0]/.exec(source) ?? /^#/.exec(source);
  if (special)
    throw new NotExpandable(`Apptainer takes ${JSON.stringify(special[0])} in it for shell syntax`);
  if (source.endsWith("\\") || (source.includes("\\") && source.includes("{"))) {
    throw new NotExpandable("Apptainer's shell does not read its backslashes as bash does");
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
        // After a pattern, only what is there counts; before it, listing says so.
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

/** One path component as a pattern; undefined where it is plain text. */
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

/** `[abc]`, `[a-z]`, `[!a]`, `[[:digit:]]`; undefined where the bracket is not closed or makes no sense. */
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

/** Linear but for the stars, and quadratic with them: never exponential. */
function matches(pattern: readonly Token[], name: string): boolean {
  // A star does not find hidden names; what else stands in its place does, in Apptainer's shell.
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
