#!/usr/bin/env bash
# Expect:   HPC Container Maker makes of one recipe a Dockerfile and an Apptainer recipe that do the same.
# Happens:  quoted words of runscript() reach the program with a pair of quotes too many in Docker, and $CUDA_HOME as it stands
#           there. copy() of two files into one folder ends with a slash in the Dockerfile alone: the other has two lines
#           with one file as their destination, the second over the first. environment() exports its variables one after the
#           other in Apptainer; the Dockerfile has one ENV for all, in which Docker takes values from before it, so that
#           PATH=$CUDA_HOME/bin:$PATH begins with /bin (podman 4.3.1 builds it so too). No warning.
# Versions: hpccm 26.5.0 (PyPI), apptainer 1.4.5, seen 2026-11-30. APPTAINER may name a command that runs it; Debian's busybox
set -euo pipefail
read -ra apptainer <<< "${APPTAINER:-apptainer}"
for program in "${apptainer[0]}" python3 apt-get dpkg; do
  command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }
done
"${apptainer[@]}" --version | grep -q ' 1\.4\.5' || { echo "needs apptainer 1.4.5" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
mkdir out; chmod 777 . out
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check hpccm==26.5.0
apt-get download -q busybox-static >/dev/null 2>&1 || { echo "needs busybox-static among apt's packages" >&2; exit 2; }
dpkg -x busybox-static_*.deb package
mkdir -p base/bin base/etc base/proc base/sys base/dev base/tmp base/root base/var/tmp base/opt
busybox=$(find package/bin package/usr/bin -name busybox -type f 2>/dev/null || true); cp "$busybox" base/bin/busybox
for program in sh cat env find printf; do ln -s busybox "base/bin/$program"; done
echo 1 > one.csv; echo 2 > two.csv

cat > recipe.py <<'PY'
Stage0 += baseimage(image='base', _bootstrap='localimage', _docker_env=False)
Stage0 += environment(variables={'CUDA_HOME': '/opt/cuda', 'PATH': '$CUDA_HOME/bin:$PATH'})
Stage0 += copy(src=['one.csv', 'two.csv'], dest='/opt/data')
Stage0 += runscript(commands=['printf "[%s]" "two words" $CUDA_HOME'])
PY
for format in docker singularity; do
  venv/bin/hpccm --recipe recipe.py --format "$format" 2>/dev/null | grep . > "$format"
  echo "$format:"; sed 's/^/  /' "$format"
done
"${apptainer[@]}" build out/image.sif singularity > log 2>&1 || { cat log >&2; exit 1; }
inside() { "${apptainer[@]}" --silent "$1" --cleanenv --no-home out/image.sif "${@:2}" 2>/dev/null; }

# What Docker starts: the list of ENTRYPOINT as it stands.
sed -n 's/^ENTRYPOINT //p' docker > entrypoint.json
in_docker=$(CUDA_HOME=/opt/cuda python3 -c 'import json, subprocess; subprocess.run(json.load(open("entrypoint.json")))')
in_apptainer=$(inside run)
expected="'['two words']''['\$CUDA_HOME']'"
echo "the program prints in Docker: $in_docker"; echo "in Apptainer: $in_apptainer"
files=$(inside exec find /opt -type f); content=$(inside exec cat /opt/data)
echo "files in Apptainer's /opt: $files, with the content $content"
path=$(inside exec env | sed -n 's/^PATH=\([^:]*\).*/\1/p')
echo "first folder of Apptainer's PATH: $path; ENV instructions in the Dockerfile: $(grep -c '^ENV' docker)"
[ "$in_docker" = "$expected" ] &&
  [ "$in_apptainer" = '[two words][/opt/cuda]' ] &&
  [ "$files" = /opt/data ] && [ "$content" = 2 ] && grep -q '/opt/data/$' docker &&
  [ "$path" = /opt/cuda/bin ] && [ "$(grep -c '^ENV' docker)" = 1 ] ||
  { echo "changed: the two formats now agree, or differ in another way"; exit 1; }
