#!/usr/bin/env bash
# Expect:   a valid CITATION.cff with two licences and a doi converts into links to both licences, and to that doi.
# Happens:  CodeMeta and schema.org get one licence address that holds the printed Python list; Zenodo's file loses the
#           doi; BibTeX, RIS, CodeMeta take the first DOI among `identifiers` (a data set, an old version) in place of
#           the `doi` that the authors gave. Exit code 0, no warning.
# Versions: cffconvert 2.0.0 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check cffconvert==2.0.0

cat > CITATION.cff <<'CFF'
cff-version: 1.2.0
message: cite it
title: A tool
authors: [{family-names: Doe, given-names: Jo}]
doi: 10.5281/zenodo.1111
license: [MIT, Apache-2.0]
identifiers: [{type: doi, value: 10.5281/zenodo.9999, description: an older version}]
CFF
{
  venv/bin/cffconvert --validate
  for format in codemeta schema.org zenodo bibtex ris; do
    echo "$format:"
    venv/bin/cffconvert -f "$format" | grep -E 'licen|zenodo' | sed 's/^ *//' || true
  done
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
Citation metadata are valid according to schema version 1.2.0.
codemeta:
"identifier": "https://doi.org/10.5281/zenodo.9999",
"license": "https://spdx.org/licenses/['MIT', 'Apache-2.0']",
schema.org:
"identifier": "https://doi.org/10.5281/zenodo.9999",
"license": "https://spdx.org/licenses/['MIT', 'Apache-2.0']",
zenodo:
"license": {
bibtex:
doi = {10.5281/zenodo.9999},
ris:
DO  - 10.5281/zenodo.9999
SEEN
