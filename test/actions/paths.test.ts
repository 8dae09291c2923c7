import assert from "node:assert/strict";
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { confine, repositoryPath } from "../../src/actions/paths.ts";
import { Failure } from "../../src/failure.ts";

describe("confine", () => {
  let folder: string;
  let workspace: string;
  before(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "stx-paths-")));
    workspace = join(folder, "work");
    await mkdir(join(workspace, "recipes"), { recursive: true });
    await mkdir(join(folder, "work-evil"));
    await writeFile(join(workspace, "recipes", "a.def"), "");
    await symlink(folder, join(workspace, "out"));
    await symlink("recipes", join(workspace, "in"));
    await symlink("loop", join(workspace, "loop"));
    await symlink(workspace, join(folder, "alias"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("makes paths absolute and resolves links inside the workspace", async () => {
    const found = await confine(workspace, {
      recipe: "in/a.def",
      dot: ".",
      new: "containers/x/y",
      absolute: join(workspace, "recipes"),
    });
    assert.deepEqual(found, {
      recipe: join(workspace, "recipes", "a.def"),
      dot: workspace,
      new: join(workspace, "containers/x/y"),
      absolute: join(workspace, "recipes"),
    });
  });

  it("works where the workspace's own path holds a link", async () => {
    assert.equal((await confine(join(folder, "alias"), { a: "recipes" })).a, join(workspace, "recipes"));
  });

  it("names every path that leads out, by dots, by a link, or by being elsewhere", async () => {
    const paths = {
      dots: "../work-evil/x",
      link: "out/new/file",
      store: "/etc/passwd",
      twin: join(folder, "work-evil"),
      loop: "loop",
      zero: "a\0b",
      fine: "recipes",
    };
    await assert.rejects(confine(workspace, paths), (error: Failure) => {
      assert.ok(error instanceof Failure);
      assert.equal(error.kind, "usage");
      const named = (error.why ?? "").split("\n").map((line) => line.split(":")[0]);
      assert.deepEqual(named, ["dots", "link", "store", "twin", "loop", "zero"]);
      return true;
    });
  });
});

describe("repositoryPath", () => {
  it("names a file as the repository does", () => {
    for (const path of ["recipes/a.def", "./recipes/a.def", "recipes//x/../a.def", "/repo/recipes/a.def"])
      assert.equal(repositoryPath("/repo", "recipe", path), "recipes/a.def");
    assert.equal(repositoryPath("/repo", "store", "containers/"), "containers");
    assert.equal(repositoryPath("/repo", "store", "."), ".");
    assert.equal(repositoryPath("/repo", "recipe", "..def"), "..def");
  });

  it("refuses a path outside", () => {
    for (const path of ["../a.def", "..", "/repository/a.def", "recipes/../../a.def"])
      assert.throws(() => repositoryPath("/repo", "recipe", path), /leads out of the repository/);
  });
});
