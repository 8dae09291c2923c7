#!/usr/bin/env bash
# Expect:   HPC Container Maker makes of one recipe a Dockerfile and an Apptainer recipe that do the same.
# Happens:  quoted words of runscript() reach the program with a pair of quotes too many in Docker, and $CUDA_HOME as it stands
#           there. copy() of two files into one folder ends with a slash in the Dockerfile alone: the other has two lines
#           with one file as their destination, the second over the first. environment() exports its variables one after the
#           other in Apptainer; the Dockerfile has one ENV for all, in which Docker takes values from before it, so that
#           PATH=$CUDA_HOME/bin:$PATH begins with /bin. No warning.
# Versions: hpccm 26.5.0 (PyPI), seen 2026-11-30
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check hpccm==26.5.0

cat > recipe.py <<'PY'
Stage0 += baseimage(image='debian:12')
Stage0 += environment(variables={'CUDA_HOME': '/opt/cuda', 'PATH': '$CUDA_HOME/bin:$PATH'})
Stage0 += copy(src=['one.csv', 'two.csv'], dest='/opt/data')
Stage0 += runscript(commands=['printf "[%s]" "two words" $CUDA_HOME'])
PY
for format in docker singularity; do
  venv/bin/hpccm --recipe recipe.py --format "$format" 2>/dev/null | grep . > "$format"
  echo "$format:"; sed 's/^/  /' "$format"
done

# What each starts: the list of Docker's ENTRYPOINT as it stands, and the line of the runscript in a shell.
sed -n 's/^ENTRYPOINT //p' docker > entrypoint.json
in_docker=$(CUDA_HOME=/opt/cuda python3 -c 'import json, subprocess; subprocess.run(json.load(open("entrypoint.json")))')
sed -n '/^%runscript/,$p' singularity | sed '1d' > runscript
in_apptainer=$(CUDA_HOME=/opt/cuda sh runscript)
expected="'['two words']''['\$CUDA_HOME']'"
echo "the program prints in Docker: $in_docker"; echo "in Apptainer: $in_apptainer"

# What two lines of %files with one destination leave, copied one after the other as Apptainer does.
echo 1 > one.csv; echo 2 > two.csv; mkdir image
sed -n 's/^ *\([a-z]*\.csv\) \/opt\/data$/\1/p' singularity > copied
while read -r file; do cp -fLr "$file" image/data; done < copied
echo "files in Apptainer's /opt/data: $(find image -type f | wc -l), with the content $(cat image/data)"

path=$(env -u CUDA_HOME PATH="$PATH" sh -c "$(sed -n '/^%environment/,/^%post/p' singularity | grep export); echo \"\${PATH%%:*}\"")
echo "first folder of Apptainer's PATH: $path; ENV instructions in the Dockerfile: $(grep -c '^ENV' docker)"
[ "$in_docker" = "$expected" ] &&
  [ "$in_apptainer" = '[two words][/opt/cuda]' ] &&
  [ -f image/data ] && [ "$(cat image/data)" = 2 ] && grep -q '/opt/data/$' docker &&
  [ "$path" = /opt/cuda/bin ] && [ "$(grep -c '^ENV' docker)" = 1 ] ||
  { echo "changed: the two formats now agree, or differ in another way"; exit 1; }
