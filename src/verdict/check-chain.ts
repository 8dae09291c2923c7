import { type DamagedLine, type HistoryEvent, isOtherEvent } from "../store/history.ts";
import type { Findings } from "./answer.ts";
import { beyondHeads, chainOf, saysTheSame } from "./chain.ts";
import type { VerdictState } from "./gate-state.ts";
import type { GateFiles } from "./gate-subject.ts";
import type { Marker } from "./marker-types.ts";
import type { Policy } from "./policy.ts";

const restoreHistory = "restore history.jsonl as git or the store's backup has it";

/** Checks that a marker is the last verdict that was written. The links in the history decide that, not clocks. */
export function checkChain(
  { digest, evidence, format }: Marker,
  { chain, history }: VerdictState,
  files: GateFiles,
  policy: Policy,
  findings: Findings,
): void {
  if (files.history === undefined) {
    findings.note("no-history", "later verdicts were not checked: these files come without a history");
    if (
      policy.require_verified ||
      policy.signers.length > 0 ||
      policy.required_signers + policy.required_verifiers > 0
    )
      findings.refuse(
        "history-missing",
        "whether a later verdict was written is not known: these files come without a history",
        "check the build in its store, or bring history.jsonl with it",
      );
    return;
  }
  if (!history) {
    findings.contradict("history-missing", `there is no history ${files.history}`);
    return;
  }
  const line = chain.verdicts.get(digest);
  const damaged = history.damaged.find((line) => mayBeAbout(line, evidence.ts));
  if (damaged)
    findings.contradict(
      "history-damaged",
      `line ${damaged.line} of ${files.history} cannot be read`,
      restoreHistory,
    );
  if (!line) {
    findings.contradict(
      chain.verdicts.size > 0 ? "replayed" : "history-lacks-marker",
      chain.verdicts.size > 0
        ? "the marker is not one that the history has: another verdict was written here"
        : "the history does not have this marker",
    );
    return;
  }
  if (chain.missing.length > 0)
    findings.contradict(
      "history-shortened",
      `the history lacks ${chain.missing.length === 1 ? "a verdict" : "verdicts"} that later ones follow: ${chain.missing.join(", ")}`,
      "restore history.jsonl as git or the store's backup has it, or verify again",
    );
  if (chain.twofold.size > 0 && !chain.twofold.has(digest))
    findings.contradict(
      "history-damaged",
      `two lines of the history disagree on a verdict: ${[...chain.twofold].join(", ")}`,
      restoreHistory,
    );
  const unreached = beyondHeads(chain);
  if (unreached.length > 0)
    findings.contradict(
      "history-damaged",
      `verdicts of the history follow each other in a circle: ${unreached.join(", ")}`,
      restoreHistory,
    );
  if (!chain.heads.includes(digest))
    findings.contradict("replayed", `the marker is an earlier one: a later verdict was written`);
  else if (chain.heads.length > 1)
    findings.contradict("history-forked", "two verdicts were written at once, and neither follows the other");
  const isOther =
    chain.twofold.has(digest) ||
    line.verdict !== evidence.verdict ||
    (format > 1 && [...line.previous].sort().join() !== [...evidence.previous].sort().join());
  if (isOther)
    findings.contradict(
      "history-contradicts-marker",
      "history and marker disagree on the verdict, or on the one before",
    );
}

/**
 * Whether an unreadable line may have been a verdict on this build. It may, unless it shows that it is about another
 * build, or it is the fragment of a last line that a crash cut off: one too short to name a build, or one that names
 * another event.
 */
function mayBeAbout({ text, isCutOff }: DamagedLine, ts: string): boolean {
  if (isCutOff && isOtherEvent(text)) return false;
  if (text.includes(ts)) return true;
  return !isCutOff && !/"ts"\s*:\s*"\d{4}-\d{4}-\d{6}"/.test(text);
}

/** Checks that a marker that is not recorded yet succeeds the last recorded verdict. */
export function checkSucceedsLast(
  { digest, evidence }: Marker,
  { chain }: VerdictState,
  findings: Findings,
): void {
  const isRecorded = chain.heads.join() === digest;
  if (!isRecorded && chain.heads.join() !== [...evidence.previous].sort().join())
    findings.contradict(
      "replayed",
      "the marker does not follow the last verdict that is recorded",
      "run the verify job again",
    );
}

/** Checks that the history here has every verdict on a build that is known from elsewhere, and says the same of each. */
export function checkHistoryComplete(
  known: readonly HistoryEvent[],
  { chain }: VerdictState,
  ts: string,
  findings: Findings,
): void {
  const there = chainOf(known, ts).verdicts;
  const lost = [...there.keys()].filter((digest) => !chain.verdicts.has(digest));
  const changed = [...there].flatMap(([digest, line]) => {
    const here = chain.verdicts.get(digest);
    return here && !saysTheSame(here, line) ? [digest] : [];
  });
  if (changed.length > 0)
    findings.contradict(
      "history-damaged",
      `the target branch's history says something else of ${changed.length === 1 ? "a verdict" : "verdicts"}: ${changed.join(", ")}`,
      "restore these lines as the target branch has them",
    );
  if (lost.length > 0)
    findings.contradict(
      "history-shortened",
      `the target branch's history has ${lost.length === 1 ? "a verdict" : "verdicts"} that this one lacks: ${lost.join(", ")}`,
      "merge the target branch into this one",
    );
}
