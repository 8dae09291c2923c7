import type { FailureCode } from "./failure-codes.ts";

/** A place in a file the user wrote: line and column count from 1. */
export interface Place {
  path: string;
  line?: number;
  column?: number;
}

/**
 * What kind of failure this is; each has the exit code of the same name in {@link exitCodes}. `failed`: the work itself
 * failed · `usage`: wrong input · `unverified`: drift or no valid marker · `infrastructure`: network, disk or runner,
 * not the image · `inconclusive`: evidence is missing.
 */
export type FailureKind = "failed" | "usage" | "unverified" | "infrastructure" | "inconclusive";

export const exitCodes: Record<FailureKind | "done", number> = {
  done: 0,
  failed: 1,
  usage: 2,
  unverified: 3,
  infrastructure: 4,
  inconclusive: 5,
};

/**
 * The only type of error that reaches a user: what failed (the message), why, and what to do next. Any other error is a
 * defect of this program.
 */
export class Failure extends Error {
  readonly kind: FailureKind;
  /** Stable and machine-readable; docs/failures.md lists them. */
  readonly code: FailureCode;
  readonly why: string | undefined;
  readonly remedy: string | undefined;
  readonly place: Place | undefined;

  constructor(
    kind: FailureKind,
    what: string,
    more: {
      code: FailureCode;
      why?: string | undefined;
      remedy?: string | undefined;
      place?: Place | undefined;
      cause?: unknown;
    },
  ) {
    super(what, { cause: more.cause });
    this.name = "Failure";
    this.kind = kind;
    this.code = more.code;
    this.why = more.why;
    this.remedy = more.remedy;
    this.place = more.place;
  }

  /**
   * The same failure, with its place moved from a private copy of a file to the user's file.
   * @param lineOf the original's line for one of the copy; undefined for a line that the original does not have
   */
  withPath(
    copy: string,
    original: string,
    lineOf: (line: number) => number | undefined = (line) => line,
  ): Failure {
    if (this.place?.path !== copy) return this;
    const line = this.place.line === undefined ? undefined : lineOf(this.place.line);
    const { line: _, ...rest } = this.place;
    const place = { ...rest, path: original, ...(line === undefined ? {} : { line }) };
    const words = (text: string | undefined) => text?.replaceAll(copy, original);
    const { kind, code, why, remedy, cause } = this;
    return new Failure(kind, words(this.message) ?? "", {
      code,
      why: words(why),
      remedy: words(remedy),
      place,
      cause,
    });
  }
}
