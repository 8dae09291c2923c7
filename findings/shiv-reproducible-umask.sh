#!/usr/bin/env bash
# Expect:   `shiv --reproducible` makes one file from one set of pinned packages, whoever runs it: it sets every time to 1980.
# Happens:  the modes of the installed files are in the archive, and they come from the umask: where one has 022 and another
#           077, the files differ, though both carry the same build id. pex's files are the same.
# Versions: shiv 1.0.8, pex 2.105.2, six 1.17.0 (PyPI), seen 2026-11-29
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check shiv==1.0.8 pex==2.105.2 setuptools==75.0.0 wheel==0.45.1

export PEX_ROOT=$work/pex-root PIP_DISABLE_PIP_VERSION_CHECK=1
for mask in 022 022 077; do
  (
    umask "$mask"
    venv/bin/shiv --reproducible -o shiv.pyz six==1.17.0 >/dev/null 2>&1
    venv/bin/pex six==1.17.0 -o pex.pex >/dev/null 2>&1
    for file in shiv.pyz pex.pex; do
      sum=$(sha256sum "$file" | cut -d ' ' -f 1)
      [ -e "$file.first" ] || echo "$sum" >"$file.first"
      if [ "$sum" = "$(cat "$file.first")" ]; then same=same; else same=different; fi
      echo "umask $mask, $file: $same"
    done
    venv/bin/python -c "import json, zipfile
print('  build id', json.load(zipfile.ZipFile('shiv.pyz').open('environment.json'))['build_id'][:12])"
    rm -f shiv.pyz pex.pex
  )
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
umask 022, shiv.pyz: same
umask 022, pex.pex: same
  build id e7993e5fb6e5
umask 022, shiv.pyz: same
umask 022, pex.pex: same
  build id e7993e5fb6e5
umask 077, shiv.pyz: different
umask 077, pex.pex: same
  build id e7993e5fb6e5
SEEN
