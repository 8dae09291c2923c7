#!/usr/bin/env bash
# Expect:   The command of an application that pipx just installed is the file that its RECORD describes, as in any environment
#           of pip, so that a check of the installed files against their RECORD passes.
# Happens:  pipx writes " -E" into the first line of the command after pip or uv recorded it, and leaves the RECORD: size and
#           sha256 are those of a file that is nowhere. Every application of pipx looks as if it had been tampered with.
# Versions: pipx 1.18.4, uv 0.13.9, cowsay 6.1 (PyPI), seen 2026-11-29
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
unset PIPX_DEFAULT_BACKEND PIP_CONSTRAINT UV_CONSTRAINT
python3 -m venv tools
tools/bin/python -m pip -q install --disable-pip-version-check pipx==1.18.4 uv==0.13.9
python3 -m venv plain
plain/bin/python -m pip -q install --disable-pip-version-check cowsay==6.1
export PIPX_BIN_DIR="$work/bin" PIPX_MAN_DIR="$work/man"
for backend in pip uv; do
  PATH="$work/tools/bin:$PATH" PIPX_HOME="$work/$backend" tools/bin/pipx install -q --backend "$backend" cowsay==6.1 >/dev/null
  rm -f bin/*
done

cat > check.py <<'PY'
import base64, csv, hashlib, pathlib, sys

for name, environment in zip(sys.argv[1::2], sys.argv[2::2]):
    site = next(pathlib.Path(environment).glob("lib/python3*/site-packages"))
    bad, extra = [], ""
    for path, digest, size in csv.reader((site / "cowsay-6.1.dist-info/RECORD").open()):
        data = (site / path).read_bytes() if digest else b""
        found = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
        if digest and digest != "sha256=" + found:
            bad.append(pathlib.Path(path).name)
            extra = f", {len(data) - int(size)} bytes more, first line ends with {data.splitlines()[0].split(b' ')[-1].decode()}"
    print(f"{name}: {', '.join(bad) or 'every file'} {'differs from' if bad else 'is as in'} RECORD{extra}")
PY
python3 check.py "pip in a venv" plain "pipx with pip" pip/venvs/cowsay "pipx with uv" uv/venvs/cowsay | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
pip in a venv: every file is as in RECORD
pipx with pip: cowsay differs from RECORD, 3 bytes more, first line ends with -E
pipx with uv: cowsay differs from RECORD, 3 bytes more, first line ends with -E
SEEN
