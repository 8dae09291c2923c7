import type { ImageTree } from "../image/tree.ts";
import { withoutCaches } from "./caches.ts";
import { type Digests, noteChanged } from "./changed.ts";
import { ecosystems } from "./index.ts";
import type { Collected } from "./package.ts";
import { surveyOf } from "./survey.ts";
import type { Ecosystem, Survey } from "./types.ts";

export interface InventoryOptions {
  /** Ask also the ecosystems that read files' content, not databases alone (`contents` of {@link Ecosystem}). */
  contents?: boolean;
  asked?: readonly Ecosystem[];
  /** Digests of every file, where they are computed anyway: files that were changed after their installation are noted. */
  digests?: Digests;
}

/**
 * What is installed in an image: each ecosystem's answer by its id. All are asked concurrently, about the image without
 * the package managers' caches. If a collector throws, its answer is `error` with the path in its error (else "/"), and
 * the others are not affected.
 */
export async function inventory(
  tree: ImageTree,
  { contents = true, asked = ecosystems, digests }: InventoryOptions = {},
): Promise<Record<string, Collected>> {
  const seen = withoutCaches(tree);
  const survey = surveyOf(seen, [...new Set([...ecosystems, ...asked])]);
  const answers = await Promise.all(
    asked
      .filter((ecosystem) => contents || !ecosystem.contents)
      .map(async (ecosystem) => [ecosystem.id, await answerOf(ecosystem, seen, survey, digests)] as const),
  );
  return Object.fromEntries(answers);
}

async function answerOf(
  ecosystem: Ecosystem,
  tree: ImageTree,
  survey: Survey,
  digests: Digests | undefined,
): Promise<Collected> {
  try {
    const answer = await ecosystem.collect(tree, survey);
    return digests ? await noteChanged(answer, ecosystem, tree, survey, digests) : answer;
  } catch (error) {
    const path = error instanceof Error && "path" in error ? String(error.path) : "/";
    const message = error instanceof Error ? error.message : String(error);
    return { status: "error", path, message, packages: [] };
  }
}
