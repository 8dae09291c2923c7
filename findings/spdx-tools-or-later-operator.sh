#!/usr/bin/env bash
# Expect:   SPDX's own Python tools take the licence "Apache-2.0+": the "+" for "or later" is in the specification's grammar
#           for any licence, and packaging, which checks Python's metadata, takes it.
# Happens:  pyspdxtools calls the document invalid for "Apache-2.0+" and for the listed, deprecated "eCos-2.0", which its
#           list knows as an exception. "GPL-2.0+" passes, since the list has it by name, and is written back as
#           "GPL-2.0-or-later"; so reading and writing a document changes what was declared.
# Versions: spdx-tools 0.8.5 with license-expression 30.4.4, packaging 26.3 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check spdx-tools==0.8.5 license-expression==30.4.4 packaging==26.3

cat > check.py <<'PY'
import json, subprocess
from packaging.licenses import canonicalize_license_expression

def tool(*options):
    return subprocess.run(["venv/bin/pyspdxtools", "-i", "in.spdx.json", *options], capture_output=True).returncode

for licence in "Apache-2.0", "Apache-2.0+", "GPL-2.0+", "eCos-2.0", "Apache-2.0+ OR MIT":
    package = {"SPDXID": "SPDXRef-A", "name": "a", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
               "licenseDeclared": licence}
    document = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "d",
        "documentNamespace": "https://example.org/d", "packages": [package],
        "creationInfo": {"created": "2024-01-01T00:00:00Z", "creators": ["Tool: t"]},
        "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relatedSpdxElement": "SPDXRef-A",
                           "relationshipType": "DESCRIBES"}]}
    json.dump(document, open("in.spdx.json", "w"))
    valid = tool()
    tool("-o", "out.spdx.json", "--novalidation")
    written = json.load(open("out.spdx.json"))["packages"][0]["licenseDeclared"]
    print(f"{licence}: packaging {canonicalize_license_expression(licence)}, pyspdxtools exits {valid}, writes {written}")
PY
venv/bin/python check.py | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
Apache-2.0: packaging Apache-2.0, pyspdxtools exits 0, writes Apache-2.0
Apache-2.0+: packaging Apache-2.0+, pyspdxtools exits 1, writes Apache-2.0+
GPL-2.0+: packaging GPL-2.0+, pyspdxtools exits 0, writes GPL-2.0-or-later
eCos-2.0: packaging eCos-2.0, pyspdxtools exits 1, writes eCos-2.0
Apache-2.0+ OR MIT: packaging Apache-2.0+ OR MIT, pyspdxtools exits 1, writes Apache-2.0+ OR MIT
SEEN
