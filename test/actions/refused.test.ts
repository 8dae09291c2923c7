// What the gate refuses, met by the actions: the step fails, its annotation has the code, and nothing is committed.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { sha256 } from "../../src/files/digest.ts";
import { makeKey } from "../../src/signing/keygen.ts";
import { assertCanSign, openKey } from "../../src/signing/signer.ts";
import { formatMarker, type Marker, parseMarker } from "../../src/verdict/marker.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type StepResult, startJob } from "../support/runner.ts";
import { type BuildOptions, type MadeBuild, makeBuild, recipeText } from "../support/verdicts.ts";
import { standInEntry, verifiedArtifacts } from "../support/workflow.ts";

const token = "ghs_1_writer";
const config = "containers/config.yaml";
const path = (made: MadeBuild, ending: string) => `containers/lab/lab-${made.lock.ts}${ending}`;
const history = "containers/lab/history.jsonl";
let fake: FakeGitHub;
let repository: Repository;
let folder: string;
/** Artifact ids of one run. */
let uploaded: Record<string, string> = {};
const keys: Record<string, { key: string; line: string; fingerprint: string }> = {};

before(async () => {
  fake = await startFakeGitHub();
  fake.grant(token, { repository: "octo/recipes", permissions: { contents: "write", issues: "write" } });
  repository = createRepository(fake, "octo/recipes", { "lab.def": recipeText });
  fake.issues.set("octo/recipes", []);
  uploaded = await verifiedArtifacts(fake, "2026-1120-061508");
  folder = mkdtempSync(join(tmpdir(), "stx-refused-"));
  for (const name of ["alice", "bob", "carol"]) {
    const made = await makeKey(join(folder, name), `${name}@lab.example`, undefined);
    const fingerprint = await assertCanSign(await openKey({ file: made.privateFile }, undefined));
    keys[name] = { key: made.privateFile, line: made.allowedSigner, fingerprint };
  }
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await fake.close();
});

/** Puts a text in the place of what a run uploaded. */
function upload(id: string | undefined, text: string): void {
  const artifact = fake.artifacts.find((each) => String(each.id) === id);
  assert.ok(artifact);
  artifact.blob.bytes = Buffer.from(text);
  artifact.digest = `sha256:${sha256(text)}`;
}

const event = ({ statement, evidence, lock }: MadeBuild) =>
  `${JSON.stringify({ event: evidence.verdict, ts: lock.ts, at: "2026-11-20T06:15:08.000Z", marker: sha256(statement), previous: evidence.previous })}\n`;

/** A build's files in a store as git has them: without the image. */
const committed = (made: MadeBuild): Record<string, string> => ({
  [path(made, ".lock")]: made.lockText,
  [path(made, ".def")]: Buffer.from(made.locked).toString("utf8"),
  [path(made, ".rough.def")]: made.recipe,
  [path(made, made.evidence.verdict === "verified" ? ".verified" : ".unverified")]: made.marker,
  [history]: event(made),
});

let pulls = 0;
/** The gate on a pull request from `base` to `change`, checked out. */
async function gate(
  base: Record<string, string>,
  change: Record<string, string | undefined> = {},
  links?: Record<string, string>,
): Promise<StepResult> {
  const [target, topic] = [`target-${++pulls}`, `topic-${pulls}`];
  const baseSha = repository.commit(target, base);
  repository.git("update-ref", `refs/heads/${topic}`, baseSha);
  let sha = repository.commit(topic, change);
  if (links) sha = repository.commit(topic, links, { links: true });
  const payload = {
    pull_request: {
      head: { ref: topic, repo: { full_name: "octo/recipes" } },
      base: { ref: target, sha: baseSha },
    },
  };
  const machine = await startJob(
    fake,
    { job: "gate", event: "pull_request", payload, sha, token },
    standInEntry,
  );
  try {
    const { execFileSync } = await import("node:child_process");
    const env = { PATH: process.env.PATH, GIT_DIR: repository.path };
    execFileSync("tar", ["-x", "-C", machine.workspace], {
      input: execFileSync("git", ["archive", sha], { env }),
    });
    return await machine.step("gate");
  } finally {
    await machine.close();
  }
}

/** Fails, with one annotation that has each of these texts, and no gate that is open. */
function assertRefused(step: StepResult, code: number, ...texts: (string | RegExp)[]): void {
  assert.equal(step.code, code, step.stdout);
  assert.equal(step.errors.length, 1, step.stdout);
  const { message } = step.errors[0]!;
  for (const text of texts)
    assert.ok(typeof text === "string" ? message.includes(text) : text.test(message), `${text}: ${message}`);
  assert.notEqual(step.outputs.open, "true");
  assert.notEqual(step.outputs.committed, "true");
}

