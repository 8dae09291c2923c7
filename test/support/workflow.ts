import { join } from "node:path";
import type { FakeGitHub } from "./fake-github.ts";
import { type JobOptions, type StepResult, startJob } from "./runner.ts";

/**
 * The entry whose build and verify are stand-ins; see there. Like the command, it is its source, and in a run of all tests
 * a bundle of it.
 */
export const standInEntry = process.env.STX_TEST_STAND_IN ?? join(import.meta.dirname, "stand-in-action.ts");

export interface WorkflowOptions extends Omit<JobOptions, "job"> {
  entry?: string;
  /** Inputs of each job's step, beside those that hand over from job to job. */
  inputs: {
    build: Record<string, string>;
    verify?: Record<string, string>;
    commit?: Record<string, string>;
    gate?: Record<string, string>;
  };
  /** Variables of one job alone. */
  jobEnv?: Partial<Record<"build" | "verify" | "commit" | "gate", Record<string, string>>>;
  /** What another job's checkout holds, where it is not `files`. */
  verifyFiles?: Record<string, string>;
  gateFiles?: Record<string, string>;
  /** Which jobs run after build and verify; default commit and gate. */
  jobs?: ("commit" | "gate")[];
  /** Token of the commit job. */
  commitToken?: string;
}

export interface WorkflowResult {
  build: StepResult;
  verify: StepResult | undefined;
  commit: StepResult | undefined;
  gate: StepResult | undefined;
}

/**
 * Runs examples/workflows/container.yml as GitHub would: every job on a machine of its own, outputs carried over by
 * name, a job left out whose `needs` failed, the gate always.
 */
export async function runWorkflow(fake: FakeGitHub, options: WorkflowOptions): Promise<WorkflowResult> {
  const {
    inputs,
    entry,
    jobEnv,
    jobs = ["commit", "gate"],
    commitToken,
    files,
    copies,
    verifyFiles,
    gateFiles,
    ...shared
  } = options;
  const on = async (
    job: "build" | "verify" | "commit" | "gate",
    more: Partial<JobOptions>,
    action: string,
    given: Record<string, string>,
  ) => {
    const machine = await startJob(
      fake,
      { ...shared, ...more, job, env: { ...shared.env, ...jobEnv?.[job] } },
      entry,
    );
    try {
      return await machine.step(action, { ...given, ...inputs[job] });
    } finally {
      await machine.close();
    }
  };
  const checkout = (other?: Record<string, string>) => ({
    files: other ?? files ?? {},
    copies: copies ?? {},
  });
  const build = await on("build", checkout(), ".", {});
  const verify =
    build.code === 0
      ? await on("verify", checkout(verifyFiles), "verify", {
          ...carry(build, ["image-artifact-id", "lock-artifact-id", "locked-recipe-artifact-id"]),
          ...carry(build, ["image-digest", "lock-digest", "locked-recipe-digest"]),
        })
      : undefined;
  const evidence = {
    ...carry(build, ["lock-artifact-id", "locked-recipe-artifact-id", "recipe-artifact-id"]),
    ...carry(verify, ["marker-artifact-id", "marker-digest"]),
  };
  const commit =
    jobs.includes("commit") && verify?.code === 0
      ? await on("commit", commitToken ? { token: commitToken } : {}, "record", evidence)
      : undefined;
  const result = (step: StepResult | undefined) =>
    step === undefined ? "skipped" : step.code === 0 ? "success" : "failure";
  const needs = JSON.stringify({
    build: { result: result(build), outputs: build.outputs },
    verify: { result: result(verify), outputs: verify?.outputs ?? {} },
  });
  const gate = jobs.includes("gate")
    ? await on("gate", checkout(gateFiles), "gate", { needs, ...evidence })
    : undefined;
  return { build, verify, commit, gate };
}

/** Outputs of a step as inputs of a later one; an output that was not set is an empty text, as in a workflow. */
export function carry(from: StepResult | undefined, names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, from?.outputs[name] ?? ""]));
}

/** A recipe that was built and verified by the stand-in, as the inputs of an action that takes all its artifacts. */
export async function verifiedArtifacts(fake: FakeGitHub, ts: string): Promise<Record<string, string>> {
  const made = await runWorkflow(fake, {
    run: "1",
    jobs: [],
    entry: standInEntry,
    files: { "recipes/hello.def": "Bootstrap: scratch\n\n%post\n    true\n" },
    jobEnv: { build: { STX_STAND_IN: JSON.stringify({ ts }) } },
    inputs: { build: { recipe: "recipes/hello.def" } },
  });
  return {
    ...carry(made.build, ["image-artifact-id", "lock-artifact-id", "locked-recipe-artifact-id"]),
    ...carry(made.build, ["recipe-artifact-id"]),
    ...carry(made.verify, ["marker-artifact-id"]),
  };
}
