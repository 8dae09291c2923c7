import { realpath } from "node:fs/promises";
import type { Failure } from "../failure.ts";
import { readBoundedIfThere } from "../files/bounded.ts";
import { sha256 } from "../files/digest.ts";
import type { Change } from "../lock/compare.ts";
import { maxEarlier } from "../signing/envelope.ts";
import { readHistoryLines } from "../store/history.ts";
import { withNameLock } from "../store/name-lock.ts";
import type { StoreFiles } from "../store/names.ts";
import { publishVerified } from "../store/publish.ts";
import { adoptVerdict, recordVerdict } from "../store/record-verdict.ts";
import { boundedList } from "../verdict/bounded-list.ts";
import { chainOf } from "../verdict/chain.ts";
import { missingSignature } from "../verdict/check-verifiers.ts";
import { worthKeeping } from "../verdict/earlier.ts";
import { judge, reaches } from "../verdict/judge.ts";
import type { Level } from "../verdict/levels.ts";
import { evidenceLimits } from "../verdict/limits.ts";
import { formatMarker, makeStatement, parseMarker } from "../verdict/marker.ts";
import type { Marker } from "../verdict/marker-types.ts";
import { type Policy, verdictPolicy } from "../verdict/policy.ts";
import type { Role } from "../verdict/roles.ts";
import type { Counts, WrittenEvidence } from "../verdict/statement.ts";
import { version } from "../version.ts";
import type { BuildEvidence } from "./evidence.ts";
import { keepFiles } from "./keep-files.ts";
import type { Rebuilt } from "./rebuild.ts";
import type { VerifyRequest } from "./types.ts";
import { writer } from "./writer.ts";

/** The result of a verification. */
export interface Found {
  request: VerifyRequest;
  evidence: BuildEvidence;
  /** Digest of the inputs, computed again. */
  inputsDigest: string;
  rebuilt: Rebuilt | Failure;
  policy: Policy;
  at: Date;
}

const dayMs = 86_400_000;
/** Most characters of a failure's reason in a marker. */
const longestReason = 4000;

/** Everything in the marker except its place in the chain. */
export function evidenceOf(found: Found): Omit<WrittenEvidence, "previous"> {
  const { request, evidence, rebuilt, policy } = found;
  const { lock } = evidence;
  const { max_age_days: days } = policy;
  const result = isRebuilt(rebuilt) ? rebuilt : undefined;
  const { verdict, level, reasons } = judge(result);
  const { contentDigest, canonicalDigest } = lock.image;
  return {
    name: lock.name,
    ts: lock.ts,
    verdict,
    ...(level ? { level } : {}),
    from: request.vault ? "vault" : "upstream",
    reasons,
    ...(isRebuilt(rebuilt) ? {} : { failure: failureIn(rebuilt) }),
    ecosystems: result ? countPackages(result.comparison) : {},
    notCompared: result?.comparison.notCompared ?? [],
    changes: boundedList(
      result ? Object.values(result.comparison.ecosystems).flatMap(({ changes }) => changes) : [],
    ),
    floated: boundedList(result?.comparison.floated ?? []),
    ...(result?.differingFiles ? { differingFiles: boundedList(result.differingFiles) } : {}),
    floats: lock.floats,
    unlocked: lock.unlocked.length,
    inputsDigest: found.inputsDigest,
    overrides: overridesIn(request.buildArgs, lock.inputs.arguments),
    contentDigest,
    ...(canonicalDigest ? { canonicalDigest } : {}),
    ...(result ? { rebuilt: rebuiltIn(result), rebuilder: result.builder } : {}),
    builder: lock.builder,
    writers: { lock: lock.writer, verifier: writer },
    policy: verdictPolicyIn(policy),
    ...(days ? { notAfter: new Date(found.at.getTime() + days * dayMs).toISOString() } : {}),
    ...(request.run ? { run: request.run } : {}),
    ...(request.verifiedBy ? { verifiedBy: request.verifiedBy } : {}),
  };
}

const isRebuilt = (result: Rebuilt | Failure): result is Rebuilt => "comparison" in result;

function verdictPolicyIn(policy: Policy): WrittenEvidence["policy"] {
  const { max_age_days: days, ...rest } = verdictPolicy(policy);
  return { ...rest, ...(days === undefined ? {} : { max_age_days: days }) };
}

function failureIn({ code, message, why }: Failure): WrittenEvidence["failure"] {
  return {
    ...(code ? { code } : {}),
    what: message.slice(0, longestReason),
    ...(why ? { why: why.slice(-longestReason) } : {}),
  };
}

/** Arguments that differed between build and rebuild, without passwords in addresses. */
function overridesIn(given: Record<string, string>, built: Record<string, string>): Record<string, string> {
  const changed = Object.entries(given).filter(([name, value]) => built[name] !== value);
  return Object.fromEntries(
    changed.map(([name, value]) => [name, value.replace(/^([a-z+.-]+:\/\/)[^/@]*@/i, "$1")]),
  );
}

function rebuiltIn({ measured }: Rebuilt): WrittenEvidence["rebuilt"] {
  const { sha256: digest, contentDigest, canonicalDigest } = measured.image;
  return {
    contentRules: measured.contentRules,
    sha256: digest,
    contentDigest,
    ...(canonicalDigest ? { canonicalDigest } : {}),
  };
}

