#!/usr/bin/env bash
# Expect:   a CycloneDX file with a PyPI and a Debian package of one name and version (six 1.16.0 in a container) keeps
#           both when lib4sbom reads it and writes it again.
# Happens:  the first one is gone, exit code 0, and what depended on it now depends on the other ecosystem's package.
# Versions: lib4sbom 0.10.4 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check lib4sbom==0.10.4

cat > in.json <<'BOM'
{"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1,
 "metadata": {"component": {"type": "container", "bom-ref": "image", "name": "image", "version": "1"}},
 "components": [
  {"type": "library", "bom-ref": "p", "name": "six", "version": "1.16.0", "purl": "pkg:pypi/six@1.16.0"},
  {"type": "library", "bom-ref": "d", "name": "six", "version": "1.16.0", "purl": "pkg:deb/debian/six@1.16.0?arch=all"},
  {"type": "library", "bom-ref": "u", "name": "dateutil", "version": "2.8", "purl": "pkg:pypi/dateutil@2.8"}],
 "dependencies": [{"ref": "image", "dependsOn": ["p", "d", "u"]}, {"ref": "u", "dependsOn": ["p"]}]}
BOM
cat > convert.py <<'PY'
import json
from lib4sbom.parser import SBOMParser
from lib4sbom.generator import SBOMGenerator

parser = SBOMParser()
parser.parse_file("in.json")
generator = SBOMGenerator(sbom_type="cyclonedx", format="json")
generator.generate("image", parser.get_sbom(), filename="out.json", send_to_output=True)
bom = json.load(open("out.json"))
names = {part["bom-ref"]: part["purl"] for part in bom["components"]}
print("components:", *names.values())
for entry in bom["dependencies"]:
    for target in entry["dependsOn"]: print(names.get(entry["ref"], "image"), "depends on", names[target])
PY
venv/bin/python convert.py | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
components: pkg:deb/debian/six@1.16.0?arch=all pkg:pypi/dateutil@2.8
image depends on pkg:deb/debian/six@1.16.0?arch=all
image depends on pkg:pypi/dateutil@2.8
pkg:pypi/dateutil@2.8 depends on pkg:deb/debian/six@1.16.0?arch=all
SEEN
