import { dirname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { readBoundedIfThere } from "../../files/bounded.ts";

const person = z.union([
  z.looseObject({ "family-names": z.string(), "given-names": z.string().optional() }),
  z.looseObject({ name: z.string() }),
]);
const citation = z.looseObject({
  title: z.string().optional(),
  doi: z.string().optional(),
  authors: z.array(person),
  identifiers: z.array(z.looseObject({ value: z.string() })),
});

/** What a CITATION.cff says of the people and the work. */
export interface CitationBeside {
  /** "Family, Given", in order. */
  authors: string[];
  title: string | undefined;
  doi: string | undefined;
}

/** Folders above a build's files in which a CITATION.cff is looked for: a bundle's, a store's and a repository's. */
const levels = 3;
const maxBytes = 2 ** 20;

/** The CITATION.cff of exactly this image, beside a build's files or above them; undefined where there is none. */
export async function citationBeside(
  lockPath: string,
  imageSha256: string,
): Promise<CitationBeside | undefined> {
  let folder = dirname(lockPath);
  for (let level = 0; level < levels; level++, folder = dirname(folder)) {
    const bytes = await readBoundedIfThere(join(folder, "CITATION.cff"), maxBytes, {
      what: "citation",
    }).catch(() => undefined);
    const found = bytes && citationIn(bytes.toString("utf8"));
    if (found?.identifiers.some(({ value }) => value === `sha256:${imageSha256}`))
      return { authors: found.authors.map(nameOf), title: found.title, doi: found.doi };
  }
  return undefined;
}

/** Undefined for any other file: anyone may have written it, and nothing here needs it. */
function citationIn(text: string): z.infer<typeof citation> | undefined {
  try {
    return citation.safeParse(parse(text)).data;
  } catch {
    return undefined;
  }
}

function nameOf(author: z.infer<typeof person>): string {
  if ("name" in author) return String(author.name);
  const { "family-names": family, "given-names": given } = author;
  return typeof given === "string" ? `${String(family)}, ${given}` : String(family);
}
