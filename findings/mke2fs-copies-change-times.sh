#!/usr/bin/env bash
# Expect:   with the UUID, the hash seed and the clock fixed (E2FSPROGS_FAKE_TIME, SOURCE_DATE_EPOCH), `mke2fs -d` makes equal
#           images of equal trees: same names, contents, owners, modes and dates.
# Happens:  each file's time of change (ctime) is copied too, which no program can set: a copy of the tree that is made a
#           second later always gives another image. SOURCE_DATE_EPOCH alone is not looked at.
# Versions: e2fsprogs 1.47.0 (Debian 12), seen 2026-11-28
set -euo pipefail
export PATH=$PATH:/usr/sbin TZ=UTC
for program in mke2fs debugfs dumpe2fs; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
[[ $(mke2fs -V 2>&1) == *" 1.47.0 "* ]] || { echo "needs e2fsprogs 1.47.0" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

uuid=00000000-0000-4000-8000-000000000001
image() { # TREE IMAGE
  mke2fs -q -t ext3 -U $uuid -E hash_seed=$uuid -d "$1" "$2" 4M >/dev/null 2>&1
}
same() { cmp -s "$1" "$2" && echo equal || echo different; }
# A date of reading that is to come stays when a file is read.
read_at=$(date -d '1 hour' +@%s)
mkdir one; echo text > one/file; touch -d @86400 one/file one; cp -a one two
touch -ad "$read_at" one/file one; sleep 1.1; touch -ad "$read_at" two/file two
{
  export SOURCE_DATE_EPOCH=86400
  image one epoch.img
  dumpe2fs -h epoch.img 2>/dev/null | grep -q '^Filesystem created: *Fri Jan  2 ' &&
    echo "SOURCE_DATE_EPOCH: used" || echo "SOURCE_DATE_EPOCH: not used"
  export E2FSPROGS_FAKE_TIME=86400
  image one one.img; image one again.img; image two two.img
  echo "the tree twice: $(same one.img again.img)"
  echo "the tree and its copy: $(same one.img two.img)"
  for time in crtime mtime atime ctime; do
    seconds() { debugfs -R 'stat /file' "$1" 2>/dev/null | sed -n "s/^ *$time: 0x\([0-9a-f]*\).*/\1/p"; }
    echo "  $time: $([ "$(seconds one.img)" = "$(seconds two.img)" ] && echo equal || echo different)"
  done
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
SOURCE_DATE_EPOCH: not used
the tree twice: equal
the tree and its copy: different
  crtime: equal
  mtime: equal
  atime: equal
  ctime: different
SEEN
