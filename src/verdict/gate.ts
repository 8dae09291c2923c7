import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readBoundedIfThere } from "../files/bounded.ts";
import { sha256, sha256File } from "../files/digest.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import type { BuiltLock } from "../lock/schema.ts";
import { takeRecipe } from "../pin/recipe-lines.ts";
import { readSeal } from "../pin/seal.ts";
import type { StoredBuild } from "../store/builds.ts";
import { checkAgreement } from "./agreement.ts";
import { Findings, type GateAnswer } from "./answer.ts";
import { checkDemands } from "./demands.ts";
import { type GateFiles, readState, type VerdictState } from "./gate-state.ts";
import type { CurrentInputs } from "./inputs.ts";
import { evidenceLimits } from "./limits.ts";
import { parseMarker } from "./marker.ts";
import type { Marker } from "./marker-types.ts";
import type { Policy } from "./policy.ts";
import { reasonOf } from "./sentence.ts";

export type { GateAnswer, Note, Refusal } from "./answer.ts";

/** A build to check, wherever its files are. */
export interface GateSubject {
  name: string;
  ts: string;
  files: GateFiles;
  /** The marker was made just now, and the history does not have it yet: it must succeed the last one there. */
  isNew?: boolean;
}

export interface GateOptions {
  /** What the checkout's recipe and inputs are now; omitted where only the files are looked at. */
  today?: ((lock: BuiltLock) => Promise<CurrentInputs>) | undefined;
  now?: Date;
  /** Digest of an image; default: its file is read. */
  digest?: (path: string) => Promise<string>;
}

/** A build of a store, as the gate looks at it. */
export function subjectOf({ name, ts, files }: StoredBuild): GateSubject {
  return { name, ts, files: { ...files, history: join(dirname(files.lock), "history.jsonl") } };
}

/**
 * Says whether a build may be merged or used: its marker must be valid and bound, by digests that are computed here,
 * to exactly these files, and be the last one written. That a file with the right name exists proves nothing.
 */
export async function checkBuild(
  build: StoredBuild | GateSubject,
  policy: Policy,
  options: GateOptions = {},
): Promise<GateAnswer> {
  const subject = "state" in build ? subjectOf(build) : build;
  const { name, ts } = subject;
  const findings = new Findings(`${name}-${ts}`);
  const found: { marker?: Marker; imageChecked: boolean } = { imageChecked: false };
  await judge(subject, policy, options, findings, found);
  const { marker } = found;
  const open = findings.refusals.length === 0;
  return {
    name,
    ts,
    open,
    kind: open ? "open" : findings.isContradictory ? "inconclusive" : "unverified",
    refusals: findings.refusals,
    notes: findings.notes,
    level: marker?.evidence.level,
    verifiedAt: marker?.verifiedAt,
    from: marker?.evidence.from,
    marker: marker?.digest,
    image: { verified: marker?.subjects.image !== undefined, checked: found.imageChecked },
    signedBy: [],
    run: marker?.evidence.run,
  };
}

async function judge(
  subject: GateSubject,
  policy: Policy,
  { today, now = new Date(), digest = sha256File }: GateOptions,
  findings: Findings,
  found: { marker?: Marker; imageChecked: boolean },
): Promise<void> {
  const { files } = subject;
  const marker = await readMarker(subject, policy, findings);
  if (!marker) return;
  found.marker = marker;
  const { evidence } = marker;
  if (evidence.verdict !== "verified") {
    findings.refuse("not-verified", reasonOf(marker));
    return;
  }
  const lock = await checkFiles(files, marker, findings);
  found.imageChecked = await checkImage(files.image, marker, lock, digest, findings);
  if (lock) checkAgreement(lock, marker, findings);
  checkDemands(marker, policy, now, findings);
  if (lock && today) checkInputs(await today(lock), lock, findings);
}

