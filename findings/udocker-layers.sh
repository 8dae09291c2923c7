#!/usr/bin/env bash
# Expect:   udocker and umoci, given one image of two layers, make the same file tree of it.
# Happens:  what a later layer removes from the top folder of the image (/data, /notes) is still there: udocker looks for the
#           marks of removal in deeper folders only. And the files of every folder that is called "dev", wherever it is
#           (/srv/app/dev), are left out, since its pattern for the devices in /dev is not bound to the top. Exit code 0.
# Versions: udocker 1.3.17 (PyPI), umoci 0.4.7 (Debian 12), GNU tar 1.34, seen 2026-11-30
set -euo pipefail
for program in python3 apt-get dpkg; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"; chmod 777 .
export HOME=$work UDOCKER_DIR=$work/udocker UDOCKER_TARBALL=$work/none
apt-get download -q umoci >/dev/null 2>&1 || { echo "needs umoci among apt's packages" >&2; exit 2; }
dpkg -x umoci_*.deb package
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check udocker==1.3.17

cat > image.py <<'PY'
import hashlib, io, json, os, tarfile
os.makedirs("image/blobs/sha256")
def blob(data, kind):
    name = hashlib.sha256(data).hexdigest()
    open("image/blobs/sha256/" + name, "wb").write(data)
    return {"mediaType": "application/vnd.oci.image." + kind, "digest": "sha256:" + name, "size": len(data)}
def layer(*paths):
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as tar:
        for path in paths:
            entry = tarfile.TarInfo(path.rstrip("/"))
            entry.type, entry.mode = (tarfile.DIRTYPE, 0o755) if path.endswith("/") else (tarfile.REGTYPE, 0o644)
            tar.addfile(entry)
    return blob(file.getvalue(), "layer.v1.tar")
layers = [
    layer("data/", "data/table", "notes", "srv/", "srv/old", "srv/app/", "srv/app/dev/", "srv/app/dev/settings.py"),
    layer(".wh.data", ".wh.notes", "srv/", "srv/.wh.old", "srv/new"),
]
config = {"architecture": "amd64", "os": "linux", "config": {},
          "rootfs": {"type": "layers", "diff_ids": [one["digest"] for one in layers]}}
manifest = {"schemaVersion": 2, "config": blob(json.dumps(config).encode(), "config.v1+json"), "layers": layers}
entry = blob(json.dumps(manifest).encode(), "manifest.v1+json")
entry["annotations"] = {"org.opencontainers.image.ref.name": "1"}
json.dump({"schemaVersion": 2, "manifests": [entry]}, open("image/index.json", "w"))
json.dump({"imageLayoutVersion": "1.0.0"}, open("image/oci-layout", "w"))
PY
python3 image.py
tar -C image -cf image.tar oci-layout index.json blobs

package/usr/bin/umoci unpack --rootless --image image:1 bundle >log 2>&1 || { cat log >&2; exit 1; }
# It also asks for the programs that run containers, which are not needed to make one.
venv/bin/udocker --allow-root load -i image.tar demo >log 2>&1 || { cat log >&2; exit 1; }
venv/bin/udocker --allow-root create --name=demo demo:1 >>log 2>&1 || { cat log >&2; exit 1; }
files() { (cd "$1" && find . -type f | sed 's/^\.//' | sort | paste -sd ' '); }
{
  echo "umoci:   $(files bundle/rootfs)"
  echo "udocker: $(files udocker/containers/demo/ROOT)"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
umoci:   /srv/app/dev/settings.py /srv/new
udocker: /data/table /notes /srv/new
SEEN
