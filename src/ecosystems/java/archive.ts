import { looksLikeZip, UnopenableArchive, unzip, type ZipEntry, zipEntries } from "../zip.ts";
import {
  type Coordinates,
  fromFileName,
  fromManifest,
  isBeside,
  javaArchive,
  ofProject,
} from "./coordinates.ts";

/**
 * How many levels of nested archives are read: an .ear contains a .war, which contains a .jar, which may contain
 * others.
 */
const maxDepth = 4;
/** How many bytes an archive's inner archives may unpack to, all together; and its texts (150 bytes each). */
const unpackedLimit = 4 * 1024 * 1024 * 1024;
const allTextLimit = 64 * 1024 * 1024;
const textLimit = 1024 * 1024;
const nestedLimit = 256 * 1024 * 1024;

/** The files that Maven adds, one folder for each project that was put into the archive. */
const mavenFile = /^(META-INF\/maven\/[^/]+\/[^/]+)\/pom\.(properties|xml)$/;
/** Those endings that archives of other programs have as well. */
const shared = /\.(rar|par|sar|far|nar|lpkg)$/i;

/** Whether a file is a Java archive whatever its ending: it has a manifest, like everything that `java -jar` runs. */
export function isUnnamedArchive(file: Buffer): boolean {
  if (!looksLikeZip(file)) return false;
  try {
    return zipEntries(file).some(isManifest);
  } catch {
    return false;
  }
}

const isManifest = ({ name }: ZipEntry) => name.toUpperCase() === "META-INF/MANIFEST.MF";

/** Whether an archive is Java's, judged by its content. */
const isJavas = (entries: readonly ZipEntry[]) =>
  entries.some((entry) => isManifest(entry) || javaArchive.test(entry.name));

/**
 * The Maven coordinates of a Java archive: those of every project in META-INF/maven (an archive that others were merged
 * into has several), else the names in its manifest, else its file name. Archives inside it are read too. Damage inside
 * is reported as messages, and the rest is still read. An archive that Java cannot open gets its file name only.
 */
export function readArchive(
  file: Buffer,
  location: string,
  depth = 0,
  budget: Budget = { archives: unpackedLimit, texts: allTextLimit },
): ReadArchive {
  const entries = openArchive(file);
  if (shared.test(location) && (entries instanceof UnopenableArchive || !isJavas(entries)))
    return { found: [], problems: [], notes: [] };
  if (entries instanceof UnopenableArchive) {
    const note = `is ${entries.message}, which Java cannot open: listed by digest`;
    const { name } = fromFileName(location);
    return { found: [{ group: undefined, name, version: undefined, location }], problems: [], notes: [note] };
  }
  const found: Coordinates[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      problems.push((error as Error).message);
    }
  };
  const manifest = (): Coordinates => readManifest(file, entries, budget, location);
  const projects = Map.groupBy(entries, ({ name }) => mavenFile.exec(name)?.[1]);
  for (const [folder, files] of projects) {
    if (folder === undefined) continue;
    const texts = { properties: [] as string[], xml: [] as string[] };
    for (const entry of files) {
      const kind = entry.name.endsWith(".xml") ? "xml" : "properties";
      attempt(() => texts[kind].push(unpack(file, entry, budget, "texts").toString("utf8")));
    }
    for (const one of ofProject(texts.properties, texts.xml, location)) {
      if (one.version === undefined) attempt(() => found.push({ ...one, version: manifest().version }));
      else found.push(one);
    }
  }
  attempt(() => {
    const own = manifest();
    if (found.length === 0 || isBeside(own, found)) found.push(own);
  });
  for (const entry of entries.filter(({ name }) => javaArchive.test(name))) {
    attempt(() => {
      if (depth >= maxDepth) throw new Error(`${JSON.stringify(entry.name)} lies too deep to be read`);
      const content = unpack(file, entry, budget, "archives");
      if (!looksLikeZip(content)) return;
      const inner = readArchive(content, `${location}!/${entry.name}`, depth + 1, budget);
      found.push(...inner.found);
      problems.push(...inner.problems.map((problem) => `${entry.name}: ${problem}`));
      notes.push(...inner.notes.map((note) => `${entry.name}: ${note}`));
    });
  }
  return { found, problems, notes };
}

function openArchive(file: Buffer): ZipEntry[] | UnopenableArchive {
  try {
    return zipEntries(file);
  } catch (error) {
    if (error instanceof UnopenableArchive) return error;
    throw error;
  }
}

/**
 * What {@link readArchive} found: packages, damage that hides packages (`problems`), and parts that Java itself does not
 * load (`notes`).
 */
export interface ReadArchive {
  found: Coordinates[];
  problems: string[];
  notes: string[];
}

/** How many bytes may still be unpacked, so that a small archive cannot keep us busy for long. */
interface Budget {
  archives: number;
  texts: number;
}

function unpack(file: Buffer, entry: ZipEntry, budget: Budget, kind: keyof Budget): Buffer {
  const limit = Math.min(kind === "texts" ? textLimit : nestedLimit, budget[kind]);
  let spent = limit;
  try {
    const content = unzip(file, entry, limit);
    spent = content.length;
    return content;
  } finally {
    // What exceeds the limit was unpacked up to it, so that counts as well.
    budget[kind] -= spent;
  }
}

function readManifest(
  file: Buffer,
  entries: readonly ZipEntry[],
  budget: Budget,
  location: string,
): Coordinates {
  const entry = entries.find(isManifest);
  const text = entry ? unpack(file, entry, budget, "texts").toString("utf8") : "";
  return fromManifest(text, location, (folder) => entries.some(({ name }) => name.startsWith(folder)));
}
