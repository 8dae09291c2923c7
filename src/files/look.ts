import { lstatSync, readdirSync, realpathSync, type Stats } from "node:fs";

/** The status of what is at a path, a link not followed; undefined where nothing is, or it cannot be looked at. */
export function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The real path, links followed; undefined where it leads to nothing. */
export function realPathIfThere(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** The names in a folder; [] where there is none, or it cannot be read. */
export function namesIfThere(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
