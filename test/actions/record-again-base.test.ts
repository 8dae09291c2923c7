// The single actions for an image on another one of the repository: each build of the base is another file, and the run that
// a commit by an app's token starts must commit nothing all the same.
import assert from "node:assert/strict";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { baseRecipe, childRecipe, twoRecipes } from "../support/two-recipes.ts";
import { type RunResult, runYaml } from "../support/workflow-run.ts";

const checkout = `      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with: { persist-credentials: false }
`;
const kinds = ["lock", "locked-recipe", "recipe"];
const outputs = (step: string, ids: string[]) =>
  ids.map((id) => `      ${id}: \${{ steps.${step}.outputs.${id} }}\n`).join("");
const from = (job: string, ids: string[]) =>
  ids.map((id) => `          ${id}: \${{ needs.${job}.outputs.${id} }}\n`).join("");
const ids = (...what: string[]) => what.map((each) => `${each}-artifact-id`);

/** Build, verify and record of one image, as a user writes them with the single actions. */
const jobsOf = (name: string, base?: string) => `
  ${name}-build:
    runs-on: ubuntu-24.04
${base ? `    needs: ${base}-build\n` : ""}    permissions: { contents: read }
    outputs:
${outputs("build", ids("image", ...kinds))}    steps:
${checkout}      - id: build
        uses: $/
        with:
          recipe: recipes/${name}.def
${base ? `          parents: ${base}=containers/${base}.sif\n` : ""}
  ${name}-verify:
    runs-on: ubuntu-24.04
    needs: ${name}-build
    permissions: { contents: read }
    outputs:
${outputs("verify", ids("marker"))}    steps:
${checkout}      - id: verify
        uses: $/verify
        with:
          context: recipes
${from(`${name}-build`, ids("image", "lock", "locked-recipe"))}
  ${name}-record:
    runs-on: ubuntu-24.04
    needs: [${name}-build, ${name}-verify]
    permissions: { contents: write }
    steps:
      - uses: $/record
        with:
          dependency-snapshot: "false"
${from(`${name}-build`, ids(...kinds))}${from(`${name}-verify`, ids("marker"))}`;

const workflow = `on: [push]
permissions: {}
jobs:
${jobsOf("base")}
${jobsOf("child", "base")}
`;

let fake: FakeGitHub;
let repository: Repository;
let noBusybox: string | undefined;
let busybox: string;
let runs = 800;

before(async () => {
  fake = await startFakeGitHub();
  repository = createRepository(fake, "octo/recipes", twoRecipes);
  try {
    busybox = await staticBusybox(fake.folder);
  } catch (error) {
    noBusybox = (error as Error).message;
  }
});
after(() => fake.close());

const tip = () => repository.git("rev-parse", "refs/heads/main");

async function push(): Promise<RunResult> {
  const result = await runYaml(fake, workflow, {
    repository,
    event: { name: "push", ref: "refs/heads/main", sha: tip() },
    run: String(++runs),
    env: { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") },
    copies: { "recipes/busybox": busybox },
  });
  for (const { address, result: ended, steps } of result.jobs.values())
    assert.equal(ended, "success", `${address}: ${steps.at(-1)?.stdout}`);
  return result;
}

/** Which of the two images a run committed. */
const committed = (result: RunResult) =>
  ["base", "child"].filter((name) => result.job(`${name}-record`).steps[0]?.outputs.committed === "true");

describe("an image on another one of the repository, with the single actions", () => {
  it("is recorded once for the same inputs, though its base is another file in every run", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    assert.deepEqual(committed(await push()), ["base", "child"]);
    const before = tip();
    const again = await push();
    assert.deepEqual(committed(again), []);
    assert.match(
      again.job("child-record").steps[0]?.stdout ?? "",
      /main has child-\d{4}-\d{4}-\d{6}, which is verified for exactly the same inputs/,
    );
    assert.equal(tip(), before);
  });

  it("is recorded again if its own recipe changed, or its base's", async (t) => {
    if (noBusybox) return t.skip(`no static busybox: ${noBusybox}`);
    repository.commit("main", { "recipes/child.def": `${childRecipe}    echo more > /opt-more\n` });
    assert.deepEqual(committed(await push()), ["child"]);
    repository.commit("main", { "recipes/base.def": `${baseRecipe}    echo more > /more\n` });
    assert.deepEqual(committed(await push()), ["base", "child"]);
  });
});
