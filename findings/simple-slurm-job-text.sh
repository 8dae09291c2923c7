#!/usr/bin/env bash
# Expect:   simple_slurm's sbatch() submits the commands that it is given, whether by standard input or by `job_file`.
# Happens:  by standard input, backticks run at once on the submitting machine, and `\\` becomes `\`; only `$` is protected.
#           By `job_file` the protection itself is written: the job has `\$NAME`, which it prints and does not expand.
# Versions: simple_slurm 0.3.6 (PyPI), seen 2026-11-30
set -euo pipefail
command -v python3 >/dev/null || { echo "needs python3 with venv" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check simple_slurm==0.3.6

# In place of sbatch, through the parameter for it: keeps what it would have submitted.
printf '%s\n' '#!/bin/sh' 'cat "$@" >submitted' 'echo Submitted batch job 1' >keep
chmod +x keep
printf '%s\n' '#!/bin/sh' 'echo on the submitting machine' >where
chmod +x where
run() {
  venv/bin/python - "$@" <<'PY'
import sys
from simple_slurm import Slurm
more = dict(job_file=sys.argv[1]) if len(sys.argv) > 1 else {}
job = Slurm(job_name="one")
job.add_cmd('echo "run by $USER"')
job.add_cmd("echo `./where`")
job.add_cmd(r"awk -F'\\t' '{ print NF }' table")
job.sbatch(sbatch_cmd="./keep", verbose=False, **more)
PY
  sed -n '/^echo/p; /^awk/p' submitted
}
{
  echo "standard input:"
  run
  echo "job_file:"
  run job.sh
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
standard input:
echo "run by $USER"
echo on the submitting machine
awk -F'\t' '{ print NF }' table
job_file:
echo "run by \$USER"
echo `./where`
awk -F'\\t' '{ print NF }' table
SEEN
