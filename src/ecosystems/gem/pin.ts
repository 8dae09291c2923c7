import { byCodeUnit } from "../order.ts";
import type { Package } from "../package.ts";
import {
  floatFile,
  type PinContext,
  type PinSetup,
  type Pins,
  pinsFolderInSed,
  unlessFloat,
} from "../pins.ts";
import { replacesVariable } from "../variables.ts";
import { hook } from "./hook.ts";

/** Gems that came with Ruby are in a folder of their own; no command chose them. */
const isDefault = ({ location }: Package) => location?.includes("/specifications/default/") === true;

/**
 * Pins gems by a file that Ruby loads into gem and bundle (RUBYOPT), because neither has an option for it: the file
 * hides every version that is not locked. `gem install` has no lock, and Bundler only has one in a Gemfile.lock.
 */
export function pinGem({ packages, floats, build }: PinContext): Pins {
  const specs = packages.filter(
    ({ location, build: revision, editable }) => location && revision === undefined && !editable,
  );
  const chosen = new Set(
    specs.filter((each) => !isDefault(each) && each.owner === undefined).map(({ name }) => name),
  );
  const versions = specs
    .filter(({ name }) => chosen.has(name))
    .map(({ name, version }) => `${name} ${version}`);
  const installed = specs.filter((each) => !isDefault(each)).map(({ location }) => location!);
  return {
    files: {
      "gem-versions": [...new Set(versions)].sort(byCodeUnit),
      gem: [...new Set(installed)].sort(byCodeUnit),
      "gem-hook.rb": hook,
      ...floatFile("gem", floats),
    },
    before: [],
    check: [
      "while read -r spec; do",
      '  [ -e "$spec" ] || echo "gem: locked, not here: $spec"',
      `done <"$stx/gem"`,
      `sed 's,/[^/]*$,,' "$stx/gem" | sort -u | while read -r folder; do`,
      '  for spec in "$folder"/*.gemspec; do',
      `    name=$(echo "\${spec##*/}" | sed 's/-[0-9][^-]*\\(-[^/]*\\)\\{0,1\\}\\.gemspec$//')`,
      `    [ ! -e "$spec" ] || grep -qxF "$spec" "$stx/gem" ||`,
      `      ${unlessFloat("gem", floats)}echo "gem: here, not locked: $spec"`,
      "  done",
      "done",
    ],
    cleanup: [],
    unlocked: [
      ...packages.filter((each) => each.build !== undefined).map(unlockedCheckout),
      ...(chosen.size > 0 && replacesVariable("RUBYOPT", build.script) ? [unlockedOptions] : []),
    ],
  };
}

/** Files that pin nothing; an empty one is loaded without effect. */
export function gemPinSetup(): PinSetup {
  return {
    files: { "gem-versions": [], gem: [], "gem-hook.rb": [], "floats-gem": [] },
    before: [`export RUBYOPT="\${RUBYOPT:+$RUBYOPT }-r$stx/gem-hook.rb"`],
    cleanup: [],
    forget: [`s# \\{0,1\\}-r${pinsFolderInSed}/gem-hook\\.rb##g`],
  };
}

const unlockedCheckout = ({ name, version, build }: Package) => ({
  what: `gem ${name} ${version}`,
  reason: `installed from a repository; keep the Gemfile.lock, or name the commit in the Gemfile: ${build}`,
});

const unlockedOptions = {
  what: "gems that are installed after the recipe sets RUBYOPT",
  reason: "the recipe replaces what pins them; add to $RUBYOPT instead",
};
