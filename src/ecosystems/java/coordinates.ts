import { groupOf } from "./groups.ts";
import { type Pom, readPom, unlessPlaceholder } from "./pom.ts";

/** What one Java archive is, or contains. */
export interface Coordinates {
  /** Maven group; undefined where only a manifest or a file name speaks. */
  group: string | undefined;
  name: string;
  /** Undefined where nothing says it. */
  version: string | undefined;
  /** The archive, and archives within it: "/opt/app.jar", "/opt/app.jar!/BOOT-INF/lib/a.jar"; the folder of an unpacked one. */
  location: string;
}

/** The endings of Java archives: also those of Jenkins, Android, Karaf, NiFi, Liferay and JBoss. */
export const javaArchive = /\.(jar|war|ear|hpi|jpi|aar|kar|rar|par|sar|far|nar|lpkg)$/i;

/** The files in which an unpacked archive says what it is. */
export const archiveNote = /\/META-INF\/(?:MANIFEST\.MF|maven\/[^/]+\/[^/]+\/pom\.(?:properties|xml))$/;

/** The coordinates in one project's files: of its pom.properties (there may be several), else of its pom.xml. */
export function ofProject(
  properties: readonly string[],
  poms: readonly string[],
  location: string,
): Coordinates[] {
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

/**
 * The coordinates of an archive without notes of Maven: the name of its file and what its manifest says.
 * @param holds whether it has files in a folder ("org/bouncycastle/")
 */
export function fromManifest(
  text: string,
  location: string,
  holds: (folder: string) => boolean,
): Coordinates {
  const fields = mainSection(text);
  const named = fromFileName(location);
  const version = ["plugin-version", "implementation-version", "bundle-version", "specification-version"]
    .map((key) => fields.get(key))
    .find((value) => value !== undefined && /^\d/.test(value));
  // Plugins of PF4J, such as Nextflow's, name themselves. A title may be any text; others know the archive by its file name.
  const name = fields.get("plugin-id") ?? named.name;
  const known = groupOf(name, holds);
  const group = known?.group ?? fields.get("implementation-vendor-id");
  return { group, name: known?.name ?? name, version: named.version ?? version, location };
}

/** Whether an archive that others were merged into is itself none of these, by the name of its file and by versions. */
export function isBeside(own: Coordinates, merged: readonly Coordinates[]): boolean {
  const stem = own.location.slice(own.location.lastIndexOf("/") + 1).toLowerCase();
  const isOwn = ({ name, version }: Coordinates) =>
    stem.startsWith(name.toLowerCase()) ||
    (version !== undefined && (version === own.version || stem.includes(version.toLowerCase())));
  return own.version !== undefined && !merged.some(isOwn);
}

/** "picard" and "2.27.5" for "/opt/picard-2.27.5.jar". */
export function fromFileName(location: string): { name: string; version: string | undefined } {
  const stem = location.slice(location.lastIndexOf("/") + 1).replace(javaArchive, "");
  const at = stem.search(/-\d/);
  if (at < 1) return { name: stem || location, version: undefined };
  return { name: stem.slice(0, at), version: stem.slice(at + 1) };
}

/** The manifest's main attributes, lower-case name → value; lines of 72 bytes are continued after a blank. */
export function mainSection(text: string): Map<string, string> {
  const main = text.replace(/\r\n?/g, "\n").replace(/\n /g, "").split("\n\n")[0]!;
  return new Map(
    main
      .split("\n")
      .map((line) => /^([\w-]+):\s*(.*)$/.exec(line))
      .filter((parts) => parts !== null)
      .map((parts) => [parts[1]!.toLowerCase(), parts[2]!.trim()]),
  );
}
