import assert from "node:assert/strict";
import { test } from "node:test";
import { locationOf, locationQualifiers } from "../../src/ecosystems/location.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";

test("a repository has its commit and folder, a file its address; a path or nothing is no location", () => {
  for (const [url, at, kind, address] of [
    [
      "git+https://example.org/a.git#subdirectory=py",
      commit,
      "vcs",
      `git+https://example.org/a.git@${commit}#py`,
    ],
    ["git+ssh://git@example.org/a.git", commit, "vcs", `git+ssh://git@example.org/a.git@${commit}`],
    ["https://example.org/a.git", commit, "vcs", `git+https://example.org/a.git@${commit}`],
    ["hg+https://example.org/a", undefined, "vcs", "hg+https://example.org/a"],
    ["https://example.org/a.whl", undefined, "file", "https://example.org/a.whl"],
  ] as const)
    assert.deepEqual(locationOf({ url, ...(at && { commit: at }) }), { kind, address });
  for (const url of [undefined, "file:///opt/src", "git@example.org:a.git", "https://a b/", 'https://a/"'])
    assert.equal(locationOf(url === undefined ? {} : { url }), undefined, url);
});

test("what came from no index says so in its package URL", () => {
  assert.deepEqual(locationQualifiers({ hash: "sha256:aa" }), {});
  assert.deepEqual(locationQualifiers({ url: "file:///opt/src" }), {
    download_url: "file:///opt/src",
    checksum: undefined,
  });
  assert.deepEqual(locationQualifiers({ url: "https://example.org/a.whl", hash: "sha256:aa" }), {
    download_url: "https://example.org/a.whl",
    checksum: "sha256:aa",
  });
  assert.deepEqual(locationQualifiers({ url: "https://example.org/a.tgz", hash: "sha512-AA==" }), {
    download_url: "https://example.org/a.tgz",
    checksum: undefined,
  });
});
