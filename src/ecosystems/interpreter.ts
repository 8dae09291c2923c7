import type { Package } from "./package.ts";

/**
 * Whether an entry of Python's or npm's packages is the interpreter itself (CPython, PyPy, Node.js), which no package
 * manager of theirs installs. The name alone is not enough: npm has a package `node`, too.
 */
export function isInterpreter(item: Package): boolean {
  return item.purl.startsWith("pkg:generic/");
}
