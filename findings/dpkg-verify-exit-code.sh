#!/usr/bin/env bash
# Expect:   dpkg --verify fails when a packaged file is changed or missing, as rpm --verify does.
# Happens:  it lists them and exits 0. And once a package's list of checksums is missing (an image that was slimmed), its
#           plain files count as good, with 0 again; only `dpkg --audit` names the package, with 0 as well.
# Versions: dpkg 1.21.22, rpm 4.18.0 (Debian 12), seen 2026-11-28
set -euo pipefail
for program in dpkg dpkg-deb rpmbuild rpm; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
dpkg --version | grep -q '1\.21\.22' || { echo "needs dpkg 1.21.22" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"

mkdir -p tree/DEBIAN tree/opt/demo root/var/lib/dpkg/info root/var/lib/dpkg/updates root/var/lib/dpkg/triggers
echo one > tree/opt/demo/changed; echo two > tree/opt/demo/missing
printf '%s\n' 'Package: demo' 'Version: 1' 'Architecture: all' 'Maintainer: A <a@example.org>' 'Description: d' \
  > tree/DEBIAN/control
(cd tree; md5sum opt/demo/* > DEBIAN/md5sums)
dpkg-deb -b tree demo.deb >/dev/null
: > root/var/lib/dpkg/status
deb() { local code=0; dpkg --root="$work/root" "$@" || code=$?; echo "exit $code"; }
dpkg --root="$work/root" --force-not-root --force-script-chrootless -i demo.deb >/dev/null 2>&1
spoil() { echo other > "$1/opt/demo/changed"; rm "$1/opt/demo/missing"; }

mkdir -p rpmroot
printf '%s\n' 'Name: demo' 'Version: 1' 'Release: 1' 'Summary: s' 'License: MIT' 'BuildArch: noarch' '%description' 'd' \
  '%install' "cp -r $work/tree/opt %{buildroot}/" '%files' '/opt/demo/changed' '/opt/demo/missing' > demo.spec
rpmbuild -bb --define "_topdir $work/top" demo.spec >/dev/null 2>&1
rpm --root "$work/rpmroot" --nodeps -i top/RPMS/noarch/demo-1-1.noarch.rpm 2>/dev/null
{
  spoil root; echo "dpkg --verify:"; deb --verify demo
  spoil rpmroot; echo "rpm --verify:"; rpm --root "$work/rpmroot" --verify demo || echo "exit $?"
  rm root/var/lib/dpkg/info/demo.md5sums
  echo "dpkg --verify without checksums:"; deb --verify demo
  echo "dpkg --audit:"; deb --audit 2>&1 | grep -E '^ demo|^exit'
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
dpkg --verify:
??5??????   /opt/demo/changed
missing     /opt/demo/missing
exit 0
rpm --verify:
S.5....T.    /opt/demo/changed
missing     /opt/demo/missing
exit 1
dpkg --verify without checksums:
missing     /opt/demo/missing
exit 0
dpkg --audit:
 demo                 d
exit 0
SEEN
