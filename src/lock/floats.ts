import { normalName } from "./identity.ts";
import { ecosystemOfName } from "./stages.ts";

/**
 * Whether "ecosystem:name" matches one of the patterns, both normalized for the ecosystem. A pattern applies to every
 * stage.
 */
export function floatMatcher(patterns: readonly string[]): (ecosystem: string, name: string) => boolean {
  return (ecosystem, name) => {
    const subject = `${ecosystemOfName(ecosystem)}:${normalName(ecosystem, name)}`;
    return patterns.some((pattern) => {
      const colon = pattern.indexOf(":");
      const normal = `${pattern.slice(0, colon)}:${normalName(ecosystem, pattern.slice(colon + 1))}`;
      return colon > 0 && matchesGlob(normal, subject);
    });
  };
}

/** `*` matches any run of characters, "/" too; no other character is special. Linear in time, whatever the pattern. */
function matchesGlob(pattern: string, subject: string): boolean {
  const parts = pattern.split("*");
  if (parts.length === 1) return pattern === subject;
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (!subject.startsWith(first) || !subject.endsWith(last)) return false;
  if (subject.length < first.length + last.length) return false;
  let at = first.length;
  const end = subject.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = subject.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/**
 * The names of one ecosystem that float, each as a regular expression for the whole normalized name, in syntax that
 * `grep -E`, Python and JavaScript all read in the same way.
 */
export function floatExpressions(patterns: readonly string[], ecosystem: string): string[] {
  return patterns
    .filter((pattern) => pattern.startsWith(`${ecosystem}:`))
    .map((pattern) => normalName(ecosystem, pattern.slice(ecosystem.length + 1)))
    .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*"));
}
