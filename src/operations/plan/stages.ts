import { Failure } from "../../failure.ts";
import type { PlannedImage } from "./types.ts";

/** Number of stages that the reusable workflow has. */
export const stageCount = 4;
/** Number of jobs that GitHub allows in one matrix. */
export const stageLimit = 256;

/**
 * Divides the images to build into stages: each image comes after all images that it builds on. A full stage overflows
 * into the next one.
 * @throws Failure("usage", "plan-too-deep") for more images, or longer chains, than the stages can hold
 */
export function stagesOf(images: readonly PlannedImage[]): PlannedImage[][] {
  const stages: PlannedImage[][] = Array.from({ length: stageCount }, () => []);
  const stageOf = new Map<string, number>();
  for (const image of inOrder(images)) {
    const after = Math.max(-1, ...image.parents.map(({ name }) => stageOf.get(name) ?? -1));
    let at = after + 1;
    while ((stages[at]?.length ?? 0) >= stageLimit) at++;
    const stage = stages[at];
    if (!stage) throw tooDeep(image);
    stage.push(image);
    stageOf.set(image.name, at);
  }
  return stages;
}

function tooDeep({ name, recipe }: PlannedImage): Failure {
  return new Failure("usage", `the plan has no stage left for the image ${name}`, {
    code: "plan-too-deep",
    why: `a run builds at most ${stageCount} images on top of each other, and ${stageLimit} in one stage`,
    remedy: "name fewer recipes in the input recipes, and use several workflows",
    place: { path: recipe },
  });
}

/** The images to build, each after those that it builds on, and otherwise by name. */
export function inOrder(images: readonly PlannedImage[]): PlannedImage[] {
  const byName = new Map(images.map((image) => [image.name, image]));
  const done = new Set<string>();
  const ordered: PlannedImage[] = [];
  const visit = (image: PlannedImage, path: readonly string[]) => {
    if (done.has(image.name)) return;
    if (path.includes(image.name)) throw circle([...path, image.name], image);
    for (const { name } of image.parents) visit(byName.get(name)!, [...path, image.name]);
    done.add(image.name);
    ordered.push(image);
  };
  for (const image of [...images].sort((a, b) => (a.name < b.name ? -1 : 1))) visit(image, []);
  return ordered.filter(({ state }) => state !== "verified");
}

function circle(names: readonly string[], { recipe }: PlannedImage): Failure {
  return new Failure("usage", "recipes build on each other in a circle", {
    code: "plan-circle",
    why: names.slice(names.indexOf(names.at(-1) ?? "")).join(" → "),
    remedy: "start one of them from another image",
    place: { path: recipe },
  });
}
