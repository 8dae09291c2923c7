#!/usr/bin/env bash
# Expect:   GitHub's OpenAPI description allows every answer that its own text speaks of.
# Happens:  the text says that a failed upload leaves a release asset with the state "starter"; the schema allows
#           "uploaded" and "open" alone, in every edition, so a client that checks answers refuses the one it is warned of.
# Versions: @octokit/openapi 23.0.2 (npm), editions api.github.com, ghec and ghes 3.19, seen 2026-11-29
set -euo pipefail
command -v npm >/dev/null || { echo "needs npm" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
tar -xzf "$(npm pack --silent @octokit/openapi@23.0.2)" package/generated/{api.github.com,ghec,ghes-3.19}.json

cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
for (const edition of ["api.github.com", "ghec", "ghes-3.19"]) {
  const { paths, components } = JSON.parse(readFileSync(`package/generated/${edition}.json`, "utf8"));
  const { description } = paths["/repos/{owner}/{repo}/releases/{release_id}/assets"].post;
  const allowed = components.schemas["release-asset"].properties.state.enum;
  console.log(`${edition}: text ${/`(\w+)`\. It can be/.exec(description)?.[1]}, schema ${allowed.join(" ")}`);
}
JS
node read.mjs | tee seen
diff - seen <<'SEEN' || { echo "the behaviour changed" >&2; exit 1; }
api.github.com: text starter, schema uploaded open
ghec: text starter, schema uploaded open
ghes-3.19: text starter, schema uploaded open
SEEN
