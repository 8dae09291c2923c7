#!/usr/bin/env bash
# Expect:   SOURCE_DATE_EPOCH=100 puts no date after 100 s into an image, and a file dated 1969 comes out as 1970.
# Happens:  mksquashfs turns a date before 1970 into 2106, past the clamp, and folds a date after 2106 back to 1992;
#           sqfstar of the same package refuses the whole tar; tar2sqfs stores 1970 and 2106, the nearest dates.
# Versions: squashfs-tools 4.5.1-1, squashfs-tools-ng 1.2.0-1 (Debian 12), seen 2026-11-28
set -euo pipefail
for program in apt-get dpkg tar; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
apt-get download -q squashfs-tools=1:4.5.1-1 squashfs-tools-ng=1.2.0-1 libsquashfs1=1.2.0-1 >/dev/null 2>&1 ||
  { echo "needs Debian 12 among apt's sources" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" tools; done
export PATH="$work/tools/usr/bin:$PATH" TZ=UTC
LD_LIBRARY_PATH=$(echo "$work"/tools/usr/lib/*-linux-gnu); export LD_LIBRARY_PATH

mkdir tree; touch -d @-5 tree/before; touch -d @5000000000 tree/far; touch -d @200 tree/new
tar --format=pax -cf tree.tar -C tree before far new
dates() { unsquashfs -lln "$1" | sed -n 's/^-.* \([0-9]*-[^ ]* [0-9:]*\) squashfs-root/\1 /p'; }
{
  echo "mksquashfs"; mksquashfs tree plain.sqfs -quiet -no-progress; dates plain.sqfs
  echo "mksquashfs, SOURCE_DATE_EPOCH=100"
  SOURCE_DATE_EPOCH=100 mksquashfs tree clamped.sqfs -quiet -no-progress; dates clamped.sqfs
  echo "tar2sqfs"; tar2sqfs -q tar.sqfs < tree.tar; dates tar.sqfs
  echo "sqfstar"; sqfstar -quiet -no-progress star.sqfs < tree.tar 2>&1 | grep -m1 -o "Failed to.*" || true
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
mksquashfs
2106-02-07 06:28 /before
1992-05-05 02:25 /far
1970-01-01 00:03 /new
mksquashfs, SOURCE_DATE_EPOCH=100
2106-02-07 06:28 /before
1970-01-01 00:01 /far
1970-01-01 00:01 /new
tar2sqfs
1970-01-01 00:00 /before
2106-02-07 06:28 /far
1970-01-01 00:03 /new
sqfstar
Failed to parse pax header
SEEN
