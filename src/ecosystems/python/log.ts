import type { Package } from "../package.ts";
import { purl } from "../purl.ts";
import { normal, pypi } from "./about.ts";

/** Whether a line of a build's log shows that pip built something in an isolated environment. */
export const saysIsolatedBuild = (line: string) => /^\s*Installing build dependencies\b/.test(line);

/**
 * The packages that a line of a build's log reports as installed: pip's "Successfully installed a-1.0 b-2.0" and uv's "
 * + a==1.0". Packages that uv took from a folder or an address are left out.
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

/**
 * The beginning of a line that the first build prints at its end for each package that pip had installed and that is
 * gone.
 */
export const passedMark = "stx-passed: ";

const place = /^(.*)\/lib(?:64)?\/[^/]+\/[^/]+-packages\/([^/]+)-([^/-]+)\.dist-info$/;

/** The package in such a line, with its environment. */
export function passedIn(line: string): Package | undefined {
  const found = line.startsWith(passedMark) && place.exec(line.slice(passedMark.length).trim());
  if (!found) return undefined;
  const [, prefix, name, version] = found;
  if (prefix === undefined || !name || !version) return undefined;
  return { name: normal(name), version, purl: purl(pypi, { name, version }), prefix: prefix || "/" };
}

/**
 * Follows the trace of `sh -x`.
 * @returns a function that takes each line and returns the environment of the last command
 */
export function followEnvironment(): (line: string) => string | undefined {
  let active: string | undefined;
  let current: string | undefined;
  return (line) => {
    if (!/^\++ /.test(line)) return current;
    const command = line.replace(/^\++ /, "");
    if (/^unset VIRTUAL_ENV$/.test(command)) active = undefined;
    active = /^(?:export )?VIRTUAL_ENV='?(\/[^'\s]+)'?$/.exec(command)?.[1] ?? active;
    const named = /(?:^|\s)(\/\S+)\/bin\/(?:python|pypy|pip)[\d.]*(?=\s|$)/.exec(command)?.[1];
    // Debian's own Python installs into another prefix than that of its path.
    current = named === "/usr" || named === "/usr/local" ? undefined : (named ?? active);
    return current;
  };
}
