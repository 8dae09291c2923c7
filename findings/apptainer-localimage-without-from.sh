#!/usr/bin/env bash
# Expect:   a recipe with "Bootstrap: localimage" and no From line is an error, as one with "Bootstrap: docker" is.
# Happens:  the image is made of the folder in which the command was started, with all that lies there (the recipe, data,
#           the last build's log), and the build exits 0. What the same recipe makes depends on where one
#           stands; a folder without /bin/sh gets an image too when the recipe has no %post.
# Versions: apptainer 1.4.5, seen 2026-11-28. APPTAINER may name a command that runs it
set -euo pipefail
read -ra apptainer <<< "${APPTAINER:-apptainer}"
command -v "${apptainer[0]}" >/dev/null || { echo "needs ${apptainer[0]}" >&2; exit 2; }
[[ $("${apptainer[@]}" --version) == *" 1.4.5"* ]] || { echo "needs apptainer 1.4.5" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"; chmod 755 .

mkdir one two; echo data > one/patients.csv; echo notes > two/notes.txt
printf '%s\n' 'Bootstrap: localimage' '%labels' '  demo 1' > demo.def
sed 's/localimage/docker/' demo.def > docker.def
build() { # FOLDER RECIPE
  local code=0; (cd "$1"; exec "${apptainer[@]}" build --force --sandbox ../out "../$2") >log 2>&1 || code=$?
  echo "$2 in $1: exit $code, files: $(cd out 2>/dev/null && ls ./*.* || echo none)"
  rm -rf out
}
{ build one demo.def; build two demo.def; build one docker.def; } | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
demo.def in one: exit 0, files: ./patients.csv
demo.def in two: exit 0, files: ./notes.txt
docker.def in one: exit 255, files: none
SEEN
