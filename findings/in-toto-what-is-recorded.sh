#!/usr/bin/env bash
# Expect:   in-toto-run records every product of a step, so that two folders with different results give different link
#           metadata.
# Happens:  files whose name holds ".link" (a table "genes.linkage.tsv") or ends with "~" are left out, with no word: the
#           default pattern is meant for in-toto's own files. An execute bit, a link's target and an empty folder are not
#           recorded either: a link to a file counts as that file.
# Versions: in-toto 3.1.0 (PyPI), openssl, seen 2026-11-28
set -euo pipefail
for program in python3 openssl; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check in-toto==3.1.0
openssl genpkey -algorithm ed25519 -out key 2>/dev/null

mkdir one two
for folder in one two; do
  printf 'gene\tscore\n' > $folder/genes.tsv; printf '#!/bin/sh\n' > $folder/run.sh
done
echo 'A 1' > one/genes.linkage.tsv; echo 'A 2' > two/genes.linkage.tsv
chmod 755 one/run.sh; chmod 644 two/run.sh
ln -s genes.tsv one/current; cp two/genes.tsv two/current
mkdir one/logs
link() { # FOLDER: the products of a step, in the folder "results"
  rm -rf results; cp -a "$1" results
  venv/bin/in-toto-run -n step --signing-key key -x --products results >/dev/null
  venv/bin/python -c '
import base64, glob, json
text = json.load(open(glob.glob("step.*.link")[0]))
link = text["signed"] if "signed" in text else json.loads(base64.b64decode(text["payload"]))
print(json.dumps(link["products"], indent=1, sort_keys=True))' > "$1.products"
}
{
  link one; link two
  sed -n 's/^ "results\/\(.*\)": {/recorded: \1/p' one.products
  cmp -s one.products two.products && echo "the products of both: equal" || echo "the products of both: different"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
recorded: current
recorded: genes.tsv
recorded: run.sh
the products of both: equal
SEEN
