import type { Recipe, Section, Stage } from "../types.ts";
import type { Step } from "./commands.ts";

/**
 * `error`: Apptainer refuses or silently drops it · `warning`: a later build can come out differently ·
 * `note`: worth knowing; the locked recipe may already take care of it.
 */
export type Severity = "error" | "warning" | "note";

/** A stretch of the recipe; lines and columns count from 1, the end column is the first one after it. */
export interface Span {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A finding in a recipe. */
export interface Finding extends Span {
  rule: string;
  severity: Severity;
  path: string;
  /** What is found, in one sentence that names it. */
  message: string;
  /** Why it matters. */
  why: string;
  /** What to write instead, ready to paste; placeholders in angle brackets. */
  fix?: string;
}

/** What a rule reports about one place. */
export interface Hit {
  span: Span;
  message: string;
  why: string;
  fix?: string;
  /** If it differs from the rule's. */
  severity?: Severity;
  /** First line of the command that it is about; an ignore comment above that line counts, too. */
  commandLine?: number;
  /** For the lock's list of unlocked inputs: the command in the recipe's words; its presence says "not pinned". */
  unlocked?: string;
}

/** A rule of the linter; its page is docs/rules/<id>.md. */
export interface Rule {
  id: string;
  severity: Severity;
  /** One line. */
  title: string;
  check(view: View): Iterable<Hit>;
}

/** Steps of the sections that are run while building. */
export interface ScriptView {
  stage: Stage;
  section: Section;
  steps: Step[];
  /** The steps of all sections of this name in the stage: Apptainer runs them as one script. */
  stageSteps: readonly Step[];
  unclosed: { delimiter: string; start: number }[];
}

/** A recipe prepared for the rules. */
export interface View {
  recipe: Recipe;
  /** `%post` and `%appinstall` sections that a shell runs, inside the image. */
  scripts: ScriptView[];
  /** `%setup` and `%pre` sections, on the host. */
  hostScripts: ScriptView[];
  /** Both: whatever may put files into the image. */
  allScripts: ScriptView[];
}
