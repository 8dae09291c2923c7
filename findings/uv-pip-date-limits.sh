#!/usr/bin/env bash
# Expect:   uv's --exclude-newer and pip's --uploaded-prior-to, given one date, choose the same releases, as both promise
#           a reproducible choice by date.
# Happens:  for a release of noon of 2020-01-01, the limit 2020-01-01 lets it in with uv (to the end of the day) and keeps
#           it out with pip (to its start). Both take the day of the machine's time zone. uv drops a time of day without a
#           zone: 2020-01-01T00:00:01 means the whole day, 2020-01-01T00:00:01Z that second.
# Versions: uv 0.13.9, pip 26.3 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check uv==0.13.9 pip==26.3

cat > index.py <<'PY'
import hashlib, http.server, io, json, zipfile

data = io.BytesIO()
with zipfile.ZipFile(data, "w") as wheel:
    for name, text in (("METADATA", "Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n"), ("RECORD", ""),
                       ("WHEEL", "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n")):
        wheel.writestr("demo-1.0.dist-info/" + name, text)
data = data.getvalue()
name = "demo-1.0-py3-none-any.whl"
page = {"meta": {"api-version": "1.1"}, "name": "demo", "versions": ["1.0"], "files": [
    {"filename": name, "url": "/" + name, "hashes": {"sha256": hashlib.sha256(data).hexdigest()},
     "size": len(data), "upload-time": "2020-01-01T12:00:00Z"}]}

class Index(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("content-type", "application/vnd.pypi.simple.v1+json")
        self.end_headers()
        self.wfile.write(data if self.path.endswith(".whl") else json.dumps(page).encode())
    def log_message(self, *args): pass

server = http.server.HTTPServer(("127.0.0.1", 0), Index)
print(server.server_port, flush=True)
server.serve_forever()
PY
venv/bin/python index.py > port & server=$!
trap 'kill $server; rm -rf "$work"' EXIT
for _ in $(seq 300); do [ -s port ] && break; sleep 0.1; done
index=http://127.0.0.1:$(cat port)/simple/
answer() { "$@" >/dev/null 2>&1 && echo in || echo out; }
for zone in UTC Pacific/Auckland; do
  for date in 2020-01-01 2020-01-02 2020-01-01T00:00:01 2020-01-01T00:00:01Z; do
    export TZ=$zone
    pip=$(answer venv/bin/pip download --no-cache-dir --no-deps -d "$(mktemp -d -p .)" -i "$index" --uploaded-prior-to $date demo)
    uv=$(answer venv/bin/uv pip install --no-cache --no-deps --target "$(mktemp -d -p .)" --default-index "$index"       --exclude-newer $date demo)
    echo "$zone $date: pip $pip, uv $uv"
  done
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
UTC 2020-01-01: pip out, uv in
UTC 2020-01-02: pip in, uv in
UTC 2020-01-01T00:00:01: pip out, uv in
UTC 2020-01-01T00:00:01Z: pip out, uv out
Pacific/Auckland 2020-01-01: pip out, uv out
Pacific/Auckland 2020-01-02: pip out, uv in
Pacific/Auckland 2020-01-01T00:00:01: pip out, uv out
Pacific/Auckland 2020-01-01T00:00:01Z: pip out, uv out
SEEN
