#!/usr/bin/env bash
# Expect:   uv and pip leave the same record (direct_url.json) of an archive that was installed by its address, with its
#           hash, so that a lock made of the environment can demand that archive.
# Happens:  pip writes the hash of what it downloaded. uv leaves the field empty, also where the request itself named the
#           hash and uv checked it: `freeze` of either tool then prints a bare address.
# Versions: pip 26.3, uv 0.13.9 (PyPI), seen 2026-11-28
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check uv==0.13.9 pip==26.3

venv/bin/pip download -q --no-deps -d files six==1.16.0
sha256=$(sha256sum files/six-1.16.0-py2.py3-none-any.whl | cut -d' ' -f1)
(cd files; exec ../venv/bin/python -u -m http.server 0 --bind 127.0.0.1 > ../port 2>/dev/null) & server=$!
trap 'kill $server; rm -rf "$work"' EXIT
for _ in $(seq 300); do [ -s port ] && break; sleep 0.1; done
base=http://127.0.0.1:$(sed -n 's/.*port \([0-9]*\).*/\1/p' port)
wheel=$base/six-1.16.0-py2.py3-none-any.whl
record() { # TITLE FOLDER
  sed "s#$base#http://HOST#g; s/$sha256/SHA256/g" "$2"/six-1.16.0.dist-info/direct_url.json | venv/bin/python -c "
import json, sys
record = json.load(sys.stdin)
print('$1:', json.dumps(record['archive_info'], sort_keys=True), 'and', *record['url'].split('#')[1:] or ['no fragment'])"
}
{
  venv/bin/pip install -q --no-cache-dir --target pip "six @ $wheel"; record "pip" pip
  venv/bin/uv pip install -q --no-cache --target uv "six @ $wheel"; record "uv" uv
  venv/bin/uv pip install -q --no-cache --target named "six @ $wheel#sha256=$sha256"; record "uv, hash in the address" named
  echo "six @ $wheel --hash=sha256:$sha256" > requirements.txt
  venv/bin/uv pip install -q --no-cache --require-hashes --target demanded -r requirements.txt
  record "uv, hash demanded" demanded
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
pip: {"hash": "sha256=SHA256", "hashes": {"sha256": "SHA256"}} and no fragment
uv: {} and no fragment
uv, hash in the address: {} and no fragment
uv, hash demanded: {} and no fragment
SEEN
