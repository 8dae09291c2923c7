#!/usr/bin/env bash
# Expect:   the Python client of ORAS pushes the files it is given, and a pull brings all of them back.
# Happens:  a file's title is its name without its folder: of one/report.txt and two/report.txt, pushed without a complaint,
#           a pull keeps the second alone. It returns that path twice. Each file's media type says that it is a tar archive.
# Versions: oras 0.2.43 (PyPI); registry of crane 0.20.2 (Go module), seen 2026-11-30
set -euo pipefail
for program in go python3; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); server=; trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT; cd "$work"
GOBIN="$work/bin" go install github.com/google/go-containerregistry/cmd/registry@v0.20.2 2>/dev/null
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check oras==0.2.43

mkdir one two
echo first > one/report.txt
echo second > two/report.txt
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
bin/registry -port "$port" > server.log 2>&1 & server=$!
for _ in $(seq 50); do grep -q serving server.log && break; sleep 0.1; done

venv/bin/python - "localhost:$port/lab/results:1" <<'PY' | tee seen
import os, sys
from oras.client import OrasClient
target = sys.argv[1]
client = OrasClient(insecure=True, hostname=target.split("/")[0])
print("push:", client.push(target=target, files=["one/report.txt", "two/report.txt"]).status_code)
for layer in client.get_manifest(target)["layers"]:
    print("layer:", layer["annotations"]["org.opencontainers.image.title"], layer["mediaType"])
pulled = client.pull(target=target, outdir="pulled")
print("pull:", [os.path.relpath(path) for path in pulled])
print("there:", os.listdir("pulled"), open("pulled/report.txt").read().strip())
PY
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
push: 201
layer: report.txt application/vnd.oci.image.layer.v1.tar
layer: report.txt application/vnd.oci.image.layer.v1.tar
pull: ['pulled/report.txt', 'pulled/report.txt']
there: ['report.txt'] second
SEEN
