import { Failure } from "../failure.ts";
import type { StoredBuild } from "../store/builds.ts";
import { checkBuild } from "../verdict/gate.ts";
import { readPolicy } from "../verdict/read-policy.ts";

/**
 * Refuses a build that may not be used.
 * @throws Failure where the gate refuses it
 */
export async function assertGateOpen(store: string, build: StoredBuild): Promise<void> {
  const answer = await checkBuild(build, await readPolicy(store));
  if (answer.open) return;
  const id = `${build.name}-${build.ts}`;
  const kind = answer.kind === "inconclusive" ? "inconclusive" : "unverified";
  throw new Failure(kind, `${id} may not be published`, {
    code: "gate-closed",
    why: answer.refusals.map(({ text, code }) => `${text} (${code})`).join("\n"),
    remedy: answer.refusals[0]?.remedy,
  });
}
