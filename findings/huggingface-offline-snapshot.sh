#!/usr/bin/env bash
# Expect:   offline, snapshot_download of a model whose weights were never downloaded fails, as hf_hub_download does.
# Happens:  it returns the folder as for a complete one, also when allow_patterns asks for just the missing files: the cache
#           does not know what a snapshot should hold. The cache's own scan has no warning. An image that was "filled
#           beforehand" with one file passes every check but the load.
# Versions: huggingface_hub 2.4.0 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check huggingface_hub==2.4.0

cat > ask.py <<'PY'
import hashlib, os
os.environ["HF_HUB_OFFLINE"] = "1"
from huggingface_hub import hf_hub_download, scan_cache_dir, snapshot_download

# The cache as it is after hf_hub_download("lab/model", "config.json").
home, commit, data = "cache/models--lab--model", "a" * 40, b"{}"
blob = hashlib.sha1(b"blob 2\0" + data).hexdigest()
for folder in "refs", "blobs", "snapshots/" + commit: os.makedirs(home + "/" + folder)
open(home + "/refs/main", "w").write(commit)
open(home + "/blobs/" + blob, "wb").write(data)
os.symlink("../../blobs/" + blob, home + "/snapshots/" + commit + "/config.json")

def ask(title, function, *args, **options):
    try: found = function("lab/model", *args, cache_dir="cache", **options); print(title, "gives", os.listdir(found))
    except Exception as error: print(title, "raises", type(error).__name__)

ask("hf_hub_download of the weights", hf_hub_download, "model.safetensors")
ask("snapshot_download", snapshot_download)
ask("snapshot_download of *.safetensors alone", snapshot_download, allow_patterns=["*.safetensors"])
print("warnings of the scan:", scan_cache_dir("cache").warnings)
PY
venv/bin/python ask.py 2>/dev/null | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
hf_hub_download of the weights raises LocalEntryNotFoundError
snapshot_download gives ['config.json']
snapshot_download of *.safetensors alone gives ['config.json']
warnings of the scan: []
SEEN
