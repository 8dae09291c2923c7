import { dirname, join } from "node:path";
import { setOutput } from "@actions/core";
import { Failure } from "../failure.ts";

import type { BuiltLock } from "../lock/schema.ts";
import { findBuild, listLayers, type StoredBuild } from "../store/builds.ts";
import { checkBuild, type GateAnswer } from "../verdict/gate.ts";
import { rungs } from "../verdict/marker.ts";
import { type Policy, readPolicy } from "../verdict/policy.ts";
import { fetchBuild } from "./evidence.ts";
import type { Job } from "./job.ts";
import { confine } from "./paths.ts";

/**
 * Mode gate: fails unless every build in question has a valid marker, and every job before it succeeded.
 * Runs nobody's code. @throws Failure · sets every output of gate/action.yml
 */
export async function gateMode(job: Job<"gate">): Promise<void> {
  const { inputs, context, log } = job;
  setOutput("open", "false");
  refuseFailedJobs(inputs.needs ?? []);
  const { root } = await confine(context.workspace, { root: inputs.root });
  const policy = strictest(await readPolicy(root), inputs["required-rung"]);
  const builds = await chooseBuilds(job, root);
  const today = await todayOf(job);
  const answers: GateAnswer[] = [];
  for (const build of builds) answers.push(await checkBuild(build, policy, today));
  for (const { layer, ts, open, rung, unchecked } of answers) {
    if (open)
      log.note(`${layer}-${ts}: open, ${rung} proven${unchecked.map((what) => `; ${what}`).join("")}`);
  }
  conclude(answers);
  setOutput("open", "true");
}

/** A skipped job counts as passed for GitHub, so it is asked for by name here. */
function refuseFailedJobs(jobs: readonly { job: string; result: string }[]): void {
  const bad = jobs.filter(({ result }) => result !== "success");
  if (bad.length === 0) return;
  throw new Failure("unverified", "the gate stays shut: a job before it did not succeed", {
    why: bad.map(({ job, result }) => `${job}: ${result}`).join(", "),
    remedy: "see that job's own message; this gate needs no change",
  });
}

function strictest(policy: Policy, required: Policy["required-rung"]): Policy {
  const higher = rungs.indexOf(required) > rungs.indexOf(policy["required-rung"]);
  return higher ? { ...policy, "required-rung": required } : policy;
}

const evidenceInputs = ["lock", "locked-recipe", "recipe", "marker"] as const;

async function chooseBuilds({ inputs, scratch }: Job<"gate">, root: string): Promise<StoredBuild[]> {
  const [lock, lockedRecipe, recipe, marker] = evidenceInputs.map((what) => inputs[`${what}-artifact-id`]);
  if (lock && lockedRecipe && recipe && marker) {
    if (inputs.layers) throw contradiction("layers cannot be given with artifact ids");
    const store = join(scratch, "store");
    const { layer, ts } = await fetchBuild({ lock, lockedRecipe, recipe, marker }, scratch, store);
    return [await findBuild(store, `${layer}-${ts}`)];
  }
  if (lock || lockedRecipe || recipe || marker) {
    const missing = evidenceInputs.filter((what) => !inputs[`${what}-artifact-id`]);
    throw contradiction(
      missing.map((what) => `${what}-artifact-id is missing, and others are given`).join("\n"),
    );
  }
  const layers =
    inputs.layers ?? (inputs.recipe ? [await layerOfRecipe(inputs.recipe)] : await listLayers(root));
  if (layers.length === 0) {
    throw new Failure("unverified", "the gate stays shut: there is nothing to check", {
      why: `the store ${root} holds no layer`,
      remedy: "set root to the store's folder, or pass the artifact ids of the build and verify jobs",
    });
  }
  return Promise.all(layers.map((layer) => findBuild(root, layer)));
}

const contradiction = (why: string) =>
  new Failure("usage", "the inputs of the gate contradict each other", {
    why,
    remedy: "give all four artifact ids, or none to look into the store",
  });

async function layerOfRecipe(recipe: string): Promise<string> {
  const { layerOf } = await import("../roundtrip/prepare.ts");
  return layerOf(recipe);
}

/** What the checkout's recipe says now; undefined where no recipe was named. */
async function todayOf({ inputs, context }: Job<"gate">) {
  if (inputs.recipe === undefined) return undefined;
  const paths = await confine(context.workspace, {
    recipe: inputs.recipe,
    context: inputs.context ?? dirname(inputs.recipe),
  });
  const { today } = await import("../roundtrip/prepare.ts");
  return (lock: BuiltLock) => today(paths.recipe, paths.context, lock);
}

function conclude(answers: readonly GateAnswer[]): void {
  const shut = answers.filter(({ open }) => !open);
  if (shut.length === 0) return;
  const kind = shut.some((one) => one.kind === "cannot-judge") ? "cannot-judge" : "unverified";
  throw new Failure(
    kind,
    `the gate stays shut for ${shut.map(({ layer, ts }) => `${layer}-${ts}`).join(", ")}`,
    {
      why: shut
        .flatMap(({ layer, refusals }) =>
          refusals.map(({ text }) => (shut.length > 1 ? `${layer}: ${text}` : text)),
        )
        .join("\n"),
      remedy: "run the build and verify jobs on this commit",
    },
  );
}
