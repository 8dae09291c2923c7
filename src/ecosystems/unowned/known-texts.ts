/** A project that writes its version into what is built from it: the text before the version, and the version. */
interface KnownText {
  name: string;
  before: string;
  version: RegExp;
}

const number = /^(\d+\.\d+(?:\.\d+)*[a-z]?)/;

/** Adding a project is adding a row. */
const known: readonly KnownText[] = [
  { name: "zlib", before: " deflate ", version: /^(\d+\.\d+(?:\.\d+)*) Copyright/ },
  { name: "bzip2", before: "bzip2/libbzip2", version: /, version (\d+\.\d+\.\d+)/ },
  { name: "openssl", before: "OpenSSL ", version: /^(\d+\.\d+\.\d+[a-z]?) +\d+ \w+ \d{4}/ },
  { name: "curl", before: "libcurl/", version: number },
  { name: "libpng", before: "libpng version ", version: number },
  { name: "hdf5", before: "HDF5 library version ", version: number },
  { name: "fftw", before: "fftw-", version: /^(\d+\.\d+\.\d+)/ },
  { name: "openblas", before: "OpenBLAS ", version: /^(\d+\.\d+\.\d+)/ },
  { name: "htslib", before: "htslib ", version: number },
];

/** How many occurrences of one text are examined, and of all texts: a hostile file can repeat one without end. */
const most = 20;
const mostInAll = 10_000;

/** Bytes of a file that are text at a time, and how many more are looked at, so that no text is cut. */
const piece = 1024 * 1024;
const overlap = 128;

/** All the texts in one search, in which each has a group of its own. */
const anyText = new RegExp(known.map(({ before }) => `(${before.replaceAll("/", "\\/")})`).join("|"), "g");

/** The versions of known projects in a program's text: "zlib 1.3.1". */
export function knownTexts(file: Buffer): string[] {
  const versions: (string | undefined)[] = [];
  const examined = known.map(() => 0);
  let all = 0;
  for (let from = 0; from < file.length && all < mostInAll; from += piece) {
    const text = file.toString("latin1", from, from + piece + overlap);
    for (const match of text.matchAll(anyText)) {
      if (match.index >= piece || all++ === mostInAll) break;
      const n = match.slice(1).findIndex((group) => group !== undefined);
      examined[n]! += 1;
      if (versions[n] !== undefined || examined[n]! > most) continue;
      const end = match.index + match[0].length;
      versions[n] = known[n]!.version.exec(text.slice(end, end + 80).split("\0")[0]!)?.[1];
    }
  }
  return known.flatMap(({ name }, n) => (versions[n] === undefined ? [] : [`${name} ${versions[n]}`]));
}
