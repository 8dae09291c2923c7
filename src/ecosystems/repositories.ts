import { Failure } from "../failure.ts";
import { type Available, eachOf, type IndexAccess } from "./available.ts";
import type { Package } from "./package.ts";

/** A repository that the settings of a package manager in an image name. */
export interface Repository {
  /** What the settings call it, for messages. */
  name: string;
  /** Addresses of the same content, without a slash at their end; none where the settings name no usable one. */
  urls: readonly string[];
  /** The address of a list of such addresses (a mirrorlist or a metalink of rpm's managers). */
  mirrors?: string;
  /** The one with the lowest number decides about a package (dnf and zypper); absent: the usual number. */
  priority?: number;
  /** Only who asks for it by this name takes packages out of it (`@testing` of apk). */
  tag?: string;
}

/** The repositories to ask: the given one, else those of the image; undefined where no image was there to say it. */
export const repositoriesOf = ({ given, named }: Pick<IndexAccess, "given" | "named">) =>
  given === undefined ? named.repositories : [{ name: given, urls: [given] } satisfies Repository];

/** Mirrors that are asked for the same thing, one after the other. */
const mostMirrors = 4;

/**
 * What each repository has, from the first of its addresses that answers.
 * @param read gives undefined where an address has no list
 * @returns what was read, and the names of those that have no list or no usable address
 * @throws Failure("infrastructure") where none of a repository's addresses answers
 */
export async function readRepositories<T>(
  repositories: readonly Repository[],
  addressesOf: (repository: Repository) => Promise<readonly string[]>,
  read: (url: string) => Promise<T | undefined>,
): Promise<{ found: { repository: Repository; list: T }[]; unread: string[] }> {
  const lists = await eachOf(repositories, async (repository) => {
    let failed: Failure | undefined;
    for (const url of (await addressesOf(repository)).slice(0, mostMirrors)) {
      try {
        const list = await read(url);
        if (list !== undefined) return { repository, list };
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failed ??= error;
      }
    }
    if (failed) throw failed;
    return { repository, list: undefined };
  });
  return {
    found: lists.flatMap(({ repository, list }) => (list === undefined ? [] : [{ repository, list }])),
    unread: lists.filter(({ list }) => list === undefined).map(({ repository }) => repository.name),
  };
}

/** One answer for each package of which nothing is known. */
export const unknown = (packages: readonly Package[], why: string): Available[] =>
  packages.map((item) => ({ package: item, state: "unknown", why }));

/** Why nothing is known of packages whose repositories only an image names. */
export const noRepositories = (index: string) =>
  `no repositories are known: only the image's settings name them; forecast the image, or give --index ${index}=https://…`;

/** The answers as they count where some repositories were not read: these may have what the others have not. */
export function besideUnread(answers: readonly Available[], unread: readonly string[]): Available[] {
  if (unread.length === 0) return [...answers];
  const why = `these repositories could not be asked: ${unread.join(", ")}`;
  return answers.map((answer) =>
    answer.state === "same" || answer.state === "gone" ? { ...answer, state: "unknown", why } : answer,
  );
}