describe("the action gate", () => {
  const ask = (
    change: (files: Record<string, string>) => Record<string, string | undefined>,
    links?: Record<string, string>,
  ) => {
    const base = { ...committed(makeBuild()), "lab.def": recipeText };
    return gate(base, change(base), links);
  };

  it("is open before", async () => {
    const step = await ask(() => ({ "README.md": "x" }));
    assert.equal(step.code, 0, step.stdout);
  });

  it("refuses a history that was shortened", async () => {
    assertRefused(await ask(() => ({ [history]: "" })), 3, "takes 1 verdict out of", "(history-shortened)");
  });

  it("refuses a link in the store", async () => {
    const gone = Object.keys(committed(makeBuild()));
    const removed = Object.fromEntries(gone.map((each) => [each, undefined]));
    assertRefused(await ask(() => removed, { "containers/lab": "../elsewhere" }), 3, "(evidence-removed)");
    assertRefused(
      await ask(() => ({ "README.md": "x" }), { "containers/more": "lab" }),
      5,
      "the folder more of the store",
      "is a symbolic link",
    );
  });

  const contradictions: [what: string, code: string, options: BuildOptions][] = [
    [
      "a lock whose bases are not the recipe's",
      "lock-contradicts-recipe",
      { lock: { bases: [{ stage: 0, bootstrap: "docker", written: "ubuntu:24.04" }] } },
    ],
    ["a marker that counts other unlocked inputs", "lock-contradicts-marker", { evidence: { unlocked: 3 } }],
  ];
  for (const [what, code, options] of contradictions)
    it(`refuses ${what}`, async () => {
      const step = await gate(
        { ...committed(makeBuild(options)), "lab.def": recipeText },
        { "README.md": "x" },
      );
      assertRefused(step, 5, `(${code})`);
    });

  it("refuses a lock whose package URLs are of other packages", async () => {
    const made = makeBuild();
    const files = committed(made);
    const forged = made.lockText.replace("pkg:deb/debian/jq", "pkg:deb/debian/jp");
    files[path(made, ".lock")] = forged;
    files[path(made, ".def")] = files[path(made, ".def")]!.replaceAll(sha256(made.lockText), sha256(forged));
    const step = await gate({ ...files, "lab.def": recipeText }, { "README.md": "x" });
    assertRefused(step, 3, /lock-differs|purl-contradicts-package/);
  });
});

describe("the action record", () => {
  /** Runs record on files that a run has uploaded. */
  async function record(made: MadeBuild, change: (files: Record<string, string>) => void = () => {}) {
    const files: Record<string, string> = {
      lock: made.lockText,
      "locked-recipe": Buffer.from(made.locked).toString("utf8"),
      recipe: made.recipe,
      marker: made.marker,
    };
    change(files);
    for (const [what, text] of Object.entries(files)) upload(uploaded[`${what}-artifact-id`], text);
    const tip = repository.git("rev-parse", "main");
    const machine = await startJob(fake, { run: "1", job: "commit", token }, standInEntry);
    try {
      const { "image-artifact-id": _, ...inputs } = uploaded;
      const step = await machine.step("record", inputs);
      return { step, isCommitted: repository.git("rev-parse", "main") !== tip };
    } finally {
      await machine.close();
    }
  }

  it("commits what holds together", async () => {
    const { step, isCommitted } = await record(makeBuild());
    assert.equal(step.code, 0, step.stdout);
    assert.equal(isCommitted, true);
  });

  const cases: [
    what: string,
    code: RegExp,
    made: () => MadeBuild,
    change?: (files: Record<string, string>) => void,
  ][] = [
    [
      "a lock that contradicts the recipe",
      /\(lock-contradicts-recipe\)/,
      () =>
        makeBuild({
          ts: "2026-1121-061508",
          lock: { bases: [{ stage: 0, bootstrap: "docker", written: "ubuntu:24.04" }] },
        }),
    ],
    [
      "a lock that contradicts the marker",
      /\(lock-contradicts-marker\)/,
      () => makeBuild({ ts: "2026-1121-061509", evidence: { unlocked: 3 } }),
    ],
    [
      "a marker with an unknown key",
      /predicate|canonical|marker/,
      () => makeBuild({ ts: "2026-1121-061510" }),
      (files) => {
        files.marker = files.marker!.replace('{"payload"', '{"extra":1,"payload"');
      },
    ],
    [
      "a lock with another package's URL",
      /has another name/,
      () => makeBuild({ ts: "2026-1121-061511" }),
      (files) => {
        files.lock = files.lock!.replace("pkg:deb/debian/jq", "pkg:deb/debian/jp");
      },
    ],
    [
      "a locked recipe of another lock",
      /locked recipe/,
      () => makeBuild({ ts: "2026-1121-061512" }),
      (files) => {
        files["locked-recipe"] += "\n";
      },
    ],
  ];
  for (const [what, code, made, change] of cases)
    it(`commits nothing for ${what}`, async () => {
      const { step, isCommitted } = await record(made(), change);
      assertRefused(step, 5, code);
      assert.equal(isCommitted, false);
    });

  it("commits nothing through a link in the branch's store", async () => {
    repository.commit("main", { "containers/lab/history.jsonl": undefined });
    const before = repository.git("rev-parse", "main");
    const tree = repository.git("ls-tree", "-r", "--name-only", "main").split("\n");
    const gone = tree.filter((each) => each.startsWith("containers/lab/"));
    repository.commit("main", Object.fromEntries(gone.map((each) => [each, undefined])));
    repository.commit("main", { "containers/lab": "../elsewhere" }, { links: true });
    try {
      const { step, isCommitted } = await record(makeBuild({ ts: "2026-1121-061513" }));
      assertRefused(step, 2, /link/);
      assert.equal(isCommitted, false);
    } finally {
      repository.git("update-ref", "refs/heads/main", before);
    }
  });

  it("reports nothing of a marker that contradicts itself, or is another image's", async () => {
    for (const [name, text, words] of [
      ["other", makeBuild().marker, /files-not-one-build|is not that of other/],
      ["lab", "{}\n", /is not a marker/],
      [
        "lab",
        makeBuild({ evidence: { changes: { count: 3, listed: [], sha256: "a".repeat(64) } as never } })
          .marker,
        /contradicts/,
      ],
    ] as const) {
      upload(uploaded["marker-artifact-id"], text);
      const machine = await startJob(fake, { run: "1", job: "report", token }, standInEntry);
      try {
        const step = await machine.step("nightly", {
          name,
          "marker-artifact-id": uploaded["marker-artifact-id"] ?? "",
        });
        assertRefused(step, 5, words);
        assert.deepEqual(fake.issues.get("octo/recipes"), []);
      } finally {
        await machine.close();
      }
    }
  });
});

