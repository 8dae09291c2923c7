import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutSecrets } from "../../src/ecosystems/url.ts";

const cases: [string, string][] = [
  ["https://user:pass@example.org/a", "https://example.org/a"],
  ["https://ghp_0123@example.org/a.git", "https://example.org/a.git"],
  ["https://a:b@c@example.org/a", "https://example.org/a"],
  ["git+https://x-access-token:t@example.org/a.git", "git+https://example.org/a.git"],
  ["git+ssh://git@example.org/a.git", "git+ssh://git@example.org/a.git"],
  ["ssh://git:pw@example.org/a.git", "ssh://git@example.org/a.git"],
  ["https://example.org/t/topic/a", "https://example.org/t/topic/a"],
  ["https://example.org/a?X-Amz-Signature=1&part=2#sha256=3", "https://example.org/a?part=2#sha256=3"],
  ["https://example.org/a?token=1", "https://example.org/a"],
  ["https://example.org/@scope/name", "https://example.org/@scope/name"],
  ["file:///opt/src", "file:///opt/src"],
  ["conda-forge", "conda-forge"],
];

for (const [given, expected] of cases) {
  test(`${given} is kept as ${expected}`, () => assert.equal(withoutSecrets(given), expected));
}
