import type { BuiltLock, Lock } from "../lock/schema.ts";
import type { Level } from "../verdict/levels.ts";

/** What a citation of an image says. */
export interface Citation {
  lock: Lock | BuiltLock;
  /** What was proven; undefined where nothing was. */
  level: Level | undefined;
  /** In order: "Family, Given" or "Family, Jr., Given" is a person, a name without a comma an institute. */
  authors: readonly string[];
  /** Where to download the image or its archive. */
  url?: string | undefined;
  /** Default: the image's name, with what it is. */
  title?: string | undefined;
  doi?: string | undefined;
}

const dateOf = (ts: string) => `${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}`;

const provenText = ({ lock, level }: Citation) =>
  `Apptainer image, sha256:${lock.image.sha256}${level ? `; rebuilt and verified (level: ${level})` : "; not verified"}`;

/** BibTeX's special characters, escaped. */
const tex = (text: string) =>
  text.replaceAll(/[\\{}]/g, "").replaceAll(/[&%$#_]/g, (letter) => `\\${letter}`);

/** An author for BibTeX. Without braces, "and" in an institute's name would part it into two authors. */
const texAuthor = (author: string) => (author.includes(",") ? tex(author) : `{${tex(author)}}`);

/** A BibTeX entry of an image with its digest. */
export function bibtex(citation: Citation): string {
  const { lock, authors, url, title, doi } = citation;
  const date = dateOf(lock.ts);
  const fields: [string, string | undefined][] = [
    ["title", title === undefined ? `{${tex(lock.name)}}: the container of this study` : `{${tex(title)}}`],
    ["author", authors.length > 0 ? authors.map(texAuthor).join(" and ") : undefined],
    ["year", date.slice(0, 4)],
    ["month", String(Number(date.slice(5, 7)))],
    ["version", lock.ts],
    ["doi", doi],
    ["url", url],
    ["note", tex(provenText(citation))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@software{${lock.name}-${lock.ts},\n${lines.join("\n")}\n}\n`;
}

const quoted = (text: string) => JSON.stringify(text);

/** A CITATION.cff (version 1.2.0) of an image with its digest. The format requires an author. */
export function citationCff(citation: Citation): string {
  const { lock, authors, url, title, doi } = citation;
  const people = authors.map((author) => {
    const [family = "", ...rest] = author.split(/\s*,\s*/).filter((part) => part !== "");
    const given = rest.pop();
    if (given === undefined) return `  - name: ${quoted(family)}`;
    const suffix = rest.length > 0 ? `\n    name-suffix: ${quoted(rest.join(", "))}` : "";
    return `  - family-names: ${quoted(family)}\n    given-names: ${quoted(given)}${suffix}`;
  });
  return [
    "cff-version: 1.2.0",
    'message: "If you use this container, please cite it."',
    "type: software",
    `title: ${quoted(title ?? `${lock.name}: the container of this study`)}`,
    `version: ${quoted(lock.ts)}`,
    `date-released: ${dateOf(lock.ts)}`,
    ...(doi ? [`doi: ${quoted(doi)}`] : []),
    ...(url ? [`url: ${quoted(url)}`] : []),
    "authors:",
    ...people,
    `abstract: ${quoted(provenText(citation))}`,
    "identifiers:",
    "  - type: other",
    `    value: ${quoted(`sha256:${lock.image.sha256}`)}`,
    '    description: "digest of the image file"',
    "",
  ].join("\n");
}
