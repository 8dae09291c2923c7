import { parseDpkgLog } from "../ecosystems/dpkg/log.ts";
import { inventory } from "../ecosystems/index.ts";
import { Failure } from "../failure.ts";
import { contentDigest } from "../image/digest.ts";
import { imageDigest } from "../image/file.ts";
import { openImage } from "../image/open.ts";
import { readSif } from "../image/sif.ts";
import type { ImageTree } from "../image/tree.ts";
import type { BuiltLock, Lock, Package } from "../lock/schema.ts";

/** What an image is, read from its file; nothing in it was run. */
export interface Measured {
  image: BuiltLock["image"];
  ecosystems: Lock["ecosystems"];
  /** Debian packages that the build installed and removed again. */
  transient: Package[];
  tree: ImageTree;
}

/**
 * Reads an image whole: digests of the file and of its tree, and every package in it.
 * The caller closes the tree.
 * @throws Failure("cannot-judge") when the image is damaged, Failure("infrastructure") when it was called off meanwhile
 */
export async function measure(path: string, signal?: AbortSignal): Promise<Measured> {
  const [file, sif] = await Promise.all([imageDigest(path), readSif(path)]);
  const tree = await openImage(path);
  try {
    const [content, ecosystems] = await Promise.all([contentDigest(tree), inventory(tree)]);
    if (signal?.aborted) throw new Failure("infrastructure", "the work was called off");
    const log = (await tree.read(["/var/log/dpkg.log"])).get("/var/log/dpkg.log");
    const installed = new Set(packagesOf(ecosystems.dpkg).map(({ name, arch }) => `${name}:${arch}`));
    return {
      image: { ...file, arch: sif.arch, contentDigest: content.digest },
      ecosystems,
      transient: log
        ? parseDpkgLog(log.toString("utf8")).filter(({ name, arch }) => !installed.has(`${name}:${arch}`))
        : [],
      tree,
    };
  } catch (error) {
    await tree.close();
    throw error;
  }
}

function packagesOf(collected: Lock["ecosystems"][string] | undefined): readonly Package[] {
  return collected?.status === "present" ? collected.packages : [];
}