/** For each ecosystem, how many packages changed, are missing, or are new. */
function countPackages({ ecosystems, floated }: Rebuilt["comparison"]): Record<string, Counts> {
  const counted = (changes: readonly Change[]) => {
    const of = (kind: Change["kind"]) => changes.filter((change) => change.kind === kind).length;
    return { changed: of("changed"), missing: of("missing"), extra: of("extra") };
  };
  return Object.fromEntries(
    Object.entries(ecosystems).map(([id, { locked, rebuilt, equal, changes }]) => [
      id,
      {
        locked,
        rebuilt,
        equal,
        ...counted(changes),
        floated: counted(floated.filter(({ ecosystem }) => ecosystem === id)),
      },
    ]),
  );
}

/** The files that were read for the verdict. */
function subjectsOf({ request, evidence }: Found): Partial<Record<Role, string>> {
  const { lock, lockText, lockedRecipe, rebuildRecipe } = evidence;
  const [own, used] = [sha256(lockedRecipe), sha256(rebuildRecipe)];
  return {
    ...(request.image === undefined ? {} : { image: lock.image.sha256 }),
    lock: sha256(lockText),
    lockedRecipe: own,
    recipe: lock.recipe.sha256,
    ...(used === own ? {} : { rebuildRecipe: used }),
  };
}

/**
 * Writes the verdict: a marker that names the last verdicts on this build, a line in the history, and those of the
 * build's lock and recipes that the store lacks because they came from elsewhere. The marker is made and signed
 * without the name's lock, and made again if another verdict was written in the meantime.
 * @param required level at which the build is published
 * @returns the marker, its path, and why a verified build was not published; undefined if it was, or was not meant to
 * be
 */
export async function writeVerdict(
  store: string,
  files: StoreFiles,
  found: Found,
  required: Level,
): Promise<{ marker: Marker; path: string; notPublished: string | undefined }> {
  const evidence = evidenceOf(found);
  const { name, ts, verdict } = evidence;
  const facts = { hasConfiguration: found.policy.sources.length > 0, verifiedAt: found.at, version };
  await withNameLock(store, name, () => adoptFirstMarker(store, files, name, ts));
  for (;;) {
    const previous = chainOf(await readHistoryLines(store, name), ts).heads;
    const statement = makeStatement({
      ...facts,
      evidence: { ...evidence, previous },
      subjects: subjectsOf(found),
    });
    const signatures = (await found.request.sign?.(statement)) ?? [];
    const earlier =
      verdict === "verified" ? await earlierVerdicts(files, found, evidence.from, previous) : [];
    const text = formatMarker(statement, signatures, earlier);
    const written = await withNameLock(store, name, async () => {
      const now = chainOf(await readHistoryLines(store, name), ts).heads;
      if (now.join() !== previous.join()) return undefined;
      await keepFiles(store, files, found.evidence);
      const record = { name, ts, verdict, marker: text, digest: sha256(statement), previous };
      const path = await recordVerdict(store, files, record);
      const isOwn = found.request.image && (await isSameFile(found.request.image, files.image));
      const isEnough = verdict === "verified" && reaches(evidence.level, required);
      const chain = chainOf(await readHistoryLines(store, name), ts);
      const unsigned = await missingSignature(parseMarker(text, path), chain, found.policy, found.at);
      const notPublished =
        isOwn && isEnough ? (unsigned ?? (await publishVerified(store, name, ts))) : undefined;
      return { path, notPublished };
    });
    if (written) return { marker: parseMarker(text, written.path), ...written };
  }
}

/** The earlier verdicts that the new marker keeps; see {@link worthKeeping}. */
async function earlierVerdicts(
  files: StoreFiles,
  { policy, at }: Found,
  from: WrittenEvidence["from"],
  previous: readonly string[],
): Promise<readonly Marker[]> {
  const bytes = await readBoundedIfThere(files.verified, evidenceLimits.marker).catch(() => undefined);
  const last = bytes && (await parsed(bytes, files.verified));
  if (!last || last.format === 1 || !previous.includes(last.digest)) return [];
  // A marker must not become larger than what is read of one.
  return worthKeeping(last, from, policy, at, { count: maxEarlier, bytes: evidenceLimits.marker / 4 });
}

/** A marker of 0.1.0 that came without its history becomes the first link of its build's chain. */
async function adoptFirstMarker(store: string, files: StoreFiles, name: string, ts: string): Promise<void> {
  const { verdicts } = chainOf(await readHistoryLines(store, name), ts);
  if (verdicts.size > 0) return;
  for (const path of [files.verified, files.unverified]) {
    const bytes = await readBoundedIfThere(path, evidenceLimits.marker).catch(() => undefined);
    const marker = bytes && (await parsed(bytes, path));
    if (marker?.format !== 1) continue;
    const { digest, verifiedAt, evidence } = marker;
    await adoptVerdict(store, { name, ts, verdict: evidence.verdict, digest, at: verifiedAt });
    return;
  }
}

async function parsed(bytes: Buffer, path: string): Promise<Marker | undefined> {
  try {
    return parseMarker(bytes, path);
  } catch {
    return undefined;
  }
}

/** Whether two paths lead to the same file, links followed; a path that leads nowhere stands for itself. */
export const isSameFile = async (a: string, b: string) =>
  (await realpath(a).catch(() => a)) === (await realpath(b).catch(() => b));
