import type { NoiseRule } from "../image/noise.ts";
import type { Entry, ImageTree } from "../image/tree.ts";
import type { AskIndex } from "./available.ts";
import type { LicenceSource } from "./licences.ts";
import type { IndexSettings } from "./named-indexes.ts";
import type { Collected, Package } from "./package.ts";
import type { PinContext, PinSetup, PinSetupContext, Pins } from "./pins.ts";
import type { AskPublished } from "./published.ts";
import type { PurlType } from "./purl.ts";
import type { Repository } from "./repositories.ts";

/**
 * One ecosystem: everything that this program knows about it. Its folder's index.ts exports the object, with what needs
 * no image; the rest is loaded when it is called. Every list and table of ecosystems is made from these objects.
 */
export interface Ecosystem {
  /** The ecosystem's name in the lock: "dpkg", "python", "npm"… */
  id: string;
  /** Raised by one whenever it may read another list out of the same image; locks are compared only under equal versions. */
  version: number;
  /** The first version of this program that reads it. */
  since: string;
  about: About;
  /** How its names are spelled; without it they count as written. */
  names?: Names;
  /** The types of package URL that its packages have, beside generic ones. */
  purl?: readonly PurlType[];
  /** It reads the content of files, not databases alone, so it takes longer the bigger the image is; an inventory can leave it out. */
  contents?: true;
  /** The packages in an image; pure over the tree. */
  collect(tree: ImageTree, survey: Survey): Promise<Collected>;
  /** The files that its packages own. */
  owned?(tree: ImageTree, survey: Survey): Promise<Owned>;
  /** Its packages may hold those of other ecosystems (a Python package out of the distribution), which then are its own. */
  ownsOthers?: true;
  /** Its packages may record digests of their files other than sha256 (md5, sha1): the pass over the content makes them, too. */
  otherDigests?: true;
  /** What it keeps of what it fetched or unpacked, beside what it installed. */
  caches?: Caches;
  /** What of its files differs between two builds of the same inputs. */
  noise?: readonly NoiseRule[];
  /** Packages that were installed or removed at any time, as its own logs in the image say; undefined where there are none. */
  history?(tree: ImageTree): Promise<Package[] | undefined>;
  /** Its history counts version by version, in each environment; without this, by name: what stayed in another version did not pass. */
  passes?: "versions";
  /** How a rebuild is kept to the locked packages. */
  pin?(context: PinContext): Pins;
  /**
   * Raised by one with each change that gives the same lock other pins or another set-up. A lock records it, and one that does not is of
   * version 1. Locks of lower versions keep their pins byte for byte.
   */
  pinVersion?: number;
  /** What of its pins is set up in every build; required with `pin`. */
  pinSetup?(context: PinSetupContext): PinSetup;
  /** Where recipe and image say which indexes its tools ask; there where the packages do not say it themselves. */
  indexes?(): Promise<IndexSettings>;
  /** The repositories that the settings of its manager in an image name; undefined where there are none. */
  repositories?(tree: ImageTree): Promise<Repository[] | undefined>;
  /** What its index offers today in place of its packages; packages that came from elsewhere get no answer. */
  available?: AskIndex;
  /** When its usual index first had a version; only where one request says so. */
  published?: AskPublished;
  /** Where its packages state their licences. */
  licences?(): Promise<LicenceSource>;
}

/** What the docs say about an ecosystem. */
export interface About {
  /** Whose packages these are, and where they are found. */
  from: string;
  /** What identifies one, beside its name and version. */
  identity: string;
  /** What its packages are called in messages about all of them, where that is not "packages of <id>". */
  packages?: string;
  /** What holds them to their versions in a rebuild, where anything does. */
  pinnedBy?: string;
}

export interface Names {
  /** The form in which its registry takes two spellings for one name. */
  normal?(name: string): string;
  /** A form under which a renamed package is found again; without case and kinds of hyphen unless given. */
  loose?(name: string): string;
}

/** For the name of an entry that marks a cache: a function that returns the cache's folders. */
export type Caches = Readonly<Record<string, (tree: ImageTree, entry: Entry) => string[]>>;

/**
 * A file that belongs to a package, by its absolute path in the package, with its recorded digest ("sha256:<hex>",
 * "md5:<hex>").
 */
export type OwnedFile = readonly [path: string, sum?: string];

/** What the packages of one ecosystem own in an image. */
export interface Owned {
  /** Their files, where these are known without reading more. */
  files?: ReadonlySet<string>;
  /** Their files as their own lists name them, read on the way. */
  listed?(): AsyncIterable<OwnedFile>;
  /** Files with their digests, read on the way, where `listed` has not all of these. */
  recorded?(): AsyncIterable<OwnedFile>;
  /** The files of each package by its name, read on the way. */
  packages?(): AsyncIterable<readonly [name: string, path: string]>;
  /** Folders that they have to themselves. */
  folders?: ReadonlySet<string>;
  /** Places of their files where something lies that is not theirs. */
  replaced?: readonly string[];
}

/** The ecosystem whose package a file belongs to, as the field `owner` of a package. */
export type OwnerOf = (path: string) => { owner?: string };

/** What one inventory knows across its ecosystems; each answer is computed once, on the first request. */
export interface Survey {
  /** Whose file a path is, among the ecosystems that may hold packages of others. */
  owner(): Promise<OwnerOf>;
  /** What the packages of every ecosystem own. */
  owned(): Promise<readonly Owned[]>;
  /** What the packages of one own. */
  ownedBy(ecosystem: Ecosystem): Promise<Owned>;
}
