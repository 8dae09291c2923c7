import assert from "node:assert/strict";
import { test } from "node:test";
import { Findings } from "../../src/ecosystems/findings.ts";

function outcomeOf(problems: readonly (readonly [path: string, message: string])[]) {
  const findings = new Findings();
  for (const [path, message] of problems) findings.problem(path, message);
  const outcome = findings.outcome();
  assert.equal(outcome.status, "error");
  return [outcome.status === "error" && outcome.path, outcome.status === "error" && outcome.message];
}

test("of several problems the first is told, and where the others are, so that all can be repaired at once", () => {
  assert.deepEqual(outcomeOf([["/a", "is cut off"]]), ["/a", "is cut off"]);
  const more = [
    ["/a", "one"],
    ["/a", "two"],
    ["/b", "three"],
    ["/b", "four"],
    ["/c", "five"],
  ] as const;
  assert.deepEqual(outcomeOf(more), ["/a", "one (and 4 more, in /b, /c)"]);
  assert.deepEqual(outcomeOf(more.slice(0, 2)), ["/a", "one (and 1 more)"]);
});

test("of a hostile image's millions of problems twenty places are kept", () => {
  const many = Array.from({ length: 100_000 }, (_, n) => [`/p${n}`, "is no package"] as const);
  const [, message] = outcomeOf(many);
  assert.match(String(message), /^is no package \(and 99999 more, in \/p1, .*, \/p20 …\)$/);
});
