import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { cachedDigest } from "../files/digest-cache.ts";
import { check } from "../operations/check.ts";
import { storeOf } from "../operations/exec/resolve.ts";
import { oneLine } from "../report/escape.ts";
import type { Refusal } from "../verdict/gate.ts";
import { type ImageConfig, loadConfig } from "./config.ts";

/** An image that must be verified, and is not. */
export class VerifyError extends Failure {
  override readonly name = "VerifyError";

  constructor(image: string, { text, remedy }: Pick<Refusal, "text" | "remedy">) {
    super("unverified", `${image} is not verified`, { code: "image-not-verified", why: text, remedy });
  }
}

/** The gate's answer about an image. */
export interface VerifyStatus {
  /** `unknown`: there is no marker, or one of scitex-container that says "verified", which proves nothing. */
  state: "verified" | "unverified" | "unknown";
  /** Absolute path of the image, links followed. */
  sif: string;
  detail: string;
  isVerified: boolean;
}

/** The options of {@link checkVerified}. */
export interface CheckOptions {
  /** Throw for an image that is not verified. Default: as `config` says, else as the configuration of the store does. */
  requireVerified?: boolean;
  /** The store whose configuration counts; default: the one that the image lies in. */
  root?: string;
  config?: ImageConfig;
}

/**
 * Asks the gate before an image is used: digests are computed, and a marker counts only if it is bound to exactly
 * these files. An unverified image causes a process warning (`VerifyWarning`).
 * @throws VerifyError where the image must be verified and is not; Failure where there is no image
 */
export async function checkVerified(sifPath: string, options: CheckOptions = {}): Promise<VerifyStatus> {
  const sif = await realpath(resolve(sifPath)).catch(() => resolve(sifPath));
  const store = options.root === undefined ? (storeOf(sif) ?? dirname(sif)) : resolve(options.root);
  const refusal = await refusalOf(sif, store);
  if (!refusal) return { state: "verified", sif, detail: "round-trip verified", isVerified: true };
  const { requireVerified = (options.config ?? (await loadConfig(store))).requireVerified } = options;
  if (requireVerified) throw new VerifyError(sif, refusal);
  // Node writes it to the terminal as it is.
  process.emitWarning(oneLine(`${basename(sif)} is not verified: ${refusal.text}`), {
    type: "VerifyWarning",
  });
  const isUnknown = refusal.code === "no-marker" || refusal.code === "marker-of-scitex";
  const state = isUnknown ? "unknown" : "unverified";
  return { state, sif, detail: refusal.text, isVerified: false };
}

/** Why an image is not verified; undefined where it is. */
async function refusalOf(path: string, store: string): Promise<Refusal | undefined> {
  const isFolder = await lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder)
    return {
      code: "image-not-verified",
      text: "a sandbox can be changed at any time, so it cannot be verified",
      remedy: "make an image of it: stx-container sandbox to-sif SANDBOX IMAGE",
    };
  try {
    const { refusals } = await check({ subject: { path }, store, digest: (each) => cachedDigest(each) });
    return refusals[0];
  } catch (error) {
    if (!(error instanceof Failure) || error.kind === "usage" || error.kind === "infrastructure") throw error;
    const { code, message, why, remedy = "stx-container verify BUILD" } = error;
    return { code, text: why ? `${message}: ${why}` : message, remedy };
  }
}