/** The marker, where there is one, it can be read, and it is the last verdict on this build. */
async function readMarker(
  subject: GateSubject,
  policy: Policy,
  findings: Findings,
): Promise<Marker | undefined> {
  const { files, name, ts } = subject;
  let state: VerdictState;
  try {
    state = await readState(files, ts);
  } catch (error) {
    findings.unreadable(error, "marker-unreadable");
    return undefined;
  }
  if (state.verified && state.unverified) {
    findings.contradict("both-markers", "there is a .verified and an .unverified marker of one build");
    return undefined;
  }
  const bytes = state.verified ?? state.unverified;
  if (!bytes) {
    findings.refuse("no-marker", "the build has no marker: it was never verified");
    return undefined;
  }
  let marker: Marker;
  try {
    marker = parseMarker(bytes, state.verified ? files.verified : files.unverified);
  } catch (error) {
    findings.unreadable(error, "marker-unreadable");
    return undefined;
  }
  const { evidence } = marker;
  if (evidence.name !== name || evidence.ts !== ts) {
    findings.contradict("other-build", `the marker is that of ${evidence.name}-${evidence.ts}`);
    return undefined;
  }
  if (subject.isNew) checkNext(marker, state, findings);
  else checkChain(marker, state, files, policy, findings);
  if (state.unverified && evidence.verdict === "verified")
    findings.refuse("not-verified", "a marker that says verified has the name of one that does not");
  return findings.refusals.length === 0 || evidence.verdict === "verified" ? marker : undefined;
}

/** Whether a marker is the last verdict that was written; which that is, the links of the history say, not clocks. */
function checkChain(
  { digest, evidence, format }: Marker,
  { chain, history }: VerdictState,
  files: GateFiles,
  policy: Policy,
  findings: Findings,
): void {
  if (files.history === undefined) {
    findings.note("no-history", "later verdicts were not checked: these files come without a history");
    if (policy.require_verified)
      findings.refuse(
        "history-missing",
        "whether a later verdict was written is not known: these files come without a history",
        "check the build in its store, or bring history.jsonl with it",
      );
    return;
  }
  if (!history) {
    findings.contradict("history-missing", `there is no history ${files.history}`);
    return;
  }
  const line = chain.verdicts.get(digest);
  const damaged = history.damaged.find(({ text }) => text.includes(evidence.ts));
  if (damaged)
    findings.contradict("history-damaged", `line ${damaged.line} of ${files.history} cannot be read`);
  if (!line) {
    findings.contradict(
      chain.verdicts.size > 0 ? "replayed" : "history-lacks-marker",
      chain.verdicts.size > 0
        ? "the marker is not one that the history has: another verdict was written here"
        : "the history does not have this marker",
    );
    return;
  }
  if (chain.missing.length > 0)
    findings.contradict(
      "history-shortened",
      `the history lacks ${chain.missing.length === 1 ? "a verdict" : "verdicts"} that others succeed: ${chain.missing.join(", ")}`,
      "restore history.jsonl as git or the store's backup has it, or verify again",
    );
  if (!chain.heads.includes(digest))
    findings.contradict("replayed", `the marker is an earlier one: a later verdict was written`);
  else if (chain.heads.length > 1)
    findings.contradict(
      "history-forked",
      "two verdicts were written at once, and neither succeeds the other",
    );
  const isOther =
    line.verdict !== evidence.verdict ||
    (format > 1 && [...line.previous].sort().join() !== [...evidence.previous].sort().join());
  if (isOther)
    findings.contradict(
      "history-contradicts-marker",
      "history and marker disagree on the verdict, or on the one before",
    );
}

/** Whether a marker that is not recorded yet succeeds the last verdict that is. */
function checkNext({ digest, evidence }: Marker, { chain }: VerdictState, findings: Findings): void {
  const isRecorded = chain.heads.join() === digest;
  if (!isRecorded && chain.heads.join() !== [...evidence.previous].sort().join())
    findings.contradict(
      "replayed",
      "the marker does not succeed the last verdict that is recorded",
      "run the verify job again",
    );
}

const restore = "restore it as git or a backup has it, or run: stx-container roundtrip RECIPE";

type Part = "lock" | "lockedRecipe" | "recipe";
const words: Record<Part, string> = { lock: "lock", lockedRecipe: "locked recipe", recipe: "recipe" };

async function readPart(files: GateFiles, part: Part, findings: Findings): Promise<Buffer | undefined> {
  try {
    return await readBoundedIfThere(files[part], evidenceLimits[part], { what: words[part] });
  } catch (error) {
    findings.unreadable(error, part === "lock" ? "lock-missing" : "locked-recipe-missing");
    return undefined;
  }
}

