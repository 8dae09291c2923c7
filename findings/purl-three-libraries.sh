#!/usr/bin/env bash
# Expect:   the canonical form of a package URL is the same in the libraries for Python, JavaScript and Go.
# Happens:  they differ on names of everyday packages. Python turns a name with an encoded slash into a namespace and a
#           name: another package, and parsing its own answer gives again another. An upper-case npm scope comes out in
#           three ways. "+" stands bare in JavaScript; Go alone folds the case of Go modules; Python alone folds the
#           version of an OCI image.
# Versions: packageurl-python 0.17.6, packageurl-js 2.0.1, packageurl-go 0.1.7, seen 2026-11-28
set -euo pipefail
for program in python3 npm node go; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT; cd "$work"
cat > purls <<'LIST'
pkg:generic/data%2Fraw@1
pkg:npm/%40Angular/Core@1.0.0
pkg:cargo/openssl-src@300.0%2B3.0
pkg:golang/github.com/Masterminds/semver@v3.2.0
pkg:oci/Tool@sha256:AB
pkg:deb/Debian/Attr@1:2.4
pkg:pub/Foo-bar@1
LIST
{
  python3 -m venv venv && venv/bin/pip install --disable-pip-version-check packageurl-python==0.17.6
  npm install --no-audit --no-fund packageurl-js@2.0.1
  mkdir go; cd go
  printf 'module demo\ngo 1.21\n' > go.mod
  cat > main.go <<'GO'
package main

import (
	"bufio"
	"fmt"
	"os"

	purl "github.com/package-url/packageurl-go"
)

func main() {
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		parsed, err := purl.FromString(lines.Text())
		fmt.Println(parsed.ToString(), map[bool]string{true: ""}[err == nil])
	}
}
GO
  GOFLAGS=-mod=mod go get github.com/package-url/packageurl-go@v0.1.7 && go build -o ../goform .
  cd ..
} >log 2>&1 || { cat log >&2; exit 2; }
cat > form.py <<'PY'
from packageurl import PackageURL
for line in open("purls"): print(PackageURL.from_string(line.strip()).to_string())
PY
cat > form.mjs <<'JS'
import { readFileSync } from "node:fs";
import { PackageURL } from "packageurl-js";
for (const line of readFileSync("purls", "utf8").trim().split("\n")) console.log(PackageURL.fromString(line).toString());
JS
paste -d'|' purls <(venv/bin/python form.py) <(node form.mjs) <(./goform < purls) |
  awk -F'|' '{ sub(/ $/, "", $4); print $1 "\n  python " $2 "\n  js     " $3 "\n  go     " $4 }' | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
pkg:generic/data%2Fraw@1
  python pkg:generic/data/raw@1
  js     pkg:generic/data%2Fraw@1
  go     pkg:generic/data%2Fraw@1
pkg:npm/%40Angular/Core@1.0.0
  python pkg:npm/%40Angular/core@1.0.0
  js     pkg:npm/%40angular/core@1.0.0
  go     pkg:npm/%40Angular/Core@1.0.0
pkg:cargo/openssl-src@300.0%2B3.0
  python pkg:cargo/openssl-src@300.0%2B3.0
  js     pkg:cargo/openssl-src@300.0+3.0
  go     pkg:cargo/openssl-src@300.0%2B3.0
pkg:golang/github.com/Masterminds/semver@v3.2.0
  python pkg:golang/github.com/Masterminds/semver@v3.2.0
  js     pkg:golang/github.com/Masterminds/semver@v3.2.0
  go     pkg:golang/github.com/masterminds/semver@v3.2.0
pkg:oci/Tool@sha256:AB
  python pkg:oci/tool@sha256:ab
  js     pkg:oci/tool@sha256:AB
  go     pkg:oci/Tool@sha256:AB
pkg:deb/Debian/Attr@1:2.4
  python pkg:deb/Debian/Attr@1:2.4
  js     pkg:deb/debian/attr@1:2.4
  go     pkg:deb/debian/attr@1:2.4
pkg:pub/Foo-bar@1
  python pkg:pub/foo_bar@1
  js     pkg:pub/foo_bar@1
  go     pkg:pub/Foo-bar@1
SEEN
