/**
 * The variables of a git configuration file in order, `[remote "A"] URL = x` as "remote.A.url", with their values,
 * undefined for a name alone. They are read as git reads them (git-config(1), "Syntax"): comments, quotes, escapes,
 * values over several lines. What follows an error is left out; git itself would refuse the file.
 */
export function readConfig(text: string): [name: string, value: string | undefined][] {
  const source = new Source(text.replace(/^\ufeff/, "").replace(/\r\n/g, "\n"));
  const found: [string, string | undefined][] = [];
  let section = "";
  for (;;) {
    while (source.match(/\s+|[#;][^\n]*/y));
    const head = source.match(/\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?\]/y);
    if (head) {
      const below = head[2] === undefined ? "" : `.${head[2].replace(/\\(.)/g, "$1")}`;
      section = `${head[1]!.toLowerCase()}${below}.`;
      continue;
    }
    const variable = source.match(/([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:(=)|(?=\n|$))/y);
    const value = variable?.[2] === undefined ? undefined : source.value();
    if (!variable || (variable[2] !== undefined && value === undefined)) return found;
    found.push([`${section}${variable[1]!.toLowerCase()}`, value]);
  }
}

/** What a backslash and one of these letters mean; a backslash before any other letter is an error. */
const escapes: Record<string, string> = { n: "\n", t: "\t", b: "\b", "\\": "\\", '"': '"', "\n": "" };

class Source {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Matches a sticky expression at the current position, and moves past the match. */
  match(what: RegExp): RegExpExecArray | undefined {
    what.lastIndex = this.#at;
    const found = what.exec(this.#text);
    if (found) this.#at += found[0].length;
    return found ?? undefined;
  }

  /** A value up to the end of its line; blanks at its ends do not count unless quoted. Undefined for an invalid one. */
  value(): string | undefined {
    let value = "";
    let blanks = "";
    let quoted = false;
    for (;;) {
      const [piece = ""] = this.match(/[^\s"\\#;]+|\\[\s\S]|[\s\S]/y) ?? [];
      if (piece === "" || (piece === "\n" && !quoted)) return quoted ? undefined : value;
      if (piece === "\n") return undefined;
      if (!quoted && /^[#;]$/.test(piece)) this.match(/[^\n]*/y);
      else if (!quoted && /^\s$/.test(piece)) blanks += value === "" ? "" : piece;
      else {
        const text = piece === '"' ? "" : piece.startsWith("\\") ? escapes[piece.slice(1)] : piece;
        if (text === undefined) return undefined;
        if (piece === '"') quoted = !quoted;
        value += blanks + text;
        blanks = "";
      }
    }
  }
}
