import { join } from "node:path";
import { sha256 } from "../files/digest.ts";
import { isSettled, readCache, stampOf, writeCache } from "../files/user-cache.ts";
import type { BuiltLock } from "../lock/schema.ts";
import type { Note } from "./answer.ts";
import type { GateFiles, GateSubject } from "./gate-subject.ts";
import type { Marker } from "./marker-types.ts";

/** What the gate needs of a lock that it has checked: what it says of the image. */
export interface LockFacts {
  image: Pick<BuiltLock["image"], "sha256" | "size" | "contentDigest">;
  writer: Pick<BuiltLock["writer"], "contentRules">;
  inputs: Pick<BuiltLock["inputs"], "sourceDateEpoch">;
}

/** What was found of lock, locked recipe and recipe of a build with nothing wrong in them. */
interface Found {
  lock: LockFacts;
  notes: Note[];
}

interface Entry extends Found {
  key: string;
}

/**
 * What the gate found in the files of builds in a store, by the files' stamps, the marker's statement and the program.
 * Time, policy, signatures, history and image are not covered: the gate looks at them each time.
 */
export class KeptFiles {
  readonly #path: string;
  readonly #entries: Map<string, Entry>;
  readonly #program: readonly unknown[];
  readonly #settledMs: number | undefined;
  #isChanged = false;

  private constructor(
    path: string,
    entries: Map<string, Entry>,
    program: readonly unknown[],
    settledMs?: number,
  ) {
    this.#path = path;
    this.#entries = entries;
    this.#program = program;
    this.#settledMs = settledMs;
  }

  /** @param program what identifies this program: another one may judge otherwise */
  static async open(
    folder: string,
    store: string,
    program: readonly unknown[],
    settledMs?: number,
  ): Promise<KeptFiles> {
    const path = join(folder, sha256(store));
    return new KeptFiles(path, parse(await readCache(path)), program, settledMs);
  }

  /** What was found of exactly these files and this marker before. */
  find(subject: GateSubject, marker: Marker): Found | undefined {
    const entry = this.#entries.get(idOf(subject));
    return entry && entry.key === this.keyOf(subject.files, marker) ? entry : undefined;
  }

  /** Identifies the files and the marker; undefined where one was changed just now, or is not a plain file. */
  keyOf({ lock, lockedRecipe, recipe }: GateFiles, { digest }: Marker): string | undefined {
    const stamps = [lock, lockedRecipe, recipe].map(stampOf);
    if (!stamps.every((stamp) => !stamp || isSettled(stamp, this.#settledMs))) return undefined;
    return sha256(JSON.stringify([this.#program, digest, stamps.map((stamp) => stamp?.key)]));
  }

  /** Keeps what was found, where the files are still those of before: `key`, from before they were read. */
  keep(subject: GateSubject, marker: Marker, key: string | undefined, found: Found): void {
    if (key === undefined || key !== this.keyOf(subject.files, marker)) return;
    this.#entries.set(idOf(subject), { key, ...found });
    this.#isChanged = true;
  }

  /** Writes what was added to the user's cache. */
  async write(): Promise<void> {
    if (this.#isChanged) await writeCache(this.#path, JSON.stringify([...this.#entries]));
  }
}

const idOf = ({ name, ts }: GateSubject) => `${name}-${ts}`;

function parse(text: string): Map<string, Entry> {
  try {
    return new Map(JSON.parse(text));
  } catch {
    return new Map();
  }
}

/** The facts of a lock, without its packages. */
export const factsOf = ({ image, writer, inputs }: BuiltLock): LockFacts => ({
  image: { sha256: image.sha256, size: image.size, contentDigest: image.contentDigest },
  writer: { contentRules: writer.contentRules },
  inputs: { sourceDateEpoch: inputs.sourceDateEpoch },
});
