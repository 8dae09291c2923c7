import { createHash } from "node:crypto";
import { lstat, open, readdir, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Failure } from "../failure.ts";
import { readBounded, readBoundedIfThere } from "../files/bounded.ts";
import { sha256File } from "../files/digest.ts";
import { builtLock, parseLock } from "../lock/read.ts";
import type { BuiltLock, Lock } from "../lock/schema.ts";
import { shellWord } from "../process/shell-word.ts";
import { buildIdOf, listNames } from "../store/builds.ts";
import { fileKind } from "../store/file-kind.ts";
import type { GateSubject } from "./gate-subject.ts";
import { evidenceLimits } from "./limits.ts";
import { readBuiltLock } from "./lock-file.ts";
import { parseMarker } from "./marker.ts";

/** Where to look for the evidence about an image; all paths absolute. */
export interface EvidencePlaces {
  /** The marker, which lies beside its lock and locked recipe, or their folder. */
  marker?: string | undefined;
  /** A store; what it says of the image comes before what lies beside it. */
  store?: string | undefined;
  /** Digest of an image; default: its file is read. */
  digest?: ((path: string) => Promise<string>) | undefined;
}

/** An image's build, and the store in which it was found; undefined if its files are in no store. */
export interface Evidence {
  subject: GateSubject;
  store: string | undefined;
  /** sha256 (hex) of the image that was read to find the build; undefined where another of its files named it. */
  sha256?: string;
}

/**
 * Finds the build that an image belongs to, even if the image was renamed, copied or deployed: by the given marker; in
 * the store, by the image's own name or its digest; otherwise by files next to it that have its name, or a lock that
 * names it.
 * @throws Failure("unverified", "no-marker") where there is none; and for a path without a file
 */
export async function findEvidence(path: string, places: EvidencePlaces): Promise<Evidence> {
  const image = await imageAt(path);
  const sha256 = await (places.digest ?? sha256File)(image);
  const found = await findSubject(image, sha256, places);
  if (!found)
    throw sha256 === emptySha256 ? emptyFile(path) : await nothingFound(image, path, sha256, places);
  return { ...found, sha256 };
}

/** The endings of a build's files, except the image. */
const endings = [".lock", ".verified", ".unverified", ".rough.def", ".def"];

/**
 * The build that a lock, marker, recipe or locked recipe belongs to, found by the lock next to it; its image is
 * included only if it has the same name. Undefined for a file with another ending.
 * @throws Failure where there is no lock, or it is not of a build
 */
export async function evidenceOfFile(path: string, store?: string): Promise<Evidence | undefined> {
  const ending = endings.find((each) => path.endsWith(each));
  if (ending === undefined) return undefined;
  const [folder, stem] = [dirname(path), basename(path, ending)];
  const lockPath = join(folder, `${stem}.lock`);
  if (ending === ".def") await assertNotAlone(path, lockPath);
  const lock = await readBuiltLock(lockPath).catch((error) => assertMarker(path, ending, error));
  const image = join(folder, `${stem}.sif`);
  const hasImage = await lstat(image).then(Boolean, () => false);
  const subject = await subjectIn(folder, stem, lock, hasImage ? image : undefined);
  return { subject, store: await storeAround(subject, store) };
}

/**
 * If there is no lock, the marker that the user named may itself be the wrong file.
 * @throws the error otherwise
 */
async function assertMarker(path: string, ending: string, error: unknown): Promise<never> {
  if (ending.endsWith("verified")) {
    const bytes = await readBoundedIfThere(path, evidenceLimits.marker, { what: "marker" });
    if (bytes) parseMarker(bytes, path);
  }
  throw error;
}

function recipeAlone(path: string): Failure {
  return new Failure("usage", `${path} is a recipe, not a file of a build`, {
    code: "wrong-kind-of-file",
    why: "there is no lock beside it",
    remedy: `give the name of its build, which stx-container list shows, or build it: stx-container roundtrip ${path}`,
  });
}

/** A user's own recipe is not a file of a build; only its name shows which build is meant. */
async function assertNotAlone(path: string, lock: string): Promise<void> {
  const isThere = (file: string) => lstat(file).then(Boolean, () => false);
  if ((await isThere(lock)) || !(await isThere(path))) return;
  throw recipeAlone(path);
}

