/** One paragraph of a dpkg database: field name in lower case → value, continuation lines joined by newlines. */
export type Paragraph = ReadonlyMap<string, string>;

/**
 * The paragraphs of a file in Debian's control format (deb822), as /var/lib/dpkg/status is: fields "Name: value",
 * continued on lines that begin with a space or tab, paragraphs set apart by empty lines. Lines that are neither
 * are left out and named in `problems`.
 */
export function parseParagraphs(text: string): { paragraphs: Paragraph[]; problems: string[] } {
  const paragraphs: Paragraph[] = [];
  const problems: string[] = [];
  let fields = new Map<string, string>();
  let last: string | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    const colon = line.indexOf(":");
    if (line.trim() === "") {
      if (fields.size > 0) paragraphs.push(fields);
      fields = new Map();
      last = undefined;
    } else if (/^[ \t]/.test(line)) {
      if (last === undefined) problems.push(`line ${index + 1} continues no field`);
      else fields.set(last, `${fields.get(last)}\n${line.slice(1)}`);
    } else if (colon < 1) {
      problems.push(`line ${index + 1} is no field`);
    } else {
      last = line.slice(0, colon).toLowerCase();
      if (fields.has(last)) problems.push(`line ${index + 1} gives ${JSON.stringify(last)} a second time`);
      else fields.set(last, line.slice(colon + 1).trim());
    }
  }
  if (fields.size > 0) paragraphs.push(fields);
  return { paragraphs, problems };
}

/** A package that dpkg had installed at some time. */
export interface LoggedPackage {
  name: string;
  arch: string;
  version: string;
}

/**
 * The packages that /var/log/dpkg.log says were installed at any time, each once, in the order of its first
 * installation: also those that the same script removed again. Lines of other kinds are passed over.
 */
export function parseDpkgLog(text: string): LoggedPackage[] {
  const found = new Map<string, LoggedPackage>();
  for (const line of text.split("\n")) {
    const parts = /^\S+ \S+ status installed ([^\s:]+):(\S+) (\S+)$/.exec(line);
    if (!parts || parts[3] === "<none>") continue;
    const [, name, arch, version] = parts as unknown as [string, string, string, string];
    found.set(`${name}:${arch}=${version}`, { name, arch, version });
  }
  return [...found.values()];
}
