import type { Package } from "../package.ts";

/** A module path (golang.org/x/mod, module.CheckPath); what is not one comes from no proxy, and stays out of a shell. */
export const isModule = (path: string) =>
  /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path);

export const isVersion = (version: string) => /^v\d[\w.+-]*$/.test(version);

/** The program's own module; its reader notes the compiler with it. */
export const isMain = ({ build }: Package) => build !== undefined;

/** How a module proxy spells a path: capital letters as "!" and the small one. */
export const escaped = (path: string) => path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
