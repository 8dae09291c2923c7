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
 * of these meets the request. Versions from their own lock files are not looked up in this way. Since version 2 of these
 * pins, they also see a locked version that was yanked after the build, because pip takes it under a constraint, too.
 * @param moment when the build began, in seconds since 1970
 * @param pins version of these pins
 */
export const choice = (moment: number, pins: number): string[] => [
  ...documents(moment),
  ...(pins < 2 ? managersAtFirst : managers),
  ...(pins < 2 ? [] : naming),
  "patches = {",
  "    'pip._internal.index.collector': read_documents,",
  "    'poetry.repositories.pool': lambda module: narrow(module, 'Pool', 'find_packages'),",
  "    'poetry.repositories.repository_pool': lambda module: narrow(module, 'RepositoryPool', 'find_packages'),",
  "    'pdm.models.repositories': lambda module: narrow(module, 'BaseRepository', 'find_candidates'),",
  // The copy of pip inside pipenv, which makes its lock.
  "    'pipenv.patched.notpip._internal.index.package_finder': lambda module: narrow(module, 'PackageFinder', 'find_all_candidates'),",
  "    'pipenv.patched.pip._internal.index.package_finder': lambda module: narrow(module, 'PackageFinder', 'find_all_candidates'),",
  "    'pdm.models.repositories.base': lambda module: narrow(module, 'BaseRepository', 'find_candidates'),",
  ...(pins < 2
    ? []
    : [
        "    'pip._internal.resolution.resolvelib.factory': speak,",
        "    'pipx.util': lambda module: repeat(module, 'subprocess_post_check_handle_pip_error'),",
      ]),
  "}",
  ...finder,
  `if ${pins < 4 ? "" : "pinned and "}sys.version_info >= (3, 7) and any(name in command_line for name in (b'pip', b'poetry', b'pdm')):`,
  "    import re",
  "    sys.meta_path.insert(0, Finder())",
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

const narrowing = [
  "def plain(name):",
  "    return re.sub('[-_.]+', '-', str(name)).lower()",
  "def narrow(module, owner, method):",
  "    owner = getattr(module, owner, None)",
  "    find = getattr(owner, method, None)",
  "    if find is None or hasattr(find, 'stx'):",
  "        return",
  "    with open(os.path.join(os.path.dirname(here), 'python-versions')) as lines:",
  "        versions = set(tuple(line.split()) for line in lines)",
];

const narrowed = ["    find_locked.stx = True", "    setattr(owner, method, find_locked)"];

/** Version 1 of the pins, for locks that record no version. */
const managersAtFirst = [
  ...narrowing,
  "    def find_locked(self, wanted, *args, **options):",
  "        found = find(self, wanted, *args, **options)",
  "        kept = [each for each in found if (plain(getattr(wanted, 'name', wanted)), str(each.version)) in versions]",
  "        return kept or found",
  ...narrowed,
];

/**
 * A manager that looks for a range of versions passes over those that were yanked (PEP 592), so it is asked for each
 * locked one that it did not find by its exact version. pipenv finds them, and drops those that have the mark which is
 * removed here. What the index lacks is printed, because the manager then takes another version.
 */
const managers = [
  ...narrowing,
  "    def find_locked(self, wanted, *args, **options):",
  "        name = plain(getattr(wanted, 'name', wanted))",
  "        found, problem = [], None",
  "        try:",
  "            found = list(find(self, wanted, *args, **options))",
  "        except Exception as failure:",
  "            problem = failure",
  "        kept = [each for each in found if (name, str(each.version)) in versions]",
  "        for each in kept:",
  "            if getattr(getattr(each, 'link', None), 'yanked_reason', None) is not None:",
  "                each.link.yanked_reason = None",
  "        there = set(str(each.version) for each in kept)",
  "        missing = [version for known, version in versions if known == name and version not in there]",
  "        asked = [pair for version in missing for pair in exactly(wanted, version)]",
  "        back = [each for _, pinned in asked for each in yanked(find, self, wanted, pinned, args, options)]",
  "        if back:",
  "            from packaging.version import Version",
  "            kept = sorted(kept + back, key=lambda each: Version(str(each.version)), reverse=True)",
  "        if asked and not kept:",
  "            sys.stderr.write('locked recipe: it pins %s to %s, which the index does not offer\\n' % (name, asked[0][0]))",
  "        if problem is not None and not kept:",
  "            raise problem",
  "        return kept or found",
  ...narrowed,
  "def exactly(wanted, version):",
  "    try:",
  "        if hasattr(wanted, 'with_constraint'):",
  "            pinned = wanted.with_constraint('==' + version)",
  "            return [(version, pinned)] if wanted.constraint.allows_all(pinned.constraint) else []",
  "        return [(version, wanted.as_pinned_version(version))] if wanted.specifier.contains(version, True) else []",
  "    except Exception:",
  "        return []",
  "def yanked(find, self, wanted, pinned, args, options):",
  "    try:",
  "        found = list(find(self, pinned, *args, **options))",
  "    except Exception:",
  "        return []",
  "    back = []",
  "    for each in found:",
  "        if getattr(each, 'yanked', False):",
  "            each._yanked = False",
  "        elif getattr(getattr(each, 'link', None), 'is_yanked', False):",
  "            each.req = wanted",
  "        else:",
  "            continue",
  "        back.append(each)",
  "    return back",
];

/**
 * When pip cannot meet its constraints, it names the package only in lines that `--quiet` leaves out; pipx writes these
 * to a file of its own, which is gone with the build.
 */
const naming = [
  "def speak(module):",
  "    logger = module.logger",
  "    log = logger.info",
  "    def info(text, *args, **options):",
  "        if 'conflict is caused' in str(text) and not logger.isEnabledFor(20):",
  "            sys.stderr.write(str(text) + '\\n')",
  "        log(text, *args, **options)",
  "    logger.info = info",
  "def repeat(module, name):",
  "    handle = getattr(module, name, None)",
  "    if handle is None:",
  "        return",
  "    def repeated(process, *args, **options):",
  "        if process.returncode:",
  "            sys.stderr.write('%s%s' % ((process.stdout or '')[-8000:], (process.stderr or '')[-8000:]))",
  "        return handle(process, *args, **options)",
  "    setattr(module, name, repeated)",
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
];
