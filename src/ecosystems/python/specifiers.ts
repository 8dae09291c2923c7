import { compareVersions, isPreRelease, shapeOf } from "./version.ts";

/**
 * Whether a list of version specifiers (PEP 440, ">=3.8,!=3.9.1,<4") allows a version; an invalid specifier allows any.
 */
export function allows(specifiers: string, version: string): boolean {
  return specifiers.split(",").every((one) => {
    const [, operator, wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(one) ?? [];
    if (operator === undefined) return true;
    if (operator === "===") return version.toLowerCase() === wanted.toLowerCase();
    const isFamily = wanted.endsWith(".*");
    const [mine, theirs] = [shapeOf(version), shapeOf(isFamily ? wanted.slice(0, -2) : wanted)];
    if (!mine || !theirs) return true;
    const isOf = (release: readonly number[]) =>
      mine.epoch === theirs.epoch && release.every((number, at) => (mine.release[at] ?? 0) === number);
    if (isFamily) return isOf(theirs.release) === (operator !== "!=");
    // A build of the lab ("2.4.0+cpu") counts as its version, unless the specifier itself names one.
    const order = compareVersions(theirs.local ? version : mine.public, wanted)!;
    if (operator === "~=") return order >= 0 && isOf(theirs.release.slice(0, -1));
    if (!holds[operator]!(order)) return false;
    const isSameRelease =
      isOf(theirs.release) && mine.release.slice(theirs.release.length).every((one) => one === 0);
    // "<2" does not mean 2.0rc1, and ">1.7" does not mean 1.7.post1.
    if (operator === "<") return !(isSameRelease && isPreRelease(version) && !isPreRelease(wanted));
    if (operator === ">") return !(isSameRelease && (mine.local || (mine.isPost && !theirs.isPost)));
    return true;
  });
}

const holds: Record<string, (order: number) => boolean> = {
  "==": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
};
