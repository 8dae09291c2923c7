import { byCodeUnit } from "../order.ts";
import type { Package } from "../package.ts";
import type { PinContext, PinSetup, Pins } from "../pins.ts";

/**
 * The choices of `cargo install` cannot be constrained from outside: cargo reads no versions from its settings or
 * environment (doc.rust-lang.org/cargo/reference/config.html), and a crate's own Cargo.lock counts only with --locked.
 * So the build is compared with the lock, and each crate whose version the recipe does not name is reported, with the
 * command that names it.
 */
export function pinCargo({ packages, build }: PinContext): Pins {
  const lines = packages.flatMap(({ name, version, prefix }) =>
    prefix === undefined ? [] : [`${name} ${version} ${prefix}`],
  );
  const written = build.script.split("\n").map((line) => new Set(line.split(/[\s"'`=@;&|()]+/)));
  const named = ({ name, version, commit }: Package) =>
    written.some((words) => (commit ? words.has(commit) : words.has(name) && words.has(version)));
  return {
    files: { cargo: [...new Set(lines)].sort(byCodeUnit) },
    before: [],
    check: [
      "while read -r name version root; do",
      `  grep -qsF "\\"$name $version (" "$root/.crates.toml" "$root/.crates2.json" ||`,
      `    echo "cargo: locked, not here: $name $version ($root)"`,
      `done <"$stx/cargo"`,
    ],
    cleanup: [],
    unlocked: packages.filter((found) => !named(found)).map(unlockedCrate),
  };
}

/** A list that names nothing. */
export const cargoPinSetup = (): PinSetup => ({ files: { cargo: [] }, before: [], cleanup: [] });

const unlockedCrate = ({ name, version, commit, url }: Package) => ({
  what: `crate ${name} ${version}`,
  reason: commit
    ? `cargo can be held to a commit by the recipe alone: cargo install --locked --git ${url ?? "<address>"} --rev ${commit}`
    : `cargo can be held to a version by the recipe alone: cargo install --locked ${name}@${version}`,
});
