#!/usr/bin/env bash
# Expect:   a build argument whose value names another one, URL=https://example.org/{{ VERSION }}, is either replaced to the end
#           or not at all.
# Happens:  one level is replaced and no more. With BASE={{ SITE }}/data and SITE=https://{{ HOST }}, a recipe gets
#           "https://{{ HOST }}/data" for BASE, while SITE itself comes out right; the build warns of nothing and exits 0. A
#           value that was given with --build-arg is treated in this way, too.
# Versions: apptainer 1.4.5, seen 2026-11-30. APPTAINER may name a command that runs it
set -euo pipefail
read -ra apptainer <<< "${APPTAINER:-apptainer}"
command -v "${apptainer[0]}" >/dev/null || { echo "needs ${apptainer[0]}" >&2; exit 2; }
[[ $("${apptainer[@]}" --version) == *" 1.4.5"* ]] || { echo "needs apptainer 1.4.5" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
mkdir out; chmod 777 . out
cat > demo.def <<'DEF'
Bootstrap: scratch
%arguments
  BASE={{ SITE }}/data
  SITE=https://{{ HOST }}
  HOST=example.org
%labels
  Base {{ BASE }}
  Site {{ SITE }}
  Host {{ HOST }}
DEF

build() { # FLAGS
  local code=0; "${apptainer[@]}" build --force "$@" out/demo.sif demo.def >log 2>&1 || code=$?
  echo "build $*: exit $code, warnings of it $(grep -c 'WARN.*HOST' log || true)," \
    "$("${apptainer[@]}" inspect out/demo.sif | grep -E '^(Base|Site|Host): ' | sort | paste -sd, | sed 's/,/, /g')"
}
{ build; build --build-arg HOST=mirror.example.org; build --build-arg 'SITE=file:{{ HOST }}'; } | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
build : exit 0, warnings of it 0, Base: https://{{ HOST }}/data, Host: example.org, Site: https://example.org
build --build-arg HOST=mirror.example.org: exit 0, warnings of it 0, Base: https://{{ HOST }}/data, Host: mirror.example.org, Site: https://mirror.example.org
build --build-arg SITE=file:{{ HOST }}: exit 0, warnings of it 0, Base: file:{{ HOST }}/data, Host: example.org, Site: file:example.org
SEEN
