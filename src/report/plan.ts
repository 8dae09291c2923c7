import type { PlannedImage } from "../operations/plan/types.ts";
import { plural } from "../plural.ts";
import { escapeMarkdown, markdownCodeCell } from "./escape.ts";

/** Most images that a summary lists. */
const rowLimit = 300;

const words = { verified: "✅ verified", build: "🔨 build", base: "🧱 build as a base" } as const;

/** The job summary of a plan, as GitHub markdown: what is built and why, then what is verified and by which run. */
export function planSummary(images: readonly PlannedImage[]): string {
  const toBuild = images.filter(({ state }) => state !== "verified");
  const verified = images.filter(({ state }) => state === "verified");
  const head =
    toBuild.length === 0
      ? `## ✅ Nothing to build: ${plural(images.length, "image")} verified for exactly these inputs`
      : `## 🔨 ${plural(toBuild.length, "image")} to build, ${verified.length} verified already`;
  const rows = [...toBuild, ...verified].slice(0, rowLimit).map(row);
  if (images.length > rowLimit) rows.push(`| … and ${images.length - rowLimit} more | | |`);
  return `${[head, "", "| image | what | why |", "| --- | --- | --- |", ...rows].join("\n")}\n`;
}

function row({ name, state, reason, run }: PlannedImage): string {
  const proof = state === "verified" && run && /^https:\/\/[\w.:/-]+$/.test(run) ? `, [run](${run})` : "";
  return `| ${markdownCodeCell(name)} | ${words[state]} | ${escapeMarkdown(reason)}${proof} |`;
}
