import { choice } from "./choice.ts";
import { repeatable } from "./repeatable.ts";

/** Debian's own Python installs into /usr/local and the user's home, but its sys.prefix is /usr. */
const interpretersOf = (prefix: string) =>
  prefix === "/usr/local" || prefix.endsWith("/.local") ? [prefix, "/usr"] : [prefix];

const start = ["import os, sys", "here = os.path.dirname(os.path.abspath(__file__))"];

const next = [
  "for folder in sys.path:",
  '    following = os.path.join(folder, "sitecustomize.py")',
  "    if os.path.abspath(folder) != here and os.path.isfile(following):",
  "        with open(following) as code:",
  '            exec(compile(code.read(), following, "exec"))',
  "        break",
];

/** The file in which the first build records what pip has installed so far. */
export const passedFile = "python-passed";

/** Records the content of pip's environment: a later command may replace it, and under `--quiet` pip does not print it. */
const note: readonly string[] = [
  "def note():",
  "    if 'pip' not in sys.modules:",
  "        return",
  "    try:",
  `        with open(os.path.join(os.path.dirname(here), '${passedFile}'), 'a') as notes:`,
  "            for folder in sys.path:",
  "                if folder.endswith('-packages') and os.path.isdir(folder):",
  "                    notes.writelines(folder + '/' + name + '\\n' for name in os.listdir(folder) if name.endswith('.dist-info'))",
  "    except (IOError, OSError):",
  "        pass",
];

/**
 * The `sitecustomize` module of a first build: whenever pip ends, it notes what there is; then it runs the next
 * `sitecustomize`. Since version 4 of the pins it has all definitions of that of a rebuild: in compiled files Python marks
 * names that something else in its process has, too, so what it compiled differed between both.
 * @param moment when the build began, in seconds since 1970
 * @param pins version of these pins
 */
export const roughHook = (moment: number, pins: number): readonly string[] =>
  pins < 4
    ? ["import atexit", ...start, ...note, "atexit.register(note)", ...next]
    : hook([], moment, pins, false);

/**
 * A `sitecustomize` module that gives each interpreter the constraints of its own environment (file
 * `python-constraints-N` for `prefixes[N]`), in addition to those of the recipe. pip gets none while it fills the
 * environment of an isolated build, which constraints also reached before 26.2 (`PIP_CONSTRAINT` in pip's user guide).
 * @param moment when the build began, in seconds since 1970
 * @param pins version of these pins
 * @param isPinned whether it pins; else it only has the same definitions
 */
export function hook(
  prefixes: readonly string[],
  moment: number,
  pins: number,
  isPinned = true,
): readonly string[] {
  const table = prefixes.flatMap((prefix, index) =>
    interpretersOf(prefix).map((name) => `    ${JSON.stringify(name)}: "-${index}",`),
  );
  return [
    "# Gives each interpreter the constraints of its own environment, then runs the next sitecustomize.",
    ...start,
    "index = {",
    ...table,
    "}.get(sys.prefix, '')",
    "ours = os.path.join(os.path.dirname(here), 'python-constraints')",
    "try:",
    "    with open('/proc/self/cmdline', 'rb') as command:",
    "        command_line = command.read()",
    "except (IOError, OSError):",
    "    command_line = b''",
    "isolated = b'/pip-build-env-' in command_line",
    "for name in ('PIP_CONSTRAINT', 'UV_CONSTRAINT'):",
    "    paths = os.environ.get(name, ours if name == 'PIP_CONSTRAINT' else '').split()",
    "    others = [path for path in paths if not path.startswith(ours)]",
    "    if len(others) < len(paths) or name == 'PIP_CONSTRAINT':",
    "        paths = others if isolated else others + [ours + index]",
    "        if paths:",
    "            os.environ[name] = ' '.join(paths)",
    "        else:",
    "            os.environ.pop(name, None)",
    ...(pins < 4 ? [] : [`pinned = ${isPinned ? "True" : "False"}`]),
    ...choice(moment, pins),
    ...(pins < 4
      ? []
      : [...repeatable, ...note, "import atexit", "if not pinned:", "    atexit.register(note)"]),
    ...next,
  ];
}
