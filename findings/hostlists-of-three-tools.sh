#!/usr/bin/env bash
# Expect:   python-hostlist and ClusterShell write and read the host lists of Slurm, n[1-3].
# Happens:  both fold hosts whose number isn't at the end (n1-ib, n1.example.org) into lists that Slurm refuses as invalid.
#           Of n2,n1,n1 Slurm keeps the order and the double, which say what runs where; ClusterShell sorts, both drop the
#           double. Slurm reads "n[8-011]" and the comma at the end that a script leaves behind; ClusterShell refuses them.
#           "n1 n2" is two hosts for Slurm, and for both others one with a space in its name.
# Versions: slurm-client 22.05.8 (Debian 12), python-hostlist 2.3.0, ClusterShell 1.10.1 (PyPI), seen 2026-11-30
set -euo pipefail
for program in python3 scontrol; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check python-hostlist==2.3.0 ClusterShell==1.10.1
printf '%s\n' ClusterName=demo SlurmctldHost=localhost NodeName=localhost PartitionName=all\ Nodes=localhost > slurm.conf
export SLURM_CONF=$work/slurm.conf
scontrol --version | grep -q ' 22\.05' || { echo "needs Slurm 22.05" >&2; exit 2; }

cat > lists.py <<'PY'
import subprocess, hostlist
from ClusterShell.NodeSet import NodeSet, NodeSetException
def slurm(kind, hosts):
    done = subprocess.run(["scontrol", "show", kind, hosts], capture_output=True, text=True)
    return done.stdout.split() or "refused"
def python_hostlist(hosts):
    try: return hostlist.expand_hostlist(hosts)
    except hostlist.BadHostlist: return "refused"
def clustershell(hosts):
    try: return list(NodeSet(hosts))
    except NodeSetException: return "refused"
for hosts in ["n1-ib,n2-ib", "n1.example.org,n2.example.org", "n1,n2"]:
    names = hosts.split(",")
    folded = {hostlist.collect_hostlist(names), str(NodeSet.fromlist(names))}
    for one in folded: print(f"{hosts} folded by both: {one}, read by Slurm: {slurm('hostnames', one)}")
for hosts in ["n2,n1,n1", "n[8-011]", "n[1-2],", "n1 n2"]:
    print(f"{hosts}\n  slurm {slurm('hostnames', hosts)}\n  python-hostlist {python_hostlist(hosts)}\n  clustershell {clustershell(hosts)}")
PY
venv/bin/python lists.py | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
n1-ib,n2-ib folded by both: n[1-2]-ib, read by Slurm: refused
n1.example.org,n2.example.org folded by both: n[1-2].example.org, read by Slurm: refused
n1,n2 folded by both: n[1-2], read by Slurm: ['n1', 'n2']
n2,n1,n1
  slurm ['n2', 'n1', 'n1']
  python-hostlist ['n2', 'n1']
  clustershell ['n1', 'n2']
n[8-011]
  slurm ['n8', 'n9', 'n10', 'n11']
  python-hostlist ['n8', 'n9', 'n10', 'n11']
  clustershell refused
n[1-2],
  slurm ['n1', 'n2']
  python-hostlist ['n1', 'n2']
  clustershell refused
n1 n2
  slurm ['n1', 'n2']
  python-hostlist ['n1 n2']
  clustershell ['n1 n2']
SEEN
