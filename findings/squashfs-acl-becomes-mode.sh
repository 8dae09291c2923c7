#!/usr/bin/env bash
# Expect:   packing a tree with a POSIX ACL either keeps it, or leaves the rights that the mode alone would have given.
# Happens:  squashfs cannot hold ACLs. mksquashfs and sqfstar drop it, exit 0, and keep the mode, whose middle digit is with an
#           ACL not the group's right but the mask, the most that any named user has: a group that had no access may now read
#           and write. gensquashfs -x refuses the tree. mke2fs -d keeps the ACL, so that the ext3 overlay of an image and
#           its squashfs differ in who may read a file.
# Versions: squashfs-tools 4.5.1-1, squashfs-tools-ng 1.2.0-1, e2fsprogs 1.47.0 (Debian 12), seen 2026-11-28
set -euo pipefail
export PATH=$PATH:/usr/sbin
for program in apt-get dpkg tar setfacl getfacl mke2fs debugfs; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
[[ $(mke2fs -V 2>&1) == *" 1.47.0 "* ]] || { echo "needs e2fsprogs 1.47.0" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
apt-get download -q squashfs-tools=1:4.5.1-1 squashfs-tools-ng=1.2.0-1 libsquashfs1=1.2.0-1 >/dev/null 2>&1 ||
  { echo "needs Debian 12 among apt's sources" >&2; exit 2; }
for package in *.deb; do dpkg -x "$package" tools; done
export PATH="$work/tools/usr/bin:$PATH"
LD_LIBRARY_PATH=$(echo "$work"/tools/usr/lib/*-linux-gnu); export LD_LIBRARY_PATH

mkdir tree; echo data > tree/data; chmod 600 tree/data
setfacl -m u:1234:rw tree/data 2>/dev/null || { echo "needs a file system with ACLs" >&2; exit 2; }
rights() { getfacl -cn "$1" 2>/dev/null | sed '/^$/d' | paste -sd ' '; }
unpacked() { rm -rf out; unsquashfs -q -n -d out "$1" >/dev/null; rights out/data; }
{
  echo "tree: $(rights tree/data)"
  code=0; mksquashfs tree a.sqfs -quiet -no-progress >/dev/null 2>&1 || code=$?
  echo "mksquashfs: exit $code, $(unpacked a.sqfs)"
  code=0; tar --acls -cf - -C tree data | sqfstar -quiet -no-progress b.sqfs >/dev/null 2>&1 || code=$?
  echo "sqfstar: exit $code, $(unpacked b.sqfs)"
  code=0; gensquashfs -q -x -D tree c.sqfs >/dev/null 2>&1 || code=$?; echo "gensquashfs -x: exit $code"
  code=0; mke2fs -q -t ext3 -d tree d.ext3 4M >/dev/null 2>&1 || code=$?
  echo "mke2fs -d: exit $code, $(debugfs -R 'ea_list /data' d.ext3 2>/dev/null | grep -o 'system.posix_acl_access' || echo 'no ACL')"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
tree: user::rw- user:1234:rw- group::--- mask::rw- other::---
mksquashfs: exit 0, user::rw- group::rw- other::---
sqfstar: exit 0, user::rw- group::rw- other::---
gensquashfs -x: exit 1
mke2fs -d: exit 0, system.posix_acl_access
SEEN
