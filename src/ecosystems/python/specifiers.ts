import { compareVersions } from "./version.ts";

/**
 * Whether a list of version specifiers (PEP 440, ">=3.8,!=3.9.1,<4") allows a version; an invalid specifier allows any.
 */
export function allows(specifiers: string, version: string): boolean {
  return specifiers.split(",").every((one) => {
    const [, operator, wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*(\S+)\s*$/.exec(one) ?? [];
    if (operator === undefined) return true;
    if (wanted.endsWith(".*")) return startsWith(version, wanted.slice(0, -2)) === (operator !== "!=");
    const order = compareVersions(version, wanted);
    if (order === undefined) return true;
    if (operator === "~=") return order >= 0 && startsWith(version, wanted.split(".").slice(0, -1).join("."));
    return holds[operator]!(order);
  });
}

const holds: Record<string, (order: number) => boolean> = {
  "==": (order) => order === 0,
  "===": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
};

const startsWith = (version: string, start: string) => version === start || version.startsWith(`${start}.`);
