// Images without a recipe: an archive that an earlier job of the run saved is locked, rebuilt, judged and recorded.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import {
  nameOfImage,
  parseGivenImage,
  parseListedImage,
  recipeOfImage,
} from "../../src/actions/given-image.ts";
import { staticBusybox } from "../apptainer/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { defaultEntry, type JobOptions, type StepResult, startJob } from "../support/runner.ts";
import { savedImage } from "../support/saved-image.ts";
import { carry } from "../support/workflow.ts";

const token = "ghs_1_e30.e30.given";
const upload = join(import.meta.dirname, "..", "support", "upload-artifact.ts");
let fake: FakeGitHub;
let repository: Repository;
let noBusybox: string | undefined;
let archive: string;

before(async () => {
  fake = await startFakeGitHub();
  fake.grant(token, { repository: "octo/recipes", permissions: { contents: "write" } });
  repository = createRepository(fake, "octo/recipes", { Dockerfile: "FROM alpine\n" });
  try {
    archive = (await savedImage(fake.folder, await staticBusybox(fake.folder))).archive;
  } catch (error) {
    noBusybox = (error as Error).message;
  }
});
after(() => fake.close());

let jobs = 0;
/** One job of the run, on a machine of its own. */
async function on(
  action: string,
  inputs: Record<string, string>,
  options: JobOptions = {},
  entry = defaultEntry,
): Promise<StepResult> {
  const env = { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") };
  const sha = repository.git("rev-parse", "main");
  const job = await startJob(fake, { run: "1", job: `job-${++jobs}`, env, sha, ...options }, entry);
  try {
    return await job.step(action, inputs);
  } finally {
    await job.close();
  }
}

const uploaded = async (path: string) =>
  (await on("setup", { path }, {}, upload)).outputs["artifact-id"] ?? "";

describe("an archive of an earlier job", () => {
  it("gets lock, marker and gate, and is recorded as what the workflow says it is", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const from = "docker-archive:tool.tar";
    const build = await on(".", { from, "archive-artifact-id": await uploaded(archive) });
    assert.equal(build.code, 0, build.stdout + build.stderr);
    assert.equal(build.outputs.name, "tool");
    const ids = carry(build, ["image-artifact-id", "lock-artifact-id", "locked-recipe-artifact-id"]);
    const verify = await on("verify", ids);
    assert.equal(verify.code, 0, verify.stdout + verify.stderr);
    assert.equal(verify.outputs.verdict, "verified");
    const evidence = {
      ...carry(build, ["lock-artifact-id", "locked-recipe-artifact-id", "recipe-artifact-id"]),
      ...carry(verify, ["marker-artifact-id"]),
    };
    const gate = await on("gate", { ...evidence, from });
    assert.deepEqual([gate.code, gate.outputs.open], [0, "true"], gate.stdout);
    const other = await on("gate", { ...evidence, from: "docker-archive:other.tar" });
    assert.deepEqual([other.code, other.outputs.open], [3, "false"], other.stdout);
    for (const [given, code] of [
      [{}, "branch-recipe-differs"],
      [{ from: "docker-archive:other.tar" }, "from-differs"],
    ] as const) {
      const refused = await on("record", { ...evidence, ...given, "github-token": token }, { token });
      assert.match(refused.errors[0]?.message ?? "", new RegExp(`Code: ${code}`), refused.stdout);
    }
    const inputs = { ...evidence, from, "dependency-snapshot": "false", "github-token": token };
    const record = await on("record", inputs, { token });
    assert.equal(record.outputs.committed, "true", record.stdout);
    const stem = `containers/tool/${build.outputs.name}-${build.outputs.ts}`;
    assert.equal(
      repository.git("show", `main:${stem}.rough.def`),
      "Bootstrap: docker-archive\nFrom: tool.tar",
    );
    const lock = JSON.parse(repository.git("show", `main:${stem}.lock`));
    assert.equal(lock.ecosystems.apk.packages[0].name, "busybox");
    const sha256 = createHash("sha256")
      .update(await readFile(archive))
      .digest("hex");
    assert.equal(lock.bases[0].imageSha256, sha256);
  });

  it("is refused, with what to do, where the earlier job zipped it", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    const zip = join(fake.folder, "zipped.tar");
    await writeFile(zip, "PK\u0003\u0004 and so on");
    const from = "docker-archive:tool.tar";
    const build = await on(".", { from, "archive-artifact-id": await uploaded(zip) });
    assert.notEqual(build.code, 0);
    assert.match(build.errors[0]?.message ?? "", /zip.*archive: false.*Code: artifact-unexpected/s);
  });
});

describe("parseGivenImage", () => {
  it("takes registries and archives, and nothing that could be more than one line of a recipe", () => {
    const recipe = (text: string) => {
      const parsed = parseGivenImage(text);
      return typeof parsed === "string" ? undefined : [recipeOfImage(parsed), nameOfImage(parsed)];
    };
    assert.deepEqual(recipe("docker://debian:12"), ["Bootstrap: docker\nFrom: debian:12\n", "debian"]);
    assert.deepEqual(recipe("oras://ghcr.io/me/Tool@sha256:12")?.[1], undefined);
    assert.deepEqual(recipe("oras://ghcr.io/me/tool:1")?.[1], "tool");
    assert.deepEqual(recipe("oci-archive:My.oci.tar"), [
      "Bootstrap: oci-archive\nFrom: My.oci.tar\n",
      "my.oci",
    ]);
    for (const text of [
      "debian:12",
      "docker://debian:12\n%post\n    true",
      "docker://{{ base }}",
      "docker://",
      "docker-archive:../x.tar",
      "docker-archive:a/b.tar",
      "docker-archive:x.tar:tag",
      "docker-daemon:x",
    ])
      assert.equal(recipe(text), undefined, text);
  });
});

describe("a line of the input images", () => {
  it("is an image, and for an archive alone also the id of its artifact", () => {
    assert.deepEqual(parseListedImage("docker-archive:tool.tar  12"), {
      bootstrap: "docker-archive",
      from: "tool.tar",
      text: "docker-archive:tool.tar",
      archive: "12",
    });
    for (const line of [
      "docker-archive:tool.tar",
      "docker-archive:tool.tar x",
      "docker-archive:tool.tar 1 2",
      "docker://debian:12 3",
    ])
      assert.match(String(parseListedImage(line)), /artifact/, line);
  });
});
