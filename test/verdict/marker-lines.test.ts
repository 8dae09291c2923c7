// What is wrong with a marker or lock is said with its line in the file.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Failure } from "../../src/failure.ts";
import { check } from "../../src/operations/check.ts";
import { parseMarker } from "../../src/verdict/marker.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

const first = join(import.meta.dirname, "../compat/0.1.0/tiny/tiny-2026-1128-024417.verified");

test("of a marker of 0.1.0", () => {
  const document = JSON.parse(readFileSync(first, "utf8"));
  const text = JSON.stringify(document, null, 2);
  const lineOf = (key: string) => text.split("\n").findIndex((line) => line.includes(`"${key}"`)) + 1;
  const place = (from: string, to: string) => {
    try {
      parseMarker(text.replace(from, to), "x");
    } catch (error) {
      return (error as Failure).place;
    }
    return undefined;
  };
  const at = (key: string) => ({ path: "x", line: lineOf(key) });
  const { column: _, ...wrong } = place('"verificationResult": "PASSED"', '"verificationResult": 1') ?? {};
  assert.deepEqual(wrong, at("verificationResult"));
  const { column: __, ...twice } = place('"resourceUri"', '"resourceUri": "", "resourceUri"') ?? {};
  assert.deepEqual(twice, at("resourceUri"));
  const { column: ___, ...broken } = place('"resourceUri":', '"resourceUri"') ?? {};
  assert.deepEqual(broken, at("resourceUri"));
});

test("in the gate's answer", async (t) => {
  const store = mkdtempSync(join(tmpdir(), "stx-lines-"));
  t.after(() => rmSync(store, { recursive: true, force: true }));
  const { verified } = await writeBuild(store, makeBuild());
  const document = JSON.parse(readFileSync(verified, "utf8"));
  writeFileSync(verified, JSON.stringify({ ...document, payloadType: 1 }, null, 2));
  const { refusals } = await check({ subject: { name: "lab" }, store });
  assert.match(
    refusals[0]?.text ?? "",
    /\.verified is not a marker: line 3: payloadType: found 1; expected /,
  );
});
