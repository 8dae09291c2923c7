#!/usr/bin/env bash
# Expect:   cph, which makes conda packages and gives every member of a .conda file the date 1980 so that it does not depend on
#           the day, makes one file of one .tar.bz2.
# Happens:  the smallest of the three members, metadata.json, gets the date of the run, and SOURCE_DATE_EPOCH is not looked at:
#           the two archives inside are equal, the package has another sha256 each time. A mirror that converts packages
#           by itself fits nobody's explicit list or conda-lock.yml.
# Versions: conda-package-handling 2.6.0 (PyPI), Python 3.11, seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check conda-package-handling==2.6.0

mkdir -p package/info package/bin one two
echo data > package/bin/data; echo bin/data > package/info/files
echo '{"name": "demo", "version": "1.0", "build": "0", "build_number": 0, "depends": [], "subdir": "noarch"}' > package/info/index.json
tar -cjf one/demo-1.0-0.tar.bz2 -C package info bin; cp -p one/demo-1.0-0.tar.bz2 two
export SOURCE_DATE_EPOCH=1700000000
convert() { (cd "$1"; exec ../venv/bin/cph transmute demo-1.0-0.tar.bz2 .conda >/dev/null 2>&1); }
# The dates in a zip file are two seconds apart.
convert one; sleep 2.1; convert two
cat > look.py <<'PY'
import zipfile
one, two = (zipfile.ZipFile(folder + "/demo-1.0-0.conda") for folder in ("one", "two"))
print("packages:", "equal" if open(one.filename, "rb").read() == open(two.filename, "rb").read() else "different")
for a, b in zip(one.infolist(), two.infolist()):
    content = "equal" if one.read(a) == two.read(b) else "different"
    date = a.date_time[0] if a.date_time[0] == 1980 else "of the run"
    print(f"{a.filename}: content {content}, date {date}, dates {'equal' if a.date_time == b.date_time else 'different'}")
PY
venv/bin/python look.py | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
packages: different
metadata.json: content equal, date of the run, dates different
pkg-demo-1.0-0.tar.zst: content equal, date 1980, dates equal
info-demo-1.0-0.tar.zst: content equal, date 1980, dates equal
SEEN