/** The image itself, with all links resolved, because the user named this path. */
async function imageAt(path: string): Promise<string> {
  const image = await realpath(path).catch(() => undefined);
  const found = image === undefined ? undefined : await lstat(image);
  if (image !== undefined && found?.isFile()) return image;
  throw new Failure("usage", `there is no image at ${path}`, {
    code: found ? "not-a-regular-file" : "no-such-file",
    why: found ? "it is not a plain file" : "no such file, or a link that leads nowhere",
    remedy: "check the path",
  });
}

type Found = Omit<Evidence, "sha256">;

async function findSubject(
  image: string,
  digest: string,
  { marker, store }: EvidencePlaces,
): Promise<Found | undefined> {
  if (marker !== undefined) return { subject: await ofMarker(marker, image, digest), store: undefined };
  const own = await ofOwnName(image);
  const around = own && (await storeAround(own, store));
  if (own && around) return { subject: own, store: around };
  // The store comes first: files next to the image may belong to an earlier verdict.
  const stored = store === undefined ? undefined : await ofStore(store, image, digest);
  if (stored) return { subject: stored, store };
  const beside = own ?? (await newestOf(dirname(image), image, digest));
  return beside && { subject: beside, store: undefined };
}

async function ofStore(store: string, image: string, digest: string): Promise<GateSubject | undefined> {
  const names = await listNames(store);
  const all = await Promise.all(names.map((name) => newestOf(join(store, name), image, digest)));
  return newestFirst(all.filter((each) => each !== undefined))[0];
}

/** The store, if a build's files are in one. */
async function storeAround({ name, files }: GateSubject, store: string | undefined) {
  const folder = store && (await realpath(join(store, name)).catch(() => undefined));
  return folder === dirname(files.lock) ? store : undefined;
}

async function ofMarker(path: string, image: string, digest: string): Promise<GateSubject> {
  if ((await lstat(path).catch(() => undefined))?.isDirectory()) {
    const found = await newestOf(path, image, digest);
    if (found) return found;
    throw await noEvidence(image, digest, { store: path });
  }
  const stem = /^(.+)\.(?:un)?verified$/.exec(basename(path))?.[1];
  if (stem === undefined)
    throw new Failure("usage", `${path} is not the path of a marker`, {
      code: "wrong-use",
      why: "a marker's name ends in .verified or .unverified",
      remedy: "name the marker with --marker; its lock and locked recipe must lie beside it",
    });
  const bytes = await readBounded(path, evidenceLimits.marker, { what: "marker" });
  return subjectIn(dirname(path), stem, parseMarker(bytes, path).evidence, image);
}

/** The build whose files are named like the image, whatever its digest; the gate checks whether it is this image. */
async function ofOwnName(image: string): Promise<GateSubject | undefined> {
  const folder = dirname(image);
  const stem = basename(image, ".sif");
  const present = await readdir(folder).catch((): string[] => []);
  if (!["lock", "verified", "unverified"].some((ending) => present.includes(`${stem}.${ending}`)))
    return undefined;
  const named = buildIdOf(stem) ?? (await lockAt(join(folder, `${stem}.lock`)));
  return named && subjectIn(folder, stem, named, image);
}

/** The newest build in a folder whose lock names a digest. */
async function newestOf(folder: string, image: string, digest: string): Promise<GateSubject | undefined> {
  const present = await readdir(folder).catch((): string[] => []);
  const found: GateSubject[] = [];
  for (const file of present.filter((name) => name.endsWith(".lock") && name !== ".lock")) {
    const lock = await lockAt(join(folder, file), digest);
    if (lock?.image.sha256 === digest)
      found.push(await subjectIn(folder, basename(file, ".lock"), lock, image));
  }
  return newestFirst(found)[0];
}

const newestFirst = (subjects: GateSubject[]) =>
  subjects.sort((a, b) => (a.ts < b.ts ? 1 : a.ts > b.ts ? -1 : a.name < b.name ? -1 : 1));

