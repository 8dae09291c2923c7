#!/usr/bin/env bash
# Expect:   libraries that order versions of Maven, made for scanners of vulnerable packages, order them as Maven does, above all
#           the examples in Maven's own reference of the POM: 1.0.RC2 comes before 1.0-RC3.
# Happens:  the three order it the other way round. Names that only differ in "." or nothing before a letter are equal for
#           Maven and different for them, and 1.0-1 comes after 1.0.sp1 for Maven alone. For univers 5.2.0.RELEASE, as Spring named
#           its releases, is later than 5.2.0, so that "before 5.2.1" holds, but not "at most 5.2.0".
# Versions: maven-artifact 3.9.11, univers 32.0.1, go-mvn-version d21fcd2e7de1, deps.dev/util/semver 2946ae4a6141, seen 2026-11-30
set -euo pipefail
for program in mvn java go python3; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT; cd "$work"
{
  for artifact in org.apache.maven:maven-artifact:3.9.11 org.apache.commons:commons-lang3:3.18.0; do
    mvn -q dependency:copy -Dartifact=$artifact -DoutputDirectory="$work/jars"
  done
  python3 -m venv venv && venv/bin/pip install --disable-pip-version-check univers==32.0.1
  mkdir go && cd go && printf 'module demo\ngo 1.24\n' > go.mod
  cat > main.go <<'GO'
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"deps.dev/util/semver"
	trivy "github.com/masahiro331/go-mvn-version"
)

func main() {
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		pair := strings.Fields(lines.Text())
		first, _ := trivy.NewVersion(pair[0])
		second, _ := trivy.NewVersion(pair[1])
		fmt.Println(first.Compare(second), semver.Maven.Compare(pair[0], pair[1]))
	}
}
GO
  export GOFLAGS=-mod=mod
  go get deps.dev/util/semver@v0.0.0-20260727054525-2946ae4a6141 github.com/masahiro331/go-mvn-version@v0.0.0-20260119054159-d21fcd2e7de1
  go build -o ../order .
  cd ..
} >log 2>&1 || { tail log >&2; exit 2; }
cat > order.py <<'PY'
from univers.versions import MavenVersion
for line in open("pairs"):
    first, second = map(MavenVersion, line.split())
    print((first > second) - (first < second))
PY
maven() { # the sign that Maven's own program prints between two versions
  while read -r first second; do
    java -cp "jars/*" org.apache.maven.artifact.versioning.ComparableVersion "$first" "$second" | sed -n 's/^ *[^ ]* \(<\|==\|>\) .*/\1/p'
  done < pairs | sed 's/</-1/; s/==/0/; s/>/1/'
}
printf '%s\n' '1.0.RC2 1.0-RC3' '1.0-RC3 1.0.1' '1.0-1 1.0.sp1' '1.foo 1-foo' '1.0.0a1 1.0.0.a1' '5.2.0.RELEASE 5.2.0' '4.1.0.Final 4.1.0' > pairs
paste -d' ' pairs <(maven) <(./order < pairs) <(venv/bin/python order.py) |
  while read -r first second maven trivy deps univers; do
    echo "$first $second: Maven $maven, go-mvn-version $trivy, deps.dev $deps, univers $univers"
  done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
1.0.RC2 1.0-RC3: Maven -1, go-mvn-version 1, deps.dev 1, univers 1
1.0-RC3 1.0.1: Maven -1, go-mvn-version -1, deps.dev -1, univers -1
1.0-1 1.0.sp1: Maven 1, go-mvn-version -1, deps.dev -1, univers -1
1.foo 1-foo: Maven 0, go-mvn-version -1, deps.dev -1, univers -1
1.0.0a1 1.0.0.a1: Maven 0, go-mvn-version -1, deps.dev -1, univers -1
5.2.0.RELEASE 5.2.0: Maven 0, go-mvn-version 0, deps.dev 0, univers 1
4.1.0.Final 4.1.0: Maven 0, go-mvn-version 0, deps.dev 0, univers 0
SEEN
