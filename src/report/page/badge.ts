import type { GateAnswer } from "../../verdict/answer.ts";
import { html } from "./html.ts";

/** The content of a badge, in the form that shields.io reads from an address ("endpoint badge"). */
export interface Badge {
  schemaVersion: 1;
  label: string;
  message: string;
  color: string;
}

/** The badge for the gate's answers; for several, it says how many are verified. */
export function badgeOf(gates: readonly (GateAnswer | undefined)[]): Badge {
  const good = gates.filter((gate) => gate?.open).length;
  const [only] = gates;
  const level = only?.open && only.level ? ` (${only.level})` : "";
  const message =
    gates.length === 1
      ? only?.open
        ? `verified${level}`
        : "not verified"
      : `${good} of ${gates.length} verified`;
  const isGood = good === gates.length && good > 0;
  return badge(message, isGood);
}

/** The badge for one recorded verdict. */
export const verdictBadge = ({ verdict, level }: { verdict: string; level?: string | undefined }): Badge =>
  verdict === "verified"
    ? badge(level ? `verified (${level})` : "verified", true)
    : badge("not verified", false);

const badge = (message: string, isGood: boolean): Badge => ({
  schemaVersion: 1,
  label: "container",
  message,
  color: isGood ? "2c6e31" : "9b2335",
});

/** The badge as SVG, for a README. */
export function badgeSvg({ label, message, color }: Badge): string {
  const [left, right] = [label, message].map((text) => text.length * 7 + 12) as [number, number];
  const width = left + right;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${html(`${label}: ${message}`)}">
<rect width="${left}" height="20" fill="#444"/><rect x="${left}" width="${right}" height="20" fill="#${color}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"><text x="6" y="14" textLength="${left - 12}">${html(label)}</text><text x="${left + 6}" y="14" textLength="${right - 12}">${html(message)}</text></g>
</svg>
`;
}
