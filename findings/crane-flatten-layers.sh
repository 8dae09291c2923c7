#!/usr/bin/env bash
# Expect:   crane export and umoci, given one image of two layers, make the same file tree of it, as the OCI image
#           specification tells how to apply a layer.
# Happens:  crane drops a file that its own layer adds beside a whiteout of that name (whiteouts are for lower layers only);
#           a hard link whose first name a later layer replaced gets the new content; one whose first name was removed
#           points to nothing, so that tar cannot unpack it. All without a word, exit 0. A layer that upgrades a package whose
#           files are hard links of each other (perl in Debian) makes such an image.
# Versions: crane 0.22.1 (Go module), umoci 0.4.7 (Debian 12), seen 2026-11-28
set -euo pipefail
for program in go python3 apt-get dpkg tar; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
apt-get download -q umoci >/dev/null 2>&1 || { echo "needs umoci among apt's packages" >&2; exit 2; }
dpkg -x umoci_0.4.7*.deb tools
GOBIN="$work/bin" go install github.com/google/go-containerregistry/cmd/crane@v0.22.1 2>/dev/null

cat > image.py <<'PY'
import hashlib, io, json, os, tarfile

def layer(*entries):
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as tar:
        for name, text, target in entries:
            info = tarfile.TarInfo(name)
            if target: info.type, info.linkname = tarfile.LNKTYPE, target
            info.size = len(text)
            tar.addfile(info, io.BytesIO(text.encode()))
    return data.getvalue()

layers = [layer(("same", "old", ""), ("tool", "version 1", ""), ("tool-link", "", "tool"), ("gone", "text", ""),
                ("gone-link", "", "gone")),
          layer((".wh.same", "", ""), ("same", "new", ""), ("tool", "version 2", ""), (".wh.gone", "", ""))]
oci = "application/vnd.oci.image."
os.makedirs("oci/blobs/sha256")
saved = tarfile.open("saved.tar", "w")

def blob(name, kind, data):
    digest = hashlib.sha256(data).hexdigest()
    open("oci/blobs/sha256/" + digest, "wb").write(data)
    info = tarfile.TarInfo(name)
    info.size = len(data)
    saved.addfile(info, io.BytesIO(data))
    return {"mediaType": oci + kind, "digest": "sha256:" + digest, "size": len(data)}

parts = [blob(f"{number}.tar", "layer.v1.tar", data) for number, data in enumerate(layers)]
config = blob("config.json", "config.v1+json", json.dumps(
    {"architecture": "amd64", "os": "linux", "rootfs": {"type": "layers", "diff_ids": [part["digest"] for part in parts]}}).encode())
manifest = blob("oci.json", "manifest.v1+json", json.dumps(
    {"schemaVersion": 2, "mediaType": oci + "manifest.v1+json", "config": config, "layers": parts}).encode())
blob("manifest.json", "unused", json.dumps(
    [{"Config": "config.json", "RepoTags": ["demo:1"], "Layers": ["0.tar", "1.tar"]}]).encode())
saved.close()
manifest["annotations"] = {"org.opencontainers.image.ref.name": "1"}
json.dump({"schemaVersion": 2, "manifests": [manifest]}, open("oci/index.json", "w"))
json.dump({"imageLayoutVersion": "1.0.0"}, open("oci/oci-layout", "w"))
PY
python3 image.py
code=0; bin/crane export - crane.tar < saved.tar || code=$?; echo "crane export exits $code" > seen
tools/usr/bin/umoci unpack --rootless --image oci:1 bundle >/dev/null 2>&1
mkdir crane; code=0; tar -xf crane.tar -C crane 2>/dev/null || code=$?; echo "tar of crane's tree exits $code" >> seen
for name in same tool tool-link gone gone-link; do
  printf '%s: crane %s, umoci %s\n' "$name" "$(cat crane/$name 2>/dev/null || echo -)" "$(cat bundle/rootfs/$name 2>/dev/null || echo -)"
done >> seen
cat seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
crane export exits 0
tar of crane's tree exits 2
same: crane -, umoci new
tool: crane version 2, umoci version 2
tool-link: crane version 2, umoci version 1
gone: crane -, umoci -
gone-link: crane -, umoci text
SEEN
