#!/usr/bin/env bash
# Expect:   a build stops at the first command of %post that fails, whichever shell runs it: Apptainer says so of %post, and
#           "%post -c /bin/bash" is there to choose the shell.
# Happens:  "-c" takes the error check away, also where it names the very shell that runs %post without it: the command
#           fails, the next ones run, and the build exits 0 with a whole image. `set -e` as the first line brings it back.
# Versions: apptainer 1.4.5, seen 2026-11-28. APPTAINER may name a command that runs it; busybox-static from Debian 12
set -euo pipefail
read -ra apptainer <<< "${APPTAINER:-apptainer}"
for program in "${apptainer[0]}" apt-get dpkg; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
[[ $("${apptainer[@]}" --version) == *" 1.4.5"* ]] || { echo "needs apptainer 1.4.5" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"; chmod 755 .
apt-get download -q busybox-static >/dev/null 2>&1 || { echo "needs busybox-static among apt's packages" >&2; exit 2; }
dpkg -x busybox-static_*.deb package
mkdir -p image/bin image/etc image/proc image/sys image/dev image/tmp image/root image/var/tmp
busybox=$(find package/bin package/usr/bin -name busybox -type f 2>/dev/null || true); cp "$busybox" image/bin/busybox
for name in sh false; do ln -s busybox "image/bin/$name"; done

build() { # WORDS after %post, FIRST LINE
  printf '%s\n' 'Bootstrap: localimage' 'From: image' "%post $1" ${2:+"$2"} false 'echo done > /finished' > demo.def
  local code=0; "${apptainer[@]}" build --force --sandbox out demo.def >log 2>&1 || code=$?
  echo "%post $1${2:+, $2}: exit $code, /finished: $(cat out/finished 2>/dev/null || echo none)"
  chmod -R u+w out 2>/dev/null || true; rm -rf out
}
{ build ""; build "-c /bin/sh"; build "-c /bin/sh" "set -e"; } | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
%post : exit 255, /finished: none
%post -c /bin/sh: exit 0, /finished: done
%post -c /bin/sh, set -e: exit 255, /finished: none
SEEN