/** The lock of a build; undefined for a file that is not one and, if `mention` is given, for one that does not contain it. */
async function lockAt(path: string, mention = ""): Promise<BuiltLock | undefined> {
  const lock = await anyLockAt(path, mention);
  try {
    return lock && builtLock(lock, path);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** The same for a lock of any image. */
async function anyLockAt(path: string, mention: string): Promise<Lock | undefined> {
  try {
    const bytes = await readBoundedIfThere(path, evidenceLimits.lock, { what: "lock" });
    if (!bytes?.includes(mention)) return undefined;
    return parseLock(bytes.toString("utf8"), path);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

async function subjectIn(
  folder: string,
  stem: string,
  { name, ts }: { name: string; ts: string },
  image: string | undefined,
): Promise<GateSubject> {
  const file = (ending: string) => join(folder, stem + ending);
  const isStored = basename(folder) === name && stem === `${name}-${ts}`;
  const isThere = (path: string) => lstat(path).then(Boolean, () => false);
  // In a store there must be a history; beside loose files there may be one, with the name that it has in a release.
  const released = file(".history.jsonl");
  const history = !isStored && (await isThere(released)) ? released : join(folder, "history.jsonl");
  const hasHistory = isStored || (await isThere(history));
  return {
    name,
    ts,
    files: {
      image,
      lock: file(".lock"),
      lockedRecipe: file(".def"),
      recipe: file(".rough.def"),
      verified: file(".verified"),
      unverified: file(".unverified"),
      history: hasHistory ? history : undefined,
    },
  };
}

/** The digest of an empty file. */
const emptySha256 = createHash("sha256").digest("hex");

function emptyFile(path: string): Failure {
  return new Failure("unverified", `there is nothing to check in ${path}`, {
    code: "image-empty",
    why: "the file is empty, as a copy or download that failed leaves it",
    remedy: "fetch the file again, or build it again",
  });
}

/** A text is not an image, so its marker cannot be missing. */
async function nothingFound(
  image: string,
  path: string,
  sha256: string,
  places: EvidencePlaces,
): Promise<Failure> {
  const kind = await fileKind(image);
  if (kind === "recipe") return recipeAlone(path);
  await using file = await open(image);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
  const start = buffer.subarray(0, bytesRead);
  const isJson = /^\s*[[{]/.test(start.toString("latin1"));
  // Every image has zero bytes near its beginning; what is named like one is called one, though it is damaged.
  if (!isJson && (start.includes(0) || /\.(?:sif|simg|img|squashfs|sqsh)$/.test(path)))
    return noEvidence(path, sha256, places);
  const text = isJson ? "a text that begins like JSON" : "a text";
  const what = kind === "lock" || kind === "marker" ? `a ${kind}` : text;
  return new Failure("usage", `${path} is neither an image nor a file of a build`, {
    code: "wrong-kind-of-file",
    why: `it is ${what}, and its name ends in neither .lock nor .verified`,
    remedy: "give an image, or a file of a build under the name that it was written with",
  });
}

/**
 * Nothing that the gate could ask: no lock, or one that was made from the image alone, which says what is in it and not
 * what it was built from.
 */
async function noEvidence(path: string, sha256: string, { store }: EvidencePlaces): Promise<Failure> {
  const lock = await listOnly(path, sha256);
  const none = `no lock beside it${store === undefined ? "" : ` or in ${store}`} names this image; its sha256 is ${sha256}`;
  return new Failure("unverified", `there is no marker for ${path}`, {
    code: "no-marker",
    why:
      lock === undefined
        ? none
        : `${lock} lists what is in it, but was made from the image alone (freeze, sandbox to-sif): nothing says what it was built from, so no rebuild can prove it`,
    remedy:
      lock === undefined
        ? "name the store that it was built in with --store, or its marker with --marker (lock and locked recipe beside it)"
        : `write a recipe for it, and make a round trip of that: stx-container recover ${shellWord(path)}`,
  });
}

/** The lock beside an image that names it and is not of a build. */
async function listOnly(image: string, sha256: string): Promise<string | undefined> {
  const folder = dirname(image);
  const locks = (await readdir(folder).catch((): string[] => []))
    .filter((name) => name.endsWith(".lock"))
    .sort();
  const own = `${basename(image, ".sif")}.lock`;
  for (const file of [...locks.filter((name) => name === own), ...locks.filter((name) => name !== own)]) {
    const lock = await anyLockAt(join(folder, file), sha256);
    if (lock?.image.sha256 === sha256) return join(folder, file);
  }
  return undefined;
}
