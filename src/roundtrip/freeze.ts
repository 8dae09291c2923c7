import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { inventory } from "../ecosystems/inventory.ts";
import { otherDigests } from "../ecosystems/recorded.ts";
import { assertUserFile } from "../files/user-files.ts";
import { imageArch } from "../image/arch.ts";
import { createdAt } from "../image/created.ts";
import { contentDigest } from "../image/digest.ts";
import type { ImageKey } from "../image/encryption/key.ts";
import { imageDigest } from "../image/file-digest.ts";
import { openImage } from "../image/open.ts";
import { type Lock, lockVersion } from "../lock/schema.ts";
import { formatTs } from "../store/names.ts";
import { writer } from "./writer.ts";

export interface FreezeOptions {
  /**
   * Also read the content of every file, and of the image's own file, which takes longer the bigger it is: its sha256,
   * the tree's digest, programs that no package owns, Go's build information, Java's archives. Default: yes.
   */
  contents?: boolean;
  /** For an encrypted SIF; its lock says in clear what is in it. */
  key?: ImageKey | undefined;
}

/**
 * The lock of any image (SIF, squashfs, sandbox folder, OCI layout), built by us or not. It says what is installed, not
 * what the image was built from, so it can be compared and exported, but not verified.
 *
 */
export async function freeze(path: string, { contents = true, key }: FreezeOptions = {}): Promise<Lock> {
  await assertUserFile(path, "image");
  const found = await stat(path);
  const tree = await openImage(path, key);
  try {
    const others = contents ? await otherDigests(tree) : undefined;
    const digesting = others && contentDigest(tree, {}, others.look);
    const sha256 = digesting?.then(({ files }) => files);
    // Awaited below; if the digest fails first, the inventory's error need not be reported as well.
    sha256?.catch(() => {});
    const [file, content, ecosystems, arch] = await Promise.all([
      contents && found.isFile() ? imageDigest(path) : found.isFile() ? { size: found.size } : {},
      digesting,
      inventory(tree, { contents, ...(sha256 && { digests: { sha256, others: others!.made } }) }),
      imageArch(tree),
    ]);
    return {
      lockVersion,
      name: basename(path).replace(/\.(sif|squashfs|sqfs)$/, ""),
      ts: formatTs(new Date(createdAt(tree) * 1000)),
      writer,
      image: {
        ...file,
        arch,
        ...(content ? { contentDigest: content.digest } : {}),
        ...(tree.unaccounted?.length ? { unaccounted: [...tree.unaccounted] } : {}),
      },
      bases: [],
      ecosystems,
      unlocked: [],
      floats: [],
    };
  } finally {
    await tree.close();
  }
}
