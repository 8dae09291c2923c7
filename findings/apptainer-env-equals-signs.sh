#!/usr/bin/env bash
# Expect:   apptainer --env NAME=VALUE sets the variable to the value, as docker's -e does.
# Happens:  how the value is read depends on how many "=" are in it. With none a closing quote is cut off and commas stay.
#           With one or more it is read as a line of CSV: commas start another variable, quotes are an error. So a flag
#           like "-Xmx2g,-Dx" passes, and "-Dx=1,-Dy" does not.
# Versions: apptainer 1.4.5, seen 2026-11-28. APPTAINER may name a command that runs it; busybox-static from Debian 12
set -euo pipefail
read -ra apptainer <<< "${APPTAINER:-apptainer}"
for program in "${apptainer[0]}" apt-get dpkg; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
"${apptainer[@]}" --version | grep -q ' 1\.4\.5' || { echo "needs apptainer 1.4.5" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"; chmod 755 .
apt-get download -q busybox-static >/dev/null 2>&1 || { echo "needs busybox-static among apt's packages" >&2; exit 2; }
dpkg -x busybox-static_*.deb package
mkdir -p image/bin image/etc image/proc image/sys image/dev image/tmp image/root image/var/tmp
busybox=$(find package/bin package/usr/bin -name busybox -type f 2>/dev/null || true); cp "$busybox" image/bin/busybox
for name in sh env cat ls; do ln -s busybox "image/bin/$name"; done

show() { # VALUE of --env
  echo "--env '$1'"
  if "${apptainer[@]}" exec --cleanenv --contain --env "$1" image /bin/env >out 2>err
  then grep -E '^(X|Y)=' out | sed 's/^/  /'
  else grep -m1 -oE 'invalid argument.*' err | sed 's/^.*flag: /  error: /'; fi
}
{
  show 'X="quoted"'
  show 'X=-Xmx2g,-Dx'
  show 'X=-Dx=1,-Dy'
  show 'X=-Dx=1,Y=2'
  show 'X=say="hi"'
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
--env 'X="quoted"'
  X="quoted
--env 'X=-Xmx2g,-Dx'
  X=-Xmx2g,-Dx
--env 'X=-Dx=1,-Dy'
  error: -Dy must be formatted as key=value
--env 'X=-Dx=1,Y=2'
  X=-Dx=1
  Y=2
--env 'X=say="hi"'
  error: parse error on line 1, column 7: bare " in non-quoted-field
SEEN
