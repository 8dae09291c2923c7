// What `<name>.sif` really is, and what check, list and show say of it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { findBuild } from "../../src/store/builds.ts";
import { checkName } from "../../src/verdict/check-name.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { Bench } from "../cli/support.ts";
import { type BuildOptions, makeBuild, writeBuild } from "../support/verdicts.ts";

const older = "2026-1120-061508";
const newer = "2026-1121-061508";
const drifted: BuildOptions["evidence"] = {
  verdict: "unverified",
  level: undefined,
  failure: { what: "the locked recipe does not build" },
} as never;

async function storeOf(t: TestContext, ...builds: BuildOptions[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "stx-published-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const store = join(folder, "containers");
  mkdirSync(store);
  for (const each of builds) await writeBuild(store, makeBuild(each));
  return store;
}

const publish = (store: string, target: string) => symlinkSync(target, join(store, "lab.sif"));
const target = (ts: string) => `lab/lab-${ts}.sif`;

describe("check NAME refuses what was not published", () => {
  const places: [string, (store: string) => void, RegExp][] = [
    ["a link to another image", (store) => publish(store, "/opt/other.sif"), /a link to \/opt\/other\.sif/],
    [
      "a link to another name's build",
      (store) => publish(store, "x/x-2026-1120-061508.sif"),
      /not a build of lab/,
    ],
    [
      "a link that leads around",
      (store) => publish(store, `lab/../lab/lab-${older}.sif`),
      /not a build of lab/,
    ],
    [
      "a link to a build that is gone",
      (store) => publish(store, target("2020-0101-000000")),
      /does not exist/,
    ],
    ["a link to itself", (store) => publish(store, "lab.sif"), /not a build of lab/],
    ["a plain file", (store) => writeFileSync(join(store, "lab.sif"), "image"), /a file, not a link/],
    ["a folder", (store) => mkdirSync(join(store, "lab.sif")), /not a link to a build/],
    ["a FIFO", (store) => execFileSync("mkfifo", [join(store, "lab.sif")]), /not a link to a build/],
  ];
  for (const [what, put, text] of places)
    test(what, async (t) => {
      const store = await storeOf(t, { ts: older });
      assert.equal((await checkName(store, "lab", defaultPolicy)).open, true);
      put(store);
      const answer = await checkName(store, "lab", defaultPolicy);
      assert.deepEqual(
        [answer.open, answer.kind, answer.refusals[0]?.code],
        [false, "unverified", "published-is-other"],
      );
      assert.match(answer.refusals[0]!.text, text);
      // Who names one build asks for that one.
      assert.equal((await checkName(store, `lab-${older}`, defaultPolicy)).open, true);
    });
});

describe("check NAME says what is to be known of the newest build", () => {
  const notes = async (store: string) => (await checkName(store, "lab", defaultPolicy)).notes;

  test("it is not verified", async (t) => {
    const store = await storeOf(t, { ts: older }, { ts: newer, evidence: drifted });
    publish(store, target(older));
    const [note] = await notes(store);
    assert.equal(note?.code, "newer-not-verified");
    assert.match(note!.text, /the newer build lab-2026-1121-061508 is not verified: .* \(not-verified\)/);
  });

  test("it is verified, and not published", async (t) => {
    const store = await storeOf(t, { ts: older }, { ts: newer });
    publish(store, target(older));
    assert.deepEqual(
      (await notes(store)).map(({ code }) => code),
      ["newer-not-published"],
    );
    rmSync(join(store, "lab.sif"));
    publish(store, target(newer));
    assert.deepEqual(await notes(store), []);
    rmSync(join(store, "lab.sif"));
    assert.deepEqual(
      (await notes(store)).map(({ code }) => code),
      ["not-published"],
    );
  });
});

describe("check NAME in a fresh clone", () => {
  const clone = async (t: Parameters<typeof storeOf>[0], evidence = {}) => {
    const store = await storeOf(t, { ts: older }, { ts: newer, evidence });
    for (const ts of [older, newer]) rmSync(join(store, `lab/lab-${ts}.sif`));
    return store;
  };

  test("judges the newest finished build, and names the newer one without a verdict", async (t) => {
    const store = await clone(t);
    rmSync(join(store, `lab/lab-${newer}.verified`));
    const { open, ts, notes } = await checkName(store, "lab", defaultPolicy);
    assert.deepEqual([open, ts], [true, older]);
    const note = notes.find(({ code }) => code === "newer-not-finished");
    assert.match(note?.text ?? "", /lab-2026-1121-061508 is not finished.*verify lab-2026-1121-061508$/);
    assert.equal((await findBuild(store, "lab", "to verify")).ts, newer);
    rmSync(join(store, `lab/lab-${older}.verified`));
    assert.equal((await checkName(store, "lab", defaultPolicy)).ts, newer);
  });

  test("judges the newest build where its verdict is that it is not verified", async (t) => {
    const store = await clone(t, drifted);
    const { open, ts } = await checkName(store, "lab", defaultPolicy);
    assert.deepEqual([open, ts], [false, newer]);
  });
});

describe("on the command line", () => {
  test("list shows the gate's answer, and what a name really leads to", async (t) => {
    const store = await storeOf(t, { ts: older }, { ts: newer, evidence: drifted });
    await writeBuild(store, makeBuild({ name: "forged" }));
    writeFileSync(join(store, `forged/forged-${older}.sif`), "another image");
    writeFileSync(join(store, `forged/forged-${newer}.sif`), "");
    writeFileSync(join(store, `forged/forged-${newer}.verified`), "yes");
    writeFileSync(join(store, "lab.sif"), "another image");
    const at = new Bench(join(store, ".."));
    const { stdout } = await at.run(["list"]);
    assert.match(stdout, /lab-2026-1120-061508 +complete +verified \(content\)/);
    assert.match(stdout, /lab-2026-1121-061508 +complete +unverified/);
    assert.match(stdout, /forged-2026-1120-061508 +complete +refused: image-differs/);
    assert.match(stdout, /forged-2026-1121-061508 +image-only +refused: envelope-unreadable/);
    assert.match(stdout, /^lab\.sif is a file, not a link to a build\.$/m);
    const builds = await at.json(["list", "lab"]);
    assert.deepEqual(
      builds.map((build: { gate: { open: boolean } }) => build.gate.open),
      [false, true],
    );
  });

  test("verify of a name says that a newer build than the published one waits for its verdict", async (t) => {
    const store = await storeOf(t, { ts: older }, { ts: newer });
    publish(store, target(older));
    rmSync(join(store, `lab/lab-${newer}.verified`));
    const at = new Bench(join(store, ".."));
    const note = new RegExp(
      `^Note: verifying lab-${older}, the published build; the newer build lab-${newer} is not finished: .*verify lab-${newer}$`,
      "m",
    );
    assert.match((await at.run(["verify", "lab"])).stderr, note);
    assert.doesNotMatch((await at.run(["verify", `lab-${older}`])).stderr, /^Note: verifying/m);
  });

  test("nothing that came from a file reaches the terminal as an escape", async (t) => {
    const evil = "\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\r✔ lab is verified";
    const at = { what: evil, reason: evil };
    const store = await storeOf(t, {
      ts: older,
      evidence: { ...(drifted as object), failure: { what: evil, why: evil } },
      lock: { unlocked: [at as never] },
    });
    symlinkSync(`/opt/${evil}`, join(store, "lab.sif"));
    writeFileSync(join(store, `${evil.slice(0, 20)}.sif`), "");
    const bench = new Bench(join(store, ".."));
    for (const words of [["check", "lab"], ["show", "lab"], ["show", "lab", "--packages"], ["list"]])
      for (const more of [[], ["--json"]]) {
        const { stdout, stderr } = await bench.run([...words, ...more]);
        assert.ok(stdout.length > 0, stderr);
        const raw = [...(stdout + stderr)].filter((each) => each !== "\n" && /[\p{Cc}\u202e]/u.test(each));
        assert.deepEqual(raw, [], words.join(" "));
      }
  });
});
