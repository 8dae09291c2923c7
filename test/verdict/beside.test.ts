// The gate beside verifications that write their verdicts: 2,000 answers, each of them right.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkBesideVerify } from "../support/beside.ts";

test("check beside verify, 2,000 times: open or not-verified, never something else", async (t) => {
  const { answers, verdicts } = await checkBesideVerify(2_000);
  t.diagnostic(`${JSON.stringify(answers)} beside ${verdicts} verdicts`);
  assert.deepEqual(Object.keys(answers).sort(), ["not-verified", "open"]);
});
