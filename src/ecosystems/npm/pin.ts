import { isInterpreter } from "../interpreter.ts";
import type { Package } from "../package.ts";
import {
  forgetVariable,
  type PinContext,
  type PinSetup,
  type PinSetupContext,
  type Pins,
  pinsFolderInSed,
} from "../pins.ts";
import { hook } from "./hook.ts";
import { isRegistryArchive } from "./layouts.ts";

/**
 * Pins npm packages, including the nested ones of global installs, for which npm has no lock: a module loaded into npm
 * (NODE_OPTIONS) hides every version that the build could not have chosen, and npm's own option `before` hides what was
 * published since.
 *
 * Since version 2 of these pins, that includes packages whose archive is not at npm's usual address, because registries place
 * archives where they like. For a package that was installed from an address the module finds nothing to hide.
 */
export function pinNpm({ packages, build, version: pins = 1 }: PinContext): Pins {
  const ours = packages.filter((found) => found.owner === undefined && !isInterpreter(found));
  const located = ours.flatMap(({ name, version, location }) =>
    // The file of a package without a version contains none to compare.
    location?.endsWith("/package.json") && version !== "0.0.0" ? [`${name} ${version} ${location}`] : [],
  );
  const isPinned = (found: Package) => !isElsewhere(found) || (pins >= 2 && isArchive(found));
  const isNamed = (found: Package) => isElsewhere(found) && !(pins >= 2 && isRegistryArchive(found));
  const registered = ours.filter((found) => found.version !== "0.0.0" && isPinned(found));
  return {
    files: {
      npm: located.sort(),
      "npm-versions": [...new Set(registered.map(versionLine))].sort(),
      "npm-hook.cjs": hook(namedVersions(build.script)),
    },
    before: [],
    check: [
      "while read -r name version record; do",
      '  grep -q "\\"version\\"[[:space:]]*:[[:space:]]*\\"$version\\"" "$record" 2>/dev/null ||',
      `    echo "npm: locked, not here: $name $version ($record)"`,
      `done <"$stx/npm"`,
    ],
    cleanup: [],
    unlocked: [
      ...(replacesOptions.test(build.script) ? [unlockedOptions] : []),
      ...ours.filter(isNamed).map((found) => ({
        what: `npm package ${found.name} ${found.version}`,
        reason: isPinned(found)
          ? "its archive's address is of no known registry: held if a registry lists it, else only by its address"
          : "installed from a URL or a repository, not from a registry",
      })),
    ],
  };
}

const isElsewhere = ({ url, commit }: Package) => url !== undefined || commit !== undefined;

const isArchive = ({ url, commit }: Package) => commit === undefined && /^https?:/i.test(url ?? "");

/** "name version", and "top" if the package is not nested in another one's folder. */
const versionLine = ({ name, version, location }: Package) =>
  `${name} ${version}${location?.split("/node_modules/").length === 2 ? " top" : ""}`;

/** "name@version" for each exact version in a script's text: what the recipe itself asks for is not hidden. */
const namedVersions = (script: string) => [
  ...new Set(script.match(/(?:@[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.+-]*/g)),
];

/** npm's own option `before`, and the path of the module, which is an empty file where nothing is pinned. */
export function npmPinSetup({ moment }: PinSetupContext): PinSetup {
  return {
    files: { npm: [], "npm-versions": [], "npm-hook.cjs": [] },
    before: [
      `export NODE_OPTIONS="\${NODE_OPTIONS:+$NODE_OPTIONS }--require=$stx/npm-hook.cjs" npm_config_before="${new Date(moment * 1000).toISOString()}"`,
    ],
    cleanup: [],
    forget: [
      forgetVariable("npm_config_before"),
      `s# \\{0,1\\}--require=${pinsFolderInSed}/npm-hook\\.cjs##g`,
    ],
  };
}

/** Whether a recipe replaces NODE_OPTIONS, which removes our module; one that only adds to it does not. */
const replacesOptions = /\bNODE_OPTIONS=(?!["']?[^\n;]*\$\{?NODE_OPTIONS)/;

const unlockedOptions = {
  what: "npm packages that are installed after the recipe sets NODE_OPTIONS",
  reason:
    "the recipe replaces the option that pins them, so only what was published later is hidden from npm",
};
