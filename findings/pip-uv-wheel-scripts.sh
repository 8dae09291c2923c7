#!/usr/bin/env bash
# Expect:   pip and uv install a command from a wheel's scripts folder so that it can be run.
# Happens:  where the wheel's zip has no execute bit for it (wheels made on Windows, or by a plain zip writer), pip writes
#           its first line for the environment and leaves it 0644: "permission denied". uv makes it 0755. Entry points are
#           executable with both. So the files of an image depend on the installer, without a message.
# Versions: pip 26.3, uv 0.13.9 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
umask 022
venv/bin/pip install -q --disable-pip-version-check uv==0.13.9 pip==26.3

cat > make.py <<'PY'
import base64, hashlib, zipfile

files = {
    "demo-1.0.data/scripts/with-bit": (0o755, b"#!python\n"),
    "demo-1.0.data/scripts/without-bit": (0o644, b"#!python\n"),
    "demo-1.0.dist-info/METADATA": (0o644, b"Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n"),
    "demo-1.0.dist-info/WHEEL": (0o644, b"Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n"),
    "demo-1.0.dist-info/entry_points.txt": (0o644, b"[console_scripts]\nentry = demo:f\n"),
}
record = "demo-1.0.dist-info/RECORD,,\n"
with zipfile.ZipFile("demo-1.0-py3-none-any.whl", "w") as wheel:
    for name, (mode, data) in files.items():
        entry = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
        entry.external_attr = (0o100000 | mode) << 16
        wheel.writestr(entry, data)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        record += f"{name},sha256={digest},{len(data)}\n"
    wheel.writestr("demo-1.0.dist-info/RECORD", record)
PY
venv/bin/python make.py
for tool in pip uv; do
  python3 -m venv "with-$tool"
  if [ $tool = pip ]; then venv/bin/pip --python with-pip install -q --no-index ./demo*.whl
  else venv/bin/uv pip install -q --no-cache --python with-uv ./demo*.whl; fi
  for name in entry with-bit without-bit; do stat -c "$tool: $name %a" "with-$tool/bin/$name"; done
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
pip: entry 755
pip: with-bit 755
pip: without-bit 644
uv: entry 755
uv: with-bit 755
uv: without-bit 755
SEEN
