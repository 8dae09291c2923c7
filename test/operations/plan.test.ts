import assert from "node:assert/strict";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, it } from "node:test";
import { Failure } from "../../src/failure.ts";
import { nightly } from "../../src/operations/plan/nightly.ts";
import { planImages } from "../../src/operations/plan/plan.ts";
import { stageLimit, stagesOf } from "../../src/operations/plan/stages.ts";
import type { PlannedImage, PlanRequest } from "../../src/operations/plan/types.ts";
import { defaultPolicy } from "../../src/verdict/policy.ts";
import { digest } from "../lock/sample.ts";
import { verifyRecipe } from "../support/verified-recipe.ts";

let workspace: string;
let store: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "stx-plan-"));
  store = join(workspace, "containers");
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(workspace, path)), { recursive: true });
  await writeFile(join(workspace, path), text);
}

const scratch = (line: string) => `Bootstrap: docker\nFrom: debian:12\n\n%post\n    ${line}\n`;
const on = (base: string) => `Bootstrap: localimage\nFrom: ../containers/${base}.sif\n\n%post\n    true\n`;

const verify = (path: string, name: string, options: { on?: string[] } = {}) =>
  verifyRecipe(workspace, path, name, options);

const plan = (more: Partial<PlanRequest> = {}) =>
  planImages({
    workspace,
    recipes: ["**/*.def"],
    context: undefined,
    store,
    buildArgs: {},
    policy: defaultPolicy,
    ...more,
  });

const states = (images: readonly PlannedImage[]) =>
  Object.fromEntries(images.map(({ name, state, reason }) => [name, [state, reason]]));

const code = (expected: string) => (error: unknown) => error instanceof Failure && error.code === expected;

