#!/usr/bin/env bash
# Expect:   the build information of a Go program names each module with the hash of its source (h1:…), and `go mod verify`
#           finds a module whose source was changed.
# Happens:  built from a vendor folder the program names the modules without any hash. Source that was changed there (a
#           patch of the lab) is compiled in, under the version of the public module, and `go mod verify` says "all modules
#           verified": it looks at the module cache, which this build did not use.
# Versions: go 1.26.8, seen 2026-11-28
set -euo pipefail
command -v go >/dev/null || { echo "needs go" >&2; exit 2; }
[[ $(go version) == *" go1.26."* ]] || { echo "needs go 1.26" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export GOFLAGS=-buildvcs=false GOWORK=off

printf '%s\n' 'module example.org/demo' 'go 1.22' 'require github.com/google/uuid v1.6.0' > go.mod
printf '%s\n' 'package main' 'import ("fmt"; "github.com/google/uuid")' 'func main() { fmt.Println(uuid.Nil) }' > main.go
go mod tidy 2>/dev/null
report() { # TITLE PROGRAM
  echo "$1 prints $("./$2"): $(go version -m "$2" | sed -n 's/^\tdep\t//p' | tr '\t' ' ' | sed 's/h1:.*/h1:…/; s/ *$//')"
}
{
  go build -o plain .; report "from the module cache" plain
  go mod vendor; go build -o vendored .; report "from vendor" vendored
  sed -i 's/^func (uuid UUID) String() string {$/&\n\treturn "patched"/' vendor/github.com/google/uuid/uuid.go
  go build -o patched .; report "from vendor, patched" patched
  go mod verify
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
from the module cache prints 00000000-0000-0000-0000-000000000000: github.com/google/uuid v1.6.0 h1:…
from vendor prints 00000000-0000-0000-0000-000000000000: github.com/google/uuid v1.6.0
from vendor, patched prints patched: github.com/google/uuid v1.6.0
all modules verified
SEEN
