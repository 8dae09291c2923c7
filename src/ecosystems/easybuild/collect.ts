import { hash } from "node:crypto";
import type { ImageTree } from "../../image/tree.ts";
import { baseName, parentOf } from "../../image/tree-index.ts";
import { Findings, readEach } from "../findings.ts";
import { findOncePerTree } from "../once.ts";
import type { Collected, Package } from "../package.ts";
import { purl } from "../purl.ts";
import type { Owned } from "../types.ts";
import { parseEasyconfig } from "./easyconfig.ts";

/** Every installation: a folder with `easybuild/<Name>-<version>….eb`, which EasyBuild copies there when it is done. */
export async function collect(tree: ImageTree): Promise<Collected> {
  const findings = new Findings();
  const configs = easyconfigs(tree);
  if (configs.length > 0) findings.seen();
  for await (const [path, bytes] of readEach(tree, configs, findings)) {
    const config = parseEasyconfig(bytes.toString("utf8"));
    if (config.name === undefined || config.version === undefined)
      findings.problem(path, "has no name and version that can be read, so it is not an easyconfig");
    else findings.add(toPackage(path, bytes, config.name, config.version, config), path, path);
  }
  return findings.outcome();
}

function toPackage(
  path: string,
  bytes: Buffer,
  name: string,
  version: string,
  { toolchain, suffix }: ReturnType<typeof parseEasyconfig>,
): Package {
  const build = `${toolchain}${suffix ? ` ${suffix}` : ""}`;
  return {
    name,
    version,
    purl: purl("generic", {
      namespace: "easybuild",
      name,
      version,
      qualifiers: { toolchain, versionsuffix: suffix },
    }),
    build,
    location: parentOf(parentOf(path)),
    hash: `sha256:${hash("sha256", bytes)}`,
  };
}

const easyconfigs = findOncePerTree((tree: ImageTree): string[] =>
  tree
    .named("easybuild")
    .filter(({ type }) => type === "dir")
    .flatMap(({ path }) => {
      const files = tree.list(path).filter((entry) => entry.type !== "dir");
      // Only an installation has the log; a mere collection of easyconfigs has none.
      const isInstallation = files.some((entry) =>
        /^easybuild-.*\.log(\.(gz|bz2|xz))?$/.test(baseName(entry.path)),
      );
      return isInstallation ? files.map((entry) => entry.path).filter((file) => file.endsWith(".eb")) : [];
    }),
);

/** Each installation has its own folder. */
export function owned(tree: ImageTree): Owned {
  return { folders: new Set(easyconfigs(tree).map((path) => parentOf(parentOf(path)))) };
}
