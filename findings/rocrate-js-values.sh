#!/usr/bin/env bash
# Expect:   the JavaScript library for RO-Crate reads a crate and writes it with the same values.
# Happens:  a value with a language or a type becomes a link to an entity "entity-1", and no such entity is written: the title
#           and the year are gone, and the crate points to nothing. No error, no warning. The library for Python, given the
#           same crate, keeps both as plain texts.
# Versions: ro-crate 3.7.2 (npm), seen 2026-11-30
set -euo pipefail
for program in npm node; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm install --no-audit --no-fund ro-crate@3.7.2 >log 2>&1 || { cat log >&2; exit 2; }

cat > crate.json <<'JSON'
{"@context": "https://w3id.org/ro/crate/1.1/context", "@graph": [
  {"@id": "ro-crate-metadata.json", "@type": "CreativeWork", "about": {"@id": "./"},
   "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"}},
  {"@id": "./", "@type": "Dataset", "name": {"@value": "Messdaten", "@language": "de"}, "description": "data",
   "temporalCoverage": {"@value": "2024", "@type": "http://example.org/year"},
   "author": {"@id": "#a"}},
  {"@id": "#a", "@type": "Person", "name": "Ada"}]}
JSON
cat > copy.mjs <<'JS'
import { readFileSync } from "node:fs";
import { ROCrate } from "ro-crate";
const read = JSON.parse(readFileSync("crate.json", "utf8"));
const written = JSON.parse(JSON.stringify(new ROCrate(read).toJSON()))["@graph"];
for (const [name, value] of Object.entries(written.find((entity) => entity["@id"] === "./")))
  console.log(`${name}: ${JSON.stringify(value)}`);
console.log("entities:", written.map((entity) => entity["@id"]).join(" "));
JS
node copy.mjs | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
@id: "./"
@type: "Dataset"
name: {"@id":"entity-1"}
description: "data"
temporalCoverage: {"@id":"entity-2"}
author: {"@id":"#a"}
entities: ro-crate-metadata.json ./ #a
SEEN
