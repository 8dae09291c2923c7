#!/usr/bin/env bash
# Expect:   R CMD INSTALL --built-timestamp gives the same files for the same sources, library, R and machine.
# Happens:  it does, as long as the locale is the same: every .rds file and the code database start with the name of the
#           character set of the session that wrote them, also where all text is ASCII. LC_ALL=C.UTF-8, as most images have
#           it, and LC_ALL=C, as most batch systems have it, differ in nearly every file.
# Versions: R 4.2.2 (Debian 12), seen 2026-11-28
set -euo pipefail
command -v R >/dev/null || { echo "needs R" >&2; exit 2; }
case $(R --version | head -1) in "R version 4.2.2 "*) ;; *) echo "needs R 4.2.2" >&2; exit 2 ;; esac
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

mkdir -p demo/R
printf '%s\n' 'Package: demo' 'Version: 1.0' 'Title: T' 'Description: D.' 'License: MIT' 'Author: A' \
  'Maintainer: A <a@example.org>' > demo/DESCRIPTION
echo 'export(f)' > demo/NAMESPACE
echo 'f <- function(x) x + 1' > demo/R/f.R
install() { # NAME LOCALE
  mkdir library
  LC_ALL=$2 R CMD INSTALL --built-timestamp=2023-11-14 -l library demo >log 2>&1 || { cat log >&2; exit 1; }
  mv library "$1"
}
install one C.UTF-8; install again C.UTF-8; install plain C
{
  diff -rq one again >/dev/null && echo "same locale: same files"
  { diff -rq one plain || true; } | sed -n 's/^Files one\/demo\/\([^ ]*\) .*/other locale: \1 differs/p'
  for name in one plain; do
    gzip -dc "$name/demo/Meta/package.rds" > rds
    echo "$name starts with $(head -c 36 rds | tr -cd 'A-Z0-9_.-')"
  done
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
same locale: same files
other locale: Meta/Rd.rds differs
other locale: Meta/features.rds differs
other locale: Meta/hsearch.rds differs
other locale: Meta/links.rds differs
other locale: Meta/nsInfo.rds differs
other locale: Meta/package.rds differs
other locale: R/demo.rdb differs
other locale: R/demo.rdx differs
other locale: help/aliases.rds differs
other locale: help/demo.rdx differs
other locale: help/paths.rds differs
one starts with XUTF-8
plain starts with XANSI_X3.4-1968
SEEN
