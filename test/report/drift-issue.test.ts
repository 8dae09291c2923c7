import assert from "node:assert/strict";
import { test } from "node:test";
import { driftIssue, type Refresh } from "../../src/report/drift-issue.ts";
import type { Marker } from "../../src/verdict/marker.ts";

const run = { since: "2026-11-28", runUrl: "https://github.com/o/r/actions/runs/1" };

/** The text about a night in which these packages moved. */
function issueOf(listed: object[], reason = "moved", refresh?: Refresh): string {
  const evidence = { verdict: "unverified", changes: { count: listed.length, listed } };
  const marker = { evidence, verifiedAt: "2026-11-28T00:00:00Z" } as unknown as Marker;
  const night = { upstream: marker, vault: undefined, vaultVerdict: undefined };
  return driftIssue("lab", marker, reason, { ...run, night, refresh });
}

test("names and versions of packages mention nobody, link nothing, and end neither cell nor line", () => {
  const hostile = [
    "@octo/team",
    "x | y",
    "`x` <!-- -->",
    "[a](http://evil.example)",
    "![i](http://evil.example/i.png)",
    "a\n\n## Done\n",
    "</code></table><script>",
    "\u001b[2K\u202egnp",
    "fixes #1, GH-2",
  ];
  for (const name of hostile) {
    const text = issueOf([{ ecosystem: "npm", name, from: name, to: name }], name);
    const rows = text.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| e"));
    assert.equal(rows.filter((row) => !row.startsWith("| ---")).length, 1, text);
    assert.ok(!text.includes("\u001b") && !text.includes("\u202e"), text);
    const outside = text.replace(/(`+)[^`](?:.*?[^`])?\1(?!`)/g, "");
    assert.ok(!/^## |<script>|<\/table>/m.test(outside), outside);
    assert.ok(!/(?<!\\)\]\(http|@octo|(?<![\\&])#1/.test(outside), outside);
  }
});

test("states since when the index has a version, where that is known", () => {
  const listed = ["1.1", "2.1"].map((to) => ({ ecosystem: "python", name: "lab", from: "1.0", to }));
  const evidence = { verdict: "unverified", changes: { count: 2, listed } };
  const marker = { evidence, verifiedAt: "2026-11-28T00:00:00Z" } as unknown as Marker;
  const night = { upstream: marker, vault: undefined, vaultVerdict: undefined };
  const published = [undefined, "2026-11-27T04:12:00.000Z"];
  const text = driftIssue("lab", marker, "moved", { ...run, night, published });
  assert.match(
    text,
    /\| published \|\n.*\n\| `python` \| `lab` \| `1\.0` \| `1\.1` \| {2}\|\n.*`2\.1` \| 2026-11-27 \|\n/,
  );
});

test("the longest names leave room for how to repeat it", () => {
  const listed = Array.from({ length: 100 }, (_, each) => ({
    ecosystem: "npm",
    name: `${each}${"😀|".repeat(5_000)}`,
    from: "1".repeat(10_000),
    to: "|".repeat(10_000),
  }));
  const text = issueOf(listed);
  assert.ok(text.length < 65_536, String(text.length));
  assert.match(text, /and \d+ more packages, in the marker/);
  assert.match(text, /stx-container verify lab/);
  assert.ok(text.isWellFormed());
});

test("says how to take the new packages: a branch, none because the new build failed, or by hand", () => {
  const proposed = {
    branch: "container-refresh/lab",
    address: "https://github.com/o/r/compare/main...container-refresh/lab",
  };
  assert.match(
    issueOf([], "moved", proposed),
    /merge the branch `container-refresh\/lab`.*\[Open the pull request\]\(https:/,
  );
  assert.match(issueOf([], "moved", { branch: undefined }), /nothing to merge yet/);
  assert.match(issueOf([]), /run the workflow with `build-all: true`/);
});
