#!/usr/bin/env bash
# Expect:   variables of the builder's account don't reach %post: Apptainer cleans the environment for it, and those named
#           APPTAINERENV_… are for containers that are run.
# Happens:  a plain variable is kept out, but APPTAINERENV_NAME and SINGULARITYENV_NAME are set as NAME in %post, and
#           APPTAINERENV_PREPEND_PATH comes first in its PATH. So a line in somebody's .bashrc, made for running images,
#           changes what a build puts into one; the image does not record it.
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
mkdir -p image/bin image/etc image/proc image/sys image/dev image/tmp image/root image/var/tmp image/opt/mine
busybox=$(find package/bin package/usr/bin -name busybox -type f 2>/dev/null || true); cp "$busybox" image/bin/busybox
for name in sh tool; do ln -s busybox "image/bin/$name"; done
rm image/bin/tool; printf '#!/bin/sh\necho of the image\n' > image/bin/tool
printf '#!/bin/sh\necho first in PATH\n' > image/opt/mine/tool; chmod 755 image/bin/tool image/opt/mine/tool

# shellcheck disable=SC2016 # the recipe's shell replaces the names
printf '%s\n' 'Bootstrap: localimage' 'From: image' '%post' \
  'echo "plain: ${PLAIN-unset}, one: ${ONE-unset}, two: ${TWO-unset}, tool: $(tool)" > /seen' > demo.def
build() { # TITLE VARIABLES
  local title=$1; shift
  env "$@" "${apptainer[@]}" build --force --sandbox out demo.def >log 2>&1 || { cat log >&2; exit 1; }
  echo "$title: $(cat out/seen)"
  echo "  recorded in the image: $(grep -rlE 'ONE=|/opt/mine' out/.singularity.d | wc -l) files"
  chmod -R u+w out; rm -rf out
}
{
  build "a plain variable" PLAIN=1
  build "variables for containers" APPTAINERENV_ONE=1 SINGULARITYENV_TWO=2 APPTAINERENV_PREPEND_PATH=/opt/mine
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
a plain variable: plain: unset, one: unset, two: unset, tool: of the image
  recorded in the image: 0 files
variables for containers: plain: unset, one: 1, two: 2, tool: first in PATH
  recorded in the image: 0 files
SEEN
