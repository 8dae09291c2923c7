import assert from "node:assert/strict";
import { test } from "node:test";
import { retryDelay } from "../../src/github/patience.ts";

const now = Date.parse("2026-11-20T21:00:00Z");
const limited = (headers: Record<string, string>, status = 429, message = "") =>
  retryDelay({ status, message, response: { headers } }, now);

test("waits as long as GitHub names: by Retry-After, else until the limit is reset, else a minute", () => {
  assert.equal(limited({ "retry-after": "7" }), 7000);
  const reset = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now / 1000 + 30) };
  assert.equal(limited(reset), 30_000);
  assert.equal(limited({ ...reset, "retry-after": "7" }), 7000);
  assert.equal(limited({ ...reset, "x-ratelimit-remaining": "4000" }), 60_000);
  assert.equal(limited({}), 60_000);
  assert.equal(limited({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }), 0);
});

test("does not wait for an hour, nor for what is no limit", () => {
  assert.equal(limited({ "retry-after": "3600" }), undefined);
  assert.equal(limited({ "retry-after": "7" }, 403, "Resource not accessible by integration"), undefined);
  assert.equal(limited({ "retry-after": "7" }, 403, "You have exceeded a secondary rate limit."), 7000);
  assert.equal(limited({ "retry-after": "7" }, 500), undefined);
  assert.equal(retryDelay({}, now), undefined);
});
