#!/usr/bin/env bash
# Expect:   UV_EXCLUDE_NEWER limits the commands that it is set for. A tool that was installed with it is upgraded without it, and
#           a lock that was made with it is up to date without it, as its versions still fit.
# Happens:  Opposite things, both from the same record. A tool keeps the date in its receipt: without the variable, and years
#           later, `uv tool upgrade` says "Nothing to upgrade", exit 0. A project drops it: `uv lock --check` calls an untouched
#           lock outdated, exit 1, and `uv sync` removes the date from the lock without asking.
# Versions: uv 0.13.9, pycowsay 0.0.0.1 and 0.0.0.2 (PyPI), seen 2026-11-29
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
unset UV_EXCLUDE_NEWER
python3 -m venv venv
venv/bin/python -m pip -q install --disable-pip-version-check uv==0.13.9
uv() { venv/bin/uv --no-config --python-preference only-system "$@"; }
export UV_TOOL_DIR="$work/tools" UV_TOOL_BIN_DIR="$work/bin" UV_CACHE_DIR="$work/cache"
date=2022-01-01T00:00:00Z
# The result of a command and the version it leaves.
of() { local code=0; "$@" > said 2>&1 || code=$?; echo "exit $code"; }
tool() { echo "$1: $(uv tool list 2>/dev/null | sed -n 's/^pycowsay v//p'), $2"; }
project() { echo "$1: $(sed -n 's/^exclude-newer = /date kept: /p' uv.lock | grep . || echo 'no date in it'), $2"; }
{
  result=$(UV_EXCLUDE_NEWER=$date of uv tool install pycowsay)
  tool "tool, installed with the date" "$result"
  result=$(of uv tool upgrade pycowsay)
  tool "tool, upgraded without it" "$result, $(grep -o 'Nothing to upgrade' said || true)"
  result=$(of uv tool install --force --upgrade pycowsay)
  tool "tool, installed anew without it" "$result"

  printf '[project]\nname = "demo"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = ["pycowsay"]\n' > pyproject.toml
  result=$(UV_EXCLUDE_NEWER=$date of uv lock)
  project "lock, made with the date" "$result"
  result=$(of uv lock --check)
  project "lock, checked without it" "$result"
  result=$(of uv sync)
  project "lock, after a sync without it" "$result, pycowsay $(sed -n '/^name = "pycowsay"/{n;s/version = //p}' uv.lock | tr -d '"')"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
tool, installed with the date: 0.0.0.1, exit 0
tool, upgraded without it: 0.0.0.1, exit 0, Nothing to upgrade
tool, installed anew without it: 0.0.0.2, exit 0
lock, made with the date: date kept: "2022-01-01T00:00:00Z", exit 0
lock, checked without it: date kept: "2022-01-01T00:00:00Z", exit 1
lock, after a sync without it: no date in it, exit 0, pycowsay 0.0.0.1
SEEN
