#!/usr/bin/env bash
# Expect:   which release fits a Python requirement is the same in pip's library (packaging), in Renovate's for JavaScript
#           and in Trivy's for Go: PEP 440 says it with examples.
# Happens:  in JavaScript the processor build 2.4.0+cpu fits "==2.4.0+cu121", and 2.0 fits neither ">2.0b1" nor "<2.0.post1".
#           In Go 1.4.9 does not fit PEP 440's own example "~=1.4.5a4". Both refuse 1.4 for "==1.4.0.*". Prereleases are
#           allowed throughout, so this is not about them.
# Versions: packaging 25.0 (PyPI), @renovatebot/pep440 4.2.4 (npm), go-pep440-version 0.0.1 (Go module), seen 2026-11-30
set -euo pipefail
for program in python3 npm node go; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat > pairs <<'LIST'
2.4.0+cpu ==2.4.0+cu121
2.0 >2.0b1
2.0 <2.0.post1
1.4.9 ~=1.4.5a4
1.4 ==1.4.0.*
1.4.9 ~=1.4.5
LIST
{
  python3 -m venv venv && venv/bin/pip install --disable-pip-version-check packaging==25.0
  npm install --no-audit --no-fund @renovatebot/pep440@4.2.4
  mkdir go; cd go
  printf 'module demo\ngo 1.21\n' > go.mod
  cat > main.go <<'GO'
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	pep440 "github.com/aquasecurity/go-pep440-version"
)

func main() {
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		version, wanted, _ := strings.Cut(lines.Text(), " ")
		specifiers, err := pep440.NewSpecifiers(wanted, pep440.WithPreRelease(true))
		fmt.Println(specifiers.Check(pep440.MustParse(version)), map[bool]string{true: ""}[err == nil])
	}
}
GO
  GOFLAGS=-mod=mod go get github.com/aquasecurity/go-pep440-version@v0.0.1 && GOFLAGS=-mod=mod go build -o ../fits .
  cd ..
} >log 2>&1 || { cat log >&2; exit 2; }
cat > fits.py <<'PY'
from packaging.specifiers import SpecifierSet
for version, wanted in map(str.split, open("pairs")):
    print(str(SpecifierSet(wanted).contains(version, prereleases=True)).lower())
PY
cat > fits.mjs <<'JS'
import { readFileSync } from "node:fs";
import { satisfies } from "@renovatebot/pep440";
for (const line of readFileSync("pairs", "utf8").trim().split("\n")) {
  const [version, wanted] = line.split(" ");
  console.log(satisfies(version, wanted, { prereleases: true }));
}
JS
paste -d' ' pairs <(venv/bin/python fits.py) <(node fits.mjs) <(./fits < pairs) |
  awk '{ print $1 " fits " $2 ": python " $3 ", js " $4 ", go " $5 }' | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
2.4.0+cpu fits ==2.4.0+cu121: python false, js true, go false
2.0 fits >2.0b1: python true, js false, go true
2.0 fits <2.0.post1: python true, js false, go true
1.4.9 fits ~=1.4.5a4: python true, js true, go false
1.4 fits ==1.4.0.*: python true, js false, go false
1.4.9 fits ~=1.4.5: python true, js true, go true
SEEN
