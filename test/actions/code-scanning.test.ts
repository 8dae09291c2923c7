import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { formatLint } from "../../src/recipe/lint/format.ts";
import { lintRecipe } from "../../src/recipe/lint/lint.ts";
import { parseRecipe } from "../../src/recipe/parse.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { startJob } from "../support/runner.ts";
import { standInEntry } from "../support/workflow.ts";

const recipe = "Bootstrap: docker\nFrom: debian:12\n\n%post\n    curl -LO https://example.org/tool.tar.gz\n";
const token = "ghs_1_e30.e30.scan";
let fake: FakeGitHub;
before(async () => {
  fake = await startFakeGitHub();
});
after(() => fake.close());

interface Sarif {
  runs: [{ results: { ruleId: string; locations: unknown; partialFingerprints?: Record<string, string> }[] }];
}

test("plan uploads the findings of all recipes, and only warns where the token may not", async () => {
  const files = { "recipes/one.def": recipe, "recipes/two.def": recipe };
  const machine = await startJob(fake, { job: "plan", sha: "a".repeat(40), token, files }, standInEntry);
  try {
    fake.grant(token, {
      repository: "octo/recipes",
      permissions: { contents: "read", "security-events": "write" },
    });
    const step = await machine.step("plan", { "code-scanning": "true" });
    assert.deepEqual([step.code, step.outputs.images, step.warnings], [0, "2", []], step.stdout);
    const { results } = (fake.findings[0] as Sarif).runs[0];
    const text = JSON.stringify(results);
    for (const path of ["recipes/one.def", "recipes/two.def"])
      assert.ok(text.includes(`"uri":"${path}"`), path);
    const prints = results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
    assert.ok(prints.every((print) => /^[0-9a-f]{16}:\d+$/.test(print ?? "")));
    assert.equal(new Set(prints).size, results.length);

    fake.grant(token, { repository: "octo/recipes", permissions: { contents: "read" } });
    const denied = await machine.step("plan", { "code-scanning": "true" });
    assert.deepEqual([denied.code, denied.outputs["to-build"]], [0, "2"]);
    assert.match(denied.warnings[0]!.message, /`permissions: security-events: write`/);
  } finally {
    await machine.close();
  }
});

test("a finding keeps its fingerprint when its line moves", () => {
  const prints = (text: string) => {
    const parsed = parseRecipe(Buffer.from(text), "a.def");
    const report = { findings: lintRecipe(parsed), sources: new Map([["a.def", parsed.lines]]) };
    const sarif = JSON.parse(formatLint(report, "sarif", { fingerprints: true })) as Sarif;
    return sarif.runs[0].results
      .map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints?.primaryLocationLineHash}`)
      .sort();
  };
  assert.ok(prints(recipe).length > 0);
  assert.deepEqual(prints(recipe.replace("%post\n", "%post\n    true\n\n")), prints(recipe));
});
