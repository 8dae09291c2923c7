import { canonicalJson } from "../files/canonical-json.ts";
import { missingReaders } from "../lock/readers.ts";
import type { BuiltLock, Lock } from "../lock/schema.ts";
import { allEcosystems } from "../lock/stages.ts";
import { type Findings, rebuildRemedy } from "./answer.ts";
import type { Marker } from "./marker-types.ts";

/** A summary of what the lock has of one ecosystem. */
function lockedCount(ecosystems: Lock["ecosystems"], id: string): number {
  const found = ecosystems[id];
  return found === undefined || found.status === "absent" ? 0 : found.packages.length;
}

/** The fields in which lock and marker disagree, each as a sentence; only fields that both have are compared. */
function disagreements(lock: BuiltLock, { evidence, subjects, format }: Marker): string[] {
  const found: string[] = [];
  const compare = (what: string, inMarker: unknown, inLock: unknown) => {
    if (canonicalJson(inMarker ?? null) !== canonicalJson(inLock ?? null))
      found.push(`${what}: ${brief(inMarker)} in the marker, ${brief(inLock)} in the lock`);
  };
  // Each field of an object is compared separately: shortened as a whole, two different objects could look the same.
  const compareFields = (what: string, inMarker: unknown, inLock: unknown) => {
    const [left, right] = [fieldsOf(inMarker), fieldsOf(inLock)];
    if (!left || !right) return compare(what, inMarker, inLock);
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
      compareFields(`${what}, ${key}`, left[key], right[key]);
  };
  compare("recipe", subjects.recipe, lock.recipe.sha256);
  if (subjects.image !== undefined) compare("image", subjects.image, lock.image.sha256);
  if (evidence.level === "bytes")
    compare("bytes of the rebuild", evidence.rebuilt?.sha256, lock.image.canonical && lock.image.sha256);
  if (format === 1) compare("version of stx-container", "0.1.0", lock.writer.program);
  const { rebuilder } = evidence;
  if (rebuilder && rebuilder.arch !== lock.builder.arch)
    compare("architecture", rebuilder.arch, lock.image.arch);
  compareFields("builder", evidence.builder, lock.builder);
  compare("floats", [...evidence.floats].sort(), [...lock.floats].sort());
  compare("unlocked inputs", evidence.unlocked, lock.unlocked.length);
  if (evidence.contentDigest !== undefined) {
    compare("content digest", evidence.contentDigest, lock.image.contentDigest);
    compare("canonical digest", evidence.canonicalDigest, lock.image.canonicalDigest);
    compareFields("writer", evidence.writers?.lock, lock.writer);
  }
  for (const name of Object.keys(evidence.overrides))
    if (!Object.hasOwn(lock.inputs.arguments, name))
      compare(`build argument ${name}`, evidence.overrides[name], undefined);
  const left = new Set(evidence.notCompared.map(({ ecosystem }) => ecosystem));
  const locked = allEcosystems(lock);
  for (const id of new Set([...Object.keys(locked), ...Object.keys(evidence.ecosystems)]))
    if (!left.has(id))
      compare(`packages of ${id}`, evidence.ecosystems[id]?.locked ?? 0, lockedCount(locked, id));
  return found;
}

/**
 * Ecosystems that have a reader in the lock but no result, or a result but no reader, and those that its program
 * always reads.
 */
function notRead({ ecosystems, writer }: BuiltLock): string[] {
  const ids = new Set([...Object.keys(ecosystems), ...Object.keys(writer.readers)]);
  return [...ids]
    .filter((id) => !Object.hasOwn(ecosystems, id) || !Object.hasOwn(writer.readers, id))
    .concat(missingReaders({ writer }))
    .filter((id, at, all) => all.indexOf(id) === at);
}

const fieldsOf = (value: unknown) =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;

function brief(value: unknown): string {
  const text = value === undefined ? "nothing" : typeof value === "string" ? value : canonicalJson(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** Checks every field that lock and marker share. */
export function checkAgreement(lock: BuiltLock, marker: Marker, findings: Findings): void {
  const { evidence } = marker;
  const { name, ts } = evidence;
  if (lock.name !== name || lock.ts !== ts)
    findings.contradict(
      "lock-of-other-build",
      `the lock is that of ${lock.name}-${lock.ts}, not of ${name}-${ts}`,
      rebuildRemedy,
    );
  if (lock.test === "skipped")
    findings.note("not-tested", "the recipe's %test was not run, neither in the build nor in the rebuild");
  if (lock.testAfter !== undefined)
    findings.note("tested-after", "the test after the build passed in the image, and runs in every rebuild");
  if (lock.inputs.binds)
    findings.note(
      "bound-folders",
      `build and rebuild saw of their machines what is not locked: ${lock.inputs.binds.map(({ at, access }) => `${at} (${access})`).join(", ")}`,
    );
  for (const text of disagreements(lock, marker))
    findings.contradict("lock-contradicts-marker", `lock and marker disagree on ${text}`);
  const sameRules =
    evidence.writers === undefined || evidence.writers.lock.inputs === evidence.writers.verifier.inputs;
  if (sameRules && evidence.inputsDigest !== lock.inputs.digest)
    findings.refuse("inputs-differ", "lock and marker name different inputs");
  for (const [id, found] of Object.entries(allEcosystems(lock)))
    if (found.status === "error")
      findings.contradict(
        "lock-incomplete",
        `${id} of the image could not be read: ${found.path}: ${found.message}`,
        "remove what cannot be read at the end of %post, and build again: stx-container roundtrip RECIPE",
      );
  for (const id of notRead(lock))
    findings.contradict("lock-incomplete", `the lock lacks the reader of ${id}, or what it found`);
  if (lock.image.unaccounted?.length)
    findings.contradict(
      "lock-incomplete",
      `the image has what no reader looked at: ${lock.image.unaccounted.map(({ what }) => what).join(", ")}`,
    );
}
