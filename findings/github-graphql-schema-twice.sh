#!/usr/bin/env bash
# Expect:   GitHub's published GraphQL schema is one that the reference implementation reads, as it is meant for tools.
# Happens:  a type of it defines two fields twice, so that graphql-js refuses the whole file; read without that check,
#           queries are validated as usual.
# Versions: @octokit/graphql-schema 15.26.1, graphql 16.15.0 (npm), seen 2026-11-29
set -euo pipefail
command -v npm >/dev/null || { echo "needs npm" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @octokit/graphql-schema@15.26.1 graphql@16.15.0

cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
const text = readFileSync("node_modules/@octokit/graphql-schema/schema.graphql", "utf8");
try {
  buildSchema(text);
  console.log("read");
} catch (error) {
  console.log(error.message);
}
const schema = buildSchema(text, { assumeValidSDL: true });
console.log("unchecked:", validate(schema, parse("{ viewer { login } }")).length, "errors in a query");
JS
node read.mjs | grep -v '^$' | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
Field "EnterpriseOwnerInfo.repositoryDeployKeySetting" can only be defined once.
Field "EnterpriseOwnerInfo.repositoryDeployKeySettingOrganizations" can only be defined once.
unchecked: 0 errors in a query
SEEN
