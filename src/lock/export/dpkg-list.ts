import type { Lock } from "../schema.ts";
import { comment, evidenceRemarks, selectAll, titleOf } from "./selection.ts";

/**
 * Text of this form (deb-control(5)) is not an option, a path or a pattern to apt-get, and is a single word to a
 * shell.
 */
const plain = /^[a-z0-9][a-z0-9+._-]*(:[a-z0-9-]+)?=[a-z0-9][a-z0-9.+:~-]*$/i;

/** Debian packages as `apt-get install` takes them, one "name:architecture=version" per line, after comment lines. */
export function dpkgList(lock: Lock): string {
  const { packages } = selectAll(lock, "dpkg", {});
  return [
    comment(`Debian packages of ${titleOf(lock)}`),
    ...evidenceRemarks("dpkg", lock.ecosystems.dpkg).map(comment),
    ...packages
      .filter(({ prefix }) => prefix === undefined)
      .map(({ name, arch, version }) => {
        const line = `${name}${arch === undefined || arch === "all" ? "" : `:${arch}`}=${version}`;
        return plain.test(line) ? line : comment(`not a Debian package's name or version: ${line}`);
      }),
    "",
  ].join("\n");
}
