#!/usr/bin/env bash
# Expect:   the two exports of one uv.lock, requirements.txt and pylock.toml, have the same hashes, and who takes one of them
#           takes the other.
# Happens:  with an index whose links have no sum, the lock and the requirements have no hash, and pylock.toml has the sha256.
#           With one of md5 sums all have md5; then pylock.toml is taken, and the requirements are refused, both by pip
#           and by `uv pip install --require-hashes`, for the very md5 that they took in the other file. pip's own `pip
#           lock` writes md5 as well. Nothing is said when the files are written, exit 0.
# Versions: uv 0.13.9, pip 26.3 (PyPI), seen 2026-11-30
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); server=; trap 'kill $server 2>/dev/null || true; rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check uv==0.13.9 pip==26.3
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 UV_NO_CACHE=1 UV_PYTHON_PREFERENCE=only-system

cat > index.py <<'PY'
import hashlib, http.server, os, zipfile
for name in ("old", "bare"):
    os.makedirs(f"web/simple/{name}")
    wheel, info = f"{name}-1.0-py3-none-any.whl", f"{name}-1.0.dist-info"
    with zipfile.ZipFile(f"web/{wheel}", "w") as archive:
        archive.writestr(f"{name}.py", "")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", f"{name}.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    digest = "#md5=" + hashlib.md5(open(f"web/{wheel}", "rb").read()).hexdigest() if name == "old" else ""
    with open(f"web/simple/{name}/index.html", "w") as page:
        page.write(f'<!DOCTYPE html><html><body><a href="/{wheel}{digest}">{wheel}</a></body></html>')
os.chdir("web")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
print(server.server_port, flush=True)
server.serve_forever()
PY
python3 index.py > port 2> server.log & server=$!
for _ in $(seq 100); do [ -s port ] && break; sleep 0.1; done
index=http://127.0.0.1:$(cat port)/simple/

reasons='allowed hash algorithms.*|.md5. hashes are insecure|all requirements must have a hash'
attempt() { # COMMAND…: whether it took the file, or why not
  if "$@" > out 2>&1; then echo taken; else echo "refused: $(grep -oiE "$reasons" out | head -1)"; fi
}
for name in old bare; do
  mkdir $name
  printf '%s\n' '[project]' 'name = "app"' 'version = "1"' 'requires-python = ">=3.9"' "dependencies = [\"$name\"]" \
    '[tool.uv]' 'package = false' > $name/pyproject.toml
  (
    cd $name
    ../venv/bin/uv lock -q --default-index "$index"
    ../venv/bin/uv export -q --default-index "$index" -o requirements.txt > /dev/null
    ../venv/bin/uv export -q --default-index "$index" -o pylock.toml > /dev/null
    ../venv/bin/pip lock -q -i "$index" -o pylock.pip.toml $name 2> /dev/null
    for file in uv.lock requirements.txt pylock.toml pylock.pip.toml; do
      hash=$(grep -v '^#' $file | grep -oE '(md5|sha256)( = "|:)' | tr -d ' =":' | sort -u || true)
      echo "$name: $file: ${hash:-no hash}"
    done
    echo "$name: requirements.txt in pip: $(attempt ../venv/bin/pip install -q -i "$index" --target a -r requirements.txt)"
    echo "$name: requirements.txt in uv: $(attempt ../venv/bin/uv pip install -q --require-hashes --default-index "$index" \
      --target b -r requirements.txt)"
    echo "$name: pylock.pip.toml in pip: $(attempt ../venv/bin/pip install -q -i "$index" --target c -r pylock.pip.toml)"
    echo "$name: pylock.toml in pip: $(attempt ../venv/bin/pip install -q -i "$index" --target d -r pylock.toml)"
    echo "$name: pylock.toml in uv: $(attempt ../venv/bin/uv pip install -q --require-hashes --default-index "$index" \
      --target e -r pylock.toml)"
  )
done | tee seen
cat > stated <<'LINES'
old: uv.lock: md5
old: requirements.txt: md5
old: pylock.toml: md5
old: pylock.pip.toml: md5
old: requirements.txt in pip: refused: Allowed hash algorithms for --hash are sha256, sha384, sha512.
old: requirements.txt in uv: refused: `md5` hashes are insecure
old: pylock.pip.toml in pip: taken
old: pylock.toml in pip: taken
old: pylock.toml in uv: taken
bare: uv.lock: no hash
bare: requirements.txt: no hash
bare: pylock.toml: sha256
bare: pylock.pip.toml: sha256
bare: requirements.txt in pip: taken
bare: requirements.txt in uv: refused: all requirements must have a hash
bare: pylock.pip.toml in pip: taken
bare: pylock.toml in pip: taken
bare: pylock.toml in uv: taken
LINES
diff stated seen > /dev/null || { echo "changed: uv or pip treats these files in another way"; exit 1; }