/** Compares the files with the digests in the marker. @returns the lock, where it and the locked recipe are right */
async function checkFiles(
  files: GateFiles,
  marker: Marker,
  findings: Findings,
): Promise<BuiltLock | undefined> {
  const before = findings.refusals.length;
  const [lockBytes, lockedBytes, recipeBytes] = await Promise.all(
    (["lock", "lockedRecipe", "recipe"] as const).map((part) => readPart(files, part, findings)),
  );
  if (findings.refusals.length > before) return undefined;
  const { subjects } = marker;
  if (!lockBytes) findings.refuse("lock-missing", "the lock is not here", restore);
  else if (sha256(lockBytes) !== subjects.lock)
    findings.refuse("lock-differs", "the lock is not the one that was verified", restore);
  if (!lockedBytes) findings.refuse("locked-recipe-missing", "the locked recipe is not here", restore);
  else if (sha256(lockedBytes) !== subjects.lockedRecipe)
    findings.refuse("locked-recipe-differs", "the locked recipe is not the one that was verified", restore);
  // The recipe is in the locked recipe, too: its file may be left out, but not be another one.
  const recipe = recipeBytes ?? (lockedBytes && takeRecipe(lockedBytes));
  if (recipe && sha256(recipe) !== subjects.recipe)
    findings.refuse("recipe-differs", "the recipe beside the lock is not the one that was verified", restore);
  if (!lockBytes || !lockedBytes || findings.refusals.length > before) return undefined;
  try {
    if (readSeal(lockedBytes, files.lockedRecipe) !== subjects.lock)
      findings.contradict("locked-recipe-differs", "the locked recipe was made from another lock");
    return builtLock(parseLock(lockBytes.toString("utf8"), files.lock), files.lock);
  } catch (error) {
    findings.unreadable(error, "lock-unreadable");
    return undefined;
  }
}

/** Compares the image with the marker, where it is here. @returns whether it was */
async function checkImage(
  path: string | undefined,
  { subjects, evidence }: Marker,
  lock: BuiltLock | undefined,
  digest: (path: string) => Promise<string>,
  findings: Findings,
): Promise<boolean> {
  const found = path === undefined ? undefined : await lstat(path).catch(() => undefined);
  if (path === undefined || !found) {
    findings.note("image-not-here", "the image is not here, so its digest was not checked");
    return false;
  }
  if (!found.isFile()) {
    findings.contradict(
      "not-a-regular-file",
      `the image ${path} is a link, folder or device`,
      "put the image itself there",
    );
    return false;
  }
  const actual = await digest(path);
  const expected = subjects.image ?? lock?.image.sha256;
  if (expected !== undefined && actual !== expected)
    findings.refuse(
      "image-differs",
      `the image is not the one that was verified: its sha256 is ${actual}`,
      restore,
    );
  else if (subjects.image === undefined && lock)
    await checkContent(path, lock, evidence.contentDigest, findings);
  return true;
}

/** The verdict was made without the image: whether this is it, its content says. */
async function checkContent(
  path: string,
  lock: BuiltLock,
  expected: string | undefined,
  findings: Findings,
): Promise<void> {
  const [{ openImage }, { contentDigest }] = await Promise.all([
    import("../image/open.ts"),
    import("../image/digest.ts"),
  ]);
  try {
    const tree = await openImage(path);
    try {
      const rules = { version: lock.writer.contentRules, epoch: lock.inputs.sourceDateEpoch };
      const { digest } = await contentDigest(tree, rules);
      if (tree.unaccounted?.length)
        findings.contradict("image-differs", "the image has what no reader looks at");
      else if (digest !== (expected ?? lock.image.contentDigest))
        findings.refuse(
          "image-differs",
          `the image is not the one that was verified: its content digest is ${digest}`,
        );
    } finally {
      await tree.close();
    }
  } catch (error) {
    findings.unreadable(error, "image-differs");
  }
}

const kinds = { recipe: "the recipe", file: "the file", base: "the base image", other: "" };

function checkInputs(now: CurrentInputs, lock: BuiltLock, findings: Findings): void {
  const remedy = "stx-container roundtrip RECIPE";
  if (now.recipeSha256 !== lock.recipe.sha256) {
    findings.refuse("recipe-differs", "the recipe in the checkout was changed since it was verified", remedy);
    return;
  }
  const names = now.changed.map(({ kind, what }) => `${kinds[kind]} ${what}`.trim());
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  if (names.length > 0)
    findings.refuse(
      "inputs-differ",
      `what goes into the build was changed since it was verified: ${names.slice(0, 5).join(", ")}${more}`,
      remedy,
    );
  for (const text of now.unchecked) findings.note("input-not-checked", text);
  if (!now.isComparable)
    findings.note("inputs-by-other-rules", "the inputs were digested by rules of another version");
}
