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

/** How many occurrences of one text are examined. */
const most = 20;

/** The versions of known projects in a program's text: "zlib 1.3.1". */
export function knownTexts(file: Buffer): string[] {
  const found: string[] = [];
  for (const { name, before, version } of known) {
    const text = Buffer.from(before, "latin1");
    for (let at = file.indexOf(text), i = 0; at >= 0 && i < most; at = file.indexOf(text, at + 1), i += 1) {
      const after = file.toString("latin1", at + text.length, at + text.length + 80).split("\0")[0]!;
      const one = version.exec(after)?.[1];
      if (one === undefined) continue;
      found.push(`${name} ${one}`);
      break;
    }
  }
  return found;
}
