import type { ImageTree } from "../image/tree.ts";
import type { Package } from "./package.ts";

/** Licences that are stated in a file of each package. */
export interface LicenceFiles {
  /** The files that may state a package's licence, in the order of preference. */
  files(item: Package): string[];
  /** What such a file says, in the package's own words; undefined if nothing. */
  stated(text: string): string | undefined;
}

/** Licences that are stated in one database for all packages. */
export interface LicenceDatabase {
  /** What the database in an image says, by "name version". */
  database(tree: ImageTree): Promise<ReadonlyMap<string, string>>;
}

/** Where the packages of an ecosystem state their licences. */
export type LicenceSource = LicenceFiles | LicenceDatabase;

/** Several licences that all apply, to the whole package or to parts of it, as one text. */
export function allOf(names: readonly string[]): string | undefined {
  const all = [...new Set(names)].sort();
  if (all.length < 2) return all[0];
  return all.map((name) => (/\s(?:or|and)\s|,/i.test(name) ? `(${name})` : name)).join(" AND ");
}

/** The value of a field in the form of e-mail headers, with the lines that continue it. */
export const fieldOf = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*(?:\\n[ \\t]+.*)*)`, "im").exec(text)?.[1]?.trim() || undefined;

/** The object that a JSON file holds; undefined if it holds none. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A value as an object; undefined if it is none. */
export const objectOf = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;

/** A value as a text; undefined if it is none, or has only blanks. */
export const wordsOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;
