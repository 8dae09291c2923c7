import { runArtifacts } from "../github/artifacts.ts";
import { planImages } from "../operations/plan/plan.ts";
import type { PlannedImage } from "../operations/plan/types.ts";
import { imageName } from "../store/names.ts";
import { nameOfImage } from "./given-image.ts";
import type { Inputs } from "./inputs.ts";
import type { Job } from "./job.ts";
import { bringMarkers } from "./marker-branch.ts";
import { confine } from "./paths.ts";
import { policyOf } from "./policy.ts";
import { refusePolicyChange } from "./refusals.ts";
import { writeRecipe } from "./source.ts";

/** The inputs that determine a plan; shared by plan and gate, so that both make the same plan. */
type PlanInputs = Pick<Inputs<"plan">, "recipes" | "images" | "context" | "store" | "build-args">;

/**
 * The plan for the recipes in the checkout and the given images, under the policy that applies to this event.
 * @throws Failure("unverified") for a change of the configuration that the target branch does not allow
 */
export async function planOf(
  job: Job<"plan"> | Job<"gate">,
  { recipes, images = [], context, store, "build-args": buildArgs }: PlanInputs,
): Promise<PlannedImage[]> {
  const { workspace } = job.context;
  const paths = await confine(workspace, {
    workspace: ".",
    store,
    ...(context === undefined ? {} : { context }),
  } as Record<"workspace" | "store" | "context", string>);
  const { policy, refusals, knownHistory } = await policyOf(job, paths.store);
  refusePolicyChange(refusals);
  await bringMarkers(job, paths.store);
  const digests = await archiveDigests(images);
  const given = await Promise.all(
    images.map(async ({ text, archive, ...image }) => {
      const name = imageName(nameOfImage(image));
      const recipe = await writeRecipe(image, job.scratch, name);
      return { name, recipe, from: text, archive, archiveSha256: digests.get(archive ?? "") };
    }),
  );
  const onOther = (path: string) =>
    job.log.note(`${path} is not a recipe: it has no Bootstrap, no From and no section`);
  return planImages({ ...paths, recipes, given, buildArgs: buildArgs ?? {}, policy, knownHistory, onOther });
}

/**
 * The sha256 of each archive, by its artifact's id, as the job that uploaded it computed it. A false one only keeps the proof that
 * the branch has already: what this run builds is hashed again.
 */
async function archiveDigests(images: NonNullable<PlanInputs["images"]>): Promise<Map<string, string>> {
  if (!images.some(({ archive }) => archive)) return new Map();
  const artifacts = await runArtifacts();
  return new Map(
    artifacts.flatMap(({ id, digest }) => (digest ? [[String(id), digest.replace(/^sha256:/, "")]] : [])),
  );
}
