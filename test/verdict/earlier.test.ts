// Both ways in one marker: what a verdict from the vault keeps of the one from upstream, and what the gate makes of it.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { sha256 } from "../../src/files/digest.ts";
import { explainMarker } from "../../src/report/explain.ts";
import { gateReport } from "../../src/report/gate.ts";
import { findBuild } from "../../src/store/builds.ts";
import { appendHistory } from "../../src/store/history.ts";
import { worthKeeping } from "../../src/verdict/earlier.ts";
import { checkBuild } from "../../src/verdict/gate.ts";
import { formatMarker, type Marker, parseMarker } from "../../src/verdict/marker.ts";
import { defaultPolicy, type Policy } from "../../src/verdict/policy.ts";
import type { WrittenEvidence } from "../../src/verdict/statement.ts";
import { type BuildOptions, makeBuild, writeBuild } from "../support/verdicts.ts";

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "stx-earlier-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

interface First {
  event?: string;
  options?: BuildOptions;
  isKnown?: boolean;
  policy?: Partial<Policy>;
}

/** The gate's answer, and the marker, of a build that was verified from upstream and then from its vault. */
async function both({ event = "verified", options = {}, isKnown = true, policy = {} }: First = {}) {
  const store = mkdtempSync(join(folder, "store-"));
  mkdirSync(join(store, "lab"));
  const first = makeBuild({ verifiedAt: new Date(Date.now() - 5 * 86_400_000), ...options });
  const [{ ts }, digest] = [first.lock, sha256(first.statement)];
  const line = { event, ts, at: new Date().toISOString(), marker: digest, previous: [] };
  if (isKnown) await appendHistory(store, "lab", line);
  const evidence: Partial<WrittenEvidence> = { from: "vault", previous: isKnown ? [digest] : [] };
  const second = makeBuild({ evidence });
  const marker = formatMarker(second.statement, [], [parseMarker(first.marker, "m")]);
  await writeBuild(store, { ...second, marker });
  const answer = await checkBuild(await findBuild(store, "lab"), { ...defaultPolicy, ...policy });
  return { answer, marker: parseMarker(marker, "m"), first };
}

describe("a marker from the vault that holds the one from upstream", () => {
  test("says both", async () => {
    const { answer, marker, first } = await both({
      options: { evidence: { level: "content", run: "https://ci" } },
    });
    assert.deepEqual([answer.open, answer.from], [true, "vault"]);
    const verifiedAt = parseMarker(first.marker, "m").verifiedAt;
    assert.deepEqual(answer.also, [{ from: "upstream", level: "content", verifiedAt, run: "https://ci" }]);
    assert.match(gateReport(answer), /with packages from a vault[\s\S]*also +level content, .*from upstream/);
    const { facts } = explainMarker(marker);
    assert.ok(
      facts.some(
        ([title, text]) =>
          title === "also in it" && text.includes("upstream, that is from their own servers"),
      ),
    );
  });

  const not: [string, First][] = [
    ["of which the history knows nothing", { isKnown: false }],
    ["that the history calls unverified", { event: "unverified" }],
    ["of other files", { options: { recipe: "Bootstrap: docker\nFrom: debian:12\n" } }],
    ["that is too old by the policy", { policy: { max_age_days: 2 } }],
  ];
  for (const [what, first] of not)
    test(`does not count one ${what}`, async () => {
      const { answer } = await both(first);
      assert.deepEqual(answer.also, []);
    });
});

describe("what a new marker keeps", () => {
  const marker = (from: "upstream" | "vault", signed: boolean, earlier?: Marker[]): Marker => {
    const made = parseMarker(makeBuild({ evidence: { from } }).marker, "m");
    const signatures = signed ? ([{ keyid: "k", sig: "" }] as unknown as Marker["signatures"]) : [];
    return { ...made, signatures, ...(earlier ? { earlier } : {}) };
  };
  const keep = (last: Marker, from: "upstream" | "vault", policy: Policy, count = 15) =>
    worthKeeping(last, from, policy, new Date(), { count, bytes: 1e6 });
  const alone = defaultPolicy;

  test("is the last verdict that was reached the other way", async () => {
    const [old, upstream, vault] = [
      marker("upstream", false),
      marker("upstream", false),
      marker("vault", false),
    ];
    const last = { ...vault, earlier: [old, upstream] };
    assert.deepEqual(await keep(last, "vault", alone), [upstream]);
    assert.deepEqual(await keep(last, "upstream", alone), [last]);
    assert.deepEqual(await keep(vault, "vault", alone), []);
  });

  test("is every signed one, too, where several must verify, and never more than fit", async () => {
    const signed = Array.from({ length: 5 }, () => marker("vault", true));
    const upstream = marker("upstream", false);
    const last = { ...marker("vault", true), earlier: [upstream, ...signed] };
    const several = { ...defaultPolicy, required_verifiers: 2 };
    assert.deepEqual(await keep(last, "vault", several), [upstream, ...signed, last]);
    assert.deepEqual(await keep(last, "vault", several, 3), [upstream, signed[4], last]);
  });
});
