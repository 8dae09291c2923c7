#!/usr/bin/env bash
# Expect:   `pdm export -f pylock` in a project that was never locked says that there is no lock, as for uv.
# Happens:  it writes a pylock.toml that is valid and empty, although the project has dependencies, and exits 0; pip
#           installs nothing from it, and exits 0 as well.
# Versions: pdm 2.29.4, pip 26.1 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pdm==2.29.4 pip==26.1

cat > pyproject.toml <<'TOML'
[project]
name = "demo"
version = "1.0"
requires-python = ">=3.9"
dependencies = ["six==1.16.0"]
TOML
export PDM_CHECK_UPDATE=0 PDM_IGNORE_SAVED_PYTHON=1 PDM_USE_VENV=0
{
  venv/bin/pdm export -p . -f pylock -o pylock.toml >/dev/null 2>&1; echo "pdm export: exit $?"
  grep -E '^(packages|lock-version)' pylock.toml
  venv/bin/pip install -q --no-index --target installed -r pylock.toml 2>/dev/null; echo "pip install: exit $?"
  echo "installed: $(find installed -name 'six*' 2>/dev/null | wc -l)"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
pdm export: exit 0
packages = []
lock-version = "1.0"
pip install: exit 0
installed: 0
SEEN
