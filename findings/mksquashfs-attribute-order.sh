#!/usr/bin/env bash
# Expect:   mksquashfs -reproducible gives the same bytes for two trees that ls, stat, getfattr and diff call equal.
# Happens:  the order in which extended attributes were once set decides over the bytes; listxattr gives it, getfattr sorts
#           it away. The two images differ, although everything in them is equal.
# Versions: squashfs-tools 4.5.1-1 (Debian 12), seen 2026-11-28 on ext4
set -euo pipefail
for program in apt-get dpkg setfattr getfattr; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
apt-get download -q squashfs-tools=1:4.5.1-1 >/dev/null 2>&1 ||
  { echo "needs Debian 12 among apt's sources" >&2; exit 2; }
dpkg -x squashfs-tools_*.deb tools
export PATH="$work/tools/usr/bin:$PATH" SOURCE_DATE_EPOCH=100

tree() { # FOLDER FIRST SECOND
  mkdir "$1"; echo data > "$1/file"
  setfattr -n "user.$2" -v x "$1/file" 2>/dev/null || { echo "needs a TMPDIR with user attributes" >&2; exit 2; }
  setfattr -n "user.$3" -v x "$1/file"
  touch -d @100 "$1/file" "$1"
  mksquashfs "$1" "$1.sqfs" -quiet -no-progress -reproducible
}
tree one format checked; tree again format checked; tree other checked format
attributes() { (cd "$1" && getfattr -d file); }
{
  cmp -s one.sqfs again.sqfs && echo "same order: same image"
  [ "$(attributes one)" = "$(attributes other)" ] && echo "other order: getfattr says the same"
  cmp -s one.sqfs other.sqfs || echo "other order: another image"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
same order: same image
other order: getfattr says the same
other order: another image
SEEN
