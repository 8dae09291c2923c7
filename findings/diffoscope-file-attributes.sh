#!/usr/bin/env bash
# Expect:   diffoscope, which shows modes, owners, ACLs and flags of two folders, does not call two folders equal where a file
#           has a capability (ping) or another attribute in one of them only.
# Happens:  it prints nothing and exits 0, also with --exclude-directory-metadata=no; a changed mode exits 1. An image in which
#           a capability was lost on the way compares as the same tree.
# Versions: diffoscope 332 (PyPI), seen 2026-11-28. Needs root, for the capability
set -euo pipefail
for program in python3 setfattr setcap; do
  command -v "$program" >/dev/null || [ -x "/usr/sbin/$program" ] || { echo "needs $program" >&2; exit 2; }
done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"; PATH=$PATH:/usr/sbin
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check diffoscope==332

fresh() { rm -rf one two; mkdir one two; echo text > one/tool; cp -p one/tool two/tool; touch -d @0 one two; }
compare() { # TITLE OPTIONS
  local title=$1 code=0; shift
  venv/bin/diffoscope "$@" one two > out 2>/dev/null || code=$?
  echo "$title: exit $code, $(grep -c . out || true) lines of difference" | sed 's/ [1-9][0-9]* lines/ some lines/'
}
{
  fresh; compare "the same"
  fresh; chmod 755 two/tool; compare "another mode"
  fresh; setcap cap_net_raw+ep two/tool 2>/dev/null || { echo "can't set a capability" >&2; exit 2; }
  compare "a capability"; compare "a capability, --exclude-directory-metadata=no" --exclude-directory-metadata=no
  fresh; setfattr -n user.note -v text two/tool; compare "an attribute"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
the same: exit 0, 0 lines of difference
another mode: exit 1, some lines of difference
a capability: exit 0, 0 lines of difference
a capability, --exclude-directory-metadata=no: exit 0, 0 lines of difference
an attribute: exit 0, 0 lines of difference
SEEN
