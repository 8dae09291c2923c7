#!/usr/bin/env bash
# Expect:   `apt-get install demo=1.0` does nothing where demo 1.0 is installed, and a held package stays as it is.
# Happens:  apt takes two builds of one version for different when their dependencies differ: it "upgrades" 1.0 to 1.0 and
#           replaces a held package when its own version is asked for. A build whose content alone differs counts as the
#           installed one; so neither the pin nor the answer "newest version" says which build is in the image.
# Versions: apt 2.6, dpkg 1.21.22 (Debian 12), seen 2026-11-28
set -euo pipefail
for program in apt-get apt-cache apt-ftparchive dpkg-deb; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
[[ $(apt-get --version) == "apt 2.6."* ]] || { echo "needs apt 2.6" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"; chmod 755 .

build() { # REPOSITORY CONTENT [EXTRA LINE]: demo 1.0
  mkdir -p "$1" tree/DEBIAN tree/opt
  control "" "${3:-}" | grep -v ^Status > tree/DEBIAN/control; echo "$2" > tree/opt/demo
  dpkg-deb -b tree "$1/demo_1.0_all.deb" >/dev/null
  (cd "$1"; apt-ftparchive packages . > Packages 2>/dev/null)
}
control() { # STATUS [EXTRA LINE]
  printf '%s\n' 'Package: demo' "Status: $1 ok installed" 'Version: 1.0' 'Architecture: all' \
    'Maintainer: A <a@example.org>' ${2:+"$2"} 'Description: d'
}
build content 'other content'
build depends 'the same content' 'Depends: base'
mkdir -p root/etc/apt/preferences.d root/var/lib/apt/lists/partial root/var/cache/apt/archives/partial
apt() { # PROGRAM ARGUMENTS: with folders of its own, and without the settings of the machine
  local program=$1; shift
  "$program" -o Dir="$work/root" -o Dir::State::status="$work/installed" -o Dir::Etc::Parts=/dev/null \
    -o Dir::Etc::SourceParts=/dev/null -o Dir::Bin::dpkg="$(command -v dpkg)" -o APT::Sandbox::User=root \
    -o Debug::NoLocking=1 "$@" 2>&1
}
answer() { # reads what apt says
  local said; said=$(grep -oE '^Inst.*\(1\.0|already the newest version|held packages will be changed' | paste -sd ";") || true
  echo "${said:-nothing}"
}
for repository in content depends; do
  echo "deb [trusted=yes] file:$work $repository/" > root/etc/apt/sources.list
  apt apt-get update -qq >/dev/null
  for status in install hold; do
    { control $status; echo; sed 's/^Package: demo/Package: base/' <(control install); } > installed
    echo "other $repository, $status:"
    echo "  upgrade: $(apt apt-get -s upgrade | answer)"
    echo "  install demo=1.0: $(apt apt-get -s install demo=1.0 | answer)"
  done
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
other content, install:
  upgrade: nothing
  install demo=1.0: already the newest version
other content, hold:
  upgrade: nothing
  install demo=1.0: already the newest version
other depends, install:
  upgrade: Inst demo [1.0] (1.0
  install demo=1.0: Inst demo [1.0] (1.0
other depends, hold:
  upgrade: nothing
  install demo=1.0: held packages will be changed;Inst demo [1.0] (1.0
SEEN
