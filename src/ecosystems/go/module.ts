import type { Package } from "../package.ts";

/**
 * A module path (golang.org/x/mod, module.CheckPath); anything else does not come from a proxy, and must not reach a
 * shell.
 */
export const isModule = (path: string) =>
  /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path);

export const isVersion = (version: string) => /^v\d[\w.+-]*$/.test(version);

/** The program's own module; only its entry records the compiler. */
export const isMain = ({ build }: Package) => build !== undefined;

/** A path as a module proxy spells it: "!" and the small letter for each capital. */
export const escaped = (path: string) => path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
