#!/usr/bin/env bash
# Expect:   `pipx install` keeps to the versions that PIP_CONSTRAINT names, on every machine.
# Happens:  As soon as a program `uv` is on the PATH, pipx installs with it, and uv reads UV_CONSTRAINT instead: the newest version
#           is installed, with exit code 0 and no word about it. `--backend pip`, or setting both variables, keeps the version.
# Versions: pipx 1.18.4, uv 0.13.9, pycowsay 0.0.0.1 and 0.0.0.2 (PyPI), seen 2026-11-29
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
unset PIP_CONSTRAINT UV_CONSTRAINT PIPX_DEFAULT_BACKEND
python3 -m venv pipx
python3 -m venv uv
pipx/bin/python -m pip -q install pipx==1.18.4
uv/bin/python -m pip -q install uv==0.13.9
mkdir with-uv
ln -s "$work/uv/bin/uv" with-uv/uv
echo 'pycowsay==0.0.0.1' > constraints.txt

# What is installed; PLACE is what comes first on the PATH, and the rest are variables or options.
n=0
install() {
  local name=$1 place=$2 code=0; shift 2
  n=$((n + 1))
  env PATH="$work/$place:/usr/local/bin:/usr/bin:/bin" PIPX_HOME="$work/home$n" PIPX_BIN_DIR="$work/bin$n" \
    PIPX_MAN_DIR="$work/man$n" "${variables[@]}" "$work/pipx/bin/pipx" install "$@" pycowsay > said 2>&1 || code=$?
  echo "$name: $(grep -o 'pycowsay [0-9.]*[0-9]' said | head -1), exit $code"
}
{
  variables=(PIP_CONSTRAINT="$work/constraints.txt")
  install "without uv" nothing
  install "uv on the PATH" with-uv
  install "uv on the PATH, --backend pip" with-uv --backend pip
  variables+=(UV_CONSTRAINT="$work/constraints.txt")
  install "uv on the PATH, both variables" with-uv
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
without uv: pycowsay 0.0.0.1, exit 0
uv on the PATH: pycowsay 0.0.0.2, exit 0
uv on the PATH, --backend pip: pycowsay 0.0.0.1, exit 0
uv on the PATH, both variables: pycowsay 0.0.0.1, exit 0
SEEN
