#!/usr/bin/env bash
# Expect:   of a release whose wheel was withdrawn ("yanked") and whose source archive was not, pip and uv take the source
#           archive, whatever the requirement: a yanked file is only for those who can have nothing else.
# Happens:  pip does so each time, uv with `demo` and `demo>0.9`; with `demo==1.0`, as every lock and constraint writes it, uv
#           installs the yanked wheel, and its warning is the one of a release that is yanked whole. So pinning what
#           was installed changes what is installed. `demo==1.1,==1.*` is exact for pip, and for uv without a solution.
# Versions: pip 26.3, uv 0.13.9 (PyPI), seen 2026-11-30
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); server=; trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pip==26.3 uv==0.13.9 >log 2>&1 || { cat log >&2; exit 2; }
mkdir -p index/demo
cat > make.py <<'PY'
import io, tarfile, zipfile
wheel_code = '''
import zipfile
def wheel(folder, version, text):
    name = f"demo-{version}-py3-none-any.whl"
    info = f"demo-{version}.dist-info"
    with zipfile.ZipFile(f"{folder}/{name}", "w") as archive:
        archive.writestr("demo.txt", text)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\\\nName: demo\\\\nVersion: {version}\\\\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\\\nGenerator: demo\\\\nRoot-Is-Purelib: true\\\\nTag: py3-none-any\\\\n")
        archive.writestr(f"{info}/RECORD", "")
    return name
'''.replace("\\\\", "\\")
exec(wheel_code)
for version in "0.9", "1.0", "1.1": wheel("index/demo", version, f"{version} wheel")
files = {
    "pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "back"\nbackend-path = ["."]\n',
    "PKG-INFO": "Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n",
    "back.py": wheel_code + 'def build_wheel(folder, *_): return wheel(folder, "1.0", "1.0 source")\n',
}
with tarfile.open("index/demo/demo-1.0.tar.gz", "w:gz") as archive:
    for name, text in files.items():
        member = tarfile.TarInfo(f"demo-1.0/{name}"); member.size = len(text)
        archive.addfile(member, io.BytesIO(text.encode()))
names = {"demo-0.9-py3-none-any.whl": "", "demo-1.0-py3-none-any.whl": 'data-yanked="broken"', "demo-1.0.tar.gz": "",
         "demo-1.1-py3-none-any.whl": 'data-yanked="broken"'}
with open("index/demo/index.html", "w") as page:
    page.write("<!DOCTYPE html><html><body>\n")
    for name, mark in names.items(): page.write(f'<a href="{name}" {mark}>{name}</a>\n')
    page.write("</body></html>\n")
PY
python3 make.py
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
python3 -m http.server "$port" --bind 127.0.0.1 --directory index >server.log 2>&1 & server=$!
for _ in $(seq 50); do (: < "/dev/tcp/127.0.0.1/$port") 2>/dev/null && break; sleep 0.2; done
got() { cat "$1/demo.txt" 2>/dev/null || echo none; }
for wanted in demo 'demo>0.9' 'demo==1.0' 'demo==1.1' 'demo>=1.1' 'demo==1.1,==1.*'; do
  rm -rf by-pip by-uv
  venv/bin/pip --isolated install --no-cache-dir --index-url "http://127.0.0.1:$port" --target by-pip "$wanted" >pip.log 2>&1 || true
  venv/bin/uv --no-config pip install --no-cache --default-index "http://127.0.0.1:$port" --target by-uv "$wanted" >uv.log 2>&1 || true
  echo "$wanted: pip $(got by-pip), uv $(got by-uv), uv's warnings $(grep -c '^warning:.*yanked' uv.log || true)"
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
demo: pip 1.0 source, uv 1.0 source, uv's warnings 0
demo>0.9: pip 1.0 source, uv 1.0 source, uv's warnings 0
demo==1.0: pip 1.0 source, uv 1.0 wheel, uv's warnings 1
demo==1.1: pip 1.1 wheel, uv 1.1 wheel, uv's warnings 1
demo>=1.1: pip none, uv none, uv's warnings 0
demo==1.1,==1.*: pip 1.1 wheel, uv none, uv's warnings 0
SEEN
