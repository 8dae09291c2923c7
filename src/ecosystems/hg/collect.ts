import type { ImageTree } from "../../image/tree.ts";
import { parentOf } from "../../image/tree-index.ts";
import { checkoutPackage } from "../checkout.ts";
import { Findings, readEach } from "../findings.ts";
import { silentReporter } from "../once.ts";
import type { Collected } from "../package.ts";

/** Bytes; each file of a checkout takes about a hundred. */
const limit = 256 * 1024 * 1024;
/** What begins a state of the second format; the changeset stands behind it (Mercurial, "dirstate-v2"). */
const second = Buffer.from("dirstate-v2\n");

/**
 * Every folder that is a checkout of Mercurial, with its changeset and the address that it was cloned from. Whether files were
 * changed since is not examined: the content digest shows it.
 */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const folders = tree
    .named(".hg")
    .filter(
      ({ path, type }) =>
        type === "dir" && (tree.resolve(`${path}/requires`) || tree.resolve(`${path}/store`)),
    )
    .map(({ path }) => path);
  const addresses = await addressesOf(tree, folders);
  const states = folders.map((path) => `${path}/dirstate`).filter((path) => tree.resolve(path));
  for await (const [path, bytes] of readEach(tree, states, findings, limit)) {
    const at = bytes.subarray(0, second.length).equals(second) ? second.length : 0;
    const id = bytes.subarray(at, at + 20);
    const folder = parentOf(parentOf(path));
    if (id.length < 20) findings.problem(path, "ends before it names the changeset");
    else if (id.every((byte) => byte === 0))
      findings.note(folder, "is a repository of which nothing is checked out");
    else {
      const found = checkoutPackage("hg", folder, id.toString("hex"), addresses.get(parentOf(path)));
      findings.add(found, path, folder);
    }
  }
  return findings.outcome();
}

/** `[paths]` `default = …` in a repository's own settings, which `hg clone` writes. */
async function addressesOf(tree: ImageTree, folders: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const settings = folders.map((path) => `${path}/hgrc`).filter((path) => tree.resolve(path));
  for await (const [path, bytes] of readEach(tree, settings, silentReporter, 64 * 1024)) {
    const section = /^\[paths\][ \t]*\r?\n((?:(?!\[).*\n?)*)/m.exec(bytes.toString("utf8"))?.[1] ?? "";
    const address = /^default[ \t]*=[ \t]*(\S.*?)[ \t]*$/m.exec(section)?.[1];
    if (address !== undefined) found.set(parentOf(path), address);
  }
  return found;
}