describe("planImages", () => {
  it("builds what was never built, and leaves alone what the gate passes for today's inputs", async () => {
    await put("a/one.def", scratch("true"));
    await put("a/two.def", scratch("false"));
    await verify("a/two.def", "two");
    const found = states(await plan());
    assert.deepEqual(found.one, ["build", "it was never built"]);
    assert.deepEqual(found.two, ["verified", "verified (level: content) for these inputs"]);
  });

  it("builds again what changed: the recipe, a file that it copies, a build argument", async () => {
    for (const name of ["recipe", "file", "argument"]) {
      await put(`${name}/${name}.def`, `${scratch("true")}\n%files\n    data /data\n`);
      await put(`${name}/data`, "1");
      await verify(`${name}/${name}.def`, name);
    }
    assert.deepEqual(
      (await plan()).map(({ state }) => state),
      ["verified", "verified", "verified"],
    );
    await put("recipe/recipe.def", `${scratch("false")}\n%files\n    data /data\n`);
    await put("file/data", "2");
    const changed = await plan();
    assert.deepEqual(
      changed.map(({ name, state }) => [name, state]),
      [
        ["argument", "verified"],
        ["file", "build"],
        ["recipe", "build"],
      ],
    );
    const all = await plan({ buildArgs: { colour: "red" } });
    assert.equal(states(all).argument![1], "other build arguments: colour");
  });

  it("builds what stands on what is built, and the base of what is built", async () => {
    await put("r/base.def", scratch("true"));
    await put("r/middle.def", on("base"));
    await put("r/top.def", on("middle"));
    const base = await verify("r/base.def", "base");
    const middle = await verify("r/middle.def", "middle", { on: [base] });
    await verify("r/top.def", "top", { on: [middle] });
    assert.deepEqual(
      (await plan()).map(({ state }) => state),
      ["verified", "verified", "verified"],
    );
    await put("r/middle.def", `${on("base")}    true\n`);
    const changed = await plan();
    assert.deepEqual(
      changed.map(({ name, state }) => [name, state]),
      [
        ["base", "base"],
        ["middle", "build"],
        ["top", "build"],
      ],
    );
    assert.deepEqual(
      stagesOf(changed).map((stage) => stage.map(({ name }) => name)),
      [["base"], ["middle"], ["top"], []],
    );
    assert.deepEqual(changed[1]!.parents, [{ name: "base", path: "containers/base.sif" }]);
  });

  it("builds an image again whose verified base is another by now", async () => {
    await put("r/base.def", scratch("true"));
    await put("r/top.def", on("base"));
    await verify("r/base.def", "base");
    await verify("r/top.def", "top", { on: ["a".repeat(64)] });
    const found = await plan();
    assert.deepEqual(states(found).top, ["build", "its base base is another by now"]);
    assert.deepEqual(
      stagesOf(found).map((stage) => stage.map(({ name }) => name)),
      [["base"], ["top"], [], []],
    );
  });

  it("builds again what stands on an image whose recipe is gone, so that the change does not pass", async () => {
    await put("r/base.def", scratch("true"));
    await put("r/top.def", on("base"));
    const base = await verify("r/base.def", "base");
    await verify("r/top.def", "top", { on: [base] });
    await rename(join(workspace, "r/base.def"), join(workspace, "r/ground.def"));
    const renamed = states(await plan());
    assert.deepEqual(renamed.top, ["build", "its base base has no recipe any more"]);
    await put("containers/base.sif", "brought by another job");
    assert.match(states(await plan()).top![1]!, /changed since it was verified: the base image/);
  });

  it("takes no other files that end in .def for recipes, unless they are named or were built before", async () => {
    await put("r/one.def", scratch("true"));
    await put("r/only-files.def", "%files\n    a /a\n");
    await put("src/exports.def", "LIBRARY tool\nEXPORTS\n    run @1\n");
    await put("src/macros.def", "#define RED 1\nCOLOUR(RED, 2)\n");
    await put("other/macros.def", "#define BLUE 1\n");
    const others: string[] = [];
    const recipes = ["**/*.def", "!r/only-files.def"];
    const found = await plan({ recipes, onOther: (path) => others.push(path) });
    assert.deepEqual(
      found.map(({ name }) => name),
      ["one"],
    );
    assert.deepEqual(others.sort(), ["other/macros.def", "src/exports.def", "src/macros.def"]);
    await assert.rejects(plan({ recipes: ["src/macros.def"] }), code("header-invalid"));
    await verify("r/one.def", "one");
    await put("r/one.def", "emptied\n");
    await assert.rejects(plan({ recipes }), code("header-invalid"));
    await put("r/one.def", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n");
    await assert.rejects(plan({ recipes }), /only its pointer of Git LFS/);
  });

  it("finds plain files in the checkout only: no locked recipe, no link, nothing that is excluded", async () => {
    await put("r/one.def", scratch("true"));
    await put("old/two.def", scratch("true"));
    await put("containers/one/one-2026-1120-061508.def", scratch("true"));
    await put(".git/three.def", scratch("true"));
    await symlink(join(workspace, "r/one.def"), join(workspace, "r/four.def"));
    const found = await plan({ recipes: ["**/*.def", "!old/**"] });
    assert.deepEqual(
      found.map(({ recipe }) => recipe),
      ["r/one.def"],
    );
    await assert.rejects(plan({ recipes: ["x/*.def"] }), code("no-recipes"));
    await assert.rejects(plan({ recipes: ["../*.def"] }), code("no-recipes"));
    for (const complex of [
      "a*b*c*d*e*.def",
      "+(x).def",
      "{1..3000}.def",
      `${"{a,b}".repeat(9)}.def`,
      "**/a/".repeat(5),
    ])
      await assert.rejects(plan({ recipes: [complex] }), { message: /is too complex/ }, complex);
  });

  it("refuses two recipes of one name and recipes in a circle", async () => {
    await put("a/one.def", scratch("true"));
    await put("b/one.def", scratch("true"));
    await assert.rejects(plan(), code("plan-same-name"));
    await put("b/one.def", on("two"));
    await put("b/two.def", on("one"));
    await assert.rejects(plan({ recipes: ["b/*.def"] }), code("plan-circle"));
  });

  it("plans a recipe that cannot be built, so that the build reports why at its line", async () => {
    await put("r/one.def", `${scratch("true")}\n%files\n    missing /data\n`);
    await put("r/two.def", scratch("true"));
    assert.equal(states(await plan()).one![0], "build");
  });
});

describe("planImages with images without a recipe", () => {
  it("plans them by the recipe that takes them, an archive of this run unless it is the one that is verified, and needs no other recipe", async () => {
    await put("taken/remote.def", "Bootstrap: docker\nFrom: debian:12\n");
    const given = (name: string, from: string, archive?: string) => ({
      name,
      recipe: join(workspace, "taken/remote.def"),
      from,
      archive,
    });
    const images = [given("remote", "docker://debian:12"), given("tool", "docker-archive:tool.tar", "7")];
    const first = await plan({ recipes: ["none/*"], given: images });
    assert.deepEqual(
      first.map(({ name, recipe, context, state, given }) => [name, recipe, context, state, given?.archive]),
      [
        ["remote", "", ".", "build", undefined],
        ["tool", "", ".", "build", "7"],
      ],
    );
    await verify("taken/remote.def", "remote");
    await verify("taken/remote.def", "tool");
    assert.deepEqual(states(await plan({ recipes: ["none/*"], given: images })), {
      remote: ["verified", "verified (level: content) for these inputs"],
      tool: ["build", "its archive is of this run"],
    });
    const withArchive = (archiveSha256: string) =>
      plan({ recipes: ["none/*"], given: [{ ...images[1]!, name: "box", archiveSha256 }] });
    assert.deepEqual(states(await withArchive(digest("a"))), {
      box: ["build", "it was never built"],
    });
    await verify("taken/remote.def", "box", { on: [digest("b")] });
    assert.equal(states(await withArchive(digest("b"))).box?.[0], "verified");
    assert.deepEqual(states(await withArchive(digest("a"))).box, ["build", "its archive is another one"]);
    assert.deepEqual(nightly(await withArchive(digest("b")), new Date()), []);
    await put("taken/tool.def", scratch("true"));
    await assert.rejects(plan({ recipes: ["taken/tool.def"], given: images }), (error: Failure) => {
      assert.deepEqual(
        [error.code, error.place],
        ["plan-same-name", undefined],
        "an image has no line to annotate",
      );
      assert.match(error.message, /two images have the name tool/);
      return true;
    });
  });
});

describe("stagesOf", () => {
  const image = (name: string, ...parents: string[]): PlannedImage => ({
    name,
    recipe: `${name}.def`,
    given: undefined,
    context: ".",
    parents: parents.map((parent) => ({ name: parent, path: `${parent}.sif` })),
    state: "build",
    reason: "",
    buildId: undefined,
    vault: undefined,
    run: undefined,
  });

  it("puts at most 256 images into a stage, and every image after its bases", () => {
    const many = Array.from({ length: 300 }, (_, index) => image(`i${index}`));
    const stages = stagesOf([...many, image("z", "i0", "i99")]);
    assert.deepEqual(
      stages.map(({ length }) => length),
      [stageLimit, 44, 1, 0],
    );
    const at = (name: string) => stages.findIndex((stage) => stage.some((one) => one.name === name));
    assert.ok(at("z") > Math.max(at("i0"), at("i99")));
  });

  it("refuses a chain of five", () => {
    const chain = ["a", "b", "c", "d", "e"].map((name, index, all) =>
      index === 0 ? image(name) : image(name, all[index - 1]!),
    );
    assert.throws(() => stagesOf(chain), code("plan-too-deep"));
  });
});
