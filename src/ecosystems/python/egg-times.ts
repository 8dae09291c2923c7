/**
 * Python code, in the hook of every build since version 4 of the pins, for commands of setup.py and easy_install. They
 * install a zipped egg, which holds times: those of the sources, which git or tar has just written, and in compiled files
 * before Python 3.7 those of the sources again. None of them becomes later than SOURCE_DATE_EPOCH, as in wheels; a recipe
 * that unsets that variable has the true ones. Outside of an egg no such time counts.
 */
export const eggTimes: readonly string[] = [
  "def date_eggs():",
  "    try:",
  "        epoch = int(os.environ.get('SOURCE_DATE_EPOCH', ''))",
  "        with open('/proc/self/cmdline', 'rb') as command:",
  "            words = command.read()",
  "    except (IOError, OSError, ValueError):",
  "        return",
  "    if b'setup.py' not in words and b'easy_install' not in words:",
  "        return",
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
  "date_eggs()",
];
