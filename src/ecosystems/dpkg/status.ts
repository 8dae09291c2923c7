/** One paragraph of a dpkg database: field name in lower case → value, continuation lines joined by newlines. */
export type Paragraph = ReadonlyMap<string, string>;

/**
 * The paragraphs of a file in Debian's control format (deb822), such as /var/lib/dpkg/status: fields "Name: value",
 * continued on lines that begin with a space or tab; empty lines separate paragraphs. Lines that are neither are left
 * out and named in `problems`.
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
      problems.push(`line ${index + 1} is not a field`);
    } else {
      last = line.slice(0, colon).toLowerCase();
      if (fields.has(last)) problems.push(`line ${index + 1} gives ${JSON.stringify(last)} a second time`);
      else fields.set(last, line.slice(colon + 1).trim());
    }
  }
  if (fields.size > 0) paragraphs.push(fields);
  return { paragraphs, problems };
}
