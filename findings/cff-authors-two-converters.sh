#!/usr/bin/env bash
# Expect:   the authors of a CITATION.cff are the same in the BibTeX of cffconvert and of Citation.js, as BibTeX reads them, and
#           the four of the file: a person with a particle and a suffix, an institute, an alias, and a person of one name.
# Happens:  cffconvert writes the institute without braces, so that BibTeX makes two authors of the "and" in its name, and puts
#           the suffix into the family name; in its CodeMeta the institute is a Person. Citation.js drops the author who
#           has an alias alone, without a word, also when it writes the file as CFF again; there the licence and
#           the repository are lost as well.
# Versions: cffconvert 2.0.0, pybtex 0.26.1 (PyPI), Citation.js 0.8.2 with software-formats 0.6.2 (npm), seen 2026-11-30
set -euo pipefail
for program in python3 npm node; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
{
  python3 -m venv venv && venv/bin/pip install --disable-pip-version-check cffconvert==2.0.0 pybtex==0.26.1
  npm install --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-software-formats@0.6.2
} >log 2>&1 || { tail -20 log >&2; exit 2; }
cat > CITATION.cff <<'CFF'
cff-version: 1.2.0
message: Please cite this program.
type: software
title: Gene mapper
version: 1.2.3
date-released: 2024-03-01
license: MIT
repository-code: https://example.org/code
authors:
  - {given-names: Ada, family-names: Berg, name-particle: van den, name-suffix: Jr.}
  - name: Institute of Rivers and Lakes
  - alias: mapper
  - given-names: Cleo
CFF
cat > write.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-software-formats";
const cite = new Cite(readFileSync("CITATION.cff", "utf8"));
writeFileSync("citation-js.bib", cite.format("bibtex"));
writeFileSync("again.cff", cite.format("cff"));
JS
cat > read.py <<'PY'
import json, sys
from pybtex.database import parse_file
for name in "cffconvert", "citation-js":
    [entry] = parse_file(f"{name}.bib").entries.values()
    for person in entry.persons["author"]:
        parts = {kind: " ".join(getattr(person, f"{kind}_names")) for kind in ("first", "prelast", "last", "lineage")}
        print(f"{name}:", {kind: words for kind, words in parts.items() if words})
print("codemeta:", [author["@type"] for author in json.load(open("codemeta.json"))["author"]])
PY
venv/bin/cffconvert --validate >/dev/null
venv/bin/cffconvert -f bibtex > cffconvert.bib
venv/bin/cffconvert -f codemeta > codemeta.json
node write.mjs
{
  venv/bin/python read.py
  echo "written again by citation-js: $(grep -c alias: again.cff || true) aliases," \
    "$(grep -cE '^(license|repository-code):' again.cff || true) of licence and repository"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
cffconvert: {'first': 'Ada', 'prelast': 'van den', 'last': 'Berg Jr.'}
cffconvert: {'first': 'Institute', 'prelast': 'of', 'last': 'Rivers'}
cffconvert: {'last': 'Lakes'}
cffconvert: {'last': 'mapper'}
cffconvert: {'last': 'Cleo'}
citation-js: {'first': 'Ada', 'prelast': 'van den', 'last': 'Berg', 'lineage': 'Jr.'}
citation-js: {'last': '{Institute of Rivers and Lakes}'}
citation-js: {'first': 'Cleo'}
codemeta: ['Person', 'Person', 'Person', 'Person']
written again by citation-js: 0 aliases, 0 of licence and repository
SEEN
