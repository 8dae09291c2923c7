import assert from "node:assert/strict";
import { test } from "node:test";
import { race } from "../support/race.ts";

for (const kills of [false, true]) {
  const title = kills ? ", some of them killed," : "";
  // A small sample of `npm run prove -- race`.
  test(`eight processes that build, verify, promote and prune at once${title} leave a store that is right`, async () => {
    const { reads } = await race({ processes: 8, rounds: 40, kills, seed: 1 });
    assert.ok(reads > 50, `${reads} reads`);
  });
}
