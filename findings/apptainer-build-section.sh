#!/usr/bin/env bash
# Expect:   `apptainer build --section NAMES` does "only" the sections that it names, so that --section labels adds labels and
#           --section none runs nothing of the recipe; a name that is no section is refused.
# Happens:  %post is run whatever is named, also for "none" and for a misspelt name, and the build exits 0. The other sections
#           obey. The image holds the whole definition file in each case, so that `inspect --deffile` also shows a
#           %runscript that it doesn't have.
# Versions: apptainer 1.4.5, seen 2026-11-30. APPTAINER may name a command that runs it; busybox-static from Debian 12
set -euo pipefail
read -ra apptainer <<< "${APPTAINER:-apptainer}"
for program in "${apptainer[0]}" apt-get dpkg; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
[[ $("${apptainer[@]}" --version) == *" 1.4.5"* ]] || { echo "needs apptainer 1.4.5" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"; chmod 755 .
apt-get download -q busybox-static >/dev/null 2>&1 || { echo "needs busybox-static among apt's packages" >&2; exit 2; }
dpkg -x busybox-static_*.deb package
mkdir -p out image/bin image/etc image/proc image/sys image/dev image/tmp image/root image/var/tmp; chmod 777 out
busybox=$(find package/bin package/usr/bin -name busybox -type f 2>/dev/null || true); cp "$busybox" image/bin/busybox
ln -s busybox image/bin/sh
cat > demo.def <<'DEF'
Bootstrap: localimage
From: image
%files
  demo.def /copied
%post
  echo yes > /post
%labels
  Version 1.0
%runscript
  echo my own script
DEF

build() { # SECTION
  local code=0 image=out/$1 inspect
  "${apptainer[@]}" build --sandbox --section "$1" "$image" demo.def >log 2>&1 || code=$?
  inspect=$("${apptainer[@]}" inspect --deffile "$image" | grep -c 'my own script' || true)
  echo "--section $1: exit $code, %post: $([ -e "$image/post" ] && echo run), %files: $([ -e "$image/copied" ] && echo copied)," \
    "label: $("${apptainer[@]}" inspect "$image" | sed -n 's/^Version: //p')," \
    "%runscript: $(grep -c 'my own script' "$image/.singularity.d/runscript" || true) and in the definition $inspect"
}
for section in all labels files none potsdam; do build $section; done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
--section all: exit 0, %post: run, %files: copied, label: 1.0, %runscript: 1 and in the definition 1
--section labels: exit 0, %post: run, %files: , label: 1.0, %runscript: 0 and in the definition 1
--section files: exit 0, %post: run, %files: copied, label: , %runscript: 0 and in the definition 1
--section none: exit 0, %post: run, %files: , label: , %runscript: 0 and in the definition 1
--section potsdam: exit 0, %post: run, %files: , label: , %runscript: 0 and in the definition 1
SEEN
