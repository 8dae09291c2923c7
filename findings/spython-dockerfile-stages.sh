#!/usr/bin/env bash
# Expect:   `spython recipe`, which converts Dockerfiles with several stages, makes of each one a stage of the recipe, and of ENV
#           what it is for the RUN lines after it: part of the environment.
# Happens:  a last stage without a name, as most Dockerfiles have it, is not one: the commands of the build stage run in the
#           final image, which gets the name of the build stage and copies from itself. "pandas AS build" is the base "pand",
#           and what is copied from it is left out. ENV is a shell's own variable in %post: no program that a
#           RUN line starts sees it. CMD ["python3", "x"] is run as bash's script "python3". Each time exit 0.
# Versions: spython 0.3.14 (PyPI), seen 2026-11-30
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check spython==0.3.14
convert() { # its lines on standard input: the recipe
  cat > Dockerfile; venv/bin/spython recipe Dockerfile 2>/dev/null | grep .
}

convert > last.def <<'LINES'
FROM debian:12 AS build
RUN make -C /src
FROM alpine:3
COPY --from=build /src/tool /usr/bin/tool
LINES
echo "two stages, the last without a name:"; sed 's/^/  /' last.def
convert > named.def <<'LINES'
FROM example.org/pandas AS build
RUN make -C /src
FROM alpine:3 AS final
COPY --from=build /src/tool /usr/bin/tool
LINES
echo "two stages with names, the first from pandas:"; sed 's/^/  /' named.def
convert > plain.def <<'LINES'
FROM debian:12
ENV DEMO=yes
RUN env
CMD ["python3", "--version"]
LINES
echo "ENV and CMD:"; sed 's/^/  /' plain.def
sed -n '/^%post/,/^%environment/{/^%/d;p}' plain.def > post
seen=$(env -u DEMO sh post | grep -c '^DEMO=' || true)
echo "times that DEMO is in the environment of a program which %post starts: $seen"

grep -qx 'From: alpine:3' last.def && ! grep -q 'From: debian' last.def && grep -qx 'Stage: build' last.def &&
  grep -qx '%files from build' last.def && grep -qx 'make -C /src' last.def &&
  grep -qx 'From: example.org/pand' named.def && ! grep -q /src/tool named.def &&
  [ "$seen" = 0 ] && grep -qx 'export DEMO=yes' plain.def && grep -q '^exec /bin/bash python3 ' plain.def ||
  { echo "changed: this is no longer how spython converts them"; exit 1; }
