import { createHash } from "node:crypto";
import { type Pins, pinsFolder, type Standing } from "../ecosystems/pins.ts";
import { Failure } from "../failure.ts";
import { shellQuoted } from "../process/shell-word.ts";
import { isSectionHeader } from "../recipe/files-section.ts";
import { isStageStart } from "../recipe/parse.ts";
import { forget, loginFiles, prepareLogins, withoutLogins } from "./logins.ts";

/** What the check writes before each difference it finds; verify and people look for it in a build's log. */
export const differenceMark = "stx-lock:";

/** Exit code of a build that came out other than its lock. */
const differs = 65;

/**
 * Lines that put `lines` into a file, by a heredoc that none of them can end.
 * @throws Failure where one is not a line, or Apptainer would see the beginning of a section or stage in it: names and
 *   paths come out of the image
 */
function heredoc(path: string, lines: readonly string[]): string[] {
  const unfit = lines.find((line) => /[\r\n]/.test(line) || isSectionHeader(line) || isStageStart(line));
  if (unfit !== undefined) {
    throw new Failure("failed", `${JSON.stringify(unfit)} in the image cannot be pinned`, {
      code: "pin-impossible",
      why: "it cannot stand on a line of a recipe: it has a line end, or Apptainer would read it as a section or stage",
      remedy: "find out where this name or path comes from; package managers do not write such names",
    });
  }
  const end = `STX-${createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 12)}`;
  return [`cat >${path} <<'${end}'`, ...lines, end];
}

const pinsOpening = "# Pins of stx-container; the recipe's own lines follow below, unchanged.";
const roughOpening =
  "# Sets the same variables and files as a rebuild, pinning nothing; the recipe's own lines follow below, unchanged.";

/** What a driver begins with. */
export const openings: readonly string[] = [pinsOpening, roughOpening];

/** What a driver ends with. */
export const markPattern = /^# The recipe's own script \([0-9a-f]{12}\):$/;

/** Says in a locked recipe what happens where the build differs from the lock; {@link reportDifferences} replaces it. */
const failOnDifference = "stx_on_difference=fail";

/**
 * A copy of a locked recipe that reports how the build differs from its lock, in the log, and goes on. `verify` builds
 * it: its own comparison says more. No variable of the environment carries this, so that the recipe cannot see it.
 */
export function reportDifferences(lockedRecipe: Uint8Array): Uint8Array {
  const text = Buffer.from(lockedRecipe).toString("latin1");
  return Buffer.from(
    text.replace(new RegExp(`^${failOnDifference}(?=\\r?$)`, "gm"), "stx_on_difference=report"),
    "latin1",
  );
}

/** What the driver puts around a recipe's script. */
export interface DriverRequest {
  pins: readonly Pins[];
  /** What stands in every build. */
  standing: readonly Standing[];
  /** The arguments of the recipe's %post ("-c /bin/bash"), "" for none. */
  postArgs: string;
  /** Seconds since 1970. */
  sourceDateEpoch: number;
}

/**
 * The shell before a recipe's own script. Apptainer makes one script of all `%post` and the `%appinstall` behind them;
 * `before` stands at its beginning and ends with a mark. What follows the mark is the recipe's own, byte for byte: it
 * takes the place of the script's file (so `$0` is what it always is), runs as Apptainer would have run it, in one
 * shell, and however it ends (`exit 0`, `exec`, another interpreter, a trap), the check comes after it.
 *
 * @returns `before`, and the header of an empty section behind the recipe's own that makes Apptainer run it by /bin/sh
 *   (the last header that has arguments wins); undefined where that is what it does anyway
 */
export function driver({ pins, standing, postArgs, sourceDateEpoch }: DriverRequest): Driver {
  const mark = markOf(pins);
  const before = [
    pinsOpening,
    "set -e +x",
    failOnDifference,
    "umask_before=$(umask)",
    "umask 0022",
    ...filesOf(
      [...standing, { files: loginFiles(standing) }, ...pins],
      [...[...standing, ...pins].flatMap((each) => each.cleanup), ...checkOf(pins)],
    ),
    ...variablesOf(standing, sourceDateEpoch),
    ...pins.flatMap((each) => each.before),
    ...runOwnScript(mark, postArgs),
    mark,
  ];
  return { before, lastHeader: lastHeaderOf(postArgs) };
}

/** The beginning of a script, and the header that may have to follow its end. */
export interface Driver {
  before: string[];
  lastHeader: string | undefined;
}

/**
 * The same around the first build's script, with pins that pin nothing: what the recipe sees of its surroundings is
 * what it will see in the rebuild. On a base without the few tools that this takes, its script runs without them.
 */
export function roughDriver({ standing, postArgs, sourceDateEpoch }: Omit<DriverRequest, "pins">): Driver {
  const mark = markOf([]);
  const inside = [
    "stx_on_difference=none",
    "umask_before=$(umask)",
    "umask 0022",
    ...filesOf(
      [...standing, { files: loginFiles(standing) }],
      standing.flatMap((each) => [...each.cleanup, ...(each.rough?.cleanup ?? [])]),
    ),
    ...variablesOf(standing, sourceDateEpoch),
    ...standing.flatMap((each) => each.rough?.before ?? []),
    ...runOwnScript(mark, postArgs),
  ];
  const before = [
    roughOpening,
    "set -e +x",
    "stx_tools=yes",
    `for stx_tool in ${tools.join(" ")}; do command -v "$stx_tool" >/dev/null 2>&1 || stx_tools=; done`,
    'if [ -n "$stx_tools" ]; then',
    ...inside,
    "fi",
    ...(postArgs === "" ? [] : runCutScript(mark, postArgs)),
    "unset stx_tools stx_tool",
    "set -ex",
    mark,
  ];
  return { before, lastHeader: lastHeaderOf(postArgs) };
}

