#!/usr/bin/env bash
# Expect:   pip passes over a file whose link in the index has the attribute data-yanked, with or without a reason: PEP 592 lets
#           the attribute have no value at all.
# Happens:  without a value pip takes the file as the newest, without a warning; with an empty or any other value it passes over
#           it. uv passes over it in each case. The same index as JSON, "yanked": true, is read alike by both.
# Versions: pip 26.3, uv 0.13.9 (PyPI), seen 2026-11-30
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); server=; trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pip==26.3 uv==0.13.9 >log 2>&1 || { cat log >&2; exit 2; }
cat > serve.py <<'PY'
import http.server, io, json, sys, zipfile
def wheel(version):
    data = io.BytesIO(); info = f"demo-{version}.dist-info"
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("demo.txt", version)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: demo\nVersion: {version}\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: demo\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return data.getvalue()
files = {f"demo-{version}-py3-none-any.whl": wheel(version) for version in ("1.0", "1.1")}
old, new = files
marks = {"bare": "data-yanked", "empty": 'data-yanked=""', "reason": 'data-yanked="broken"'}
class Index(http.server.BaseHTTPRequestHandler):
    def do_HEAD(self): self.do_GET()
    def do_GET(self):
        kind, name = self.path.strip("/").split("/")[0], self.path.rstrip("/").split("/")[-1]
        if name in files: type, body = "application/zip", files[name]
        elif kind == "json":
            type = "application/vnd.pypi.simple.v1+json"
            links = [{"filename": file, "url": file, "hashes": {}, "yanked": file == new} for file in files]
            body = json.dumps({"meta": {"api-version": "1.0"}, "name": "demo", "files": links}).encode()
        else:
            type = "text/html"
            body = f'<!DOCTYPE html><html><body><a href="{old}">{old}</a> <a href="{new}" {marks[kind]}>{new}</a></body></html>'.encode()
        self.send_response(200); self.send_header("Content-Type", type); self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET": self.wfile.write(body)
http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Index).serve_forever()
PY
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
python3 serve.py "$port" >server.log 2>&1 & server=$!
for _ in $(seq 50); do (: < "/dev/tcp/127.0.0.1/$port") 2>/dev/null && break; sleep 0.2; done
for kind in bare empty reason json; do
  index=http://127.0.0.1:$port/$kind; rm -rf by-pip by-uv
  venv/bin/pip --isolated install --no-cache-dir --index-url "$index" --target by-pip demo >pip.log 2>&1 || cat pip.log >&2
  venv/bin/uv --no-config pip install --no-cache --default-index "$index" --target by-uv demo >uv.log 2>&1 || cat uv.log >&2
  echo "$kind: pip $(cat by-pip/demo.txt), uv $(cat by-uv/demo.txt), pip's words on it: $(grep -ci yanked pip.log || true)"
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
bare: pip 1.1, uv 1.0, pip's words on it: 0
empty: pip 1.0, uv 1.0, pip's words on it: 0
reason: pip 1.0, uv 1.0, pip's words on it: 0
json: pip 1.0, uv 1.0, pip's words on it: 0
SEEN
