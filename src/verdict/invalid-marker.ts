import { Failure } from "../failure.ts";

/**
 * The failure for a marker that cannot be read or has two meanings.
 * @param more where in the file, if that is text, and the original error
 */
export function invalidMarker(
  path: string,
  why: string,
  code: "marker-unreadable" | "marker-contradicts-itself" = "marker-unreadable",
  { cause, ...at }: { line?: number; column?: number; cause?: unknown } = {},
): Failure {
  return new Failure("inconclusive", `${path} is not a valid marker`, {
    code,
    why,
    remedy: "restore the file as it was written, or run: stx-container verify",
    place: { path, ...at },
    cause,
  });
}
