import { purlContradiction } from "../ecosystems/purl-check.ts";
import { Failure } from "../failure.ts";
import { inPlainWords, problemsIn } from "../files/plain-words.ts";
import { type Migration, migrate } from "./compat/migrate.ts";
import { identityKey } from "./identity.ts";
import { hasEachKeyOnce, jsonPlaces, jsonProblem, lineAt, offsetOf } from "./json-places.ts";
import { type BuiltLock, type Lock, lockSchema, lockVersion, type Package } from "./schema.ts";

/**
 * Reads a lock strictly: every key known, every value in range, no key and no package twice. Locks of earlier versions
 * come back in today's form.
 * @param path where the text came from, for messages.
 * @throws Failure "inconclusive" that says where and what is wrong.
 */
export function parseLock(text: string, path: string): Lock {
  const document = parseJson(text, path);
  const found = versionOf(document, path);
  if (found === lockVersion) return checkLock(document, path, text);
  // Places in the text do not apply to a migrated document.
  return checkLock(migrate(document as Migration, found, path), path);
}

/**
 * The same checks on a document that was already parsed.
 * @param text the JSON text it was read from, to name lines.
 * @throws Failure "inconclusive".
 */
export function checkLock(document: unknown, path: string, text?: string): Lock {
  const result = lockSchema.safeParse(document, inPlainWords);
  if (!result.success) {
    const { issues } = result.error;
    throw unreadable(
      path,
      problemsIn(issues, "the document", 3),
      text === undefined ? undefined : lineOf(text, issues[0]!.path),
    );
  }
  assertPackages(result.data, [], path, text);
  for (const [index, stage] of Object.entries(result.data.stages ?? {}))
    assertPackages(stage, ["stages", index], path, text);
  return result.data;
}

/** Checks that no package appears twice and that each one's URL describes it. */
function assertPackages(
  { ecosystems, transient = {} }: Pick<Lock, "ecosystems" | "transient">,
  at: readonly string[],
  path: string,
  text: string | undefined,
): void {
  assertNoTwins(ecosystems, at, path, text);
  for (const [ecosystem, collected] of Object.entries(ecosystems))
    if (collected.status !== "absent")
      assertOwnPurls(collected.packages, [...at, "ecosystems", ecosystem, "packages"], path, text);
  for (const [ecosystem, packages] of Object.entries(transient))
    assertOwnPurls(packages, [...at, "transient", ecosystem], path, text);
}

/** A reader of an export, or another tool that reads the lock, identifies a package by its URL alone. */
function assertOwnPurls(
  packages: readonly Package[],
  at: readonly string[],
  path: string,
  text: string | undefined,
): void {
  for (const [index, item] of packages.entries()) {
    const why = purlContradiction(item);
    if (why === undefined) continue;
    const place = text === undefined ? undefined : lineOf(text, [...at, index, "purl"]);
    throw unreadable(path, why, place, "purl-contradicts-package");
  }
}

/** @param at where these ecosystems are in the document */
function assertNoTwins(
  ecosystems: Lock["ecosystems"],
  at: readonly string[],
  path: string,
  text: string | undefined,
): void {
  for (const [ecosystem, collected] of Object.entries(ecosystems)) {
    if (collected.status === "absent") continue;
    const seen = new Set<string>();
    for (const [index, item] of collected.packages.entries()) {
      const key = identityKey(ecosystem, item);
      if (seen.has(key)) {
        const where = [...at, "ecosystems", ecosystem, "packages", index];
        const which = `${ecosystem} has ${item.name} ${item.version}${item.prefix ? ` in ${item.prefix}` : ""} twice`;
        throw unreadable(path, which, text === undefined ? undefined : lineOf(text, where));
      }
      seen.add(key);
    }
  }
}

