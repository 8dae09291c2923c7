import { Failure } from "../failure.ts";
import { type Available, type IndexAccess, mapConcurrently } from "./available.ts";
import type { Package } from "./package.ts";

/** A repository in the settings of a package manager of an image. */
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

/** The repositories to query: the given one, else those of the image; undefined if there was no image. */
export const repositoriesOf = ({ given, named }: Pick<IndexAccess, "given" | "named">) =>
  given === undefined ? named.repositories : [{ name: given, urls: [given] } satisfies Repository];

/** How many mirrors are tried, one after the other. */
const mostMirrors = 4;

/**
 * The list of each repository, from the first of its addresses that answers.
 * @param read returns undefined if an address has no list
 * @returns the lists, and the names of repositories without a list or a usable address
 * @throws Failure("infrastructure") if none of a repository's addresses answers
 */
export async function readRepositories<T>(
  repositories: readonly Repository[],
  addressesOf: (repository: Repository) => Promise<readonly string[]>,
  read: (url: string) => Promise<T | undefined>,
): Promise<{ found: { repository: Repository; list: T }[]; unread: string[] }> {
  const lists = await mapConcurrently(repositories, async (repository) => {
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

/** The answer `allUnknown` for each package. */
export const allUnknown = (packages: readonly Package[], why: string): Available[] =>
  packages.map((item) => ({ package: item, state: "unknown", why }));

/** Why nothing is known about packages whose repositories are only named in an image. */
export const whyNoRepositories = (index: string) =>
  `no repositories are known: only the image's settings name them; forecast the image, or give --index ${index}=https://…`;

/** The answers that are still certain if some repositories were not read: those may have what the others lack. */
export function certainAnswers(answers: readonly Available[], unread: readonly string[]): Available[] {
  if (unread.length === 0) return [...answers];
  const why = `these repositories could not be asked: ${unread.join(", ")}`;
  return answers.map((answer) =>
    answer.state === "same" || answer.state === "gone" ? { ...answer, state: "unknown", why } : answer,
  );
}
