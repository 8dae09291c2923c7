import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compareLocks } from "../../src/lock/compare.ts";
import { builtLock } from "../../src/lock/read.ts";
import { buildSummary, type VerifyFacts, verifySummary } from "../../src/report/job-summary.ts";
import type { Built, Verified } from "../../src/roundtrip/types.ts";
import { deb, digest, lockOf, present, pypi } from "../lock/sample.ts";

const facts: VerifyFacts = {
  requiredLevel: "versions",
  imageDigest: digest("a"),
  elapsedMs: 94_000,
  files: { image: "lab-1.sif", lock: "lab-1.lock", lockedRecipe: "lab-1.def" },
};
const verified = (more: Partial<Verified> = {}): Verified => ({
  name: "lab",
  ts: "2026-1120-061508",
  verdict: "verified",
  level: "content",
  requiredLevel: "versions",
  isEnough: true,
  reason: "12 packages and all files came out the same",
  comparison: undefined,
  differingFiles: [],
  marker: "/s/m",
  log: "/s/l",
  ...more,
});

describe("verifySummary", () => {
  it("says the verdict first, in words and not by an icon alone", () => {
    const first = (more: Partial<Verified>) => verifySummary(verified(more), facts).split("\n")[0];
    assert.equal(first({}), "## ✅ Verified (content): `lab-2026-1120-061508`");
    assert.equal(first({ verdict: "unverified" }), "## ❌ Not verified: `lab-2026-1120-061508`");
    assert.equal(
      first({ verdict: "inconclusive", level: undefined }),
      "## ❓ Inconclusive: `lab-2026-1120-061508`",
    );
    assert.equal(
      first({ verdict: "error", level: undefined }),
      "## ⚠️ The rebuild could not run: `lab-2026-1120-061508`",
    );
  });

  it("names each package that drifted with both versions, and how to repeat it", () => {
    const comparison = compareLocks(
      lockOf({ dpkg: present(deb("jq", "1.6")), python: present(pypi("six", "1.16")) }),
      lockOf({ dpkg: present(deb("jq", "1.7")), python: present(pypi("six", "1.16")) }),
      [],
    );
    const text = verifySummary(verified({ verdict: "unverified", level: undefined, comparison }), facts);
    assert.match(text, /jq.*1\.6.*1\.7/);
    assert.match(text, /\| drift \| 1 package \|/);
    assert.ok(text.includes("stx-container verify --image lab-1.sif --lock lab-1.lock --recipe lab-1.def\n"));
  });

  it("lists the files that differ, folded, at most 200 of them", () => {
    const differingFiles = Array.from({ length: 1000 }, (_, index) => ({
      path: `/usr/lib/f${index}`,
      kind: "content" as const,
    }));
    const text = verifySummary(verified({ differingFiles }), facts);
    assert.match(text, /<details><summary>1000 paths with different/);
    assert.equal(text.match(/^- `\/usr\/lib\/f/gm)?.length, 200);
    assert.match(text, /and 800 more/);
  });

  it("shows hostile text as text: no tag, mention, table cell or heading comes of it", () => {
    const hostile = "x</details><img src=x>\n# big | @octocat #1 `a`";
    const text = verifySummary(
      verified({ reason: hostile, differingFiles: [{ path: hostile, kind: "missing" }] }),
      facts,
    );
    assert.ok(!/<img/.test(text.replaceAll(/`[^\n]*`/g, "")), text);
    assert.ok(!/^# big/m.test(text));
    assert.ok(!/(^|[^`\u200b])@octocat/.test(text.replaceAll(/``[^\n]*``/g, "")), text);
  });
});

describe("verifySummary of a rebuild from a vault", () => {
  it("says where the packages came from, and how to get the vault before repeating it", () => {
    const text = (vault: VerifyFacts["vault"]) =>
      verifySummary(verified({}), { ...facts, ...(vault && { vault }) });
    assert.match(text(undefined), /\| from \| upstream \|/);
    assert.match(
      text({ file: "a.vault.tar" }),
      /\| from \| vault, .*\n[\s\S]*Download the four[\s\S]* --from-vault a\.vault\.tar\n/,
    );
    const address = "oras://ghcr.io/me/lab:1";
    assert.match(
      text({ address }),
      /\nstx-container vault import oras:\/\/ghcr\.io\/me\/lab:1\nstx-container verify .* --from-vault\n/,
    );
    assert.match(text({}), /```sh\nstx-container verify .* --from-vault\n/);
  });
});

describe("buildSummary", () => {
  it("says what is in the image and what is not locked", () => {
    const frozen = lockOf(
      { dpkg: present(deb("jq", "1"), deb("curl", "2")), python: { status: "absent" } },
      {
        unlocked: [
          { line: 3, what: "curl x | sh", reason: "a script" },
          { what: "y", reason: "no line" },
        ],
      },
    );
    const fetched = [1000, 500].map((size) => ({ url: `http://a/${size}`, sha256: digest("5"), size }));
    const lock = { ...builtLock(frozen, "lab.lock"), fetched };
    const built: Built = {
      name: "lab",
      ts: "2026-1120-061508",
      unchanged: true,
      files: { image: "", lock: "", lockedRecipe: "", recipe: "", log: "" },
      lock,
      digests: { image: digest("1"), lock: digest("2"), lockedRecipe: digest("3"), recipe: digest("4") },
    };
    const text = buildSummary(built, 61_000);
    assert.match(text, /\| packages \| 2 dpkg \|/);
    assert.match(text, /The inputs are unchanged/);
    assert.match(text, /\| recorded \| 2 downloads, 1\.5 kB \|/);
    assert.match(text, /\| time \| 1 min 01 s \|/);
    assert.match(text, /\n\| 3 \| .*\| a script \|\n\| {2}\| .* \| no line \|\n$/);
  });
});
