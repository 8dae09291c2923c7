#!/usr/bin/env bash
# Expect:   `bun ci` and `bun install --frozen-lockfile` fail where there is no lock file, as `npm ci`, `pnpm install
#           --frozen-lockfile` and `deno install --frozen` do: there is nothing to keep to.
# Happens:  Both choose the newest versions that the ranges allow, install them, and exit 0 without a word about it.
# Versions: bun 1.4.5 (its program from npm's @oven/bun-linux-x64), npm of the machine, seen 2026-11-29
set -euo pipefail
command -v npm >/dev/null || { echo "needs npm" >&2; exit 2; }
[ "$(uname -sm)" = "Linux x86_64" ] || { echo "needs Linux on x86_64" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export HOME="$work"
registry=$(npm config get registry)
npm install --silent --no-audit --no-fund --prefix tools @oven/bun-linux-x64@1.4.5
bun="$work/tools/node_modules/@oven/bun-linux-x64/bin/bun"

try() {
  rm -rf project; mkdir project
  echo '{"name": "project", "version": "1.0.0", "dependencies": {"isexe": "<3.1.1"}}' >project/package.json
  local code=0
  (cd project && npm_config_registry="$registry" "$@") >said 2>&1 || code=$?
  local installed=nothing
  [ ! -e project/node_modules/isexe/package.json ] ||
    installed="isexe $(sed -n 's/.*"version": "\([^"]*\)".*/\1/p' project/node_modules/isexe/package.json)"
  shift
  echo "$*: exit $code, $installed, a word about a lock file: $(grep -ciE 'lock ?file|bun\.lock' said || true)"
}
{
  try "$bun" ci
  try "$bun" install --frozen-lockfile
  try npm ci | sed 's/a word.*/refused/'
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
ci: exit 0, isexe 3.1.0, a word about a lock file: 0
install --frozen-lockfile: exit 0, isexe 3.1.0, a word about a lock file: 0
ci: exit 1, nothing, refused
SEEN
