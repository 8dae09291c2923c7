// Builds with a verdict, made by the functions that make them in earnest, without building an image: for what looks at
// verdicts.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { sha256 } from "../../src/files/digest.ts";
import type { BuiltLock } from "../../src/lock/schema.ts";
import { formatLock } from "../../src/lock/write.ts";
import { lockedRecipe, pinsOf } from "../../src/pin/locked-recipe.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { writer } from "../../src/roundtrip/writer.ts";
import { appendHistory } from "../../src/store/history.ts";
import { type StoreFiles, storeFiles } from "../../src/store/names.ts";
import { boundedList } from "../../src/verdict/bounded-list.ts";
import { formatMarker, makeStatement } from "../../src/verdict/marker.ts";
import { defaultPolicy, verdictPolicy } from "../../src/verdict/policy.ts";
import type { WrittenEvidence } from "../../src/verdict/statement.ts";
import { version } from "../../src/version.ts";
import { deb, digest, lockOf, present } from "../lock/sample.ts";

export const recipeText = "Bootstrap: docker\nFrom: debian:12\n\n%post\n    apt-get install -y jq\n";

/** The evidence of a rebuild in which everything of this lock came out the same. */
export function evidenceFor(lock: BuiltLock, more: Partial<WrittenEvidence> = {}): WrittenEvidence {
  const none = { changed: 0, missing: 0, extra: 0 };
  const { max_age_days: _, ...policy } = verdictPolicy(defaultPolicy);
  return {
    name: lock.name,
    ts: lock.ts,
    verdict: "verified",
    level: "content",
    from: "upstream",
    reasons: [],
    ecosystems: Object.fromEntries(
      Object.entries(lock.ecosystems).flatMap(([id, found]) => {
        if (found.status === "absent") return [];
        const count = found.packages.length;
        return [[id, { locked: count, rebuilt: count, equal: count, ...none, floated: none }]];
      }),
    ),
    notCompared: [],
    changes: boundedList([]),
    floated: boundedList([]),
    differingFiles: boundedList([]),
    floats: lock.floats,
    unlocked: lock.unlocked.length,
    inputsDigest: lock.inputs.digest,
    overrides: {},
    contentDigest: lock.image.contentDigest,
    rebuilt: {
      contentRules: lock.writer.contentRules,
      sha256: digest("e"),
      contentDigest: lock.image.contentDigest,
    },
    builder: lock.builder,
    rebuilder: lock.builder,
    writers: { lock: lock.writer, verifier: writer },
    policy,
    previous: [],
    ...more,
  };
}

/** What {@link makeBuild} is asked for; everything has a default. */
export interface BuildOptions {
  name?: string;
  ts?: string;
  lock?: Partial<BuiltLock>;
  evidence?: Partial<WrittenEvidence>;
  recipe?: string;
  verifiedAt?: Date;
  /** Whether the image was read for the verdict. */
  withImage?: boolean;
  hasConfiguration?: boolean;
}

/** One build's documents and texts. */
export interface MadeBuild {
  lock: BuiltLock;
  lockText: string;
  locked: Uint8Array;
  image: Buffer;
  recipe: string;
  evidence: WrittenEvidence;
  statement: Uint8Array;
  marker: string;
}

/** A lock as the program writes it: with a result of every reader that it names. */
export function whole(lock: BuiltLock): BuiltLock {
  const absent = Object.keys(lock.writer.readers).map((id) => [id, { status: "absent" }]);
  return { ...lock, ecosystems: { ...Object.fromEntries(absent), ...lock.ecosystems } };
}

/** A build and its verdict, in memory. */
export function makeBuild(options: BuildOptions = {}): MadeBuild {
  const { name = "lab", ts = "2026-1120-061508", recipe = recipeText } = options;
  const image = Buffer.from(`the image of ${name}-${ts}`);
  const lock = whole(
    lockOf(
      { dpkg: present(deb("curl", "7.88.1-10"), deb("jq", "1.6-2")), rpm: { status: "absent" } },
      {
        name,
        ts,
        writer,
        image: { sha256: sha256(image), size: image.length, arch: "amd64", contentDigest: digest("2") },
        recipe: { sha256: sha256(recipe) },
        ...options.lock,
      },
    ),
  );
  const lockText = formatLock(lock);
  const parsed = parseRecipe(Buffer.from(recipe), "recipe.def");
  const locked = lockedRecipe(parsed, lock, pinsOf(lock, parsed), lockText);
  const evidence = evidenceFor(lock, options.evidence);
  if (options.withImage === false) delete evidence.differingFiles;
  const statement = makeStatement({
    evidence,
    subjects: {
      ...(options.withImage === false ? {} : { image: lock.image.sha256 }),
      lock: sha256(lockText),
      lockedRecipe: sha256(locked),
      recipe: lock.recipe.sha256,
    },
    hasConfiguration: options.hasConfiguration ?? false,
    verifiedAt: options.verifiedAt ?? new Date(),
    version,
  });
  return { lock, lockText, locked, image, recipe, evidence, statement, marker: formatMarker(statement) };
}

/** Writes a build into a store, with its line in the history. @returns where its files are */
export async function writeBuild(
  store: string,
  { lock, lockText, locked, image, recipe, evidence, statement, marker }: MadeBuild,
): Promise<StoreFiles> {
  const files = storeFiles(store, lock.name, lock.ts);
  await mkdir(dirname(files.lock), { recursive: true });
  await writeFile(files.image, image);
  await writeFile(files.lock, lockText);
  await writeFile(files.lockedRecipe, locked);
  await writeFile(files.recipe, recipe);
  await writeFile(files.log, "");
  await writeFile(evidence.verdict === "verified" ? files.verified : files.unverified, marker);
  await appendHistory(store, lock.name, {
    event: evidence.verdict,
    ts: lock.ts,
    at: new Date().toISOString(),
    marker: sha256(statement),
    previous: evidence.previous,
  });
  return files;
}
