import { createHash } from "node:crypto";
import type { Pins } from "../ecosystems/pins.ts";
import { Failure } from "../failure.ts";
import { isSectionHeader } from "../recipe/files-section.ts";
import { isStageStart } from "../recipe/parse.ts";

/** Where a build keeps its pins; outside every path a package owns, and gone before the image is made. */
export const pinsFolder = "/.stx-lock";

/** What the check writes before each difference it finds; verify and people look for it in a build's log. */
export const differenceMark = "stx-lock:";

/** Exit code of a build that came out other than its lock. */
const differs = 65;

/** Quotes for /bin/sh. */
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * Lines that put `lines` into a file, by a heredoc that none of them can end.
 * @throws Failure where one is no line, or Apptainer would see the beginning of a section or stage in it: names and
 *   paths come out of the image
 */
function heredoc(path: string, lines: readonly string[]): string[] {
  const unfit = lines.find((line) => /[\r\n]/.test(line) || isSectionHeader(line) || isStageStart(line));
  if (unfit !== undefined) {
    throw new Failure("failed", `${JSON.stringify(unfit)} in the image cannot be pinned`, {
      why: "a recipe cannot hold it as one line: it has a line end, or Apptainer would take it for a section or stage",
      remedy: "find out where this name or path comes from; no package manager makes such ones",
    });
  }
  const end = `STX-${createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 12)}`;
  return [`cat >${path} <<'${end}'`, ...lines, end];
}

/**
 * The shell around a recipe's own %post. The recipe's lines stay where and what they are: `before` ends with an
 * open heredoc, `after` closes it, so that the user's text becomes a file that is run just as Apptainer would have
 * run it, and what follows happens however that script ends (`exit 0`, `exec`, another interpreter, a trap).
 *
 * @param postArgs the arguments of the recipe's %post ("-c /bin/bash"), "" for none; undefined when it has no %post
 */
export function driver(
  pins: readonly Pins[],
  postArgs: string | undefined,
  sourceDateEpoch: number,
): { before: string[]; after: string[]; afterHeader: string } {
  const folders = new Set(
    pins.flatMap((each) =>
      Object.keys(each.files).flatMap((name) => (name.includes("/") ? [name.replace(/\/[^/]*$/, "")] : [])),
    ),
  );
  const end = `STX-POST-${createHash("sha256").update(JSON.stringify(pins)).digest("hex").slice(0, 12)}`;
  const check = [
    "set -e",
    `stx=${pinsFolder}`,
    ...pins.flatMap((each) => each.cleanup),
    "{",
    ...pins.flatMap((each) => each.check),
    ":",
    `} >"$stx/differences"`,
    `differences=$(sed 's/^/${differenceMark} /' "$stx/differences")`,
    "cd /",
    `rm -rf "$stx"`,
    `[ -n "$differences" ] || exit 0`,
    `echo "$differences" >&2`,
    `[ "\${STX_LOCK_CHECK:-}" != report ] || exit 0`,
    `echo '${differenceMark} this build came out other than its lock; the lines above say how' >&2`,
    `exit ${differs}`,
  ];
  const before = [
    "# Pins of stx-container; the recipe's own lines follow below, unchanged.",
    "set -e +x",
    "umask_before=$(umask)",
    "umask 0022",
    `stx=${pinsFolder}`,
    `rm -rf "$stx"`,
    `mkdir -p "$stx"${[...folders].map((folder) => ` "$stx/${folder}"`).join("")}`,
    ...pins.flatMap((each) =>
      Object.entries(each.files).flatMap(([name, lines]) => heredoc(`"$stx/${name}"`, lines)),
    ),
    ...heredoc(`"$stx/check"`, check),
    `export SOURCE_DATE_EPOCH="\${SOURCE_DATE_EPOCH:-${sourceDateEpoch}}"`,
    ...pins.flatMap((each) => each.before),
    `umask "$umask_before"`,
    ...(postArgs === undefined ? [] : [`cat >"$stx/post" <<'${end}'`]),
  ];
  const after = [
    ...(postArgs === undefined
      ? []
      : [
          end,
          "stx_status=0",
          `${command(postArgs)} || stx_status=$?`,
          `[ "$stx_status" -eq 0 ] || exit "$stx_status"`,
        ]),
    `trap 'stx_status=$?; if [ "$stx_status" -eq 0 ]; then /bin/sh ${pinsFolder}/check || stx_status=$?; fi; exit "$stx_status"' EXIT`,
  ];
  return { before, after, afterHeader: postArgs?.startsWith("-c") ? "%post -c /bin/sh" : "%post" };
}

/** How Apptainer runs a %post with these arguments: `-c SHELL` replaces the shell, others go to /bin/sh. */
function command(postArgs: string): string {
  const script = `${pinsFolder}/post`;
  const other = postArgs.match(/^-c\s+(.*)$/)?.[1];
  if (other !== undefined) return `/bin/sh -ex -c ${quote(`${other} ${script}`)}`;
  return `/bin/sh -ex ${postArgs === "" ? "" : `${postArgs} `}${script}`;
}
