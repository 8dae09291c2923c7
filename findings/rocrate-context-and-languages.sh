#!/usr/bin/env bash
# Expect:   ro-crate-py reads a valid crate and writes it with the same metadata: own terms of the @context, values with
#           a language.
# Happens:  the written file has the default context alone, so that the crate's own terms mean nothing any more; a text
#           with a language becomes a plain one. The untouched entities look complete.
# Versions: rocrate 0.16.0 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check rocrate==0.16.0

mkdir crate
cat > crate/ro-crate-metadata.json <<'CRATE'
{"@context": ["https://w3id.org/ro/crate/1.1/context", {"dose": "https://example.org/terms#dose"}],
 "@graph": [
  {"@id": "ro-crate-metadata.json", "@type": "CreativeWork", "about": {"@id": "./"},
   "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"}},
  {"@id": "./", "@type": "Dataset", "name": {"@value": "Versuch", "@language": "de"}, "description": "d",
   "datePublished": "2024-01-01", "license": {"@id": "https://spdx.org/licenses/MIT"}, "dose": 5}]}
CRATE
cat > convert.py <<'PY'
import json
from rocrate.rocrate import ROCrate

ROCrate("crate").write("copy")
for folder in "crate", "copy":
    crate = json.load(open(folder + "/ro-crate-metadata.json"))
    print(folder, "context:", json.dumps(crate["@context"]))
    root = next(entity for entity in crate["@graph"] if entity["@id"] == "./")
    print(folder, "name:", json.dumps(root["name"]), "dose:", root["dose"])
PY
venv/bin/python convert.py | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
crate context: ["https://w3id.org/ro/crate/1.1/context", {"dose": "https://example.org/terms#dose"}]
crate name: {"@value": "Versuch", "@language": "de"} dose: 5
copy context: "https://w3id.org/ro/crate/1.1/context"
copy name: "Versuch" dose: 5
SEEN
