import { dirname, join } from "node:path";
import { setOutput } from "@actions/core";
import { Failure } from "../failure.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { assertNoLinkedNames, findBuild, listNames } from "../store/builds.ts";
import { historyFile } from "../store/history.ts";
import { checkName } from "../verdict/check-name.ts";
import type { SignatureTrust } from "../verdict/check-signers.ts";
import { checkBuild, type GateAnswer } from "../verdict/gate.ts";
import { type GateSubject, subjectOf } from "../verdict/gate-subject.ts";
import { fetchBuild } from "./evidence.ts";
import { nameOfImage } from "./given-image.ts";
import type { Job } from "./job.ts";
import { bringMarkers } from "./marker-branch.ts";
import { confine } from "./paths.ts";
import { policyOf } from "./policy.ts";
import { gateFailure, refusePolicyChange } from "./refusals.ts";
import { writeRecipe } from "./source.ts";

/**
 * Mode gate: fails unless every build has a valid marker and every job it depends on was successful. Runs no code of
 * the repository. Sets every output of gate/action.yml.
 * @throws Failure
 */
export async function gateMode(job: Job<"gate">): Promise<void> {
  const { inputs, context, log } = job;
  if (inputs.recipes) {
    await (await import("./gate-run.ts")).gateRun(job, inputs.recipes);
    setOutput("open", "true");
    return;
  }
  refuseFailedJobs(inputs.needs ?? []);
  const { store } = await confine(context.workspace, { store: inputs.store });
  const { policy, refusals, removals, knownHistory } = await policyOf(job, store);
  refusePolicyChange(refusals);
  // If the workflow names what to judge, exactly that is judged, and it is refused if it does not exist.
  const isNamed = inputs.names ?? inputs.recipe ?? inputs.from ?? inputs["lock-artifact-id"];
  if (!isNamed && removals.length > 0) throw gateFailure("the store", removals);
  await bringMarkers(job, store);
  const builds = await chooseBuilds(job, store);
  const inputsNow = await currentInputsOf(job);
  const answers: GateAnswer[] = [];
  const options = { today: inputsNow, knownHistory, trust: await trustOf(inputs["trusted-root"]) };
  for (const build of builds)
    answers.push(
      typeof build === "string"
        ? await checkName(store, build, policy, options)
        : await checkBuild(build, policy, options),
    );
  for (const { name, ts, open, level, notes } of answers) {
    if (open)
      log.note(`${name}-${ts} passed (level: ${level})${notes.map(({ text }) => `; ${text}`).join("")}`);
  }
  conclude(answers);
  setOutput("open", "true");
}

/**
 * The keys of a Sigstore instance, from the workflow: never from a file of the checkout, which a change could replace.
 */
async function trustOf(text: string | undefined): Promise<SignatureTrust | undefined> {
  if (text === undefined) return undefined;
  const { parseTrustedRoots } = await import("../signing/sigstore-root.ts");
  return { sigstoreRoots: parseTrustedRoots(text, "the input trusted-root") };
}

/** GitHub counts a skipped job as passed; here it must have succeeded. */
export function refuseFailedJobs(jobs: readonly { job: string; result: string }[]): void {
  const bad = jobs.filter(({ result }) => result !== "success");
  if (bad.length === 0) return;
  throw new Failure("unverified", "gate failed: a job that it depends on was not successful", {
    code: "job-not-successful",
    why: bad.map(({ job, result }) => `${job}: ${result}`).join(", "),
    remedy: "open the log of that job, correct its failure, and run it again",
  });
}

const evidenceInputs = ["lock", "locked-recipe", "recipe", "marker"] as const;

/** Names in the store, or the one build that the artifacts bring. */
async function chooseBuilds(
  { inputs, scratch }: Job<"gate">,
  store: string,
): Promise<(string | GateSubject)[]> {
  const [lock, lockedRecipe, recipe, marker] = evidenceInputs.map((what) => inputs[`${what}-artifact-id`]);
  if (lock && lockedRecipe && recipe && marker) {
    if (inputs.names) throw contradiction("names cannot be combined with artifact ids");
    const fetched = join(scratch, "store");
    const markerSha256 = inputs["marker-digest"];
    const { name, ts } = await fetchBuild(
      { lock, lockedRecipe, recipe, marker, markerSha256 },
      scratch,
      fetched,
    );
    const subject = subjectOf(await findBuild(fetched, `${name}-${ts}`));
    // The verdict of this run is not committed yet: it must follow the last one that is.
    return [{ ...subject, files: { ...subject.files, history: historyFile(store, name) }, isNew: true }];
  }
  if (lock || lockedRecipe || recipe || marker) {
    const missing = evidenceInputs.filter((what) => !inputs[`${what}-artifact-id`]);
    throw contradiction(missing.map((what) => `${what}-artifact-id is missing`).join("\n"));
  }
  const name = await nameGiven(inputs);
  if (!inputs.names && name === undefined) await assertNoLinkedNames(store);
  const names = inputs.names ?? (name === undefined ? await listNames(store) : [name]);
  if (names.length === 0) {
    throw new Failure("unverified", "gate failed: no builds to check", {
      code: "not-in-store",
      why: `there are no builds in the store ${store}`,
      remedy: "set store to the folder of the store, or pass the artifact ids of the build and verify jobs",
    });
  }
  return names;
}

const contradiction = (why: string) =>
  new Failure("usage", "the inputs of the gate contradict each other", {
    code: "wrong-input",
    why,
    remedy: "pass all four artifact ids, or none to check the builds in the store",
  });

/** The name that a recipe or a given image has by default; undefined without either. */
async function nameGiven({ recipe, from }: Job<"gate">["inputs"]): Promise<string | undefined> {
  if (from !== undefined) return nameOfImage(from);
  if (recipe === undefined) return undefined;
  const { nameFromRecipe } = await import("../roundtrip/prepare.ts");
  return nameFromRecipe(recipe);
}

/** The inputs as they are in the checkout now; undefined if neither a recipe nor an image is given. */
async function currentInputsOf({ inputs, context, scratch }: Job<"gate">) {
  const { recipe, from } = inputs;
  if (recipe === undefined && from === undefined) return undefined;
  const paths = from
    ? {
        ...(await confine(context.workspace, { context: inputs.context ?? "." })),
        recipe: await writeRecipe(from, scratch, "image"),
      }
    : await confine(context.workspace, {
        recipe: recipe ?? "",
        context: inputs.context ?? dirname(recipe ?? ""),
      });
  const { currentInputs } = await import("../roundtrip/current-inputs.ts");
  return (lock: BuiltLock) => currentInputs(paths.recipe, paths.context, lock);
}

function conclude(answers: readonly GateAnswer[]): void {
  const refused = answers.filter(({ open }) => !open);
  if (refused.length === 0) return;
  const refusals = refused.flatMap(({ name, refusals }) =>
    refusals.map((each) => (refused.length > 1 ? { ...each, text: `${name}: ${each.text}` } : each)),
  );
  const kind = refused.some((one) => one.kind === "inconclusive") ? "inconclusive" : "unverified";
  throw gateFailure(refused.map(({ name, ts }) => `${name}-${ts}`).join(", "), refusals, kind);
}
