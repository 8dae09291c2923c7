/**
 * Python code that limits the choice of pip, poetry, pdm and pipenv, loaded into their interpreters; part of the module
 * in hook.ts.
 *
 * From pip it hides what was uploaded after the build, in the documents that an index returns (PEP 700; pip 22.2 and
 * later request these): an isolated build, for which there are no constraints, finds what it found the first time.
 * Locked versions are never hidden, nor is anything of a project whose files are all newer: a mirror may have upload
 * times of its own.
 *
 * poetry, pdm and pipenv have no constraints. They see only the locked versions of a package, or all versions if none
 * of these meets the request. Versions from their own lock files are not looked up in this way.
 * @param moment when the build began, in seconds since 1970
 */
export const choice = (moment: number): string[] => [
  ...documents(moment),
  ...managers,
  "patches = {",
  "    'pip._internal.index.collector': read_documents,",
  "    'poetry.repositories.pool': lambda module: narrow(module, 'Pool', 'find_packages'),",
  "    'poetry.repositories.repository_pool': lambda module: narrow(module, 'RepositoryPool', 'find_packages'),",
  "    'pdm.models.repositories': lambda module: narrow(module, 'BaseRepository', 'find_candidates'),",
  // The copy of pip inside pipenv, which makes its lock.
  "    'pipenv.patched.notpip._internal.index.package_finder': lambda module: narrow(module, 'PackageFinder', 'find_all_candidates'),",
  "    'pipenv.patched.pip._internal.index.package_finder': lambda module: narrow(module, 'PackageFinder', 'find_all_candidates'),",
  "    'pdm.models.repositories.base': lambda module: narrow(module, 'BaseRepository', 'find_candidates'),",
  "}",
  ...finder,
];

const documents = (moment: number) => [
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
  "def read_documents(module):",
  "    if hasattr(module, 'json'):",
  "        module.json = Documents(module.json)",
];

const managers = [
  "def plain(name):",
  "    return re.sub('[-_.]+', '-', str(name)).lower()",
  "def narrow(module, owner, method):",
  "    owner = getattr(module, owner, None)",
  "    find = getattr(owner, method, None)",
  "    if find is None or hasattr(find, 'stx'):",
  "        return",
  "    with open(os.path.join(os.path.dirname(here), 'python-versions')) as lines:",
  "        versions = set(tuple(line.split()) for line in lines)",
  "    def find_locked(self, wanted, *args, **options):",
  "        found = find(self, wanted, *args, **options)",
  "        kept = [each for each in found if (plain(getattr(wanted, 'name', wanted)), str(each.version)) in versions]",
  "        return kept or found",
  "    find_locked.stx = True",
  "    setattr(owner, method, find_locked)",
];

/** Changes a module when it is imported in any way. */
const finder = [
  "class Finder:",
  "    def find_spec(self, name, path=None, target=None):",
  "        patch = patches.pop(name, None)",
  "        if patch is None:",
  "            return None",
  "        import importlib.util",
  "        spec = importlib.util.find_spec(name)",
  "        if spec is None or spec.loader is None:",
  "            return spec",
  "        run = spec.loader.exec_module",
  "        def exec_module(module):",
  "            run(module)",
  "            patch(module)",
  "        spec.loader.exec_module = exec_module",
  "        return spec",
  "if sys.version_info >= (3, 7) and any(name in command_line for name in (b'pip', b'poetry', b'pdm')):",
  "    import re",
  "    sys.meta_path.insert(0, Finder())",
];
