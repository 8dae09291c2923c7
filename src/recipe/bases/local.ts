import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Failure } from "../../failure.ts";
import type { ResolvedBase, ResolveOptions } from "./types.ts";

/**
 * A local image: a SIF or another image file to its sha256. A folder (a sandbox) has no digest to check, and says so.
 * @throws Failure("failed") where nothing is at the path.
 */
export async function resolveLocalImage(from: string, options: ResolveOptions): Promise<ResolvedBase> {
  const path = resolve(options.context, from);
  const found = await lookAt(path, from);
  if (found.isDirectory()) {
    const what =
      from === "" ? "Without a From line the current folder itself is the base" : "The base is a folder";
    return { written: from, unlocked: `${what}; only an image file has a digest to hold it against` };
  }
  return { written: from, imageSha256: await hashFile(path, options.signal) };
}

/** An archive of `docker save` or an OCI archive, `path[:reference]`: the sha256 of the archive's file. */
export async function resolveArchive(from: string, options: ResolveOptions): Promise<ResolvedBase> {
  const path = resolve(options.context, from.split(":")[0]!);
  await lookAt(path, from);
  return { written: from, imageSha256: await hashFile(path, options.signal) };
}

const layoutSchema = z.object({
  manifests: z.array(
    z.object({ digest: z.string(), annotations: z.record(z.string(), z.string()).nullish() }),
  ),
});

/** An OCI layout folder, `path[:reference]`: the digest that its index.json gives for the reference. */
export async function resolveLayout(from: string, options: ResolveOptions): Promise<ResolvedBase> {
  const [folder = "", name] = from.split(":", 2);
  const path = join(resolve(options.context, folder), "index.json");
  await lookAt(path, from);
  const layout = layoutSchema.safeParse(parseJson(await readFile(path, "utf8")));
  if (!layout.success) {
    throw new Failure("failed", `${from} is no OCI layout`, {
      why: `${path} is not the index of one`,
      remedy: "make the layout again; skopeo copy … oci:folder:reference does",
    });
  }
  const manifests = layout.data.manifests;
  const named = manifests.filter((one) => one.annotations?.["org.opencontainers.image.ref.name"] === name);
  const chosen = name === undefined ? manifests : named;
  if (chosen.length !== 1) {
    throw new Failure("failed", `${from} names no image of the OCI layout`, {
      why: `its index.json has ${manifests.length} images, ${chosen.length} of them by this name`,
      remedy: "name one as folder:reference in the From line",
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

async function lookAt(path: string, from: string) {
  return stat(path).catch((error: unknown) => {
    throw new Failure("failed", `the base ${from} is not there`, {
      why: `${path}: ${(error as NodeJS.ErrnoException).code}`,
      remedy: "relative paths in From count from the folder in which the build is started",
      cause: error,
    });
  });
}

async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  const stream = createReadStream(path, { highWaterMark: 1 << 20, ...(signal ? { signal } : {}) });
  for await (const chunk of stream) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
