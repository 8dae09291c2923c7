// What jobs see that do not run on GitHub's own machines.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type FakeJob, startJob } from "../support/runner.ts";
import { verifyRecipe } from "../support/verified-recipe.ts";

const recipe = "Bootstrap: docker\nFrom: debian:12\n\n%post\n    true\n";
const reader = "ghs_1_reader";
let fake: FakeGitHub;
let repository: Repository;
/** A checkout with a verified recipe. */
let folder: string;
let payload: unknown;

before(async () => {
  fake = await startFakeGitHub();
  fake.gitTokens.set(reader, "read");
  folder = await mkdtemp(join(tmpdir(), "stx-checkout-"));
  await mkdir(join(folder, "recipes"));
  await writeFile(join(folder, "recipes/tool.def"), recipe);
  await verifyRecipe(folder, "recipes/tool.def", "tool");
  repository = createRepository(fake, "octo/recipes", {});
  repository.commitFolder("main", folder);
  const sha = repository.git("rev-parse", "main");
  const head = { ref: "topic", sha, repo: { full_name: "octo/recipes" } };
  payload = { pull_request: { number: 7, head, base: { ref: "main", sha } } };
});
after(async () => {
  await rm(folder, { recursive: true });
  await fake.close();
});

/** The plan and the gate of a pull request that changes nothing, on such a machine. */
async function judge(env: Record<string, string>) {
  const sha = repository.git("rev-parse", "main");
  const more = { event: "pull_request", ref: "refs/pull/7/merge", sha, payload, token: reader, env };
  const machine = await startJob(fake, more);
  try {
    await checkOut(machine);
    const plan = await machine.step("plan", { recipes: "**/*.def" });
    const gate = await machine.step("gate", { recipe: "recipes/tool.def" });
    const comment = await machine.step("comment");
    return { plan, gate, comment };
  } finally {
    await machine.close();
  }
}

async function checkOut({ workspace }: FakeJob): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(workspace, from.slice(folder.length));
    await mkdir(dirname(to), { recursive: true });
    await copyFile(from, to);
  }
}

describe("a job with container:", () => {
  it("plans and judges with a home that is not there, without sudo, and with git alone on the PATH", async () => {
    const tools = await mkdtemp(join(tmpdir(), "stx-tools-"));
    try {
      await symlink(
        execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim(),
        join(tools, "git"),
      );
      const { plan, gate } = await judge({
        HOME: "/github/home",
        PATH: tools,
        RUNNER_ENVIRONMENT: "self-hosted",
      });
      assert.equal(plan.code, 0, plan.stdout);
      assert.equal(plan.outputs["to-build"], "0");
      assert.equal(gate.code, 0, gate.stdout);
    } finally {
      await rm(tools, { recursive: true });
    }
  });

  it("says that git is missing where the container has none", async () => {
    const tools = await mkdtemp(join(tmpdir(), "stx-tools-"));
    try {
      const { plan, gate } = await judge({ PATH: tools });
      for (const step of [plan, gate])
        assert.match(step.errors[0]?.message ?? "", /git .*not found|install git/s);
    } finally {
      await rm(tools, { recursive: true });
    }
  });
});

describe("GitHub Enterprise Server", () => {
  it("gets plan and gate of what is committed, and where artifacts are needed the words what to do", async () => {
    // Its host is not github.com, and the client of artifacts goes by that.
    const server = fake.resultsUrl.replace(/\/$/, "");
    const { plan, gate, comment } = await judge({
      GITHUB_SERVER_URL: server,
      GITHUB_GRAPHQL_URL: `${server}/api/graphql`,
    });
    assert.equal(plan.code, 0, plan.stdout);
    assert.equal(gate.code, 0, gate.stdout);
    assert.equal(comment.code, 4);
    assert.match(comment.errors[0]!.message, /GitHub Enterprise Server does not support these artifacts/);
  });
});
