#!/usr/bin/env bash
# Expect:   createrepo_c with a fixed revision and --set-timestamp-to-revision, which is there to make repositories
#           reproducible, makes the same metadata of the same RPM files.
# Happens:  the date of each RPM file on the disk is written into primary.xml, so a copy of the mirror without `cp -p` (a
#           checkout, a download of the same files by digest) has another repomd.xml, and a lock that names its checksum
#           no longer fits, though every package is the same. SOURCE_DATE_EPOCH changes nothing.
# Versions: createrepo_c 0.17.3, rpm 4.18.0 (Debian 12), seen 2026-11-28
set -euo pipefail
for program in createrepo_c rpmbuild zcat; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
[[ $(createrepo_c --version) == *" 0.17.3 "* ]] || { echo "needs createrepo_c 0.17.3" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

printf '%s\n' 'Name: demo' 'Version: 1' 'Release: 1' 'Summary: s' 'License: MIT' 'BuildArch: noarch' '%description' 'd' \
  '%files' > demo.spec
rpmbuild -bb --define "_topdir $work/top" demo.spec >/dev/null 2>&1
mkdir one two; cp top/RPMS/noarch/demo-1-1.noarch.rpm one; cp one/*.rpm two
touch -d @100 one/*.rpm; touch -d @200 two/*.rpm
make() { # FOLDER
  SOURCE_DATE_EPOCH=50 createrepo_c -q --revision=50 --set-timestamp-to-revision "$1"; cp "$1/repodata/repomd.xml" "$1.xml"
}
same() { cmp -s "$1" "$2" && echo equal || echo different; }
{
  make one; cp one.xml first.xml; make one; make two
  echo "packages: $(same one/demo-1-1.noarch.rpm two/demo-1-1.noarch.rpm)"
  echo "repomd.xml, the same folder again: $(same first.xml one.xml)"
  echo "repomd.xml, its copy: $(same one.xml two.xml)"
  for folder in one two; do
    echo "primary.xml of $folder: $(zcat $folder/repodata/*primary.xml.gz | grep -o 'time file="[0-9]*"')"
  done
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
packages: equal
repomd.xml, the same folder again: equal
repomd.xml, its copy: different
primary.xml of one: time file="100"
primary.xml of two: time file="200"
SEEN
