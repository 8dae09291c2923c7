#!/usr/bin/env bash
# Expect:   dockerfile-parse says which image a Dockerfile starts from, and what its ENV and ARG lines come to.
# Happens:  an inline script counts as instructions: "from os import path" in a RUN with a heredoc makes the base image "os",
#           and the file one of two stages. Of ${NAME:-default} the part after the name stays as text, whether NAME is set
#           or not: "debian:${RELEASE:-13}" is the base image "debian:12:-13}". No warning, no error.
# Versions: dockerfile-parse 2.0.1 (PyPI), seen 2026-11-30
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check dockerfile-parse==2.0.1

cat > Script <<'LINES'
FROM debian:12
RUN python3 <<EOF
from os import path
print(path.sep)
EOF
LINES
cat > Defaults <<'LINES'
ARG RELEASE=12
FROM debian:${RELEASE:-13}
ENV HERE=set
ENV GIVEN=${HERE:-other} MISSING=${NOWHERE:-other}
LINES
cat > read.py <<'PY'
import io
from dockerfile_parse import DockerfileParser
def parse(name):
    parser = DockerfileParser(fileobj=io.BytesIO())
    parser.content = open(name).read()
    return parser
script, defaults = parse("Script"), parse("Defaults")
print("inline script: base image", script.baseimage, "of", script.parent_images, "stages:", script.is_multistage)
print("defaults: base image", defaults.baseimage, "variables", defaults.envs)
PY
venv/bin/python read.py | tee seen
grep -qF "inline script: base image os of ['debian:12', 'os'] stages: True" seen &&
  grep -qF "'GIVEN': 'set:-other}', 'MISSING': ':-other}'" seen && grep -qF 'base image debian:12:-13} ' seen ||
  { echo "changed: dockerfile-parse now reads them in another way"; exit 1; }
