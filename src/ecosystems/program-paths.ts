const place = /\/(s?bin|libexec)\/[^/]+$/;

/**
 * Whether a path is in a folder of programs that are called by name: someone may install another program over a
 * package's. Libraries do not count: they are most of a system's bytes, and reading them a second time would make a
 * lock take a sixth longer.
 */
export function isProgram(path: string): boolean {
  return place.test(path);
}
