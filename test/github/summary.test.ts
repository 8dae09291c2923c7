import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { capSummary, summaryLimit, writeSummary } from "../../src/github/summary.ts";

describe("capSummary", () => {
  it("leaves a summary that fits as it is", () => {
    const text = "é".repeat(summaryLimit / 2);
    assert.equal(capSummary(text), text);
  });

  it("cuts a longer one at the end of a line, below the limit in bytes, and says so", () => {
    const line = "| ünïcode | 1.2.3 |\n";
    const capped = capSummary(line.repeat(100_000));
    assert.ok(Buffer.byteLength(capped) <= summaryLimit);
    assert.ok(Buffer.byteLength(capped) > summaryLimit - 300);
    const [table, notice] = capped.split("\n\n");
    assert.ok(table?.split("\n").every((one) => `${one}\n` === line));
    assert.match(notice ?? "", /left out/);
    assert.ok(!capped.includes("\ufffd"));
  });
});

describe("writeSummary", () => {
  it("appends, and where it cannot it says why instead of failing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "stx-summary-"));
    try {
      const path = join(folder, "summary");
      assert.equal(await writeSummary("a\n", path), undefined);
      assert.equal(await writeSummary("b\n", path), undefined);
      assert.equal(await readFile(path, "utf8"), "a\nb\n");
      assert.match((await writeSummary("c", folder)) ?? "", /Could not write/);
      assert.match((await writeSummary("c", undefined)) ?? "", /GITHUB_STEP_SUMMARY/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
