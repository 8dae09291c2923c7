import assert from "node:assert/strict";
import { test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { requestGithub } from "../../src/github/client.ts";

const words = {
  what: "could not comment",
  codes: { denied: "comment-denied", failed: "comment-failed" },
  permission: "pull-requests: write",
} as const;

async function failureOf(status: number, message: string): Promise<Failure> {
  const error = Object.assign(new Error(message), { status });
  try {
    await requestGithub(words, () => Promise.reject(error));
  } catch (failure) {
    assert.ok(failure instanceof Failure);
    return failure;
  }
  throw new Error("it did not fail");
}

test("a permission is the remedy only where it is what is missing", async () => {
  const denied = await failureOf(403, "Resource not accessible by integration");
  assert.deepEqual([denied.kind, denied.code], ["usage", "comment-denied"]);
  assert.match(denied.remedy ?? "", /permissions: pull-requests: write/);
  const locked = await failureOf(403, "Unable to create comment because issue is locked.");
  assert.equal(locked.remedy, "unlock the conversation");
  for (const [status, message] of [
    [403, "You have exceeded a secondary rate limit."],
    [422, "Validation Failed"],
    [502, "Bad Gateway"],
  ] as const) {
    const failed = await failureOf(status, message);
    assert.deepEqual([failed.kind, failed.code, failed.why], ["infrastructure", "comment-failed", message]);
  }
});
