#!/usr/bin/env bash
# Expect:   pip, which reads pylock.toml, installs the one that `uv export` writes of a project with one dependency.
# Happens:  pip refuses the whole file: the project itself stands in it as a folder, which has no hash (PEP 751 has no
#           place for one), and the hash of the dependency makes pip demand hashes of all. A package from a commit beside
#           one with a hash is refused for the same reason, so that pip takes no file with both by itself. uv
#           installs both files, and so does pip with --no-require-hashes, which still checks the hashes that are there.
# Versions: uv 0.13.9, pip 26.3 (PyPI), git, seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
command -v git >/dev/null || { echo "needs git" >&2; exit 2; }
venv/bin/pip install -q --disable-pip-version-check uv==0.13.9 pip==26.3

mkdir project; cd project
cat > pyproject.toml <<'TOML'
[project]
name = "demo"
version = "1.0"
description = "d"
requires-python = ">=3.9"
dependencies = ["six==1.16.0"]
[build-system]
requires = ["flit_core==3.9.0"]
build-backend = "flit_core.buildapi"
TOML
mkdir demo; : > demo/__init__.py
git init -q .; git add .; git -c user.name=A -c user.email=a@example.org commit -qm demo
uv() { ../venv/bin/uv --quiet "$@"; }
uv export --format pylock.toml -o pylock.toml >/dev/null
commit="vcs = { type = \"git\", url = \"file://$PWD\", commit-id = \"$(git rev-parse HEAD)\" }"
sed "s#^directory = .*#version = \"1.0\"\n$commit#" pylock.toml > pylock.commit.toml
{
  for lock in pylock.toml pylock.commit.toml; do
    code=0; ../venv/bin/pip install -q --no-cache-dir --target "../pip-$lock" -r "$lock" >log 2>&1 || code=$?
    echo "$lock: pip exits $code $(grep -oE "cannot be installed when requiring hashes|Can't verify hashes" log || true)"
    code=0; ../venv/bin/pip install -q --no-cache-dir --no-require-hashes --target "../free-$lock" -r "$lock" >log 2>&1 || code=$?
    echo "$lock: pip --no-require-hashes exits $code"
    uv venv --clear ../uvenv
    code=0; uv pip install --python ../uvenv -r "$lock" >log 2>&1 || code=$?
    echo "$lock: uv exits $code"
  done
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
pylock.toml: pip exits 1 cannot be installed when requiring hashes
pylock.toml: pip --no-require-hashes exits 0
pylock.toml: uv exits 0
pylock.commit.toml: pip exits 1 Can't verify hashes
pylock.commit.toml: pip --no-require-hashes exits 0
pylock.commit.toml: uv exits 0
SEEN
