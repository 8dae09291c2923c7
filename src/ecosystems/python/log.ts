import type { Package } from "../package.ts";
import { purl } from "../purl.ts";
import { normal, pypi } from "./about.ts";

/** Whether a line of a build's log says that pip built something in an environment of its own. */
export const saysIsolatedBuild = (line: string) => /^\s*Installing build dependencies\b/.test(line);

/**
 * The packages that a line of a build's log says were installed: pip's "Successfully installed a-1.0 b-2.0" and uv's
 * " + a==1.0". What uv took from a folder or an address is left out.
 */
export function installedBy(line: string): Package[] {
  const pip = /^\s*Successfully installed (.+)$/.exec(line)?.[1]?.split(/\s+/) ?? [];
  const uv = /^ [+~] ([\w.-]+==\S+)$/.exec(line)?.[1];
  const pairs = [
    ...pip.map((word) => [word.replace(/-[^-]*$/, ""), word.replace(/^.*-/, "")]),
    ...(uv ? [uv.split("==", 2)] : []),
  ];
  return pairs.flatMap(([name, version]) =>
    name && version && /^[\w.!+]*\d[\w.!+]*$/.test(version)
      ? [{ name: normal(name), version, purl: purl(pypi, { name, version }) }]
      : [],
  );
}
