import type { Unlocked } from "../unlocked.ts";

/**
 * The crate and version of which a line of a build's log says that it came without the Cargo.lock which `cargo install
 * --locked` takes versions from: cargo warns, and chooses versions itself. Other crates bring one: since cargo 1.84 each, before
 * it most that have a program.
 */
export function crateWithoutLock(line: string): string | undefined {
  const [, name, version] =
    /^warning: no Cargo\.lock file published in ([\w-]+) v(\d[\w.+-]*)/.exec(line) ?? [];
  return name && version ? `${name} ${version}` : undefined;
}

/** What is said of such crates in the lock, each with the only line of the recipe that installs it, where there is one. */
export function unlockedDependencies(
  crates: Iterable<string>,
  lines: readonly string[],
  called = "",
): Unlocked[] {
  return [...new Set(crates)].sort().map((crate) => {
    const [name = ""] = crate.split(" ");
    const at = lines.flatMap((text, index) => (installs(text, name) ? [index + 1] : []));
    return {
      ...(at.length === 1 ? { line: at[0]! } : {}),
      what: `${called}what crate ${crate} is built with`,
      reason:
        "it was published without a Cargo.lock, so --locked holds nothing but its own version, and no list in the lock names the rest",
    };
  });
}

const installs = (text: string, crate: string) =>
  /\bcargo\b.*\binstall\b/.test(text) && text.split(/[\s"'`=@;&|()]+/).includes(crate);
