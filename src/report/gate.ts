import type { GateAnswer } from "../verdict/gate.ts";
import { oneLine } from "./escape.ts";
import { formatTable } from "./format.ts";

/** What a level proves, in words. */
export const levelMeanings = {
  versions: "a rebuild gave the same packages at the same versions",
  content: "a rebuild gave the same packages and the same files, apart from what is listed as noise",
  bytes: "a rebuild gave the same bytes: one sha256",
} as const;

/**
 * The gate's answer for a terminal: what was proven, about what, and when; or everything that is wrong, and what to
 * do.
 */
export function gateReport(answer: GateAnswer): string {
  const id = `${answer.name}-${answer.ts}`;
  const notes = answer.notes.map(({ text }) => `  Note: ${oneLine(text)}.`);
  if (!answer.open) {
    const refusals = answer.refusals.map(({ code, text }) => `  ${oneLine(text)} (${code})`);
    const remedies = [...new Set(answer.refusals.map(({ remedy }) => oneLine(remedy)))];
    return [
      `✘ ${id} has no valid marker:`,
      ...refusals,
      ...remedies.map((each, index) => `${index === 0 ? "To do: " : "       "}${each}`),
      ...notes,
    ].join("\n");
  }
  const rows = [
    ["proven", answer.level ? levelMeanings[answer.level] : ""],
    ["of", imageText(answer)],
    ["when", `${answer.verifiedAt}, with packages from ${sourceText(answer.from)}`],
    ...answer.also.map(({ from, level, verifiedAt }) => [
      "also",
      `level ${level}, ${verifiedAt}, with packages from ${sourceText(from)}`,
    ]),
    ["by", oneLine(answer.signature?.text ?? "")],
    ["run", oneLine(answer.run ?? "")],
  ].filter(([, text]) => text !== "");
  const table = formatTable(rows as string[][]).replace(/^/gm, "  ");
  return [`✔ ${id} is verified (level: ${answer.level}, ${answer.verifiedAt}).`, table, ...notes].join("\n");
}

const sourceText = (from: GateAnswer["from"]) => (from === "vault" ? "a vault" : "upstream");

function imageText({ image }: GateAnswer): string {
  const files = "lock, locked recipe and recipe, whose digests match";
  if (!image.checked) return `${files}; the image was not looked at`;
  return image.verified
    ? `exactly this image, ${files}`
    : `an image of exactly this content, ${files}; the verdict was made without its file`;
}

/** The gate's answer for a table cell. */
export function gateCell({ open, level, refusals }: GateAnswer): string {
  const [first] = refusals;
  if (open || !first) return `verified (${level})`;
  if (first.code === "no-marker") return "not verified";
  return first.code === "not-verified" ? "unverified" : `refused: ${first.code}`;
}
