import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { purl } from "../../lock/purl.ts";
import type { Package } from "../../lock/schema.ts";
import { Findings, readEach } from "../findings.ts";
import type { Collected, Collector } from "../types.ts";
import { withoutSecrets } from "../url.ts";
import { type CargoInstall, readFirstForm, readSecondForm } from "./installs.ts";

/**
 * The crates that `cargo install` put into any cargo home or root of the image, as `cargo install --list`
 * does: .crates.toml says which, .crates2.json more about them. `build` is the compiler.
 */
export const cargo: Collector = { id: "cargo", version: 1, collect };

const [first, second] = [".crates.toml", ".crates2.json"];

async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const roots = new Map<string, { first?: CargoInstall[]; second?: CargoInstall[] }>();
  const paths = [...tree.named(first), ...tree.named(second)].map((entry) => entry.path);
  for await (const [path, bytes] of readEach(tree, paths, findings)) {
    findings.seen();
    const form = path.endsWith(first) ? "first" : "second";
    const read = form === "first" ? readFirstForm : readSecondForm;
    const { installs, problems } = read(bytes.toString("utf8"));
    for (const problem of problems) findings.problem(path, problem);
    const root = roots.get(parentOf(path)) ?? {};
    root[form] = installs;
    roots.set(parentOf(path), root);
  }
  for (const [root, forms] of roots) {
    for (const install of merged(forms.first, forms.second)) {
      findings.add(
        toPackage(root, install),
        `${root}/${forms.first ? first : second}`,
        `${root} ${install.id}`,
      );
    }
  }
  return findings.outcome();
}

/** Cargo's own rule where both are there: the first form says what is installed, the second one more of it. */
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
    purl: purl("cargo", { name, version, qualifiers: { vcs_url: vcs } }),
    prefix: root,
    ...(kind === "registry" || kind === "sparse" ? { origin: address } : { url: bare }),
    ...(commit ? { commit } : {}),
    ...(rustc ? { build: rustc } : {}),
  };
}
