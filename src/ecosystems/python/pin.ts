import { isInterpreter } from "../interpreter.ts";
import type { Package } from "../package.ts";
import {
  floatFile,
  type PinContext,
  type PinSetup,
  type PinSetupContext,
  type Pins,
  pinsFolderInSed,
  unlessFloat,
} from "../pins.ts";
import { replacesVariable } from "../variables.ts";
import { runSetsProgram, setsInOneOrder, setsProgram } from "./compiled-sets.ts";
import { constraintsOf } from "./constraints.ts";
import { hook, passedFile, roughHook } from "./hook.ts";
import { passedMark } from "./log.ts";
import { compareVersions } from "./version.ts";

/**
 * Pins Python packages by constraints (pip's and uv's `-c` file, set by environment variables): whatever the recipe
 * asks to install, only the locked version can be chosen, also for dependencies. If environments differ in a package,
 * if pip builds in isolated environments, or if the recipe has its own constraints, a `sitecustomize` module gives each
 * interpreter its own constraints.
 */
export function pinPython({ packages, transient, floats, moment, build, version = 1 }: PinContext): Pins {
  const ours = packages.filter((found) => found.owner === undefined && !isInterpreter(found));
  const isLocal = (found: Package) => found.editable === true || found.url !== undefined;
  const indexed = ours.filter((found) => !isLocal(found));
  const local = ours.filter(isLocal);
  const { shared, own, mixed } = constraintsOf(indexed, local, transient ?? []);
  const forUv = mayConstrainUv(build.script);
  // If one list of constraints is right for every interpreter and command, the variable is enough.
  const needsHook = own.size > 0 || local.length > 0 || build.isolatedBuilds;
  const prefixes = [...own.keys()].sort();
  const receipts = unique(
    ours.flatMap(({ location }) => /^.*\/tools\/[^/]+(?=\/lib)/.exec(location ?? "")?.[0] ?? []),
  ).map((folder) => `${folder}/uv-receipt.toml`);
  return {
    files: {
      "python-constraints": shared,
      "python-versions": unique(indexed.map(({ name, version }) => `${name} ${version}`)),
      python: unique(ours.flatMap((found) => (found.location ? [found.location] : []))),
      ...floatFile("python", floats),
      ...Object.fromEntries(
        prefixes.map((prefix, index) => [`python-constraints-${index}`, own.get(prefix)!]),
      ),
      "python-hook/sitecustomize.py": hook(prefixes, moment, version),
      ...(receipts.length > 0 ? { "python-receipts": receipts } : {}),
    },
    before: [],
    check: [
      `while read -r record; do`,
      `  [ -e "$record" ] || { now=$(set -- "\${record%-*}"-[0-9]*.dist-info; [ ! -e "$1" ] || echo ", here: $*"); echo "python: locked, not here: $record$now"; }`,
      `done <"$stx/python"`,
      `sed 's,/[^/]*$,,' "$stx/python" | sort -u | while read -r folder; do`,
      `  for record in "$folder"/*.dist-info; do`,
      // The name in its normal form, in which floats are written (PEP 503).
      `    name=$(echo "\${record##*/}" | sed 's/-[^-]*\\.dist-info$//; y/ABCDEFGHIJKLMNOPQRSTUVWXYZ_./abcdefghijklmnopqrstuvwxyz--/')`,
      `    [ ! -e "$record" ] || grep -qxF "$record" "$stx/python" ||`,
      `      ${unlessFloat("python", floats)}echo "python: here, not locked: $record"`,
      "  done",
      "done",
    ],
    cleanup: [
      // uv records in its receipt which constraints a tool was installed with.
      ...(receipts.length > 0
        ? [
            `while read -r file; do`,
            `  [ ! -e "$file" ] || sed -i '/^constraints = \\[.*\\]$/d; /^constraints = \\[$/,/^\\]$/d' "$file"`,
            `done <"$stx/python-receipts"`,
          ]
        : []),
    ],
    unlocked: [
      ...local.map(unlockedLocal),
      ...(local.some(({ installer }) => installer === "uv") ? [unlockedUvBuilds] : []),
      ...(build.isolatedBuilds ? unique(packages.flatMap(pipWithoutTimes)) : []).map(unlockedBuilds),
      ...(forUv
        ? []
        : [
            {
              what: "packages that uv installs without a pylock.toml",
              reason: "uv refuses constraints beside a pylock.toml, so it is given none",
            },
          ]),
      ...(needsHook && replacesVariable("PYTHONPATH", build.script)
        ? [afterSetting("PYTHONPATH", "pip")]
        : []),
      ...(replacesVariable("UV_CONSTRAINT", build.script) ? [afterSetting("UV_CONSTRAINT", "uv")] : []),
      ...(usesOneList.test(build.script) ? shared.filter((line) => line.includes("<=")) : []).map((line) => ({
        what: `python package ${line.replace(/<=.*/, "")}, where uv, pipx or tox installs it`,
        reason: `the build had several versions of it; they can be given only one constraint, ${line}`,
      })),
      ...mixed.map((name) => ({
        what: `python package ${name}, where uv, pipx or tox installs it`,
        reason:
          "one environment has it from an index, another from a folder or an address; they can be given only one constraint",
      })),
    ],
  };
}

