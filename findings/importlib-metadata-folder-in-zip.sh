#!/usr/bin/env bash
# Expect:   Python knows the packages of every place that it imports from: importlib.metadata has their versions, entry points.
# Happens:  a folder inside a zip archive can be on sys.path, and its modules are imported; importlib.metadata finds none of
#           its packages there, as if they were not installed. The same packages at the top of the archive are
#           found. pkg_resources, which it replaced, finds both; pip, which asks importlib.metadata, lists one.
# Versions: importlib-metadata 10.2.0 (PyPI, also in Python 3.11.2), pip 26.2, setuptools 75.0.0, seen 2026-11-29
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check importlib-metadata==10.2.0 pip==26.2 setuptools==75.0.0

cat > see.py <<'PY'
import importlib.metadata, sys, warnings, zipfile
import importlib_metadata
warnings.simplefilter("ignore")
import pkg_resources

with zipfile.ZipFile("app.zip", "w") as archive:
    for site in ("", "site/"):
        archive.writestr(f"{site}demo.py", "")
        archive.writestr(f"{site}demo-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n")
for place in ("app.zip", "app.zip/site"):
    sys.path.insert(0, place)
    sys.modules.pop("demo", None)
    import demo
    sys.path.remove(place)
    print(place)
    print("  imported from", demo.__file__)
    print("  Python's own", [one.version for one in importlib.metadata.distributions(path=[place])])
    print("  importlib-metadata", [one.version for one in importlib_metadata.distributions(path=[place])])
    print("  pkg_resources", [one.version for one in pkg_resources.find_distributions(place)])
PY
{
  venv/bin/python see.py
  for place in app.zip app.zip/site; do
    echo "pip freeze of $place: $(venv/bin/pip freeze --disable-pip-version-check --path "$place")"
  done
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
app.zip
  imported from app.zip/demo.py
  Python's own ['1.0']
  importlib-metadata ['1.0']
  pkg_resources ['1.0']
app.zip/site
  imported from app.zip/site/demo.py
  Python's own []
  importlib-metadata []
  pkg_resources ['1.0']
pip freeze of app.zip: demo==1.0
pip freeze of app.zip/site: 
SEEN
