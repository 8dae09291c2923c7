#!/usr/bin/env bash
# Expect:   `module load NAME` loads the newest version of one folder of module files, the same one with Lmod as with
#           Environment Modules, which both say that they choose the highest.
# Happens:  they agree on 1.9 and 1.10, and on little else. Environment Modules takes 2.0-rc1 before 2.0, 8.6-intel before
#           8.6, "master" before 3.2. For Lmod a letter at the end comes before the plain number, so that OpenSSL's 1.1.1w, the
#           last of its fixes, counts as older than 1.1.1; "p" alone is known as a later one. No message says so.
# Versions: lmod 8.6.19, environment-modules 5.2.0 (Debian 12), seen 2026-11-30
set -euo pipefail
for program in apt-get dpkg; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"; chmod 777 .
for package in lmod environment-modules tcl8.6 libtcl8.6 lua5.3 lua-posix lua-filesystem lua-json lua-term; do
  apt-get download -q "$package" >/dev/null 2>&1 || { echo "needs $package among apt's packages" >&2; exit 2; }
done
for file in *.deb; do dpkg -x "$file" root; done
# Both are made for /usr: tell them where they are.
sed -i "s#/usr/share/lua/5.3#$work/root&#g; s#/usr/lib/[a-z0-9_-]*/lua/5.3#$work/root&#g" root/usr/share/lmod/lmod/libexec/lmod
ln -s lua5.3 root/usr/bin/lua
lmod=root/usr/share/lmod/lmod/libexec/lmod; modules=$(find root/usr/lib -name modulecmd.tcl -type f)
libraries=$(dirname "$(find root -name 'libtcl8.6.so' | head -1)")
asked() { # the program and its argument: what it answers to a shell that loads the module
  env -i HOME="$work" PATH="$work/root/usr/bin:/usr/bin:/bin" LD_LIBRARY_PATH="$work/$libraries" MODULEPATH="$work/tree" \
    "$@" bash load demo 2>/dev/null | sed -n 's/^DEMO_VERSION=\([^;]*\);.*/\1/p'
}

while read -r versions; do
  rm -rf tree; mkdir -p tree/demo
  for version in $versions; do
    printf '#%%Module1.0\nsetenv DEMO_VERSION %s\n' "$version" > "tree/demo/$version"
  done
  echo "of $versions: Lmod loads $(asked lua "$lmod"), Environment Modules $(asked tclsh8.6 "$modules")"
done <<'LIST' | tee seen
1.9 1.10
1.1.1 1.1.1w
5.0 5.0p1
2.0 2.0-rc1
8.6 8.6-intel
3.2 master
LIST
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
of 1.9 1.10: Lmod loads 1.10, Environment Modules 1.10
of 1.1.1 1.1.1w: Lmod loads 1.1.1, Environment Modules 1.1.1w
of 5.0 5.0p1: Lmod loads 5.0p1, Environment Modules 5.0p1
of 2.0 2.0-rc1: Lmod loads 2.0, Environment Modules 2.0-rc1
of 8.6 8.6-intel: Lmod loads 8.6, Environment Modules 8.6-intel
of 3.2 master: Lmod loads 3.2, Environment Modules master
SEEN
