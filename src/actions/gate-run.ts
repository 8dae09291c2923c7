import { stageCount, stagesOf } from "../operations/plan/stages.ts";
import { refuseFailedJobs } from "./gate.ts";
import type { Job } from "./job.ts";
import { planOf } from "./plan-request.ts";

/**
 * The gate of a whole run of the reusable workflow: makes the plan again and expects of every stage that has images that
 * all its jobs were successful. Their gates judged the evidence of this run; what is not built is judged here.
 * @throws Failure("unverified") for a job that was not successful or was skipped though it had work
 */
export async function gateRun(job: Job<"gate">, recipes: string[]): Promise<void> {
  const { inputs, log } = job;
  const images = await planOf(job, { ...inputs, recipes });
  const isForced = inputs["build-all"];
  const stages = stagesOf(isForced ? images.map((image) => ({ ...image, state: "build" })) : images);
  const results = new Map((inputs.needs ?? []).map((each) => [each.job, each]));
  for (let stage = 1; stage <= stageCount; stage++) {
    const name = `stage-${stage}`;
    const isEmpty = stages[stage - 1]?.length === 0;
    const result = results.get(name);
    if (isEmpty && result?.result === "skipped") results.delete(name);
    else if (!result && !isEmpty) results.set(name, { job: name, result: "skipped" });
  }
  refuseFailedJobs([...results.values()]);
  const built = stages.flat().length;
  log.note(
    `${images.length - built} of ${images.length} images are verified already, ${built} were in this run`,
  );
}
