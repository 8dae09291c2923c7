/** Debian's own Python installs below /usr/local and the user's home, yet calls its prefix /usr. */
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

/** Where the first build notes what pip has installed so far. */
export const passedFile = "python-passed";

/**
 * A `sitecustomize` module that notes, whenever pip ends, what its environment has: a later command may replace it, and
 * pip says nothing of it under `--quiet`. Then it runs the next one.
 */
export const noting: readonly string[] = [
  "import atexit",
  ...start,
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
  "atexit.register(note)",
  ...next,
];

/**
 * Hides from pip what was uploaded after the build, in the documents that an index gives (PEP 700; pip 22.2 and later
 * ask for these): an isolated build, for which there are no constraints, finds what it found. Locked versions stay, and
 * so does everything of a project whose files are all newer: a mirror may give times of its own.
 * @param moment seconds since 1970
 */
const cutOff = (moment: number) => [
  `moment = '${new Date(moment * 1000).toISOString().slice(0, 19)}'`,
  "class Documents:",
  "    def __init__(self, json):",
  "        self.json = json",
  "    def __getattr__(self, name):",
  "        return getattr(self.json, name)",
  "    def loads(self, *args, **options):",
  "        found = self.json.loads(*args, **options)",
  "        try:",
  "            kept = [file for file in found['files'] if old(file)]",
  "            return dict(found, files=kept) if kept else found",
  "        except Exception:",
  "            return found",
  "def old(file):",
  "    return (file.get('upload-time') or '')[:19] <= moment or locked().match(file['filename'])",
  "def locked():",
  "    if not seen:",
  "        with open(ours + index) as lines:",
  "            pairs = [line.strip().split('==', 1) for line in lines if '==' in line]",
  "        forms = ['[-_.]+'.join(map(re.escape, name.split('-'))) + '-' + re.escape(version) for name, version in pairs]",
  "        seen.append(re.compile('(?:' + '|'.join(forms or ['$']) + ')(?:-|[.](?:tar|zip))', re.I))",
  "    return seen[0]",
  "seen = []",
  "class Finder:",
  "    def find_spec(self, name, path=None, target=None):",
  "        if name != 'pip._internal.index.collector':",
  "            return None",
  "        sys.meta_path.remove(self)",
  "        import importlib.util",
  "        spec = importlib.util.find_spec(name)",
  "        run = spec.loader.exec_module",
  "        def exec_module(module):",
  "            run(module)",
  "            if hasattr(module, 'json'):",
  "                module.json = Documents(module.json)",
  "        spec.loader.exec_module = exec_module",
  "        return spec",
  "if b'pip' in command_line and sys.version_info >= (3, 7):",
  "    import re",
  "    sys.meta_path.insert(0, Finder())",
];

/**
 * A `sitecustomize` module that gives each interpreter the constraints of its own environment (file
 * `python-constraints-N` for `prefixes[N]`), beside those that the recipe names itself, and gives none to pip where it
 * fills a build's own environment: before 26.2 constraints reach there, too (`PIP_CONSTRAINT` in pip's user guide).
 */
export function hook(prefixes: readonly string[], moment: number): string[] {
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
    ...cutOff(moment),
    ...next,
  ];
}
