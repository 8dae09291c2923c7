import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Failure } from "../../failure.ts";
import { sha256File } from "../../files/digest.ts";
import { folderDigest, ofSandbox } from "../folder-digest.ts";
import type { ResolvedBase, ResolveOptions } from "./types.ts";

/**
 * A local image: the sha256 of the image file. A folder (a sandbox) is reported as unlocked, because no From line can
 * name its content; its digest shows whether it was changed.
 * @throws Failure("failed") if the path does not exist
 */
export async function resolveLocalImage(from: string, options: ResolveOptions): Promise<ResolvedBase> {
  const path = resolve(options.context, from);
  const found = await statBase(path, from);
  if (found.isDirectory()) {
    const what = from === "" ? "without a From line the base is the current folder" : "the base is a folder";
    const folderSha256 = await folderDigest(path, ofSandbox);
    return {
      written: from,
      ...(folderSha256 !== undefined && { folderSha256 }),
      unlocked: `${what}, and only an image file has a digest`,
    };
  }
  return { written: from, imageSha256: await sha256File(path) };
}

/** An archive of `docker save` or an OCI archive, `path[:reference]`: the sha256 of the archive. */
export async function resolveArchive(from: string, options: ResolveOptions): Promise<ResolvedBase> {
  const path = resolve(options.context, from.split(":")[0]!);
  await statBase(path, from);
  return { written: from, imageSha256: await sha256File(path) };
}

const layoutSchema = z.object({
  manifests: z.array(
    z.object({ digest: z.string(), annotations: z.record(z.string(), z.string()).nullish() }),
  ),
});

/** An OCI layout folder, `path[:reference]`: the digest of the reference in its index.json. */
export async function resolveLayout(from: string, options: ResolveOptions): Promise<ResolvedBase> {
  const [folder = "", name] = from.split(":", 2);
  const path = join(resolve(options.context, folder), "index.json");
  await statBase(path, from);
  const layout = layoutSchema.safeParse(parseJson(await readFile(path, "utf8")));
  if (!layout.success) {
    throw new Failure("failed", `${from} is not an OCI layout`, {
      code: "oci-layout-invalid",
      why: `${path} is not an OCI image index`,
      remedy: "create the layout again, for example with skopeo copy docker://IMAGE oci:FOLDER:REFERENCE",
    });
  }
  const manifests = layout.data.manifests;
  const named = manifests.filter((one) => one.annotations?.["org.opencontainers.image.ref.name"] === name);
  const chosen = name === undefined ? manifests : named;
  if (chosen.length !== 1) {
    throw new Failure("failed", `${from} does not select one image of the OCI layout`, {
      code: "oci-layout-ambiguous",
      why: `its index.json has ${manifests.length} images, ${chosen.length} of them with this name`,
      remedy: "write From: FOLDER:REFERENCE with the reference of one image",
    });
  }
  return {
    written: from,
    indexDigest: chosen[0]!.digest,
    unlocked: "a From line cannot name a digest inside an OCI layout folder",
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function statBase(path: string, from: string) {
  return stat(path).catch((error: unknown) => {
    throw new Failure("failed", `base image ${from} not found`, {
      code: "base-not-found",
      why: `${path}: ${(error as NodeJS.ErrnoException).code}`,
      remedy: "correct the From line, or set --context to the folder that its relative path starts from",
      cause: error,
    });
  });
}
