#!/usr/bin/env bash
# Expect:   mkfs.erofs -T, "set a fixed UNIX timestamp to all files", wins over the environment, and SOURCE_DATE_EPOCH alone
#           makes two runs equal, as with mksquashfs.
# Happens:  with SOURCE_DATE_EPOCH set, -T and --ignore-mtime have no effect: newer dates are set back to the variable,
#           older ones stay. And two runs still differ, by a random UUID; only -U makes them equal. Without the variable
#           -T wins over --preserve-mtime, in either order.
# Versions: erofs-utils 1.5-1 (Debian 12), seen 2026-11-28
set -euo pipefail
for program in apt-get dpkg; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
apt-get download -q erofs-utils=1.5-1 >/dev/null 2>&1 || { echo "needs Debian 12 among apt's sources" >&2; exit 2; }
dpkg -x erofs-utils_*.deb tools
export PATH="$work/tools/usr/bin:$PATH" TZ=UTC

mkdir tree; touch -d @50 tree/old; touch -d @200 tree/new
uuid=00000000-0000-4000-8000-000000000001
dates() { # TITLE OPTIONS
  echo "$1:"; shift
  mkfs.erofs --quiet -U "$uuid" "$@" image tree >/dev/null
  for file in old new; do
    echo "  $file $(dump.erofs --path=/$file image | sed -n 's/^Timestamp: 1970-01-01 \([0-9:]*\).*/\1/p')"
  done
  rm image
}
{
  dates "-T 60" -T 60
  dates "-T 60 --preserve-mtime" -T 60 --preserve-mtime
  dates "--preserve-mtime -T 60" --preserve-mtime -T 60
  export SOURCE_DATE_EPOCH=100
  dates "SOURCE_DATE_EPOCH=100"
  dates "SOURCE_DATE_EPOCH=100, -T 60" -T 60
  dates "SOURCE_DATE_EPOCH=100, --ignore-mtime" --ignore-mtime
  mkfs.erofs --quiet one tree >/dev/null; mkfs.erofs --quiet two tree >/dev/null
  cmp -s one two || echo "SOURCE_DATE_EPOCH=100, twice: two images"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
-T 60:
  old 00:01:00
  new 00:01:00
-T 60 --preserve-mtime:
  old 00:01:00
  new 00:01:00
--preserve-mtime -T 60:
  old 00:01:00
  new 00:01:00
SOURCE_DATE_EPOCH=100:
  old 00:00:50
  new 00:01:40
SOURCE_DATE_EPOCH=100, -T 60:
  old 00:00:50
  new 00:01:40
SOURCE_DATE_EPOCH=100, --ignore-mtime:
  old 00:00:50
  new 00:01:40
SOURCE_DATE_EPOCH=100, twice: two images
SEEN
