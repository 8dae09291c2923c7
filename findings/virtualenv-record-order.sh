#!/usr/bin/env bash
# Expect:   Two environments made alike hold the same files: the wheel of pip that virtualenv carries is the same, and pip itself
#           writes its RECORD sorted.
# Happens:  What virtualenv adds to the RECORD of its pip stands in the order of a set of paths, a different one in each run that
#           begins without virtualenv's cache, as on a new machine. With PYTHONHASHSEED=0 it is the same each time.
# Versions: virtualenv 21.15.11 (PyPI), seen 2026-11-29
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
unset PYTHONHASHSEED
python3 -m venv tools
tools/bin/python -m pip -q install --disable-pip-version-check virtualenv==21.15.11

# Makes an environment with an empty cache, and keeps what pip's RECORD says.
make() {
  rm -rf env cache
  VIRTUALENV_OVERRIDE_APP_DATA="$work/cache" tools/bin/virtualenv -q --no-periodic-update env
  cp env/lib/python3*/site-packages/pip-*.dist-info/RECORD "$1"
}
for run in 1 2 3; do make "plain-$run"; done
for run in 1 2 3; do PYTHONHASHSEED=0 make "seeded-$run"; done
kinds() { sha256sum "$@" | cut -d ' ' -f 1 | sort -u | wc -l; }
for kind in plain seeded; do
  for run in 1 2 3; do sort "$kind-$run" >"$kind-$run.sorted"; done
  echo "$kind: $(kinds "$kind"-[123]) different RECORD in 3 runs, $(kinds "$kind"-[123].sorted) when sorted"
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
plain: 3 different RECORD in 3 runs, 1 when sorted
seeded: 1 different RECORD in 3 runs, 1 when sorted
SEEN
