import { formatElapsed } from "../github/log.ts";
import type { Built, Verified } from "../roundtrip/types.ts";
import { comparisonMarkdown } from "./comparison.ts";
import { escapeMarkdown, markdownCode, markdownCodeCell } from "./escape.ts";

const icons = { verified: "✅", unverified: "❌", inconclusive: "❓", error: "⚠️" } as const;
/** In words too: an icon alone tells nothing to a screen reader. */
const headlines = {
  verified: "Verified",
  unverified: "Not verified",
  inconclusive: "Cannot judge",
  error: "The rebuild could not run",
} as const;

/** Most paths of differing files that a summary lists. */
const fileLimit = 200;

function table(rows: readonly (readonly [string, string])[]): string {
  const lines = rows.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`);
  return ["| | |", "| --- | --- |", ...lines].join("\n");
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** The job summary of a build, as GitHub markdown: what was built, what is locked, and what could not be. */
export function buildSummary(built: Built, elapsedMs: number): string {
  const { lock, digests } = built;
  const counts = Object.entries(lock.ecosystems).flatMap(([name, found]) =>
    found.status === "absent" ? [] : [`${found.packages.length} ${escapeMarkdown(name)}`],
  );
  const parts = [
    `## 📦 Built ${markdownCode(`${built.name}-${built.ts}`)}`,
    built.unchanged ? "These inputs were built before; nothing had to be done." : "",
    table([
      [
        "image",
        `${markdownCodeCell(digests.image)}, ${megabytes(lock.image.size)}, ${escapeMarkdown(lock.image.arch)}`,
      ],
      ["lock", markdownCodeCell(digests.lock)],
      ["locked recipe", markdownCodeCell(digests.lockedRecipe)],
      ["packages", counts.join(", ") || "none"],
      ["not locked", lock.unlocked.length > 0 ? String(lock.unlocked.length) : ""],
      ["floats", lock.floats.map(markdownCodeCell).join(", ")],
      ["time", formatElapsed(elapsedMs)],
    ]),
  ];
  if (lock.unlocked.length > 0) {
    const rows = lock.unlocked.map(
      ({ line, what, reason }) => `| ${line ?? ""} | ${markdownCodeCell(what)} | ${escapeMarkdown(reason)} |`,
    );
    parts.push(
      ["**What could not be locked**", "", "| line | what | why |", "| --: | --- | --- |", ...rows].join(
        "\n",
      ),
    );
  }
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What a verification's summary tells beside the verdict itself. */
export interface VerifyFacts {
  requiredLevel: string;
  /** sha256 (hex) of the image that was rebuilt; undefined where it was not at hand. */
  imageDigest: string | undefined;
  elapsedMs: number;
  /** Names of the files, for the command that repeats this. */
  files: { image: string | undefined; lock: string; lockedRecipe: string };
}

/** The job summary of a verification, as GitHub markdown: verdict first, then the drift, then how to repeat it. */
export function verifySummary(verified: Verified, facts: VerifyFacts): string {
  const { verdict, level, comparison, differingFiles } = verified;
  const proven = verdict === "verified" && level ? ` (${level})` : "";
  const parts = [
    `## ${icons[verdict]} ${headlines[verdict]}${proven}: ${markdownCode(`${verified.name}-${verified.ts}`)}`,
    escapeMarkdown(verified.reason),
    table([
      ["image", facts.imageDigest ? markdownCodeCell(facts.imageDigest) : "not at hand"],
      ["level", level ?? "none"],
      ["required", facts.requiredLevel],
      ["drift", comparison ? `${comparison.total} packages` : ""],
      ["time", formatElapsed(facts.elapsedMs)],
    ]),
  ];
  if (comparison) parts.push(comparisonMarkdown(comparison).trimEnd());
  if (differingFiles.length > 0) parts.push(differing(differingFiles));
  const { image, lock, lockedRecipe } = facts.files;
  parts.push(
    [
      `**Repeat it yourself.** ${image ? "Download the three files of this run's build" : "Check out this commit"}, and then:`,
      "",
      "```sh",
      `stx-container verify ${image ? `--image ${image} ` : ""}--lock ${lock} --recipe ${lockedRecipe}`,
      "```",
    ].join("\n"),
  );
  return `${parts.join("\n\n")}\n`;
}

function differing(paths: readonly string[]): string {
  const shown = paths.slice(0, fileLimit).map((path) => `- ${markdownCode(path)}`);
  if (paths.length > fileLimit) shown.push(`- … and ${paths.length - fileLimit} more`);
  return [
    `<details><summary>${paths.length} paths with other contents, modes, owners or links</summary>`,
    "",
    ...shown,
    "",
    "</details>",
  ].join("\n");
}
