/** The program below, in the folder of the pins. */
export const setsProgram = "python-sets.py";

/**
 * A Python program that writes the compiled files of dpkg's packages again where the build compiled them with their sets
 * in another order than this process has. The packages of Debian and Ubuntu start `python3.X -E` for that, which ignores
 * the seed of hashes. It changes a file only if both have equal code, so nothing but the order of a set changes; its time
 * stays. What is older than the build came with the base.
 */
export const setsInOneOrder: readonly string[] = [
  "import marshal, os, sys",
  "info = sys.argv[1]",
  "began = int(os.environ['SOURCE_DATE_EPOCH'])",
  "header = 12 if sys.version_info < (3, 7) else 16",
  "def has_sets(code):",
  "    return any((isinstance(each, frozenset) and len(each) > 1) or (isinstance(each, type(code)) and has_sets(each))",
  "               for each in code.co_consts)",
  "def write_again(source, path):",
  "    about = os.stat(path)",
  "    with open(path, 'rb') as file:",
  "        old = file.read()",
  "    code = marshal.loads(old[header:]) if about.st_mtime >= began else None",
  "    if code is None or not has_sets(code):",
  "        return",
  "    with open(source, 'rb') as file:",
  "        again = compile(file.read(), code.co_filename, 'exec', dont_inherit=True)",
  "    new = old[:header] + marshal.dumps(again)",
  "    if new != old and again == code:",
  "        with open(path, 'wb') as file:",
  "            file.write(new)",
  "        os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns))",
  "sources = set()",
  "for name in os.listdir(info):",
  "    if name.endswith('.list'):",
  "        with open(os.path.join(info, name), errors='surrogateescape') as paths:",
  "            sources.update(path[:-1] for path in paths if path.endswith('.py\\n'))",
  "for source in sorted(sources):",
  "    folder, name = os.path.split(source)",
  "    path = os.path.join(folder, '__pycache__', name[:-2] + sys.implementation.cache_tag + '.pyc')",
  "    try:",
  "        if os.path.exists(path):",
  "            write_again(source, path)",
  "    except (AttributeError, EOFError, OSError, SyntaxError, TypeError, ValueError):",
  "        pass",
];

/** Runs it with each of Debian's interpreters that need it: from 3.11 on, sets have one order in compiled files. */
export const runSetsProgram: readonly string[] = [
  "for python in /usr/bin/python3.[3-9] /usr/bin/python3.10; do",
  `  [ ! -x "$python" ] || [ ! -d /var/lib/dpkg/info ] ||`,
  `    PYTHONPATH= LC_ALL=C "$python" -S -B "$stx/${setsProgram}" /var/lib/dpkg/info >/dev/null 2>&1 || :`,
  "done",
];
