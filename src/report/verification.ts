import { describeDifferences } from "../image/compare.ts";
import type { Lock } from "../lock/schema.ts";
import { shellWord } from "../process/shell-word.ts";
import type { Built, Verified } from "../roundtrip/types.ts";
import { bindsText } from "./binds.ts";
import { checkoutsRemark } from "./checkouts.ts";
import { comparisonTable } from "./comparison.ts";
import { oneLine } from "./escape.ts";
import { formatSize, formatTable } from "./format.ts";

const shown = 10;

/** A build's result, for a terminal. */
export function buildReport(built: Built): string {
  const { lock, files } = built;
  const head = built.unchanged
    ? `Unchanged: ${built.name}-${built.ts} was built from the same inputs, so it was not built again.`
    : `Built ${built.name}-${built.ts}: ${formatSize(lock.image.size)}, ${packageCounts(lock)}.`;
  const { without } = lock.image.canonical ?? {};
  return [
    head,
    ...(lock.test === "skipped" ? ["Its %test was not run, by choice."] : []),
    ...(lock.testAfter === undefined ? [] : ["The test after the build passed."]),
    ...(lock.inputs.binds ? [`It saw of this machine: ${bindsText(lock).join(", ")}.`] : []),
    ...(without ? [`Left out by choice: ${without.join(", ")}.`] : []),
    "",
    formatTable([
      ["image", files.image],
      ["lock", files.lock],
      ["locked recipe", files.lockedRecipe],
    ]),
    "",
    ...unlockedReport(built),
  ]
    .join("\n")
    .trimEnd();
}

/** "146 dpkg, 33 python": the number of packages of each ecosystem in the image. */
export function packageCounts(lock: Lock): string {
  return Object.entries(lock.ecosystems)
    .flatMap(([id, found]) =>
      found.status === "absent"
        ? []
        : [`${found.packages.length} ${id}${found.status === "error" ? " (incomplete)" : ""}`],
    )
    .join(", ");
}

/** What is not locked and why; no lines if everything is locked. */
export function unlockedReport({ lock }: { lock: Pick<Lock, "unlocked"> }): string[] {
  if (lock.unlocked.length === 0) return [];
  const rows = lock.unlocked
    .slice(0, shown)
    .map(({ line, what, reason }) => `  ${oneLine(`${line ? `line ${line}: ` : ""}${what}: ${reason}`)}`);
  const more = lock.unlocked.length - shown;
  return [
    `Not locked (${lock.unlocked.length}):`,
    ...rows,
    ...(more > 0 ? [`  and ${more} more, in the lock`] : []),
  ];
}

const symbols: Record<Verified["verdict"], string> = {
  verified: "✔",
  unverified: "✘",
  inconclusive: "?",
  error: "!",
};

/**
 * A verdict with its evidence, for a terminal.
 * @param again options with which a command finds this build's store, and its recipe's files, again
 */
export function verificationReport(
  verified: Verified,
  color: boolean,
  again = { store: "", context: "" },
): string {
  const paint = (code: number, text: string) => (color ? `\x1b[${code}m${text}\x1b[39m` : text);
  const { verdict, level, comparison, differingFiles } = verified;
  const lines = [
    `${paint(verdict === "verified" ? 32 : 31, `${symbols[verdict]} ${verdict}${level ? ` (level: ${level})` : ""}`)}  ${verified.name}-${verified.ts}`,
    `  ${verified.reason}`,
    "",
  ];
  if (comparison) lines.push(comparisonTable(comparison, { color }), "");
  if (differingFiles.length > 0) {
    const files = describeDifferences(differingFiles);
    const differ = files.length === 1 ? "1 file differs" : `${files.length} files differ`;
    // If packages differ as well, there may be another reason, so the files are named in any case.
    lines.push(comparison?.identical ? `Level content was not reached: ${differ}:` : `In all, ${differ}:`);
    lines.push(...files.slice(0, shown).map((path) => `  ${path}`));
    if (files.length > shown) lines.push(`  and ${files.length - shown} more`);
    const remark = checkoutsRemark(differingFiles);
    if (remark) lines.push(`  ${oneLine(remark)}`);
    lines.push("");
  }
  if (verdict === "verified" && !verified.isEnough)
    lines.push(
      `This is less than level ${verified.requiredLevel}, which is required.`,
      ...(verified.notJudged ? [`  ${oneLine(verified.notJudged)}`] : []),
      "",
    );
  lines.push(
    formatTable([
      ...(verified.kept ? [["rebuilt image", verified.kept]] : []),
      ...(verified.marker ? [["marker", verified.marker]] : []),
      ["log of the rebuild", verified.log],
    ]),
    ...compareCommand(verified, `${again.store}${again.context}`),
    ...(verdict === "unverified" && verified.marker
      ? [`What to do about it: stx-container explain ${verified.name}-${verified.ts}${again.store}`]
      : []),
  );
  return lines.join("\n");
}

/** The command that shows how image and rebuild differ, if they do; otherwise the command that keeps the rebuild. */
function compareCommand(
  { name, ts, image, kept, comparison, differingFiles }: Verified,
  again: string,
): string[] {
  if (image === undefined || (comparison?.identical !== false && differingFiles.length === 0)) return [];
  const next =
    kept === undefined
      ? `Next, to keep the rebuilt image for diff: stx-container verify ${name}-${ts}${again} --keep rebuilt.sif`
      : `Next: stx-container diff ${shellWord(image)} ${shellWord(kept)}`;
  return ["", next];
}
