#!/usr/bin/env bash
# Expect:   a %files line whose words after it are not "from STAGE" is an error, as any unknown section is.
# Happens:  "%files one" (the "from" forgotten) and "%files from one two" copy nothing, without a warning, and the build
#           exits 0; the same files under "%files from one" are there. The first of two words is not looked at: "%files to
#           one" copies from the stage "one" too.
# Versions: apptainer 1.4.5, seen 2026-11-28. APPTAINER may name a command that runs it
set -euo pipefail
read -ra apptainer <<< "${APPTAINER:-apptainer}"
for program in "${apptainer[0]}" unsquashfs; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
"${apptainer[@]}" --version | grep -q ' 1\.4\.5' || { echo "needs apptainer 1.4.5" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
mkdir out; chmod 777 . out
echo data > source

for words in "from one" "one" "from one two" "to one"; do
  cat > two.def <<DEF
Bootstrap: scratch
Stage: one
%files
  source /data

Bootstrap: scratch
Stage: two
%files
  source /other
%files $words
  /data /data
DEF
  code=0; "${apptainer[@]}" build --force out/two.sif two.def >log 2>&1 || code=$?
  [ $code = 0 ] || { cat log >&2; exit 1; }
  # The file system starts at the first page that begins as a squashfs does.
  offset=$(grep -abo hsqs out/two.sif | sed -n '1s/:.*//p')
  files=$(unsquashfs -l -o "$offset" out/two.sif | sed -n 's#^squashfs-root/\(data\|other\)$#\1#p' | paste -sd ' ')
  echo "%files $words: exit $code, warnings $(grep -c WARN log || true), files: $files"
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
%files from one: exit 0, warnings 0, files: data other
%files one: exit 0, warnings 0, files: other
%files from one two: exit 0, warnings 0, files: other
%files to one: exit 0, warnings 0, files: data other
SEEN
