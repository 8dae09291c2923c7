const place = /\/(s?bin|libexec)\/[^/]+$/;

/**
 * Whether programs lie there that are called by name, which are what someone installs over a package's. Libraries are left
 * out: most of a system's bytes are in them, and to read those a second time would make a lock a sixth slower.
 */
export function isProgram(path: string): boolean {
  return place.test(path);
}