describe("the gate with `required_verifiers: 2` of three signers", () => {
  const policy = () =>
    `signers:\n${["alice", "bob", "carol"].map((name) => `  - names: ["*"]\n    key: ${JSON.stringify(keys[name]!.line)}\n`).join("")}required_verifiers: 2\n`;

  /** The files of one build that was verified by one after the other, each verdict signed by some. */
  async function verified(
    ...verdicts: { verifiedBy: string; by?: string[] }[]
  ): Promise<Record<string, string>> {
    let lines = "";
    const markers: Marker[] = [];
    let files: Record<string, string> = {};
    let previous: string[] = [];
    for (const [at, { verifiedBy, by = [verifiedBy] }] of verdicts.entries()) {
      const made = makeBuild({
        hasConfiguration: true,
        verifiedAt: new Date(Date.now() - (verdicts.length - at) * 1000),
        evidence: { previous, verifiedBy: keys[verifiedBy]!.fingerprint },
      });
      const signatures = [];
      for (const name of by)
        signatures.push(await (await openKey({ file: keys[name]!.key }, undefined)).sign(made.statement));
      const marker = formatMarker(made.statement, signatures, markers);
      lines += event(made);
      files = { ...committed({ ...made, marker }), [history]: lines };
      markers.push(parseMarker(formatMarker(made.statement, signatures), "m"));
      previous = [sha256(made.statement)];
    }
    return { ...files, [config]: policy(), "lab.def": recipeText };
  }
  const few = "(too-few-verifiers)";

  it("opens for two, and not for one, nor for one whose verdict another one signed, too", async () => {
    const two = await gate(await verified({ verifiedBy: "alice" }, { verifiedBy: "carol" }), {
      "README.md": "x",
    });
    assert.equal(two.code, 0, two.stdout);
    assertRefused(
      await gate(await verified({ verifiedBy: "alice" }), { "README.md": "x" }),
      3,
      few,
      "1 of 2",
    );
    const twice = await verified({ verifiedBy: "alice", by: ["alice", "bob"] }, { verifiedBy: "alice" });
    assertRefused(await gate(twice, { "README.md": "x" }), 3, few, "1 of 2");
  });

  it("stays open for a newer verdict that carries the others', and shuts for one that does not", async () => {
    const base = await verified({ verifiedBy: "alice" }, { verifiedBy: "bob" });
    const marker = Object.keys(base).find((each) => each.endsWith(".verified"))!;
    const again = await verified({ verifiedBy: "alice" }, { verifiedBy: "bob" }, { verifiedBy: "bob" });
    const open = await gate(again, { "README.md": "x" });
    assert.equal(open.code, 0, open.stdout);
    const { earlier: _, ...alone } = JSON.parse(again[marker]!);
    assertRefused(await gate(again, { [marker]: `${JSON.stringify(alone)}\n` }), 3, few);
  });

  it("is not opened by the change that asks for fewer", async () => {
    const base = await verified({ verifiedBy: "alice" });
    const fewer = policy().replace("required_verifiers: 2", "required_verifiers: 1");
    assertRefused(
      await gate(base, { [config]: fewer, "README.md": "x" }),
      3,
      "(policy-loosened)",
      /config\.yaml:\d+/,
    );
    assertRefused(await gate(base, { [config]: fewer }), 3, few);
  });
});
