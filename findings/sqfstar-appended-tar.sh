#!/usr/bin/env bash
# Expect:   sqfstar makes of a tar archive the tree that tar unpacks; an archive that `tar -r` or `tar -u` brought up to date
#           holds a file twice, and the later entry counts.
# Happens:  sqfstar keeps the first, that is the outdated content, says "ignoring" for the later one, and exits 0. tar2sqfs
#           of squashfs-tools-ng refuses the archive. tar, bsdtar and Python's unpacking all give the new content.
# Versions: squashfs-tools 4.5.1-1, squashfs-tools-ng 1.2.0-1, libarchive-tools 3.6.2 (Debian 12), seen 2026-11-28
set -euo pipefail
for program in apt-get dpkg tar python3; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
apt-get download -q squashfs-tools=1:4.5.1-1 squashfs-tools-ng=1.2.0-1 libsquashfs1=1.2.0-1 libarchive-tools >/dev/null 2>&1 ||
  { echo "needs Debian 12 among apt's sources" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" tools; done
export PATH="$work/tools/usr/bin:$PATH"
LD_LIBRARY_PATH=$(echo "$work"/tools/usr/lib/*-linux-gnu); export LD_LIBRARY_PATH

mkdir tree tar bsdtar python
echo old > tree/conf; tar -cf tree.tar -C tree conf
echo new > tree/conf; tar -rf tree.tar -C tree conf
{
  echo "archive: $(tar -tf tree.tar | xargs)"
  tar -xf tree.tar -C tar; echo "tar: $(cat tar/conf)"
  bsdtar -xf tree.tar -C bsdtar; echo "bsdtar: $(cat bsdtar/conf)"
  python3 -c 'import tarfile; tarfile.open("tree.tar").extractall("python")' 2>/dev/null; echo "python: $(cat python/conf)"
  code=0; sqfstar -quiet -no-progress sqfstar.sqfs < tree.tar 2>sqfstar.log || code=$?
  unsquashfs -q -n -d sqfstar sqfstar.sqfs >/dev/null
  echo "sqfstar: $(cat sqfstar/conf), exit $code, $(cat sqfstar.log)"
  code=0; tar2sqfs -q tar2sqfs.sqfs < tree.tar >/dev/null 2>&1 || code=$?; echo "tar2sqfs: exit $code"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
archive: conf conf
tar: new
bsdtar: new
python: new
sqfstar: old, exit 0, conf already exists in the tar file, ignoring
tar2sqfs: exit 1
SEEN
