#!/usr/bin/env bash
# Expect:   a job of PSI/J, which describes jobs for any scheduler, has in Slurm the name, folder and comment that it was given.
# Happens:  the name is left out of the job's script. Other values get a pair of quotes too many, which Slurm takes as part of
#           them: the job is to start in the folder "'/lab/my data'", and one with an apostrophe in its comment is refused.
#           Where a value has no space or sign, nothing is seen of it; the arguments of the program are quoted well.
# Versions: psij-python 0.9.11 (PyPI), slurm-client 22.05.8 (Debian 12), seen 2026-11-30
set -euo pipefail
for program in python3 sbatch; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export HOME=$work SLURM_CONF=$work/slurm.conf
printf '%s\n' ClusterName=demo SlurmctldHost=localhost NodeName=localhost AuthType=auth/none \
  PartitionName=all\ Nodes=localhost > slurm.conf
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check psij-python==0.9.11

cat > script.py <<'PY'
import io, pathlib, sys
from psij import Job, JobAttributes, JobExecutor, JobSpec
executor = JobExecutor.get_instance("slurm")
job = Job(JobSpec(name="demo", executable="/bin/echo", directory=pathlib.Path("/lab/my data"),
    attributes=JobAttributes(queue_name="all", custom_attributes={"slurm.comment": sys.argv[1]})))
text = io.StringIO()
executor.generate_submit_script(job, executor._create_script_context(job), text)
print(text.getvalue())
PY
# What sbatch reads in a script. It says so before it looks for the cluster, which is not there.
read_by_slurm() { (timeout 20 sbatch -vvv --test-only "$1" 2>&1 || true) | sed -n 's/^sbatch: debug2: Found in script, argument //p; /fatal/p'; }
for comment in "first try" "Ada's"; do
  venv/bin/python script.py "$comment" > "job of $comment"
  echo "comment $comment:"
  read_by_slurm "job of $comment" | grep -E 'name|chdir|partition|comment|fatal'
done | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
comment first try:
"--chdir='/lab/my data'"
"--partition=all"
"--comment='first try'"
comment Ada's:
"--chdir='/lab/my data'"
"--partition=all"
sbatch: fatal: job of Ada's: line 14: Unmatched `'` in [--comment="'Ada'"'"'s'"]
SEEN
