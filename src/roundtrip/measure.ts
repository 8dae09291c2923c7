import { inventory } from "../ecosystems/inventory.ts";
import { otherDigests } from "../ecosystems/recorded.ts";
import { type Transient, transientOf } from "../ecosystems/transient.ts";
import { Failure } from "../failure.ts";
import { imageArch } from "../image/arch.ts";
import { canonicalDigest } from "../image/canonical.ts";
import { contentDigest } from "../image/digest.ts";
import { hasContentRules } from "../image/facets.ts";
import { unaccountedFor } from "../image/failures.ts";
import { imageDigest } from "../image/file-digest.ts";
import { contentRulesVersion } from "../image/noise.ts";
import { openImage } from "../image/open.ts";
import type { ImageTree } from "../image/tree.ts";
import type { BuiltLock, Lock } from "../lock/schema.ts";

/** Everything that is measured of an image by reading its file; nothing in it is run. */
export interface Measured {
  image: BuiltLock["image"];
  /** Version of the rules by which the content digest was made. */
  contentRules: number;
  ecosystems: Lock["ecosystems"];
  transient: Transient;
  tree: ImageTree;
}

/**
 * Reads an image whole: digests of the file and of its tree, and every package in it. The caller closes the tree.
 * @param options.known digest and size of the file, if the caller has them
 * @param options.contentRules version of the rules for the content digest, to compare with a lock that was written
 * under them; if this program does not have them, today's are used
 * @param options.epoch SOURCE_DATE_EPOCH of the build, in seconds; without it times do not count
 * @throws Failure("inconclusive") when the image is damaged or contains something that was not looked at,
 * Failure("infrastructure") when it was cancelled
 */
export async function measure(
  path: string,
  signal?: AbortSignal,
  options: { known?: Awaited<ReturnType<typeof imageDigest>>; contentRules?: number; epoch?: number } = {},
): Promise<Measured> {
  const file = options.known ?? (await imageDigest(path));
  const tree = await openImage(path);
  try {
    if (tree.unaccounted?.length) throw unaccountedFor(path, tree.unaccounted);
    const { epoch, contentRules: wanted = contentRulesVersion } = options;
    const version = hasContentRules(wanted) ? wanted : contentRulesVersion;
    const { look, made: others } = await otherDigests(tree);
    const digesting = contentDigest(tree, { version, epoch }, look);
    const sha256 = digesting.then(({ files }) => files);
    // Awaited below; if the digest fails first, the inventory's error need not be reported as well.
    sha256.catch(() => {});
    const digests = { sha256, others };
    const [content, ecosystems] = await Promise.all([digesting, inventory(tree, { digests })]);
    if (signal?.aborted) throw new Failure("infrastructure", "cancelled", { code: "cancelled" });
    return {
      image: {
        ...file,
        arch: await imageArch(tree),
        contentDigest: content.digest,
        canonicalDigest: await canonicalDigest(tree, epoch, content.files),
      },
      contentRules: version,
      ecosystems,
      transient: await transientOf(tree, ecosystems),
      tree,
    };
  } catch (error) {
    await tree.close();
    throw error;
  }
}
