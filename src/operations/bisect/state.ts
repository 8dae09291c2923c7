import { join } from "node:path";
import { z } from "zod";
import { userCacheFolder } from "../../files/cache-folder.ts";
import { sha256 } from "../../files/digest.ts";
import { readCache, writeCache } from "../../files/user-cache.ts";

const stepSchema = z.strictObject({
  /** The ids of the units that are as today. */
  moved: z.array(z.string()),
  outcome: z.enum(["passes", "fails", "does not build"]),
  /** Why it did not pass, in the build's words. */
  why: z.string(),
  /** How the build differed from its pins. */
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

/** What a bisection has found out so far, kept in the user's cache so that a later run can continue. */
export class Progress {
  readonly #path: string;
  readonly #state: State;

  private constructor(path: string, state: State) {
    this.#path = path;
    this.#state = state;
  }

  /**
   * @param question everything that determines the answers, as text
   * @param fresh whether to ignore what is known
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

  /** Forgets everything; the bisection is finished. */
  async end(): Promise<void> {
    await writeCache(this.#path, "");
  }

  #write = () => writeCache(this.#path, JSON.stringify(this.#state));
}

function parse(text: string): State | undefined {
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch {
    // Empty, cut off, or of another version: start from the beginning.
    return undefined;
  }
}
