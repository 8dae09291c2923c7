#!/usr/bin/env bash
# Expect:   conda's matcher and rattler's (pixi, rattler-build) pick the same versions for one match spec.
# Happens:  "n=1.2.0" accepts 1.2a1 and 1.2rc1, that is earlier than 1.2.0, in rattler; conda refuses both. "n>1.2.*" is
#           "above 1.2" for conda and "1.2 or above" for rattler. "n~=1" is an error for conda, and all of 1 for rattler.
# Versions: py-rattler 0.28.0, conda's own matcher as in conda-lock 4.0.3 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check py-rattler==0.28.0 conda-lock==4.0.3

cat > match.py <<'PY'
from conda_lock._vendor.conda.models.match_spec import MatchSpec as Conda
from rattler import BuildString, MatchSpec as Rattler, PackageRecord

def conda(spec, version):
    return bool(Conda(spec).match({"name": "n", "version": version, "build": "0", "build_number": 0}))

def rattler(spec, version):
    record = PackageRecord(name="n", version=version, build=BuildString("0"), build_number=0, subdir="linux-64",
                           arch=None, platform=None)
    return Rattler(spec).matches(record)

def chosen(match, spec):
    try: return [version for version in ("1", "1.2a1", "1.2rc1", "1.2", "1.2.1", "1.3") if match(spec, version)]
    except Exception as error: return type(error).__name__

for spec in "n=1.2", "n=1.2.0", "n>1.2.*", "n>=1.2.*", "n~=1", "n~=1.2":
    print(spec, "conda", chosen(conda, spec), "rattler", chosen(rattler, spec))
PY
venv/bin/python match.py 2>/dev/null | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
n=1.2 conda ['1.2a1', '1.2rc1', '1.2', '1.2.1'] rattler ['1.2a1', '1.2rc1', '1.2', '1.2.1']
n=1.2.0 conda ['1.2'] rattler ['1.2a1', '1.2rc1', '1.2']
n>1.2.* conda ['1.2.1', '1.3'] rattler ['1.2', '1.2.1', '1.3']
n>=1.2.* conda ['1.2', '1.2.1', '1.3'] rattler ['1.2', '1.2.1', '1.3']
n~=1 conda InvalidVersionSpec rattler ['1', '1.2a1', '1.2rc1', '1.2', '1.2.1', '1.3']
n~=1.2 conda ['1.2', '1.2.1', '1.3'] rattler ['1.2', '1.2.1', '1.3']
SEEN
