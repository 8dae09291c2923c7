import { join } from "node:path";
import { Failure } from "../failure.ts";

const namePattern = /^[a-z0-9][a-z0-9._-]{0,127}$/;
/** The store's configuration, and the name that people mistake for it: a folder there would shut the whole store. */
const taken = ["config.yaml", "config.yml"];
const tsPattern = /^\d{4}-\d{4}-\d{6}$/;

/**
 * Checks a name, which becomes a folder and part of file names.
 * @returns the same name
 * @throws Failure("usage") for anything but `[a-z0-9][a-z0-9._-]{0,127}`, and for the names of a store's configuration
 */
export function imageName(name: string): string {
  if (namePattern.test(name) && !name.includes("..") && !taken.includes(name)) return name;
  throw new Failure("usage", `invalid image name ${JSON.stringify(name)}`, {
    code: "name-invalid",
    why: "a name has 1 to 128 lower-case letters, digits, '.', '_' and '-', begins with a letter or digit, has no '..', and is not config.yaml or config.yml",
    remedy: "choose another with --name",
  });
}

/** The `ts` of a moment, UTC, `YYYY-MMDD-HHMMSS`. */
export function formatTs(at: Date): string {
  const digits = at.toISOString().replace(/\D/g, "");
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 14)}`;
}

/** Whether a text has the form of a `ts`. */
export const isTs = (text: unknown): boolean => typeof text === "string" && tsPattern.test(text);

/**
 * The moment that a `ts` stands for.
 * @throws Failure("usage") if it is not valid
 */
export function parseTs(ts: string): Date {
  const at = tsPattern.test(ts)
    ? new Date(
        `${ts.slice(0, 4)}-${ts.slice(5, 7)}-${ts.slice(7, 9)}T${ts.slice(10, 12)}:${ts.slice(12, 14)}:${ts.slice(14)}Z`,
      )
    : undefined;
  if (at && !Number.isNaN(at.getTime()) && formatTs(at) === ts) return at;
  throw new Failure("usage", `invalid build time ${JSON.stringify(ts)}`, {
    code: "build-id-invalid",
    why: "builds are named like 2026-1120-210800 (UTC)",
  });
}

/** Every file that one build may have, absolute if `root` is. */
export interface StoreFiles {
  folder: string;
  image: string;
  lock: string;
  lockedRecipe: string;
  recipe: string;
  verified: string;
  unverified: string;
  keep: string;
  log: string;
  verifyLog: string;
}

/** Where the files of the build `<name>-<ts>` are. Names are checked: nothing can lead out of `root`. */
export function storeFiles(store: string, name: string, ts: string): StoreFiles {
  parseTs(ts);
  const folder = join(store, imageName(name));
  const file = (ending: string) => join(folder, `${name}-${ts}${ending}`);
  return {
    folder,
    image: file(".sif"),
    lock: file(".lock"),
    lockedRecipe: file(".def"),
    recipe: file(".rough.def"),
    verified: file(".verified"),
    unverified: file(".unverified"),
    keep: file(".keep"),
    log: file(".build.log"),
    verifyLog: file(".verify.build.log"),
  };
}

/** The link that names the published build of a name. */
export function publishedLink(store: string, name: string): string {
  return join(store, `${imageName(name)}.sif`);
}
