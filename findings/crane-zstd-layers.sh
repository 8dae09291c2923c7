#!/usr/bin/env bash
# Expect:   crane keeps what an image's layers are: pulled and pushed again, a layer compressed with zstd is still called so or
#           becomes a gzip one, and `crane validate` finds an intact image valid.
# Happens:  `crane pull` keeps the zstd bytes as NAME.tar.zst, and `crane push` of that file calls them tar.gzip: the new
#           manifest tells every reader a false format. crane itself does not notice, since it goes by the bytes: `crane
#           export` unpacks both. `crane validate` calls the first, right image broken (gzip: invalid header) as well as
#           the second. `crane mutate` keeps the format, `crane flatten` makes gzip of it; so only one way is wrong.
# Versions: crane 0.22.1 (Go module), zstandard 0.25.0 (PyPI), seen 2026-11-30
set -euo pipefail
for program in go python3 tar; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); server=; trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT; cd "$work"
GOBIN="$work/bin" go install github.com/google/go-containerregistry/cmd/crane@v0.22.1 2>/dev/null
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check zstandard==0.25.0

cat > layout.py <<'PY'
import hashlib, io, json, os, tarfile, zstandard
os.makedirs("layout/blobs/sha256")
def blob(kind, data):
    name = hashlib.sha256(data).hexdigest()
    open(f"layout/blobs/sha256/{name}", "wb").write(data)
    return {"mediaType": f"application/vnd.oci.image.{kind}", "digest": f"sha256:{name}", "size": len(data)}
packed = io.BytesIO()
with tarfile.open(fileobj=packed, mode="w") as tar:
    member = tarfile.TarInfo("hello"); member.size = 3
    tar.addfile(member, io.BytesIO(b"hi\n"))
diff = "sha256:" + hashlib.sha256(packed.getvalue()).hexdigest()
config = {"architecture": "amd64", "os": "linux", "config": {}, "rootfs": {"type": "layers", "diff_ids": [diff]}}
layer = blob("layer.v1.tar+zstd", zstandard.ZstdCompressor().compress(packed.getvalue()))
manifest = {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
            "config": blob("config.v1+json", json.dumps(config).encode()), "layers": [layer]}
json.dump({"schemaVersion": 2, "manifests": [blob("manifest.v1+json", json.dumps(manifest).encode())]},
          open("layout/index.json", "w"))
json.dump({"imageLayoutVersion": "1.0.0"}, open("layout/oci-layout", "w"))
PY
venv/bin/python layout.py
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
bin/crane registry serve --address "127.0.0.1:$port" > server.log 2>&1 & server=$!
image=127.0.0.1:$port/demo
for _ in $(seq 50); do bin/crane push layout "$image:1" >/dev/null 2>&1 && break; sleep 0.2; done

bin/crane pull "$image:1" image.tar 2>/dev/null
bin/crane push image.tar "$image:2" >/dev/null 2>&1
bin/crane mutate --label a=b "$image:1" -t "$image:3" >/dev/null 2>&1
bin/crane flatten "$image:1" -t "$image:4" >/dev/null 2>&1
layer() { # TAG: media type and start of its one layer
  bin/crane manifest "$image:$1" | python3 -c 'import json, sys; [l] = json.load(sys.stdin)["layers"]; print(l["mediaType"], l["digest"])'
}
valid() { bin/crane validate --remote "$image:$1" 2>&1 | grep -o 'PASS\|invalid header' | head -1 || true; }
content() { bin/crane export "$image:$1" - | tar -xOf - hello; }
for tag in 1 2 3 4; do
  read -r type digest <<< "$(layer $tag)"
  magic=$(bin/crane blob "$image@$digest" | head -c 4 | od -An -tx1 | tr -d ' ')
  echo "$tag: $type, first bytes $magic, content $(content $tag), validate: $(valid $tag)" | tee -a seen
done
grep -q '^1: .*tar+zstd, first bytes 28b52ffd, content hi, validate: invalid header$' seen &&
  grep -q '^2: .*tar\.gzip, first bytes 28b52ffd, content hi, validate: invalid header$' seen &&
  grep -q '^3: .*tar+zstd, first bytes 28b52ffd, ' seen &&
  grep -q '^4: .*tar+gzip, first bytes 1f8b.*, content hi, validate: PASS$' seen ||
  { echo "changed: crane now does something else with layers of zstd"; exit 1; }
