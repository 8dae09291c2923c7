import { Failure } from "../failure.ts";

/** The failure of a marker that cannot be read, or that says two things. */
export function invalidMarker(
  path: string,
  why: string,
  code: "marker-unreadable" | "marker-contradicts-itself" = "marker-unreadable",
  cause?: unknown,
): Failure {
  return new Failure("inconclusive", `${path} is not a valid marker`, {
    code,
    why,
    remedy: "restore the file as it was written, or run: stx-container verify",
    place: { path },
    cause,
  });
}
