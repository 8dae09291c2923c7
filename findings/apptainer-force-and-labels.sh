#!/usr/bin/env bash
# Expect:   %labels and %help of a recipe replace those of its base image, as its %runscript does; and `build --force`, which is
#           there to "overwrite an image file if it exists", changes nothing in the image.
# Happens:  without --force the base's label and help stay, and two warnings among the build's lines say that they were not
#           overwritten; with --force the recipe's count, also where no file was there to be overwritten. So a script that
#           builds with --force makes another image than the plain command.
#           %runscript is replaced either way.
# Versions: apptainer 1.4.5, seen 2026-11-30. APPTAINER may name a command that runs it
set -euo pipefail
read -ra apptainer <<< "${APPTAINER:-apptainer}"
command -v "${apptainer[0]}" >/dev/null || { echo "needs ${apptainer[0]}" >&2; exit 2; }
[[ $("${apptainer[@]}" --version) == *" 1.4.5"* ]] || { echo "needs apptainer 1.4.5" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
mkdir out; chmod 777 . out

sections() { # WORD: what each section says
  printf '%s\n' %labels "  Version $1" %help "  $1" %runscript "  echo $1"
}
{ printf '%s\n' 'Bootstrap: scratch'; sections base; } > base.def
{ printf '%s\n' 'Bootstrap: localimage' 'From: out/base.sif'; sections child; } > child.def
"${apptainer[@]}" build out/base.sif base.def >log 2>&1 || { cat log >&2; exit 1; }

build() { # NAME of the image, FLAGS
  local code=0; "${apptainer[@]}" build "${@:2}" "out/$1.sif" child.def >log 2>&1 || code=$?
  inspect() { "${apptainer[@]}" inspect "$@"; }
  echo "build${2:+ $2}: exit $code, not overwritten: $(grep -c 'already exists and force' log || true)," \
    "label $(inspect "out/$1.sif" | sed -n 's/^Version: //p'), help $(inspect --helpfile "out/$1.sif" | tr -d ' \n')," \
    "runscript $(inspect --runscript "out/$1.sif" | sed -n 's/.*echo //p')"
}
{ build plain; build new --force; } | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
build: exit 0, not overwritten: 2, label base, help base, runscript child
build --force: exit 0, not overwritten: 0, label child, help child, runscript child
SEEN
