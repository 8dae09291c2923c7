import { z } from "zod";
import { type AskIndex, availableOf, mapConcurrently, memoizeByKey } from "../available.ts";
import type { Package } from "../package.ts";
import { compareReleases } from "../semver.ts";

const usual = "https://index.crates.io";
/** How Cargo records crates.io if it used the git index. */
const byGit = "https://github.com/rust-lang/crates.io-index";

const lineSchema = z.object({ vers: z.string(), yanked: z.boolean().optional() });

/**
 * What `cargo install` would choose today for each program: the newest version that is not yanked and not a
 * pre-release. Registries are queried by their sparse index; those that have only a git index are not queried.
 */
export const askCargo: AskIndex = async (packages, index) => {
  const asked = packages
    .filter(isFromRegistry)
    .filter((item) => index.given !== undefined || addressOf(item));
  const versionsAt = memoizeByKey(async (address) => parseLines(await index.text(address)));
  return mapConcurrently(asked, async (item) => {
    const registry = index.given ?? addressOf(item)!;
    const lines = await versionsAt(`${registry}/${placeOf(item.name)}`);
    if (!lines) return { package: item, state: "unknown" };
    const versions = lines.filter(({ yanked }) => !yanked).map(({ vers }) => vers);
    const choice = versions
      .filter((version) => item.version.includes("-") || !version.includes("-"))
      .sort(compareReleases);
    return availableOf(item, new Set(versions), choice.at(-1), new Set(lines.map(({ vers }) => vers)));
  });
};

const isFromRegistry = ({ origin, commit, url, owner }: Package) => origin && !commit && !url && !owner;

/** The address of the sparse index that a program came from; undefined if the registry has only a git index. */
function addressOf({ origin = "" }: Package): string | undefined {
  const address = origin.replace(/\/+$/, "");
  if (address === byGit) return usual;
  return /^https?:\/\//.test(address) && !/(?:^https?:\/\/github\.com\/|\.git$)/.test(address)
    ? address
    : undefined;
}

/** Where an index has a crate (The Cargo Book, "Index files"). */
function placeOf(crate: string): string {
  const name = crate.toLowerCase();
  if (name.length < 3) return `${name.length}/${name}`;
  if (name.length === 3) return `3/${name[0]}/${name}`;
  return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

/** The versions of a crate. */
const parseLines = (text: string | undefined): z.infer<typeof lineSchema>[] | undefined =>
  text
    ?.split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => lineSchema.parse(JSON.parse(line)));
