import type { Policy } from "../../verdict/policy.ts";
import type { TargetPolicy } from "../../verdict/target.ts";

/** A request for a plan. All paths absolute, inside the workspace. */
export interface PlanRequest {
  workspace: string;
  /** Patterns of recipes, relative to the workspace; those that begin with "!" exclude. */
  recipes: readonly string[];
  /** Folder that `%files` of every recipe are resolved against; default: each recipe's own folder. */
  context: string | undefined;
  /** Gets each file that the patterns find and that is something else. */
  onOther?: (path: string) => void;
  /** Images without a recipe. */
  given?: readonly GivenRecipe[];
  store: string;
  buildArgs: Record<string, string>;
  policy: Policy;
  knownHistory?: TargetPolicy["knownHistory"] | undefined;
}

/** An image that someone else built, with the recipe that takes it and adds nothing. */
export interface GivenRecipe {
  name: string;
  /** Absolute path, anywhere. */
  recipe: string;
  /** As the user wrote it: "docker://debian:12". */
  from: string;
  /** Artifact id of an archive, which an earlier job of the run made. */
  archive: string | undefined;
  /** sha256 (hex) of that archive; undefined where it is not known, and then the image is built. */
  archiveSha256?: string | undefined;
}

/** One image and what to do about it. Paths are relative to the workspace. */
export interface PlannedImage {
  name: string;
  /** Empty for an image without a recipe. */
  recipe: string;
  context: string;
  /** What an image without a recipe is taken from. */
  given: Pick<GivenRecipe, "from" | "archive"> | undefined;
  /** Images of this plan that it builds on, and where the recipe expects them. */
  parents: { name: string; path: string }[];
  /**
   * `verified`: its last verdict applies to exactly the current inputs · `build`: it does not, or an image that this
   * one builds on is built · `base`: it is verified, but an image that is built needs its file
   */
  state: "verified" | "build" | "base";
  /** Why, in one sentence. */
  reason: string;
  /** Build id of the newest build in the store; undefined for a new image. */
  buildId: string | undefined;
  /** Address of the run that verified it. */
  run: string | undefined;
  /**
   * If its marker has a verdict that was reached from a vault, which may still exist: address of the run that reached
   * it.
   */
  vault: { run: string | undefined } | undefined;
}
