import { existsSync } from "node:fs";
import { exitCodes, Failure } from "../../failure.ts";
import { type Comparison, compareEcosystems, compareLocks } from "../../lock/compare.ts";
import { toScitexView } from "../../lock/export/scitex.ts";
import { comparisonMarkdown, comparisonTable } from "../../report/comparison.ts";
import { findBuild } from "../../store/builds.ts";
import { absolute } from "../request.ts";
import { readSubject, type Subject, subjectPath } from "../subject.ts";
import { hasColor } from "../terminal.ts";

interface DiffFlags {
  store: string;
  json?: boolean;
  markdown?: boolean;
  pemPath?: string;
}

/** Prints what differs between two locks, images or builds, and ends with 3 where anything does that is no float. */
export async function diff(a: string, b: string, flags: DiffFlags): Promise<void> {
  if (flags.json && flags.markdown) {
    throw new Failure("usage", "--json and --markdown were both given", { remedy: "choose one" });
  }
  const store = absolute(flags.store);
  const [first, second] = [await pathOf(store, a), await pathOf(store, b)] as const;
  const before = await readSubject(first, flags.pemPath);
  const after = await readSubject(second, flags.pemPath);
  const comparison = compareSubjects(before, after);
  const sides = { locked: a, rebuilt: b };
  if (!comparison.identical) {
    process.exitCode = comparison.conclusive ? exitCodes.unverified : exitCodes.inconclusive;
  }
  process.stdout.write(
    flags.json
      ? `${JSON.stringify(comparison)}\n`
      : flags.markdown
        ? comparisonMarkdown(comparison, { columns: [a, b], sides })
        : `${comparisonTable(comparison, { color: hasColor(process.stdout), sides })}\n`,
  );
}

function compareSubjects(a: Subject, b: Subject): Comparison {
  if ("lock" in a && "lock" in b) {
    // Either side's word is enough: what floats is shown all the same, and a diff is no verdict.
    return compareLocks(a.lock, b.lock, [...new Set([...a.lock.floats, ...b.lock.floats])]);
  }
  const ofSeed = (subject: Subject, other: Subject) =>
    "seed" in subject
      ? subject.seed.ecosystems
      : toScitexView(subject.lock, "seed" in other ? other.seed : { ecosystems: {} });
  return compareEcosystems(ofSeed(a, b), ofSeed(b, a), []);
}

/** The file or folder meant by a word: a path, or the name of a build in the store, whose lock it is then. */
async function pathOf(store: string, word: string): Promise<string> {
  const path = subjectPath(word);
  if (word === "-" || word.includes("/") || word.endsWith(".lock")) return path;
  try {
    return (await findBuild(store, word)).files.lock;
  } catch (error) {
    if (existsSync(path)) return path;
    if (!(error instanceof Failure) || error.kind !== "usage") throw error;
    throw new Failure("usage", `there is neither a file ${path} nor a build ${word} in ${store}`, {
      remedy: "check the name, or name another store with --store",
      cause: error,
    });
  }
}
