import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { drift } from "../../src/operations/drift.ts";
import { deb, present } from "../lock/sample.ts";
import { makeBuild, writeBuild } from "../support/verdicts.ts";

const folder = mkdtempSync(join(tmpdir(), "stx-drift-test-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("each build's moves are named with the build that they came with; one build has none", async () => {
  const build = (ts: string, ...packages: [string, string][]) =>
    writeBuild(
      folder,
      makeBuild({
        ts,
        lock: { ts, ecosystems: { dpkg: present(...packages.map(([name, version]) => deb(name, version))) } },
      }),
    );
  await build("2026-1101-000000", ["jq", "1.5"], ["curl", "7"]);
  await assert.rejects(drift(folder, "lab"), {
    code: "not-in-store",
    remedy: "build it again after a change, or later with --force: stx-container roundtrip RECIPE --force",
  });
  await assert.rejects(drift(folder, "labs"), { code: "not-in-store", why: "the store has: lab" });
  await build("2026-1102-000000", ["jq", "1.6"], ["curl", "7"]);
  await build("2026-1103-000000", ["jq", "1.6"], ["wget", "1"]);
  const moves = await drift(folder, "lab");
  assert.deepEqual(
    moves.map(({ before, after: now, name, from, to }) => [
      before.slice(5, 9),
      now.slice(5, 9),
      name,
      from,
      to,
    ]),
    [
      ["1101", "1102", "jq", "1.5", "1.6"],
      ["1102", "1103", "curl", "7", undefined],
      ["1102", "1103", "wget", undefined, "1"],
    ],
  );
});
