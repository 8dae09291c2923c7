#!/usr/bin/env bash
# Expect:   In a repository that holds a commit without its files (fetched with --filter=blob:none), a fetch of one file by
#           its id brings that file, whether or not a branch points at the commit.
# Happens:  Once a branch points at it, the fetch ends with 1: the client says that it has the commit, and the server leaves
#           out every file of it, also the one that is asked for by its id. Without a branch, or with the negotiation
#           turned off (fetch.negotiationAlgorithm=noop), the same fetch brings the file.
# Versions: git 2.39.5 (Debian 12), seen 2026-11-29
set -euo pipefail
git --version | grep -q ' 2\.39\.5$' || { echo "needs git 2.39.5" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 HOME=$work
export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@example.org

git init -q -b main --bare upstream.git
git -C upstream.git config uploadpack.allowFilter true
git -C upstream.git config uploadpack.allowAnySHA1InWant true
git init -q -b main tree
echo one > tree/file
git -C tree add file
git -C tree commit -q -m first
git -C tree push -q ../upstream.git main
blob=$(git -C tree rev-parse HEAD:file)
url=file://$work/upstream.git

# A bare repository NAME with the commit alone, fetched as REFSPEC; then the file by its id.
try() {
  local name=$1 refspec=$2 code=0; shift 2
  local origin=(-c "remote.origin.url=$url" -c remote.origin.promisor=true)
  git init -q --bare "$name"
  git -C "$name" "${origin[@]}" fetch -q --depth=1 --filter=blob:none --no-tags "$url" "$refspec"
  git -C "$name" "${origin[@]}" "$@" fetch -q --no-tags "$url" "$blob" 2> said || code=$?
  echo "$name: exit $code"
  sed "s|$work|WORK|; s|$blob|ID|" said | grep '^error' || true
}
{
  try no-branch main
  try branch main:refs/heads/now
  try branch-without-negotiation main:refs/heads/now -c fetch.negotiationAlgorithm=noop
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
no-branch: exit 0
branch: exit 1
error: file://WORK/upstream.git did not send all necessary objects
branch-without-negotiation: exit 0
SEEN
