import { Failure } from "../failure.ts";
import { readUserFile } from "../files/user-files.ts";
import { annotate } from "../github/annotations.ts";
import { hostArch } from "../image/arch.ts";
import { defaultRetryLimits, makeClient } from "../net/http.ts";
import { parseRecipe } from "../recipe/parse.ts";
import { substitute } from "../recipe/template.ts";
import { readManifest } from "../registry/oci.ts";
import { choosePlatform } from "../registry/platform.ts";
import { joinHeader, parseReference } from "../registry/reference.ts";
import { formatSize } from "../report/format.ts";
import type { Job } from "./job.ts";
import { freeSpace } from "./scratch-disk.ts";

/** Bytes that a build takes for each byte of its base's layers: the layers, their files, and the image of these. */
const share = 5;

/** A base image of a registry, by what its manifest says. */
export interface BaseSize {
  /** As the recipe writes it. */
  written: string;
  /** Line of `From` in the recipe. */
  line: number;
  /** Bytes of its layers, as they are downloaded. */
  bytes: number;
}

/**
 * Warns before a build that its disk is too small for the base images, which would otherwise show after many minutes.
 * If something cannot be found out, nothing is said.
 * @param tmp folder of the build's scratch files
 */
export async function warnOfDisk(job: Job<"build">, recipe: string, tmp: string): Promise<void> {
  try {
    const bases = await baseSizes(recipe, job.inputs["build-args"] ?? {}, job.signal);
    const { bytes: free } = await freeSpace(tmp);
    const warning = diskWarning(bases, free, tmp);
    if (!warning) return;
    const { line, ...said } = warning;
    annotate("warning", [{ ...said, place: { path: recipe, line } }], job.context.workspace);
  } catch (error) {
    if (!(error instanceof Failure) && !(error as NodeJS.ErrnoException).code) throw error;
  }
}

/** The warning for a build on these bases, or undefined if there is room for it. */
export function diskWarning(bases: readonly BaseSize[], free: number, tmp: string) {
  const largest = bases.toSorted((one, other) => other.bytes - one.bytes)[0];
  const needed = share * bases.reduce((sum, { bytes }) => sum + bytes, 0);
  if (!largest || needed <= free) return undefined;
  return {
    title: "The disk may be too small for this build",
    message: `${largest.written} has ${formatSize(largest.bytes)} to download. With its base images this build needs about ${formatSize(needed)}, and ${formatSize(free)} are free in ${tmp}.\nWhat to do: set free-disk: true, or tmp to a folder on a larger disk`,
    line: largest.line,
  };
}

/** The base images of a recipe that a registry has, each once. @throws Failure */
export async function baseSizes(
  path: string,
  buildArgs: Record<string, string>,
  signal?: AbortSignal,
): Promise<BaseSize[]> {
  const recipe = substitute(parseRecipe(await readUserFile(path, "recipe"), path), buildArgs);
  const client = makeClient(process.env, { ...defaultRetryLimits, attempts: 1 }, signal);
  try {
    const sizes = new Map<string, BaseSize>();
    for (const { header } of recipe.stages) {
      const from = header.get("from");
      if (!from || !["docker", "oras"].includes(header.get("bootstrap")?.value ?? "")) continue;
      const named = Object.fromEntries([...header].map(([key, { value }]) => [key, value]));
      const written = joinHeader(from.value, named);
      if (sizes.has(written)) continue;
      const reference = parseReference(written.replace(/^(?:oras:)?\/\//, ""));
      let { content } = await readManifest(client, reference, process.env);
      if (content.manifests) {
        const chosen = choosePlatform(content.manifests, hostArch());
        if (!chosen) continue;
        content = (await readManifest(client, { ...reference, digest: chosen.digest }, process.env)).content;
      }
      const bytes = (content.layers ?? []).reduce((sum, { size = 0 }) => sum + size, 0);
      sizes.set(written, { written, line: from.line, bytes });
    }
    return [...sizes.values()];
  } finally {
    client.close();
  }
}
