import { fileURLToPath } from "node:url";
import { isInterpreter } from "../../ecosystems/interpreter.ts";
import { type Digest, parseHash } from "../hashes.ts";
import type { Lock, Package } from "../schema.ts";
import { type Artifact, type ExportOptions, type Selection, selectOneEach } from "./selection.ts";

/** Where a Python package can be installed from. */
export type PythonSource =
  | { kind: "index"; artifacts: readonly Artifact[] }
  | { kind: "vcs"; type: string; url: string; commit: string; subdirectory: string | undefined }
  | { kind: "archive"; url: string; digest: Digest | undefined; subdirectory: string | undefined }
  | { kind: "unreachable"; reason: string };

/**
 * The Python packages for one file; interpreters are taken out and named in a remark.
 * @throws Failure "usage" where the requested prefix is not in the lock.
 */
export function selectPython(lock: Lock, options: ExportOptions): Selection {
  const { python } = lock.ecosystems;
  const all = packagesOf(python).map((item) => fromCheckout(item, packagesOf(lock.ecosystems.git)));
  const libraries =
    python === undefined || python.status === "absent"
      ? python
      : { ...python, packages: all.filter((item) => !isInterpreter(item)) };
  // An environment may contain nothing but an interpreter.
  const wanted = all.some((item) => item.prefix === options.prefix && isInterpreter(item));
  const empty = wanted && !all.some((item) => item.prefix === options.prefix && !isInterpreter(item));
  const selection = empty
    ? { packages: [], prefixes: [options.prefix!], remarks: [] }
    : selectOneEach(
        { ...lock, ecosystems: { ...lock.ecosystems, ...(libraries ? { python: libraries } : {}) } },
        "python",
        options,
        // Packages that pip can install are preferred to those that came with the distribution.
        (item) => item.owner === undefined,
      );
  const interpreters = all
    .filter(isInterpreter)
    .filter((item) => options.prefix === undefined || item.prefix === options.prefix)
    .map(
      (item) =>
        `the interpreter: ${titles[item.name] ?? item.name} ${item.version}${item.prefix ? ` in ${item.prefix}` : ""}`,
    );
  return { ...selection, remarks: [...new Set(interpreters), ...selection.remarks] };
}

const titles: Record<string, string> = { python: "Python", pypy: "PyPy" };

function packagesOf(side: Lock["ecosystems"][string] | undefined): readonly Package[] {
  return side === undefined || side.status === "absent" ? [] : side.packages;
}

/**
 * Gives an editable install of a git checkout in the image the address that the checkout was cloned from, as `pip
 * freeze` does. Any other package stays as it is.
 */
function fromCheckout(item: Package, checkouts: readonly Package[]): Package {
  const folder = item.editable && item.commit === undefined ? folderOf(item.url) : undefined;
  if (folder === undefined) return item;
  const around = checkouts
    .filter(({ location }) => location !== undefined && `${folder}/`.startsWith(`${location}/`))
    .toSorted((a, b) => b.location!.length - a.location!.length)[0];
  if (around?.url === undefined) return item;
  const inside = folder.slice(around.location!.length + 1);
  // git's short form, "git@host:a/b.git", is not a URL.
  const remote = around.url.replace(/^([^/@:]+@[^/:]+):/, "ssh://$1/");
  return {
    ...item,
    url: `git+${remote}${inside && `#subdirectory=${inside}`}`,
    commit: around.version,
  };
}

function folderOf(url: string | undefined): string | undefined {
  // No path contains an encoded slash.
  if (!url?.startsWith("file:///") || !URL.canParse(url) || /%2f/i.test(url)) return undefined;
  return fileURLToPath(url);
}

/** Where a Python package can be installed from, or why it cannot be installed outside its image. */
export function sourceOf(item: Package, options: ExportOptions): PythonSource {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(item.name))
    return no("its name is not a Python name");
  if (!/^[A-Za-z0-9][A-Za-z0-9.!+_-]*$/.test(item.version)) return no("its version is not a Python version");
  if (item.owner !== undefined) return no(`installed by ${item.owner}`);
  const [, type, address, fragment] =
    /^(?:(git|hg|svn|bzr)\+)?([a-z][a-z0-9+.-]*:\/\/[^\s'"\\#]+)(?:#(.*))?$/i.exec(item.url ?? "") ?? [];
  if (item.url !== undefined && address === undefined) return no("its URL is invalid");
  const subdirectory = /(?:^|&)subdirectory=([^&]*)/.exec(fragment ?? "")?.[1];
  if (subdirectory !== undefined && !/^[\w./-]+$/.test(subdirectory))
    return no("its subdirectory has a name that cannot be written safely");
  if (address?.toLowerCase().startsWith("file:")) {
    const isFile = item.hash !== undefined || /\.(whl|zip|tgz|tar(\.\w+)?)$/i.test(address);
    const what = item.commit !== undefined ? "repository" : isFile ? "file" : "folder";
    return no(`installed from a ${what} of the image, ${address}`);
  }
  if (item.commit !== undefined && address !== undefined) {
    const url = address.replace(/@[^/@]*$/, "");
    return /^[0-9A-Za-z._-]+$/.test(item.commit)
      ? { kind: "vcs", type: type ?? "git", url, commit: item.commit, subdirectory }
      : no("its commit is invalid");
  }
  if (item.editable) return no("installed from a folder of the image");
  if (address !== undefined)
    return { kind: "archive", url: address, digest: parseHash(item.hash), subdirectory };
  return { kind: "index", artifacts: options.artifacts?.[`${item.name}==${item.version}`] ?? [] };
}

function no(reason: string): PythonSource {
  return { kind: "unreachable", reason };
}

/** The digest algorithms that pip accepts. */
export const pipHashes: ReadonlySet<string> = new Set(["sha256", "sha384", "sha512"]);

/** A requirement for exactly this package from exactly this source, as `pip freeze` spells it. */
export function requirementOf(item: Package, source: Exclude<PythonSource, { kind: "unreachable" }>): string {
  if (source.kind === "index") return `${item.name}==${item.version}`;
  const within = source.subdirectory === undefined ? "" : `subdirectory=${source.subdirectory}`;
  if (source.kind === "archive") {
    // pip checks a hash in the link, too, but then does not require hashes of the other requirements.
    const { algorithm, hex } = source.digest ?? {};
    const hash = pipHashes.has(algorithm ?? "") ? `${algorithm}=${hex}` : "";
    const fragment = [hash, within].filter(Boolean).join("&");
    return `${item.name} @ ${source.url}${fragment && `#${fragment}`}`;
  }
  const link = `${source.type}+${source.url}@${source.commit}`;
  return item.editable
    ? `-e ${link}#egg=${item.name}${within && `&${within}`}`
    : `${item.name} @ ${link}${within && `#${within}`}`;
}
