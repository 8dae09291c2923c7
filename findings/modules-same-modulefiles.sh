#!/usr/bin/env bash
# Expect:   Lmod, which reads Environment Modules' files, ends in the same state after the same commands.
# Happens:  in Lmod alone, unloading a tool takes away the library that its file loads, though the user had loaded it before;
#           a second module is accepted against the `conflict` of the first; and one broken module keeps the good one of
#           the same command out (both end with 1). prepend-path of a folder that is already in the variable brings it to the
#           front in Lmod, and leaves it at the end in Environment Modules, so that other programs are found first.
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
modules=$(find root/usr/lib -name modulecmd.tcl -type f)
LIBRARIES=$work/$(dirname "$(find root -name 'libtcl8.6.so' | head -1)"); export LIBRARIES
declare -A programs=([lmod]="lua $work/root/usr/share/lmod/lmod/libexec/lmod" [modules]="tclsh8.6 $work/$modules")

file() { mkdir -p "tree/$(dirname "$1")"; { echo '#%Module1.0'; cat; } > "tree/$1"; }
file library/1 <<< 'setenv DEMO_LIBRARY 1'
file tool/1 <<< 'module load library'
file alone/1 <<< 'conflict library'
file broken/1 <<< 'no-such-command'
file path/1 <<< 'prepend-path DEMO_PATH /lab'

# Prints what is loaded in a new shell after the commands, with each of the two.
after() {
  echo "$1"
  for name in lmod modules; do
    echo "  $name: $(env -i HOME="$work" PATH=/usr/bin:/bin MODULEPATH="$work/tree" PROGRAM="${programs[$name]}" \
      LIBRARIES="$LIBRARIES" PACKAGES="$work/root/usr/bin" bash -c '
        module() { eval "$(PATH=$PACKAGES:$PATH LD_LIBRARY_PATH=$LIBRARIES $PROGRAM bash "$@" 2>/dev/null)"; }
        '"$1"'; echo "exit $?, loaded: $LOADEDMODULES${DEMO_PATH:+, DEMO_PATH=$DEMO_PATH}"')"
  done
}
{
  after 'module load library; module load tool; module unload tool'
  after 'module load alone; module load library'
  after 'module load library broken'
  after 'export DEMO_PATH=/usr/bin:/lab; module load path'
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
module load library; module load tool; module unload tool
  lmod: exit 0, loaded: 
  modules: exit 0, loaded: library/1
module load alone; module load library
  lmod: exit 0, loaded: alone/1:library/1
  modules: exit 1, loaded: alone/1
module load library broken
  lmod: exit 1, loaded: 
  modules: exit 1, loaded: library/1
export DEMO_PATH=/usr/bin:/lab; module load path
  lmod: exit 0, loaded: path/1, DEMO_PATH=/lab:/usr/bin
  modules: exit 0, loaded: path/1, DEMO_PATH=/usr/bin:/lab
SEEN
