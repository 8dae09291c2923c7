import type { ImageTree } from "../../image/tree.ts";
import { Findings } from "../findings.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import { withoutSecrets } from "../url.ts";
import { crate } from "./about.ts";
import type { CargoInstall } from "./installs.ts";
import { cargoRoots, names } from "./roots.ts";

/**
 * The crates that `cargo install` put into any cargo home or root of the image, as `cargo install --list`
 * does: .crates.toml says which, .crates2.json more about them. `build` is the compiler.
 */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  for (const { root, first, second } of await cargoRoots(tree, findings)) {
    for (const install of merged(first, second)) {
      const list = first ? names.first : names.second;
      findings.add(toPackage(root, install), `${root}/${list}`, `${root} ${install.id}`);
    }
  }
  return findings.outcome();
}

/** Cargo's own rule if both exist: the first decides what is installed, the second adds details. */
function merged(installs: CargoInstall[] | undefined, more: CargoInstall[] | undefined): CargoInstall[] {
  if (!installs) return more ?? [];
  return installs.map((install) => more?.find((other) => other.id === install.id) ?? install);
}

function toPackage(root: string, { name, version, source, rustc }: CargoInstall): Package {
  const [kind, rest = ""] = [source.slice(0, source.indexOf("+")), source.slice(source.indexOf("+") + 1)];
  const [address = "", fragment] = withoutSecrets(rest).split("#");
  const commit = kind === "git" && /^[0-9a-f]{40}$/.test(fragment ?? "") ? fragment : undefined;
  const bare = address.replace(/\?.*$/, "");
  const vcs = kind === "git" ? `git+${bare}${commit ? `@${commit}` : ""}` : undefined;
  return {
    name,
    version,
    purl: purl(crate, { name, version, qualifiers: { vcs_url: vcs } }),
    prefix: root,
    ...(kind === "registry" || kind === "sparse" ? { origin: address } : { url: bare }),
    ...(commit ? { commit } : {}),
    ...(rustc ? { build: rustc } : {}),
  };
}
