#!/usr/bin/env bash
# Expect:   SOURCE_DATE_EPOCH means in squashfs-tools-ng what it means in squashfs-tools: newer dates are set back to it,
#           older ones stay.
# Happens:  gensquashfs sets every date to it, also older ones; with --keep-time it touches the root folder alone;
#           tar2sqfs lets a date after it pass. Both still date the superblock by it, so the header looks right.
# Versions: squashfs-tools 4.5.1-1, squashfs-tools-ng 1.2.0-1 (Debian 12), seen 2026-11-28
set -euo pipefail
for program in apt-get dpkg tar; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
apt-get download -q squashfs-tools=1:4.5.1-1 squashfs-tools-ng=1.2.0-1 libsquashfs1=1.2.0-1 >/dev/null 2>&1 ||
  { echo "needs Debian 12 among apt's sources" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" tools; done
export PATH="$work/tools/usr/bin:$PATH" TZ=UTC SOURCE_DATE_EPOCH=86400
LD_LIBRARY_PATH=$(echo "$work"/tools/usr/lib/*-linux-gnu); export LD_LIBRARY_PATH

mkdir tree; touch -d @60 tree/old; touch -d @864000 tree/new; touch -d @864000 tree
tar -cf tree.tar -C tree .
mksquashfs tree mksquashfs.sqfs -quiet -no-progress
gensquashfs -q -D tree gensquashfs.sqfs
gensquashfs -q --keep-time -D tree gensquashfs-keep-time.sqfs
tar2sqfs -q tar2sqfs.sqfs < tree.tar
for image in mksquashfs gensquashfs gensquashfs-keep-time tar2sqfs; do
  printf '%s: superblock %s' "$image" "$(unsquashfs -mkfs-time "$image.sqfs")"
  unsquashfs -lln "$image.sqfs" | sed -n 's/^.* 1970-01-\([0-9]*\) [0-9:]* squashfs-root/\1 /p' |
    while read -r day file; do printf ', %s day %s' "${file:-/}" "$day"; done
  echo
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
mksquashfs: superblock 86400, / day 02, /new day 02, /old day 01
gensquashfs: superblock 86400, / day 02, /new day 02, /old day 02
gensquashfs-keep-time: superblock 86400, / day 02, /new day 11, /old day 01
tar2sqfs: superblock 86400, / day 11, /new day 11, /old day 01
SEEN
