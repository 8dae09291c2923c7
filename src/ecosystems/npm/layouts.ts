import type { Package } from "../package.ts";

/**
 * Whether a package's archive has an address that a known registry gives it, other than npm's usual one (`…/NAME/-/…tgz`,
 * which `originOf` knows): GitHub Packages (`/download/@OWNER/NAME/VERSION/HASH`), npmmirror
 * (`/packages/NAME/VERSION/NAME-VERSION.tgz`, and before that `/NAME/download/NAME-VERSION.tgz`), JSR
 * (`/~/11/@jsr/NAME/VERSION.tgz`) and MyGet (`/NAME/-/VERSION`).
 */
export function isRegistryArchive({ name, version, url = "", commit }: Package): boolean {
  if (commit !== undefined || !URL.canParse(url)) return false;
  const path = decoded(new URL(url).pathname);
  const [full, bare] = [name, name.replace(/^.*\//, "")];
  const after = (start: string) =>
    path.includes(start) ? path.slice(path.lastIndexOf(start) + start.length) : undefined;
  const files = [`${full}-${version}.tgz`, `${bare}-${version}.tgz`];
  return (
    /^[0-9a-f]{40,}$/.test(after(`/download/${full}/${version}/`) ?? "") ||
    after(`/packages/${full}/${version}/`) === files[1] ||
    files.includes(after(`/${full}/download/`) ?? "") ||
    (/\/~\/\d+\/@jsr\//.test(path) && path.endsWith(`/${full}/${version}.tgz`)) ||
    path.endsWith(`/${full}/-/${version}`)
  );
}

/** Some registries escape the slash and the "@" of a scope. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
