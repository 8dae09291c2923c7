import { access, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import { sha256, sha256File } from "../files/digest.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { readSeal } from "../pin/seal.ts";
import type { StoredBuild } from "../store/builds.ts";
import { lastVerdict } from "../store/history.ts";
import { evidenceOf, type Level, levels, type Marker, type MarkerEvidence, parseMarker } from "./marker.ts";
import type { Policy } from "./policy.ts";

/** Why the gate said no; one code a reason, so that other programs can act on it. */
export interface Refusal {
  code:
    | "no-marker"
    | "both-markers"
    | "not-verified"
    | "invalid-marker"
    | "invalid-lock"
    | "image-differs"
    | "lock-differs"
    | "locked-recipe-differs"
    | "recipe-differs"
    | "inputs-differ"
    | "other-build"
    | "replayed"
    | "too-old"
    | "level-too-low"
    | "floats-undeclared"
    | "nothing-compared";
  text: string;
}

/** The gate's answer on one build. */
export interface GateAnswer {
  name: string;
  ts: string;
  open: boolean;
  /** `inconclusive`: what is there contradicts itself or can't be read; else it is just not verified. */
  kind: "open" | "unverified" | "inconclusive";
  refusals: Refusal[];
  level: Level | undefined;
  verifiedAt: string | undefined;
  /** What was not checked, in words; the image where it is not at hand. */
  unchecked: string[];
}

/** How far two machines' clocks may be apart. */
const clockSkewMs = 10 * 60_000;

/** How the counts of a marker that says "verified" contradict it or the lock, in words; undefined where they don't. */
function contradictionInCounts(lock: BuiltLock, { ecosystems, level }: MarkerEvidence): string | undefined {
  if (level === undefined) return "the marker says verified, and names no level";
  const ids = new Set([...Object.keys(lock.ecosystems), ...Object.keys(ecosystems)]);
  for (const id of ids) {
    const found = lock.ecosystems[id];
    const locked = found?.status === "present" ? found.packages.length : 0;
    const counts = ecosystems[id];
    if (locked !== (counts?.locked ?? 0))
      return `the marker counts ${counts?.locked ?? 0} packages of ${id}, the lock holds ${locked}`;
    if (counts && counts.changed + counts.missing + counts.extra > 0)
      return `the marker says verified, and counts drift in ${id}`;
  }
  return undefined;
}

/** What a checkout says of the recipe today. */
export interface CurrentInputs {
  recipeSha256: string;
  /** Digest of all inputs, made with the lock's own build arguments and base digests. */
  inputsDigest: string;
}

const bytesOf = (path: string) => readFile(path).catch(() => undefined);

/**
 * Says whether a build may be merged or used: its marker must be valid and bound, by digests that are made anew
 * here, to exactly these files. That a file with the right name exists proves nothing.
 *
 * @param today what the checkout's recipe and inputs are now; omitted where only the store is looked at
 */
export async function checkBuild(
  build: StoredBuild,
  policy: Policy,
  today: ((lock: BuiltLock) => Promise<CurrentInputs>) | undefined,
  now = new Date(),
): Promise<GateAnswer> {
  const { name, ts, files } = build;
  const answer: GateAnswer = {
    name,
    ts,
    open: false,
    kind: "unverified",
    refusals: [],
    level: undefined,
    verifiedAt: undefined,
    unchecked: [],
  };
  const refuse = (code: Refusal["code"], text: string) => answer.refusals.push({ code, text });
  const contradiction = (code: Refusal["code"], text: string) => {
    refuse(code, text);
    answer.kind = "inconclusive";
    return answer;
  };

  if (build.marker === "contradictory")
    return contradiction("both-markers", "there is a .verified and an .unverified marker of one build");
  const path = build.marker === "unverified" ? files.unverified : files.verified;
  const text = await bytesOf(path);
  if (!text) {
    refuse("no-marker", "the build has no marker: it was never verified");
    return answer;
  }
  let marker: Marker;
  try {
    marker = parseMarker(text.toString("utf8"), path);
  } catch (error) {
    return contradiction(
      "invalid-marker",
      error instanceof Failure ? `${error.message}: ${error.why}` : String(error),
    );
  }
  const evidence = evidenceOf(marker);
  answer.level = evidence.level;
  answer.verifiedAt = marker.predicate.timeVerified;
  if (evidence.name !== name || evidence.ts !== ts)
    return contradiction("other-build", `the marker is that of ${evidence.name}-${evidence.ts}`);
  const last = await lastVerdict(dirname(files.folder), name, ts);
  // A newer marker than the last one written here came from elsewhere (a pull); an older one was put back.
  if (last && last.marker !== sha256(text) && marker.predicate.timeVerified <= last.at)
    return contradiction("replayed", `the marker is an old one: a later verdict was written on ${last.at}`);
  if (Date.parse(marker.predicate.timeVerified) > now.getTime() + clockSkewMs)
    return contradiction("invalid-marker", `the marker is of the future: ${marker.predicate.timeVerified}`);
  if (build.marker === "unverified" || marker.predicate.verificationResult !== "PASSED") {
    refuse("not-verified", evidence.reason);
    return answer;
  }

  const [image, lockSubject, lockedRecipe, recipe] = marker.subject.map((each) => each.digest.sha256);
  const lockBytes = await bytesOf(files.lock);
  const lockedBytes = await bytesOf(files.lockedRecipe);
  const recipeBytes = await bytesOf(files.recipe);
  if (!lockBytes || sha256(lockBytes) !== lockSubject)
    refuse("lock-differs", "the lock is not the one that was verified");
  if (!lockedBytes || sha256(lockedBytes) !== lockedRecipe)
    refuse("locked-recipe-differs", "the locked recipe is not the one that was verified");
  if (!recipeBytes || sha256(recipeBytes) !== recipe)
    refuse("recipe-differs", "the recipe beside the lock is not the one that was verified");
  if (
    await access(files.image).then(
      () => true,
      () => false,
    )
  ) {
    if ((await sha256File(files.image)) !== image)
      refuse("image-differs", "the image is not the one that was verified");
  } else answer.unchecked.push("the image is not here; its digest was not checked");

  let lock: BuiltLock | undefined;
  if (lockBytes && lockedBytes && answer.refusals.length === 0) {
    try {
      lock = builtLock(parseLock(lockBytes.toString("utf8"), files.lock), files.lock);
      if (lock.image.sha256 !== image) refuse("image-differs", "the lock is that of another image");
      if (lock.inputs.digest !== evidence.inputsDigest)
        refuse("inputs-differ", "lock and marker name different inputs");
      if (readSeal(lockedBytes, files.lockedRecipe) !== lockSubject)
        refuse("locked-recipe-differs", "the locked recipe was made from another lock");
      const miscounted = contradictionInCounts(lock, evidence);
      if (miscounted) return contradiction("invalid-marker", miscounted);
    } catch (error) {
      return contradiction(
        "invalid-lock",
        error instanceof Failure ? `${error.message}: ${error.why}` : String(error),
      );
    }
  }

  const verifiedAt = Date.parse(marker.predicate.timeVerified);
  const age = policy["max-age-days"];
  const limit = Math.min(
    evidence.notAfter ? Date.parse(evidence.notAfter) : Number.POSITIVE_INFINITY,
    age ? verifiedAt + age * 86_400_000 : Number.POSITIVE_INFINITY,
  );
  if (now.getTime() > limit)
    refuse(
      "too-old",
      `the verdict of ${marker.predicate.timeVerified} was good until ${new Date(limit).toISOString()}`,
    );
  const required = policy["required-level"];
  if (levels.indexOf(evidence.level ?? "versions") < levels.indexOf(required))
    refuse("level-too-low", `level ${evidence.level} was proven, ${required} is required`);
  const undeclared = evidence.floats.filter((float) => !policy.floats.includes(float));
  if (undeclared.length > 0)
    refuse(
      "floats-undeclared",
      `the verdict let ${undeclared.join(", ")} float, which the configuration does not`,
    );
  if (!Object.values(evidence.ecosystems).some((counts) => counts.equal > 0))
    refuse("nothing-compared", "no package was compared, and nothing is no evidence");

  if (lock && today) {
    const now = await today(lock);
    if (now.recipeSha256 !== recipe)
      refuse("recipe-differs", "the recipe in the checkout was changed since it was verified");
    else if (now.inputsDigest !== evidence.inputsDigest)
      refuse(
        "inputs-differ",
        "a file, argument or base that goes into the build was changed since it was verified",
      );
  }
  answer.open = answer.refusals.length === 0;
  if (answer.open) answer.kind = "open";
  return answer;
}