function parseJson(text: string, path: string): unknown {
  if (text.trim() === "") throw unreadable(path, "the file is empty");
  if (/^# scitex-container lock\s/.test(text)) {
    throw new Failure("inconclusive", `${path} is not a lock of this program`, {
      code: "lock-of-scitex",
      why: "it is a combined text lock of scitex-container, which names no image and no architecture",
      remedy:
        "to see what is in its image: stx-container freeze IMAGE, which stx-container diff compares with this file; to have it verified, build it from its .rough.def: stx-container roundtrip RECIPE",
      place: { path },
    });
  }
  const conflict = /^(?:<{7}|>{7}) /m.exec(text);
  if (conflict) throw unreadable(path, "an unresolved merge conflict", lineAt(text, conflict.index));
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const [why, offset] = jsonProblem(text);
    throw unreadable(path, why, lineAt(text, offset));
  }
  if (hasEachKeyOnce(text, document)) return document;
  for (const { at, offset, twice } of jsonPlaces(text)) {
    if (twice) throw unreadable(path, `the key "${at}" appears twice`, lineAt(text, offset));
    // JSON readers disagree about what this key means.
    if (at === "__proto__") throw unreadable(path, 'a key "__proto__"', lineAt(text, offset));
  }
  return document;
}

function versionOf(document: unknown, path: string): number {
  const found =
    typeof document === "object" && document !== null && !Array.isArray(document)
      ? (document as Record<string, unknown>).lockVersion
      : undefined;
  if (typeof found !== "number" || !Number.isInteger(found) || found < 1) {
    throw notALock(document, path);
  }
  if (found > lockVersion) {
    throw new Failure("inconclusive", `cannot read the lock ${path}`, {
      code: "lock-too-new",
      why: `it was written by a newer version: lockVersion is ${found}, and this version reads up to ${lockVersion}`,
      remedy: "update stx/container-action, or use the version that wrote the lock",
      place: { path },
    });
  }
  return found;
}

/** Says what the file is instead of a lock; a lock that was edited is reported as such. */
function notALock(document: unknown, path: string): Failure {
  const isObject = typeof document === "object" && document !== null && !Array.isArray(document);
  const keys = isObject ? Object.keys(document) : [];
  if (keys.some((key) => key === "lockVersion" || key === "ecosystems" || key === "writer"))
    return unreadable(path, "it has no lockVersion, or one that is not a whole number");
  const what = !isObject
    ? Array.isArray(document)
      ? "a list"
      : "a single value"
    : keys.includes("payload") || keys.includes("predicate")
      ? "a marker"
      : keys.length === 0
        ? "an empty object"
        : `an object with the keys ${keys
            .slice(0, 5)
            .map((key) => JSON.stringify(key.slice(0, 40)))
            .join(", ")}`;
  return new Failure("inconclusive", `${path} is not a lock`, {
    code: "lock-unreadable",
    why: `it is JSON, ${what}; a lock has the key lockVersion`,
    remedy: "give a lock, as `stx-container build` and `stx-container freeze` write it",
    place: { path },
  });
}

function lineOf(text: string, path: readonly PropertyKey[]): { line: number; column: number } {
  return lineAt(text, offsetOf(text, path));
}

function unreadable(
  path: string,
  why: string,
  at?: { line: number; column: number },
  code: "lock-unreadable" | "purl-contradicts-package" = "lock-unreadable",
): Failure {
  return new Failure("inconclusive", `cannot read the lock ${path}`, {
    code,
    why,
    remedy: "restore the file as it was written, or build the image again to get a new lock",
    place: { path, ...at },
  });
}

/**
 * Narrows a lock to that of a build.
 * @throws Failure("inconclusive") for the lock of an image that was frozen, not built
 */
export function builtLock(lock: Lock, path: string): BuiltLock {
  const { image, recipe, inputs, builder } = lock;
  if (
    image.sha256 !== undefined &&
    image.size !== undefined &&
    image.contentDigest &&
    recipe &&
    inputs &&
    builder
  )
    return lock as BuiltLock;
  throw new Failure("inconclusive", `${path} is not the lock of a build`, {
    code: "lock-not-of-a-build",
    why: "it was made from an image alone (freeze), so it does not say what the image was built from",
    remedy: "build the recipe with stx-container build, and give the lock that this writes",
  });
}
