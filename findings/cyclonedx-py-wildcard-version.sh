#!/usr/bin/env bash
# Expect:   for a requirement without an exact version cyclonedx-py warns that no version is pinned and gives none.
# Happens:  that holds for "six>=1"; "six==1.*" passes for pinned: the component has the version "1.*" and the purl
#           of a release that cannot exist, without a warning.
# Versions: cyclonedx-bom 7.5.0 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check cyclonedx-bom==7.5.0

printf '%s\n' 'six>=1' 'idna==3.*' > requirements.txt
{
  venv/bin/cyclonedx-py requirements requirements.txt --output-reproducible -o bom.json 2>&1 |
    sed -n 's/.*> \(component has no pinned version\).*name=\([a-z]*\),.*/\1: \2/p'
  venv/bin/python -c '
import json
for part in json.load(open("bom.json"))["components"]: print(part["name"], part.get("version"), part["purl"])'
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
component has no pinned version: six
idna 3.* pkg:pypi/idna@3.%2A
six None pkg:pypi/six
SEEN
