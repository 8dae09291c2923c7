import { looksLikeZip, UnopenableArchive, unzip, type ZipEntry, zipEntries } from "../zip.ts";
import { type Pom, readPom, unlessPlaceholder } from "./pom.ts";

/** What one Java archive is, or contains. */
export interface Coordinates {
  /** Maven group; undefined where only a manifest or a file name speaks. */
  group: string | undefined;
  name: string;
  /** Undefined where nothing says it. */
  version: string | undefined;
  /** The archive, and archives within it: "/opt/app.jar", "/opt/app.jar!/BOOT-INF/lib/a.jar". */
  location: string;
}

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
/** The endings of Java archives: also those of Jenkins, Android, Karaf, NiFi, Liferay and JBoss. */
export const javaArchive = /\.(jar|war|ear|hpi|jpi|aar|kar|rar|par|sar|far|nar|lpkg)$/i;
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
  const manifest = (): Coordinates => fromManifest(file, entries, budget, location);
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
  if (found.length === 0) attempt(() => found.push(manifest()));
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

/** The coordinates in one project's files: of its pom.properties (there may be several), else of its pom.xml. */
function ofProject(properties: readonly string[], poms: readonly string[], location: string): Coordinates[] {
  const known = properties.map(fromProperties).filter((one) => one !== undefined);
  const written = poms.map(readPom).filter((one) => one !== undefined);
  const found = known.length > 0 ? known : written;
  return found.map(({ group, name, version }) => ({
    group,
    name,
    // A build that does not filter its files leaves "${project.version}" there.
    version: version ?? written.find((one) => one.name === name)?.version,
    location,
  }));
}

function fromProperties(text: string): Pom | undefined {
  const field = (name: string) =>
    unlessPlaceholder(new RegExp(`^[ \\t]*${name}[ \\t]*[=:][ \\t]*(\\S+)\\s*$`, "m").exec(text)?.[1]);
  const name = field("artifactId");
  return name === undefined ? undefined : { group: field("groupId"), name, version: field("version") };
}

function fromManifest(
  file: Buffer,
  entries: readonly ZipEntry[],
  budget: Budget,
  location: string,
): Coordinates {
  const entry = entries.find(isManifest);
  const fields = entry
    ? mainSection(unpack(file, entry, budget, "texts").toString("utf8"))
    : new Map<string, string>();
  const named = fromFileName(location);
  const version = ["implementation-version", "bundle-version", "specification-version"]
    .map((key) => fields.get(key))
    .find((value) => value !== undefined && /^\d/.test(value));
  // A title may be any text; others know the archive by its file name.
  const group = fields.get("implementation-vendor-id");
  return { group, name: named.name, version: named.version ?? version, location };
}

/** "picard" and "2.27.5" for "/opt/picard-2.27.5.jar". */
function fromFileName(location: string): { name: string; version: string | undefined } {
  const stem = location.slice(location.lastIndexOf("/") + 1).replace(javaArchive, "");
  const at = stem.search(/-\d/);
  if (at < 1) return { name: stem || location, version: undefined };
  return { name: stem.slice(0, at), version: stem.slice(at + 1) };
}

/** The manifest's main attributes, lower-case name → value; lines of 72 bytes are continued after a blank. */
function mainSection(text: string): Map<string, string> {
  const main = text.replace(/\r\n?/g, "\n").replace(/\n /g, "").split("\n\n")[0]!;
  return new Map(
    main
      .split("\n")
      .map((line) => /^([\w-]+):\s*(.*)$/.exec(line))
      .filter((parts) => parts !== null)
      .map((parts) => [parts[1]!.toLowerCase(), parts[2]!.trim()]),
  );
}
