import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { actionFolders } from "../../scripts/tables.ts";
import { modes } from "../../src/actions/inputs.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { readAction, startJob } from "../support/runner.ts";

// Later jobs read outputs also of a step that failed, and an output that is not set cannot be told from a typing error.

let fake: FakeGitHub;
before(async () => {
  fake = await startFakeGitHub();
});
after(() => fake.close());

describe("a step that fails at its inputs", () => {
  for (const mode of modes) {
    it(`sets every output of ${mode}`, async () => {
      const job = await startJob(fake);
      try {
        const step = await job.step(actionFolders[mode], { typo: "x" });
        assert.equal(step.code, 2, step.stdout);
        const declared = Object.keys((await readAction(actionFolders[mode])).outputs);
        assert.deepEqual(Object.keys(step.outputs).sort(), declared.sort());
      } finally {
        await job.close();
      }
    });
  }
});