/** What a driver needs before it knows whether it can work. */
const tools = ["cat", "chmod", "cp", "grep", "mkdir", "mv", "rm", "rmdir", "sed", "sort"];

const markOf = (pins: readonly Pins[]) =>
  `# The recipe's own script (${createHash("sha256").update(JSON.stringify(pins)).digest("hex").slice(0, 12)}):`;

/** Behind the recipe's own script where that has arguments. */
export const emptyHeader = "%post -c /bin/sh";

const lastHeaderOf = (postArgs: string) => (postArgs === "" ? undefined : emptyHeader);

/** Makes the folder of the pins with its files; where two name one file, the later one counts. */
function filesOf(
  from: readonly { files: Record<string, readonly string[]> }[],
  check: readonly string[],
): string[] {
  const files: Record<string, readonly string[]> = Object.assign({}, ...from.map((each) => each.files));
  const names = Object.keys(files).sort();
  const folders = new Set(
    names.flatMap((name) => (name.includes("/") ? [name.replace(/\/[^/]*$/, "")] : [])),
  );
  const empty = names.filter((name) => files[name]!.length === 0);
  return [
    `stx=${pinsFolder}`,
    `rm -rf "$stx"`,
    `mkdir -p "$stx"${[...folders].map((folder) => ` "$stx/${folder}"`).join("")}`,
    ...(empty.length > 0 ? [`for name in ${empty.join(" ")}; do : >"$stx/$name"; done`] : []),
    ...names.flatMap((name) => (files[name]!.length > 0 ? heredoc(`"$stx/${name}"`, files[name]!) : [])),
    ...heredoc(`"$stx/check"`, [
      "set -e",
      `stx=${pinsFolder}`,
      ...check,
      ...withoutLogins,
      ...forget,
      "cd /",
      `rm -rf "$stx"`,
      ...answer,
    ]),
  ];
}

/** Writes down how the build differs from the lock. */
const checkOf = (pins: readonly Pins[]) => [
  "{",
  ...pins.flatMap((each) => each.check),
  ":",
  `} >"$stx/differences"`,
  `differences=$(sed 's/^/${differenceMark} /' "$stx/differences")`,
];

/** What differs, and whether it fails the build; the pins are gone by then. */
const answer = [
  `[ -n "\${differences:-}" ] || exit 0`,
  `echo "$differences" >&2`,
  `[ "$1" != report ] || exit 0`,
  `echo '${differenceMark} this build differs from its lock; the lines above say how' >&2`,
  `exit ${differs}`,
];

const variablesOf = (standing: readonly Standing[], sourceDateEpoch: number) => [
  `export SOURCE_DATE_EPOCH="\${SOURCE_DATE_EPOCH:-${sourceDateEpoch}}"`,
  ...standing.flatMap((each) => each.before),
  ...prepareLogins,
];

/** Puts the recipe's own script in the place of its file, and runs it and then the check. */
const runOwnScript = (mark: string, postArgs: string) => [
  `sed ${shellQuoted(`1,/^${mark.replace(/[()]/g, ".")}$/d`)} "$0" >"$stx/post"`,
  `chmod 0755 "$stx/post"`,
  `mv -f "$stx/post" "$0"`,
  `umask "$umask_before"`,
  "stx_status=0",
  `${command(postArgs)} || stx_status=$?`,
  `[ "$stx_status" -ne 0 ] || /bin/sh "$stx/check" "$stx_on_difference" || stx_status=$?`,
  `exit "$stx_status"`,
];

/**
 * The same by what a shell has built in, for a base without the tools: the header behind the recipe's own made it run
 * this by /bin/sh. The shell has read these lines to their end before the file changes.
 */
const runCutScript = (mark: string, postArgs: string) => [
  "{",
  "  stx_own=",
  "  stx_found=",
  '  while IFS= read -r stx_line || [ -n "$stx_line" ]; do',
  '    if [ -n "$stx_found" ]; then',
  '      stx_own="$stx_own$stx_line',
  '"',
  `    elif [ "$stx_line" = ${shellQuoted(mark)} ]; then`,
  "      stx_found=yes",
  "    fi",
  '  done <"$0"',
  `  printf '%s' "$stx_own" >"$0"`,
  "  set +e",
  `  ${command(postArgs)}`,
  '  exit "$?"',
  "}",
];

/** How Apptainer runs a script with these arguments (getSectionScriptArgs): `-c SHELL…` replaces the shell, others go to /bin/sh. */
function command(postArgs: string): string {
  const words = postArgs.split(/\s+/).filter(Boolean);
  const at = words.indexOf("-c");
  if (at === -1) return `${["/bin/sh -ex", ...words.map(shellQuoted)].join(" ")} "$0"`;
  const options = words.slice(0, at).map(shellQuoted);
  return `${["/bin/sh -ex", ...options, "-c"].join(" ")} ${shellQuoted(`${words.slice(at + 1).join(" ")} `)}"$0"`;
}
