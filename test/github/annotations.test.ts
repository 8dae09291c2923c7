import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Annotation, annotate } from "../../src/github/annotations.ts";
import { parseCommands } from "../support/runner.ts";

/** What annotate prints, as the runner reads it; in a process of its own because it writes to stdout. */
function commands(kind: Parameters<typeof annotate>[0], annotations: Annotation[]) {
  const script = `
    const { annotate } = await import(${JSON.stringify(join(import.meta.dirname, "../../src/github/annotations.ts"))});
    annotate(${JSON.stringify(kind)}, ${JSON.stringify(annotations)}, "/home/space");`;
  return parseCommands(
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8", env: {} }),
  );
}

describe("annotate", () => {
  it("points at the line of a file in the checkout, and at none outside of it", () => {
    const [inside, outside, twin] = commands("error", [
      {
        title: "T",
        message: "100% wrong,\nat: a:b",
        place: { path: "/home/space/a/b.def", line: 7, column: 3 },
      },
      { title: "T", message: "m", place: { path: "/home/other.def", line: 7 } },
      { title: "T", message: "m", place: { path: "/home/space2/x.def", line: 7 } },
    ]);
    assert.deepEqual(inside, {
      name: "error",
      properties: { title: "T", file: "a/b.def", line: "7", col: "3" },
      message: "100% wrong,\nat: a:b",
    });
    assert.deepEqual(outside?.properties, { title: "T" });
    assert.deepEqual(twin?.properties, { title: "T" });
  });

  it("says at most ten of a kind, the tenth being how many more there are", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ title: "Not locked", message: `m${index}` }));
    assert.equal(commands("warning", many(10)).length, 10);
    const said = commands("warning", many(25));
    assert.equal(said.length, 10);
    assert.equal(said[9]?.message, "16 more: the job summary lists them all");
  });

  it("keeps within GitHub's limits and cannot be made to say another command", () => {
    const said = commands("error", [
      { title: `x\n::warning::${"y".repeat(100)}`, message: "m".repeat(10_000) },
    ]);
    assert.equal(said.length, 1);
    assert.equal(said[0]?.properties.title?.length, 60);
    assert.equal(said[0]?.message.length, 4096);
  });
});
