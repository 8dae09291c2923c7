import { Failure } from "../failure.ts";
import type { FailureCode } from "../failure-codes.ts";
import type { SignatureAnswer } from "./check-signers.ts";
import type { AlsoVerified } from "./earlier.ts";
import type { Level } from "./levels.ts";

/** Why the gate refuses a build; the codes are in failure-codes/verdict.ts. */
export interface Refusal {
  code: FailureCode;
  /** What differs or is missing: one sentence without a full stop. */
  text: string;
  /** A command or an action. */
  remedy: string;
}

/** What the gate did not check, or what readers should know although the gate is open. */
export interface Note {
  code: string;
  text: string;
}

/** The gate's answer on one build. */
export interface GateAnswer {
  name: string;
  ts: string;
  open: boolean;
  /** `inconclusive`: what is there contradicts itself or can't be read; else it is just not verified. */
  kind: "open" | "unverified" | "inconclusive";
  refusals: Refusal[];
  notes: Note[];
  /** The level that was reached; undefined where there is no marker that can be read. */
  level: Level | undefined;
  /** ISO 8601, UTC. */
  verifiedAt: string | undefined;
  /** Until when the verdict is good, by itself or by the policy, ISO 8601 in UTC; undefined where it does not expire. */
  expires: string | undefined;
  /** Where the rebuild took its packages from. */
  from: "upstream" | "vault" | undefined;
  /** What else the marker holds: a verdict on the same files that was reached the other way, and still counts. */
  also: AlsoVerified[];
  /** sha256 (hex) of the marker's statement. */
  marker: string | undefined;
  /** Whether the image's file was read for the verdict, and whether it was read for this answer. */
  image: { verified: boolean; checked: boolean };
  /** Whether the marker is signed, and by whom; undefined where there is no verdict to be signed. */
  signature: SignatureAnswer | undefined;
  /** Who signed and may: principals and identities; [] for an unsigned marker. */
  signedBy: string[];
  /** Address of the CI run that verified. */
  run: string | undefined;
}

/** Codes for files that do not belong together; a verification refuses these, too. */
export const rebuildRemedy =
  "restore lock and recipes as git has them, or build again: stx-container roundtrip RECIPE";

/** Collects what the gate finds. */
export class Findings {
  readonly refusals: Refusal[] = [];
  readonly notes: Note[] = [];
  isContradictory = false;
  readonly #again: string;

  /** @param buildId of the build, for remedies */
  constructor(buildId: string) {
    this.#again = `stx-container verify ${buildId}`;
  }

  refuse(code: FailureCode, text: string, remedy = this.#again): void {
    this.refusals.push({ code, text, remedy });
  }

  /** Files that contradict themselves or cannot be read prove nothing either way. */
  contradict(code: FailureCode, text: string, remedy?: string): void {
    this.isContradictory = true;
    this.refuse(code, text, remedy);
  }

  /** Turns the failure to read a file into a refusal. @throws any other error @throws every other error */
  unreadable(error: unknown, code: FailureCode): void {
    if (!(error instanceof Failure)) throw error;
    const { message, why, remedy, place } = error;
    const line = place?.line === undefined ? message : `${message}: line ${place.line}`;
    const text = why ? `${line}: ${why}` : line;
    // A marker of scitex-container is read, and proves nothing.
    if (error.kind === "unverified") this.refuse(error.code, text, remedy);
    else this.contradict(error.code ?? code, text, remedy);
  }

  /** What else was found, behind what was found so far. */
  add({ refusals, notes, isContradictory }: Findings): void {
    this.refusals.push(...refusals);
    this.notes.push(...notes);
    this.isContradictory ||= isContradictory;
  }

  note(code: string, text: string): void {
    this.notes.push({ code, text });
  }
}
