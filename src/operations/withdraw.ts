import { makeSettings } from "../apptainer/settings.ts";
import { Failure } from "../failure.ts";
import { writeVerdict } from "../roundtrip/conclude.ts";
import { readEvidence } from "../roundtrip/evidence.ts";
import { findBuild } from "../store/builds.ts";
import { openExistingStore } from "../store/open.ts";
import { readPolicy } from "../verdict/read-policy.ts";

/**
 * Withdraws the verdict on a build: its marker now says that the build is unverified, and why. Later verifications
 * follow in the history as usual.
 * @param id of a build
 * @returns absolute path of the marker
 * @throws Failure where there is no such build, or its files do not belong together
 */
export async function withdraw(path: string, id: string, reason: string): Promise<string> {
  const store = await openExistingStore(path);
  const { files } = await findBuild(store, id);
  const settings = makeSettings(
    { privileges: "auto", hostCa: "auto", passEnv: [], timeLimitMs: 1 },
    (each) => each,
  );
  const request = {
    lock: files.lock,
    lockedRecipe: files.lockedRecipe,
    context: store,
    store,
    buildArgs: {},
    requiredLevel: "versions" as const,
    settings,
  };
  const evidence = await readEvidence(request);
  const rebuilt = new Failure("unverified", "the verdict was taken back", {
    code: "verdict-withdrawn",
    why: reason || undefined,
  });
  const inputsDigest = evidence.lock.inputs.digest;
  const found = { request, evidence, inputsDigest, rebuilt, policy: await readPolicy(store), at: new Date() };
  return (await writeVerdict(store, files, found, "versions")).path;
}
