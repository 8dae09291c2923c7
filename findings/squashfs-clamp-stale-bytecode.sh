#!/usr/bin/env bash
# Expect:   SOURCE_DATE_EPOCH for mksquashfs makes an image reproducible and changes nothing in what it does.
# Happens:  sources that were installed after that date get it as theirs, but Python's compiled files beside them (pip's, for
#           one) hold the date from before: for Python all are stale. In an image, which cannot be written, every start
#           of every program compiles everything it imports again. With the variable set while pip compiles, too, Python
#           goes by hashes, and the compiled files count.
# Versions: squashfs-tools 4.5.1-1 (Debian 12), pip 26.3, Python 3.11, seen 2026-11-28
set -euo pipefail
for program in apt-get dpkg python3; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
apt-get download -q squashfs-tools=1:4.5.1-1 >/dev/null 2>&1 || { echo "needs Debian 12 among apt's sources" >&2; exit 2; }
dpkg -x squashfs-tools_*.deb tools
export PATH="$work/tools/usr/bin:$PATH" PYTHONDONTWRITEBYTECODE=1
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pip==26.3

epoch=$(date +%s -d 'yesterday')
install() { # VARIABLES
  env -u PYTHONDONTWRITEBYTECODE "$@" venv/bin/pip install -q --no-deps --target tree six==1.16.0
}
import() { # TITLE FOLDER
  local said; said=$(PYTHONPATH=$2 venv/bin/python -v -c 'import six' 2>&1)
  echo "$1: $(grep -q "^# code object from '.*six\..*pyc'" <<< "$said" && echo 'compiled file used')$(
    grep -qo "^# bytecode is stale for 'six'" <<< "$said" && echo 'compiled again')"
}
image() { # TITLE
  rm -rf out image.sqfs; SOURCE_DATE_EPOCH=$epoch mksquashfs tree image.sqfs -quiet -no-progress
  unsquashfs -q -n -d out image.sqfs >/dev/null; import "$1" out
}
{
  install; import "the tree" tree; image "the image"
  rm -rf tree; install SOURCE_DATE_EPOCH="$epoch"; image "the image, variable set for pip too"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
the tree: compiled file used
the image: compiled again
the image, variable set for pip too: compiled file used
SEEN
