import { createHash } from "node:crypto";
import { type PinSetup, type Pins, pinsFolder } from "../ecosystems/pins.ts";
import { Failure } from "../failure.ts";
import { shellQuoted } from "../process/shell-word.ts";
import { isSectionHeader } from "../recipe/files-section.ts";
import { isStageStart } from "../recipe/parse.ts";
import { forget, loginFiles, prepareLogins, withoutLogins } from "./logins.ts";
import { driverVersion } from "./writer-version.ts";

/** Printed before each difference that the check finds; verify and people search a build's log for it. */
export const differenceMark = "stx-lock:";

/** Exit code of a build that differs from its lock. */
const differs = 65;

/**
 * Lines that write `lines` to a file through a heredoc that none of them can end.
 * @throws Failure where one of them is not a single line, or Apptainer would take it for the beginning of a section or
 * stage: names and paths come from the image
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

/**
 * The first build prints it, before and after a stage's script, with each tool that the pins need and the stage lacks; the
 * locked recipe then has no pins in this stage.
 */
export const lackingMark = "stx-lacking: ";

/** The first lines that a driver may have. */
export const openings: readonly string[] = [pinsOpening, roughOpening];

/** The last line of a driver. */
export const markPattern = /^# The recipe's own script \([0-9a-f]{12}\):$/;

/**
 * The line of a locked recipe that decides what happens if the build differs from the lock; {@link reportDifferences}
 * replaces it.
 */
const failOnDifference = "stx_on_difference=fail";

/**
 * A copy of a locked recipe that only reports in the log how the build differs from its lock. `verify` builds it,
 * since its own comparison shows more. This is not set through an environment variable, so that the recipe cannot see
 * it.
 */
export function reportDifferences(lockedRecipe: Uint8Array): Uint8Array {
  const text = Buffer.from(lockedRecipe).toString("latin1");
  return Buffer.from(
    text.replace(new RegExp(`^${failOnDifference}(?=\\r?$)`, "gm"), "stx_on_difference=report"),
    "latin1",
  );
}

/** What to put around a recipe's script. */
export interface DriverRequest {
  pins: readonly Pins[];
  /** What every build contains. */
  standing: readonly PinSetup[];
  /** The arguments of the recipe's %post ("-c /bin/bash"), "" for none. */
  postArgs: string;
  /** Seconds since 1970. */
  sourceDateEpoch: number;
  /** The version of these lines; that of today's builds if not given. */
  version?: number;
}

/**
 * The shell code before a recipe's own script. Apptainer makes one script of all `%post` sections and the
 * `%appinstall` sections after them; `before` comes first and ends with a mark. Everything after the mark is the
 * recipe's own, byte for byte: it replaces the script's file (so `$0` is what it always is), and runs in one shell as
 * Apptainer would have run it. However it ends (`exit 0`, `exec`, another interpreter, a trap), the check runs after
 * it.
 * @returns `before`, and the header of an empty section to add after the recipe's own, so that Apptainer runs the
 * script with /bin/sh (the last header with arguments wins); undefined if Apptainer does so anyway
 */
export function driver({
  pins,
  standing,
  postArgs,
  sourceDateEpoch,
  version = driverVersion,
}: DriverRequest): Driver {
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
    ...runOwnScript(mark, postArgs, version),
    mark,
  ];
  return { before, lastHeader: lastHeaderOf(postArgs) };
}

/** The beginning of a script, and the header that may have to follow it. */
export interface Driver {
  before: string[];
  lastHeader: string | undefined;
}

/**
 * The same around the script of a first build, with pins that pin nothing: the recipe sees the same surroundings as it
 * will in the rebuild. On a base that lacks one of the few tools that this needs, the script runs without them.
 */
export function roughDriver({
  standing,
  postArgs,
  sourceDateEpoch,
}: Omit<DriverRequest, "pins" | "version">): Driver {
  const mark = markOf([]);
  const inside = [
    "stx_on_difference=none",
    "umask_before=$(umask)",
    "umask 0022",
    ...filesOf(
      [...standing, { files: loginFiles(standing) }],
      [forEachLacking(":"), ...standing.flatMap((each) => [...each.cleanup, ...(each.rough?.cleanup ?? [])])],
    ),
    ...variablesOf(standing, sourceDateEpoch),
    ...standing.flatMap((each) => each.rough?.before ?? []),
    ...runOwnScript(mark, postArgs, driverVersion),
  ];
  const before = [
    roughOpening,
    "set -e +x",
    "stx_tools=yes",
    forEachLacking("stx_tools="),
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

/** Tools that a driver needs; whether they exist is checked first. */
const tools = ["cat", "chmod", "cp", "grep", "mkdir", "mv", "rm", "rmdir", "sed", "sort"];

/** A line that runs a command and prints the mark for each tool that is not there. */
const forEachLacking = (command: string) =>
  `for stx_tool in ${tools.join(" ")}; do command -v "$stx_tool" >/dev/null 2>&1 || { ${command}; echo "${lackingMark}$stx_tool"; }; done`;

const markOf = (pins: readonly Pins[]) =>
  `# The recipe's own script (${createHash("sha256").update(JSON.stringify(pins)).digest("hex").slice(0, 12)}):`;

/** Header to add after the recipe's own script if that has arguments. */
export const emptyHeader = "%post -c /bin/sh";

const lastHeaderOf = (postArgs: string) => (postArgs === "" ? undefined : emptyHeader);

/** Creates the pins' folder with its files; if two have the same name, the later one counts. */
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

/** Prints what differs, and decides whether that fails the build; the pins are gone by then. */
const answer = [
  `[ -n "\${differences:-}" ] || exit 0`,
  `echo "$differences" >&2`,
  `[ "$1" != report ] || exit 0`,
  `echo '${differenceMark} this build differs from its lock; the lines above say how' >&2`,
  `exit ${differs}`,
];

const variablesOf = (standing: readonly PinSetup[], sourceDateEpoch: number) => [
  `export SOURCE_DATE_EPOCH="\${SOURCE_DATE_EPOCH:-${sourceDateEpoch}}"`,
  ...standing.flatMap((each) => each.before),
  ...prepareLogins,
];

/**
 * Replaces the script's file with the recipe's own script, then runs it and the check. The check removes the pins' folder;
 * its own file must not be in there, since a file that is open keeps its folder from being removed on NFS.
 */
const runOwnScript = (mark: string, postArgs: string, version: number) => [
  `sed ${shellQuoted(`1,/^${mark.replace(/[()]/g, ".")}$/d`)} "$0" >"$stx/post"`,
  `chmod 0755 "$stx/post"`,
  `mv -f "$stx/post" "$0"`,
  `umask "$umask_before"`,
  "stx_status=0",
  `${command(postArgs)} || stx_status=$?`,
  version < 2
    ? `[ "$stx_status" -ne 0 ] || /bin/sh "$stx/check" "$stx_on_difference" || stx_status=$?`
    : `[ "$stx_status" -ne 0 ] || { mv -f "$stx/check" "$0" && /bin/sh "$0" "$stx_on_difference"; } || stx_status=$?`,
  `exit "$stx_status"`,
];

/**
 * The same with shell built-ins only, for a base without the tools: the header after the recipe's own script makes
 * Apptainer run this with /bin/sh. The shell has read the whole block before the file changes.
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
