import type { Signature } from "../signing/envelope.ts";
import type { Role } from "./roles.ts";
import type { WrittenEvidence } from "./statement.ts";

/**
 * The conclusion of a verification. `error`: the rebuild could not run, which says something about this machine, not
 * about the image.
 */
export type Verdict = "verified" | "unverified" | "inconclusive" | "error";

/** Fields that a marker of 0.1.0 does not have. */
type Later = "contentDigest" | "writers" | "policy" | "changes" | "floated";

export type MarkerEvidence = Omit<WrittenEvidence, Later | "ecosystems"> &
  Partial<Pick<WrittenEvidence, Later>> & {
    ecosystems: Record<string, Omit<WrittenEvidence["ecosystems"][string], "floated"> & { floated?: Moved }>;
    /** The reason in words, in a marker of 0.1.0, which has it in no other form. */
    reason?: string;
  };
type Moved = WrittenEvidence["ecosystems"][string]["floated"];

/** A marker, read strictly. Being well-formed proves nothing; see the gate. */
export interface Marker {
  /** 1: a bare statement, as 0.1.0 wrote it · 2: a statement in an envelope. */
  format: 1 | 2;
  /** sha256 (hex) of the statement: what its successor and the history name. A signature that is added does not change it. */
  digest: string;
  payload: Uint8Array;
  /** Not checked yet. */
  signatures: readonly Signature[];
  /** Markers of other verifiers of the same build before this one, where the policy required several; not checked yet. */
  earlier?: readonly Marker[];
  /** sha256 (hex) of each file that was read for the verdict. */
  subjects: Partial<Record<Role, string>>;
  /** ISO 8601, UTC. */
  verifiedAt: string;
  /** Version of stx-container that verified. */
  program: string;
  policy: { uri: string; sha256: string };
  evidence: MarkerEvidence;
}
