import { describeDifferences } from "../image/compare.ts";
import { plural } from "../plural.ts";
import { shellWord } from "../process/shell-word.ts";
import type { Built, Verified } from "../roundtrip/types.ts";
import { bindsText } from "./binds.ts";
import { checkoutsRemark } from "./checkouts.ts";
import { comparisonMarkdown } from "./comparison.ts";
import { escapeMarkdown, markdownCode, markdownCodeCell } from "./escape.ts";
import { formatDuration, formatSize } from "./format.ts";

const icons = { verified: "✅", unverified: "❌", inconclusive: "❓", error: "⚠️" } as const;
/** In words as well, because a screen reader does not read the icon. */
const headlines = {
  verified: "Verified",
  unverified: "Not verified",
  inconclusive: "Inconclusive",
  error: "The rebuild could not run",
} as const;

/** Number of differing files that a summary lists. */
const fileLimit = 200;

function table(rows: readonly (readonly [string, string])[]): string {
  const lines = rows.filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`);
  return ["| | |", "| --- | --- |", ...lines].join("\n");
}

/** The job summary of a build, as GitHub markdown: what was built, what is locked and what is not. */
export function buildSummary(built: Built, elapsedMs: number): string {
  const { lock, digests } = built;
  const counts = Object.entries(lock.ecosystems).flatMap(([name, found]) =>
    found.status === "absent" ? [] : [`${found.packages.length} ${escapeMarkdown(name)}`],
  );
  const parts = [
    `## 📦 Built ${markdownCode(`${built.name}-${built.ts}`)}`,
    built.unchanged ? "The inputs are unchanged since this build, so it was not built again." : "",
    table([
      [
        "image",
        `${markdownCodeCell(digests.image)}, ${formatSize(lock.image.size)}, ${escapeMarkdown(lock.image.arch)}`,
      ],
      ["left out by choice", lock.image.canonical?.without?.join(", ") ?? ""],
      ["`%test`", lock.test === "skipped" ? "not run, by choice" : ""],
      ["test after the build", lock.testAfter === undefined ? "" : "passed"],
      ["seen of the host", bindsText(lock).map(markdownCodeCell).join(", ")],
      ["lock", markdownCodeCell(digests.lock)],
      ["locked recipe", markdownCodeCell(digests.lockedRecipe)],
      ["packages", counts.join(", ") || "none"],
      ["not locked", lock.unlocked.length > 0 ? String(lock.unlocked.length) : ""],
      ["recorded", lock.fetched ? recordedText(lock.fetched) : ""],
      ["floats", lock.floats.map(markdownCodeCell).join(", ")],
      ["time", formatDuration(elapsedMs)],
    ]),
  ];
  if (lock.unlocked.length > 0) {
    const rows = lock.unlocked.map(
      ({ line, what, reason }) => `| ${line ?? ""} | ${markdownCodeCell(what)} | ${escapeMarkdown(reason)} |`,
    );
    parts.push(["**Not locked**", "", "| line | what | why |", "| --: | --- | --- |", ...rows].join("\n"));
  }
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/**
 * The line of a summary with a link to each artifact.
 * @param runUrl page of the run's attempt
 * @param artifacts what each holds → its id
 */
export function artifactLinks(runUrl: string, artifacts: ReadonlyMap<string, number>): string {
  const run = runUrl.replace(/\/attempts\/\d+$/, "");
  const links = [...artifacts].map(([what, id]) => `[${what}](${run}/artifacts/${id})`);
  return `**Artifacts:** ${links.join(" · ")}\n`;
}

/** What the build downloaded, in numbers. */
const recordedText = (fetched: readonly { size?: number | undefined }[]) =>
  `${plural(fetched.length, "download")}, ${formatSize(fetched.reduce((total, { size = 0 }) => total + size, 0))}`;

/** Facts for the summary of a verification, besides the verdict. */
export interface VerifyFacts {
  requiredLevel: string;
  /** sha256 (hex) of the original image; undefined if it was not available. */
  imageDigest: string | undefined;
  elapsedMs: number;
  /** Names of the files, for the command that repeats the verification. */
  files: { image: string | undefined; lock: string; lockedRecipe: string };
  /** Line of the recipe that names a package, by its name; default: none is known. */
  lines?: ReadonlyMap<string, number>;
  /** What the rebuild could see of its host, as given; default: nothing. */
  binds?: readonly string[];
  /**
   * The vault that was the rebuild's only network, by its name where it is a file, or the address that it was pulled
   * from; left out for the runner's network.
   */
  vault?: { file?: string; address?: string };
}

/** The job summary of a verification, as GitHub markdown: the verdict, the drift, and how to repeat it. */
export function verifySummary(verified: Verified, facts: VerifyFacts): string {
  const { verdict, level, comparison, differingFiles } = verified;
  const proven = verdict === "verified" && level ? ` (${level})` : "";
  const parts = [
    `## ${icons[verdict]} ${headlines[verdict]}${proven}: ${markdownCode(`${verified.name}-${verified.ts}`)}`,
    escapeMarkdown(verified.reason),
    table([
      ["image", facts.imageDigest ? markdownCodeCell(facts.imageDigest) : "not available"],
      ["level", level ?? "none"],
      ["required level", facts.requiredLevel],
      ["from", facts.vault ? "vault, without another network" : "upstream"],
      ["drift", comparison ? plural(comparison.total, "package") : ""],
      ["time", formatDuration(facts.elapsedMs)],
    ]),
  ];
  const lines = facts.lines?.size ? facts.lines : undefined;
  if (comparison) parts.push(comparisonMarkdown(comparison, { lines }).trimEnd());
  if (differingFiles.length > 0) parts.push(differing(describeDifferences(differingFiles)));
  const remark = checkoutsRemark(differingFiles);
  if (remark) parts.push(escapeMarkdown(remark));
  const { image, lock, lockedRecipe } = facts.files;
  const fromVault = facts.vault ? ` ${["--from-vault", facts.vault.file].filter(Boolean).join(" ")}` : "";
  const binds = (facts.binds ?? []).map((bind) => ` --bind ${shellWord(bind)}`).join("");
  parts.push(
    [
      `**Repeat this.** ${image ? `Download the ${facts.vault?.file ? "four" : "three"} files of this run's build` : "Check out this commit"}, then run:`,
      "",
      "```sh",
      ...(facts.vault?.address ? [`stx-container vault import ${facts.vault.address}`] : []),
      `stx-container verify ${image ? `--image ${image} ` : ""}--lock ${lock} --recipe ${lockedRecipe}${fromVault}${binds}`,
      "```",
    ].join("\n"),
  );
  return `${parts.join("\n\n")}\n`;
}

function differing(paths: readonly string[]): string {
  const shown = paths.slice(0, fileLimit).map((path) => `- ${markdownCode(path)}`);
  if (paths.length > fileLimit) shown.push(`- … and ${paths.length - fileLimit} more`);
  return [
    `<details><summary>${plural(paths.length, "path")} with different contents, modes, owners or links</summary>`,
    "",
    ...shown,
    "",
    "</details>",
  ].join("\n");
}
