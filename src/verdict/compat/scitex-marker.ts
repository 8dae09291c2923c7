import { Failure } from "../../failure.ts";

/** Markers of scitex-container: one or more lines of text, which name no digest of any file. */
const firstLine =
  /^(round-trip verified|reproducibility unverified) at \d{4}-\d\d-\d\dT[\d:.]{8,}(?:[+-]\d\d:\d\d)?\n/;
const longestReason = 300;

/**
 * Says of a marker of scitex-container what it is. One that says "verified" is no evidence: whatever image lay beside it
 * would have it. One that says "unverified" counts, with the reason that it gives.
 * @throws Failure("unverified") for such a marker; for everything else nothing is thrown
 */
export function refuseScitexMarker(bytes: Uint8Array | string, path: string): void {
  const text = Buffer.from(bytes).toString("utf8", 0, 64 * 1024);
  const [line, says] = firstLine.exec(text) ?? [];
  if (line === undefined) return;
  const remedy = "build and verify it with this program, from its .rough.def: stx-container roundtrip RECIPE";
  if (says === "round-trip verified")
    throw new Failure("unverified", `${path} is a marker of scitex-container`, {
      code: "marker-of-scitex",
      why: "it names no digest of any file, so it does not prove anything about this image",
      remedy,
      place: { path },
    });
  const reason = text.slice(line.length).trim().replaceAll("\n", "; ").slice(0, longestReason);
  throw new Failure("unverified", "scitex-container found that this build is not reproducible", {
    code: "not-verified",
    why: reason === "" ? "it gave no reason" : reason,
    remedy,
    place: { path },
  });
}
