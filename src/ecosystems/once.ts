import type { ImageTree } from "../image/tree.ts";

/** Receives what a reader cannot read, and the fact that there is something to read at all. */
export interface Reporter {
  /** Something in the image could not be read whole or contradicts itself. */
  problem(path: string, message: string): void;
  /** Something that the ecosystem's own tool does not count as installed. */
  note(path: string, message: string): void;
  /** Some database of the ecosystem is in the image, whatever is in it. */
  seen(): void;
}

/** For callers that only need what could be read: problems are reported by the ecosystem's own collector. */
export const silentReporter: Reporter = { problem() {}, note() {}, seen() {} };

/** Like {@link oncePerTree}, for answers that need only the tree's list of entries, so that nothing can be unreadable. */
export function findOncePerTree<T>(find: (tree: ImageTree) => T): (tree: ImageTree) => T {
  const known = new WeakMap<ImageTree, { answer: T }>();
  return (tree) => {
    const one = known.get(tree) ?? { answer: find(tree) };
    known.set(tree, one);
    return one.answer;
  };
}

type Report = (to: Reporter) => void;

/**
 * A reader that reads each image only once, however often it is called. Its problems are reported to every caller with
 * a reporter.
 */
export function oncePerTree<T>(
  read: (tree: ImageTree, reporter: Reporter) => Promise<T>,
): (tree: ImageTree, reporter?: Reporter) => Promise<T> {
  const known = new WeakMap<ImageTree, { reports: Report[]; answer: Promise<T> }>();
  return async (tree, reporter = silentReporter) => {
    let one = known.get(tree);
    if (!one) {
      const reports: Report[] = [];
      const recorder: Reporter = {
        problem: (path, message) => void reports.push((to) => to.problem(path, message)),
        note: (path, message) => void reports.push((to) => to.note(path, message)),
        seen: () => void reports.push((to) => to.seen()),
      };
      one = { reports, answer: read(tree, recorder) };
      known.set(tree, one);
    }
    const answer = await one.answer;
    for (const report of one.reports) report(reporter);
    return answer;
  };
}