/**
 * uv is not a Python program, and pipx and tox do not pass our module to their pip: they get the constraints of all
 * environments. nox and hatch may start uv.
 */
const usesOneList = /\b(?:uvx?|pipx|tox|nox|hatch)\b/;

/** uv refuses to install from a pylock.toml if constraints are set. */
const mayConstrainUv = (script: string) => !/pylock/.test(script);

/**
 * Before 3.11, Python writes the strings of a set into a compiled file in the order of their hashes, which differ in every
 * process unless this seed is given (marshal, bpo-37596). Any seed will do; one that no recipe chooses can be
 * distinguished from a recipe's own.
 */
const hashSeed = 3141592653;

/** Empty constraints, and the module through which each interpreter gets its own. */
export function pythonPinSetup({ moment, script, version = 1 }: PinSetupContext): PinSetup {
  const hasSeed = version >= 3;
  const sortsSets = version >= 4 && !/\bunset\b[^\n;&|]*\bPYTHONHASHSEED\b/.test(script);
  return {
    files: {
      "python-constraints": [],
      "python-versions": [],
      python: [],
      "floats-python": [],
      "python-receipts": [],
      [passedFile]: [],
      ...(sortsSets ? { [setsProgram]: setsInOneOrder } : {}),
      // For environments with constraints of their own; their number is not known before the first build.
      ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`python-constraints-${index}`, []])),
      "python-hook/sitecustomize.py": roughHook(moment, version),
    },
    before: [
      ...["PIP_CONSTRAINT", ...(mayConstrainUv(script) ? ["UV_CONSTRAINT"] : [])].map(
        (name) => `export ${name}="\${${name}:+$${name} }$stx/python-constraints"`,
      ),
      `chmod 0666 "$stx/${passedFile}"`,
      `export PYTHONPATH="$stx/python-hook\${PYTHONPATH:+:$PYTHONPATH}"`,
      ...(hasSeed ? [`export PYTHONHASHSEED="\${PYTHONHASHSEED:-${hashSeed}}"`] : []),
    ],
    cleanup: sortsSets ? runSetsProgram : [],
    forget: [
      `s#${pinsFolderInSed}/python-hook:\\{0,1\\}##g`,
      `s# \\{0,1\\}${pinsFolderInSed}/python-constraints##g`,
      ...(hasSeed
        ? [String.raw`/^\(export \|declare -x \)\{0,1\}PYTHONHASHSEED=["']\{0,1\}${hashSeed}["']\{0,1\}$/d`]
        : []),
    ],
    rough: {
      before: [],
      cleanup: [
        `sort -u "$stx/${passedFile}" | while read -r record; do [ -e "$record" ] || echo "${passedMark}$record"; done`,
      ],
    },
  };
}

const afterSetting = (name: string, tool: string) => ({
  what: `packages that ${tool} installs after the recipe sets ${name}`,
  reason: `the recipe replaces what pins them; add to $${name} instead`,
});

/** The version of a pip that reads an index's pages, which have no times; 22.2 and later read its JSON documents. */
const pipWithoutTimes = ({ name, version }: Package) =>
  name === "pip" && compareVersions(version, "22.2") === -1 ? [version] : [];

/** uv's own cut-off (exclude-newer) would hide every file without an upload time, and is written into uv.lock. */
const unlockedUvBuilds = {
  what: "what uv installs to build packages in isolation",
  reason:
    "no constraint of ours reaches there; pin it in pyproject.toml: [tool.uv] build-constraint-dependencies",
};

const unlockedBuilds = (version: string) => ({
  what: `what pip ${version} installs to build packages in isolation`,
  reason:
    "this pip does not ask when a file was uploaded, so newer ones cannot be hidden; use pip 22.2 or later",
});

const unlockedLocal = (found: Package) => ({
  what: `python package ${found.name} ${found.version}`,
  reason: found.commit
    ? `installed from version control; name the commit in the recipe: ${found.commit}`
    : "installed from a folder or a URL, which no constraint can pin",
});

const unique = (lines: readonly string[]) => [...new Set(lines)].sort();
