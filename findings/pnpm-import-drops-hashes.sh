#!/usr/bin/env bash
# Expect:   pnpm import carries a package-lock.json over with its hashes, as its versions, so that what was locked is what is
#           demanded afterwards; bun pm migrate does.
# Happens:  pnpm keeps the versions and asks the registry for the hashes anew. Where the registry serves another build of a
#           locked version (a mirror that packs again, a package of the lab that was published twice), the new lock demands
#           that one, without a word; npm ci and bun, given the same package-lock.json, stop.
# Versions: pnpm 10.34.9, bun 1.3.14, npm of Node 24 (npm), seen 2026-11-28
set -euo pipefail
for program in npm node tar openssl; do command -v "$program" >/dev/null || { echo "needs $program" >&2; exit 2; }; done
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm install --silent --no-audit --no-fund --prefix tools pnpm@10.34.9 bun@1.3.14 >/dev/null 2>&1
export PATH="$work/tools/node_modules/.bin:$PATH"

cat > registry.js <<'JS'
// A registry with one package, demo 1.0.0, packed from the folder that its argument names.
const { createHash } = require("node:crypto"), { readFileSync } = require("node:fs"), { createServer } = require("node:http");
const tarball = readFileSync(process.argv[2]);
const integrity = "sha512-" + createHash("sha512").update(tarball).digest("base64");
const server = createServer((request, response) => {
  if (request.url.endsWith(".tgz")) return response.end(tarball);
  if (request.url !== "/demo") return response.writeHead(404).end("{}");
  const dist = { tarball: `http://127.0.0.1:${server.address().port}/demo/-/demo-1.0.0.tgz`, integrity };
  const version = { name: "demo", version: "1.0.0", dist };
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ name: "demo", "dist-tags": { latest: "1.0.0" }, versions: { "1.0.0": version } }));
}).listen(0, "127.0.0.1", () => console.log(server.address().port));
JS
serve() { # TARBALL: starts the registry
  : > port; node registry.js "$1" > port & server=$!
  trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT
  for _ in $(seq 300); do [ -s port ] && break; sleep 0.1; done
  printf 'registry=http://127.0.0.1:%s/\ncache=%s\nstore-dir=%s\n' "$(cat port)" "$work/cache-$1" "$work/store-$1" > project/.npmrc
}
mkdir project
for build in first second; do
  mkdir -p $build/package; echo "module.exports = '$build'" > $build/package/index.js
  echo '{"name": "demo", "version": "1.0.0"}' > $build/package/package.json; tar -czf $build.tgz -C $build package
done
echo '{"name": "p", "version": "1.0.0", "dependencies": {"demo": "^1.0.0"}}' > project/package.json
serve first.tgz
(cd project; npm install --silent --package-lock-only --no-audit)
kill $server; serve second.tgz; port=$(cat port)
sed -i "s#http://127.0.0.1:[0-9]*/#http://127.0.0.1:$port/#" project/package-lock.json
hash() { openssl dgst -sha512 -binary "$1" | base64 -w0; }
whose() { # FILE
  for build in first second; do ! grep -qF "$(hash $build.tgz)" "$1" || echo "of the $build build"; done
}
try() { # TITLE LOCK COMMANDS
  rm -rf copy; cp -r project copy
  local code=0; (cd copy; eval "$3") >log 2>&1 || code=$?
  echo "$1: hash $(whose "copy/$2"), exit $code, installed: $(node -p "require('./copy/node_modules/demo')" 2>/dev/null || echo nothing)"
}
{
  try "npm ci" package-lock.json "npm ci --no-audit"
  try "pnpm" pnpm-lock.yaml "pnpm import && pnpm install --frozen-lockfile"
  try "bun" bun.lock "BUN_INSTALL_CACHE_DIR=$work/bun bun pm migrate && BUN_INSTALL_CACHE_DIR=$work/bun bun install --frozen-lockfile"
} | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
npm ci: hash of the first build, exit 1, installed: nothing
pnpm: hash of the second build, exit 0, installed: second
bun: hash of the first build, exit 1, installed: nothing
SEEN
