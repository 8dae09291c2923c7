import { dirname, join } from "node:path";
import { setOutput } from "@actions/core";
import { Failure } from "../failure.ts";

import type { BuiltLock } from "../lock/schema.ts";
import { findBuild, listNames, type StoredBuild } from "../store/builds.ts";
import { checkBuild, type GateAnswer } from "../verdict/gate.ts";
import { levels } from "../verdict/marker.ts";
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
  const { store } = await confine(context.workspace, { store: inputs.store });
  const policy = strictest(await readPolicy(store), inputs["required-level"]);
  const builds = await chooseBuilds(job, store);
  const today = await todayOf(job);
  const answers: GateAnswer[] = [];
  for (const build of builds) answers.push(await checkBuild(build, policy, today));
  for (const { name, ts, open, level, unchecked } of answers) {
    if (open)
      log.note(`${name}-${ts}: open, ${level} proven${unchecked.map((what) => `; ${what}`).join("")}`);
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

function strictest(policy: Policy, required: Policy["required-level"]): Policy {
  const higher = levels.indexOf(required) > levels.indexOf(policy["required-level"]);
  return higher ? { ...policy, "required-level": required } : policy;
}

const evidenceInputs = ["lock", "locked-recipe", "recipe", "marker"] as const;

async function chooseBuilds({ inputs, scratch }: Job<"gate">, store: string): Promise<StoredBuild[]> {
  const [lock, lockedRecipe, recipe, marker] = evidenceInputs.map((what) => inputs[`${what}-artifact-id`]);
  if (lock && lockedRecipe && recipe && marker) {
    if (inputs.names) throw contradiction("names cannot be given with artifact ids");
    const store = join(scratch, "store");
    const { name, ts } = await fetchBuild({ lock, lockedRecipe, recipe, marker }, scratch, store);
    return [await findBuild(store, `${name}-${ts}`)];
  }
  if (lock || lockedRecipe || recipe || marker) {
    const missing = evidenceInputs.filter((what) => !inputs[`${what}-artifact-id`]);
    throw contradiction(
      missing.map((what) => `${what}-artifact-id is missing, and others are given`).join("\n"),
    );
  }
  const names =
    inputs.names ?? (inputs.recipe ? [await nameOfRecipe(inputs.recipe)] : await listNames(store));
  if (names.length === 0) {
    throw new Failure("unverified", "the gate stays shut: there is nothing to check", {
      why: `the store ${store} has no builds`,
      remedy: "set root to the store's folder, or pass the artifact ids of the build and verify jobs",
    });
  }
  return Promise.all(names.map((name) => findBuild(store, name)));
}

const contradiction = (why: string) =>
  new Failure("usage", "the inputs of the gate contradict each other", {
    why,
    remedy: "give all four artifact ids, or none to look into the store",
  });

async function nameOfRecipe(recipe: string): Promise<string> {
  const { nameFromRecipe } = await import("../roundtrip/prepare.ts");
  return nameFromRecipe(recipe);
}

/** What the checkout's recipe says now; undefined where no recipe was named. */
async function todayOf({ inputs, context }: Job<"gate">) {
  if (inputs.recipe === undefined) return undefined;
  const paths = await confine(context.workspace, {
    recipe: inputs.recipe,
    context: inputs.context ?? dirname(inputs.recipe),
  });
  const { currentInputs } = await import("../roundtrip/prepare.ts");
  return (lock: BuiltLock) => currentInputs(paths.recipe, paths.context, lock);
}

function conclude(answers: readonly GateAnswer[]): void {
  const shut = answers.filter(({ open }) => !open);
  if (shut.length === 0) return;
  const kind = shut.some((one) => one.kind === "inconclusive") ? "inconclusive" : "unverified";
  throw new Failure(
    kind,
    `the gate stays shut for ${shut.map(({ name, ts }) => `${name}-${ts}`).join(", ")}`,
    {
      why: shut
        .flatMap(({ name, refusals }) =>
          refusals.map(({ text }) => (shut.length > 1 ? `${name}: ${text}` : text)),
        )
        .join("\n"),
      remedy: "run the build and verify jobs on this commit",
    },
  );
}
