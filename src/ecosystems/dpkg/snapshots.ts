import { posix } from "node:path";
import type { Archive } from "../archive.ts";
import type { Unlocked } from "../unlocked.ts";
import { withoutSecrets } from "../url.ts";
import type { AptSource } from "./sources.ts";
import { parseParagraphs } from "./status.ts";

/**
 * Where an archive's earlier states are, by the Label in its Release file: an address with `{id}` for the instant
 * ("20261120T143000Z"), or false to use none.
 */
export type SnapshotAddresses = Record<string, string | false>;

interface KnownArchive {
  origin: string;
  /** Of the distribution; its snapshots are at the host `snapshot` there. */
  domain: string;
  folder: string;
  /** Which state to ask for: that of the archive's own Date and so much later (ms), or that of now. */
  afterDate?: number;
}

/**
 * Debian's snapshots are taken four times a day, some time after the archive update that dates the Release file: three
 * hours after that date, its state has been taken and the next update has not begun. Ubuntu's service has every
 * instant.
 */
const debian = { domain: "debian.org", afterDate: 3 * 3600_000 };
const known: Record<string, KnownArchive> = {
  Debian: { origin: "Debian", folder: "archive/debian", ...debian },
  "Debian-Security": { origin: "Debian", folder: "archive/debian-security", ...debian },
  "Debian Backports": { origin: "Debian Backports", folder: "archive/debian", ...debian },
  Ubuntu: { origin: "Ubuntu", folder: "ubuntu", domain: "ubuntu.com" },
};

const hostOf = ({ domain }: Pick<KnownArchive, "domain">) => `snapshot.${domain}`;

/** The host of Debian's snapshots, which also answers questions about them. */
export const debianSnapshotHost = hostOf(debian);

/** Over http: apt checks signatures, and an image may have no certificate authorities yet. */
const addressOf = (archive: KnownArchive) => `http://${hostOf(archive)}/${archive.folder}/{id}/`;

/** `YYYYMMDDTHHMMSSZ`, UTC. */
const idOf = (instant: Date) =>
  `${instant
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "")}Z`;

/** The archives of a distribution, by its ID in os-release. */
const archivesOf: Record<string, readonly string[]> = {
  debian: ["Debian", "Debian-Security"],
  ubuntu: ["Ubuntu"],
};

/**
 * The address of the snapshots of a distribution's main archive, with `{id}` for the instant; undefined for a distribution
 * without known ones.
 */
export function snapshotAddress(distribution: string): string | undefined {
  const archive = known[archivesOf[distribution]?.[0] ?? ""];
  return archive && addressOf(archive);
}

/**
 * Snapshots of a distribution's own archives at an instant: how an archive's address ends on every mirror
 * ("debian-security") → address of the snapshot. Empty for a distribution without known snapshots.
 */
export const snapshotsOf = (distribution: string, instant: Date): Record<string, string> =>
  Object.fromEntries(
    (archivesOf[distribution] ?? []).flatMap((label) => {
      const archive = known[label];
      return archive
        ? [[posix.basename(archive.folder), addressOf(archive).replace("{id}", idOf(instant))]]
        : [];
    }),
  );

/** The addresses of a source's Release files, the signed one first. */
const releaseFiles = (uri: string, suite: string) => {
  const folder = suite.endsWith("/") ? `${uri}${suite.replace(/^\.?\//, "")}` : `${uri}dists/${suite}/`;
  return [`${folder}InRelease`, `${folder}Release`];
};

interface Release {
  origin: string;
  label: string;
  date: Date | undefined;
}

/** The fields of a Release file, signed or not (deb-repository format, "Release files"). */
function parseRelease(text: string): Release | undefined {
  const start = text.startsWith("-----BEGIN PGP SIGNED MESSAGE") ? text.indexOf("\n\n") + 2 : 0;
  const [fields] = parseParagraphs(text.slice(start)).paragraphs;
  if (!fields) return undefined;
  const date = Date.parse(fields.get("date") ?? "");
  const origin = fields.get("origin") ?? "";
  return {
    origin,
    label: fields.get("label") ?? origin,
    // An archive's date has a year of four digits.
    date: date >= 0 && date < Date.UTC(10_000, 0) ? new Date(date) : undefined,
  };
}

/**
 * Finds for each archive of an image the address of a snapshot of its current state. An archive is recognised by the
 * content of its Release file, not by its address, because users have mirrors.
 * @param ask gets the text at an address; undefined if it does not exist or there is no answer
 * @param now when the packages were installed
 * @returns all archives, with those snapshots that were found to exist; and those without one, with the reason
 */
export async function findSnapshots(
  sources: readonly AptSource[],
  addresses: SnapshotAddresses,
  now: Date,
  ask: (url: string) => Promise<string | undefined>,
): Promise<{ archives: Archive[]; unlocked: Unlocked[] }> {
  const release = async (uri: string, suite: string): Promise<Release | undefined> => {
    for (const url of releaseFiles(uri, suite)) {
      const text = await ask(url);
      if (text !== undefined) return parseRelease(text);
    }
    return undefined;
  };
  const found = await Promise.all(
    sources.map(async (source): Promise<Archive | { archive: Archive; reason: string }> => {
      // A lock is committed to a repository that others read, so credentials must stay out of it.
      const shown = { ...source, uri: withoutSecrets(source.uri) };
      const gone = "should the archive delete a locked version, a rebuild fails and names it";
      const live = await release(source.uri, source.suite);
      if (!live)
        return {
          archive: shown,
          reason: `its Release file could not be read, so no snapshot of it is known: ${gone}`,
        };
      const archive = known[live.label]?.origin === live.origin ? known[live.label] : undefined;
      const own = Object.hasOwn(addresses, live.label) ? addresses[live.label] : undefined;
      const address = own ?? (archive && addressOf(archive));
      if (!address) return { archive: shown, reason: `no snapshot of it is known: ${gone}` };
      const instant =
        archive?.afterDate !== undefined && live.date
          ? new Date(live.date.getTime() + archive.afterDate)
          : now;
      const uri = address.replaceAll("{id}", idOf(instant)).replace(/\/*$/, "/");
      if (!(await release(uri, source.suite)))
        return {
          archive: shown,
          reason: `its snapshot ${uri} could not be reached when the lock was written: ${gone}`,
        };
      return { ...shown, snapshot: uri };
    }),
  );
  return {
    archives: found.map((each) => ("archive" in each ? each.archive : each)),
    unlocked: found.flatMap((each) => {
      if (!("archive" in each)) return [];
      return [{ what: `apt archive ${each.archive.uri} ${each.archive.suite}`, reason: each.reason }];
    }),
  };
}
