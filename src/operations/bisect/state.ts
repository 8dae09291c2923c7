import { join } from "node:path";
import { z } from "zod";
import { userCacheFolder } from "../../files/cache-folder.ts";
import { sha256 } from "../../files/digest.ts";
import { readCache, writeCache } from "../../files/user-cache.ts";

const stepSchema = z.strictObject({
  /** The ids of what moved. */
  moved: z.array(z.string()),
  outcome: z.enum(["passes", "fails", "does not build"]),
  /** What the build said where it did not pass. */
  why: z.string(),
  /** How the build differed from what it was held to. */
  differences: z.array(z.string()),
});

const stateSchema = z.strictObject({
  version: z.literal(1),
  /** The lock of the recipe as it builds today, as text. */
  bad: z.string().optional(),
  steps: z.array(stepSchema),
});

export type Step = z.infer<typeof stepSchema>;
type State = z.infer<typeof stateSchema>;

/** What a bisection found out so far, kept in the user's cache so that a later run goes on from there. */
export class Progress {
  readonly #path: string;
  readonly #state: State;

  private constructor(path: string, state: State) {
    this.#path = path;
    this.#state = state;
  }

  /**
   * @param question all that decides the answers, as text
   * @param fresh whether what is known is left aside
   */
  static async open(question: string, fresh: boolean): Promise<Progress> {
    const path = join(userCacheFolder("bisect"), `${sha256(question)}.json`);
    return new Progress(
      path,
      (fresh ? undefined : parse(await readCache(path))) ?? { version: 1, steps: [] },
    );
  }

  get bad(): string | undefined {
    return this.#state.bad;
  }

  get steps(): readonly Step[] {
    return this.#state.steps;
  }

  find(moved: readonly string[]): Step | undefined {
    const key = moved.toSorted().join("\n");
    return this.#state.steps.find((step) => step.moved.toSorted().join("\n") === key);
  }

  async keepBad(lock: string): Promise<void> {
    this.#state.bad = lock;
    await this.#write();
  }

  async keep(step: Step): Promise<void> {
    this.#state.steps.push(step);
    await this.#write();
  }

  /** Forgets all; what was asked is answered. */
  async end(): Promise<void> {
    await writeCache(this.#path, "");
  }

  #write = () => writeCache(this.#path, JSON.stringify(this.#state));
}

function parse(text: string): State | undefined {
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch {
    // Empty, cut off, or of another version: then everything is asked again.
    return undefined;
  }
}
