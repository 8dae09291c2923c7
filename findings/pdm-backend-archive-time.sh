#!/usr/bin/env bash
# Expect:   With SOURCE_DATE_EPOCH set, pdm-backend makes one source archive from one project, as hatchling, flit and poetry-core do.
# Happens:  The dates of the files inside are set by it, and the gzip header around them has the time of the run: another sha256
#           each second. The wheel is the same each time, so that only the archive gives it away.
# Versions: pdm-backend 2.4.5, hatchling 1.27.0, flit_core 3.12.0, poetry-core 2.1.3 (PyPI), seen 2026-11-29
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/python -m pip -q install --disable-pip-version-check pdm-backend==2.4.5 hatchling==1.27.0 flit_core==3.12.0 poetry-core==2.1.3
mkdir -p project/demo made
echo 'x = 1' > project/demo/__init__.py
export SOURCE_DATE_EPOCH=1700000001

for backend in pdm.backend hatchling.build flit_core.buildapi poetry.core.masonry.api; do
  printf '[build-system]\nrequires = []\nbuild-backend = "%s"\n[project]\nname = "demo"\nversion = "1"\ndescription = "d"\n' "$backend" > project/pyproject.toml
  for run in 1 2; do
    [ "$run" = 1 ] || sleep 2
    mkdir "made/$backend-$run"
    (cd project; ../venv/bin/python -c 'import importlib, sys
backend = importlib.import_module(sys.argv[1])
backend.build_sdist(sys.argv[2]); backend.build_wheel(sys.argv[2])' "$backend" "$work/made/$backend-$run" >/dev/null)
  done
  for kind in tar.gz whl; do
    cmp -s "made/$backend-1"/*."$kind" "made/$backend-2"/*."$kind" && what=equal || what=different
    inside=
    if [ "$kind" = tar.gz ]; then
      cmp -s <(gzip -dc "made/$backend-1"/*.tar.gz) <(gzip -dc "made/$backend-2"/*.tar.gz) && inside=", equal inside"
    fi
    echo "$backend $kind: $what$inside"
  done
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
pdm.backend tar.gz: different, equal inside
pdm.backend whl: equal
hatchling.build tar.gz: equal, equal inside
hatchling.build whl: equal
flit_core.buildapi tar.gz: equal, equal inside
flit_core.buildapi whl: equal
poetry.core.masonry.api tar.gz: equal, equal inside
poetry.core.masonry.api whl: equal
SEEN
