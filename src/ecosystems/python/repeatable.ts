/**
 * Python code in the hook of every build since version 4 of the pins, for what would differ in each build. A recipe that
 * unsets SOURCE_DATE_EPOCH has neither.
 *
 * setup.py and easy_install make zipped eggs, which hold times: those of the sources, which git or tar has just written,
 * and in compiled files before Python 3.7 those of the sources again. None of them becomes later than that moment, as in
 * wheels. Outside of an egg no such time counts.
 *
 * pip before 20.2 compiles a wheel in a folder with a random name and moves the result; the compiled file has the path.
 * Its random part becomes `########`: Python sets the right path when it loads the file.
 */
export const repeatable: readonly string[] = [
  "def date_eggs(epoch):",
  "    import py_compile, time, zipfile",
  "    begun, latest = time.localtime(epoch)[:6], max(time.gmtime(epoch)[:6], (1980, 1, 1, 0, 0, 0))",
  "    describe, translate = zipfile.ZipInfo.__init__, py_compile.compile",
  "    def dated(self, filename='NoName', date_time=(1980, 1, 1, 0, 0, 0), *more, **named):",
  "        describe(self, filename, latest if tuple(date_time)[:6] >= begun else date_time, *more, **named)",
  "    def compile(file, *more, **named):",
  "        try:",
  "            if os.stat(file).st_mtime > epoch:",
  "                os.utime(file, (epoch, epoch))",
  "        except (OSError, TypeError, ValueError):",
  "            pass",
  "        return translate(file, *more, **named)",
  "    zipfile.ZipInfo.__init__, py_compile.compile = dated, compile",
  "def name_folders():",
  "    import compileall, re",
  "    compile_dir = compileall.compile_dir",
  "    def named_dir(*where, **named):",
  "        if len(where) == 1 and not named.get('ddir'):",
  "            folder = re.sub('(/pip-[a-z-]+-)[A-Za-z0-9_]{6,8}(?=/|$)', '\\\\1########', where[0])",
  "            if folder != where[0]:",
  "                named['ddir'] = folder",
  "        return compile_dir(*where, **named)",
  "    compileall.compile_dir = named_dir",
  "if os.environ.get('SOURCE_DATE_EPOCH', '').isdigit():",
  "    if b'setup.py' in command_line or b'easy_install' in command_line:",
  "        date_eggs(int(os.environ['SOURCE_DATE_EPOCH']))",
  "    elif b'pip' in command_line:",
  "        name_folders()",
];
