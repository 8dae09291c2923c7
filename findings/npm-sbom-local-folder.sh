#!/usr/bin/env bash
# Expect:   `npm sbom` marks a dependency on a folder (`file:`) as what it is, and both its formats name a package alike.
# Happens:  the folder gets the purl of a package of the public registry with its name and version, in both formats and
#           without a sign of its origin; a scanner takes it for that. Two folders of one name and version, whatever is in
#           them, are one component. CycloneDX names it after the folder, and an aliased package after its alias; SPDX has
#           the names of their package.json.
# Versions: npm 11.6.2, seen 2026-11-28
set -euo pipefail
for program in node npm; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm install --silent --no-audit --no-fund --prefix tool npm@11.6.2
PATH="$work/tool/node_modules/.bin:$PATH"

mkdir project left right
for folder in left right; do echo '{"name":"ms","version":"2.1.3","license":"MIT"}' > $folder/package.json; done
echo "the fork" > right/README
cd project
echo '{"name":"project","version":"1.0.0","dependencies":{"a":"file:../left","b":"file:../right","c":"npm:isarray@2.0.5"}}' \
  > package.json
npm install --silent --no-audit --no-fund
npm sbom --sbom-format cyclonedx > ../cyclonedx.json
npm sbom --sbom-format spdx > ../spdx.json
cd ..
cat > show.mjs <<'JS'
import { readFileSync } from "node:fs";
const read = (name) => JSON.parse(readFileSync(name, "utf8"));
for (const { name, purl } of read("cyclonedx.json").components) console.log("cyclonedx", name, purl);
for (const { name, externalRefs, downloadLocation } of read("spdx.json").packages.slice(1))
  console.log("spdx", name, externalRefs[0].referenceLocator, downloadLocation);
JS
node show.mjs | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
cyclonedx left pkg:npm/ms@2.1.3
cyclonedx c pkg:npm/isarray@2.0.5
spdx ms pkg:npm/ms@2.1.3 NOASSERTION
spdx isarray pkg:npm/isarray@2.0.5 NOASSERTION
SEEN
