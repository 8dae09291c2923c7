// A base image of a registry that asks for a login, in the reusable workflow: Apptainer's own login and pulls, and a registry by
// its real protocol behind a door that takes one user.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { type RegistryRequest, registryTools, startDoor, startRegistry } from "../registry/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { savedImage } from "../support/saved-image.ts";
import { caller } from "../support/two-recipes.ts";
import { runYaml } from "../support/workflow-run.ts";

let fake: FakeGitHub;
let repository: Repository;
let registry: { host: string; stop: () => void } | undefined;
let door: { host: string; asked: RegistryRequest[]; stop: () => void } | undefined;
let missing: string | undefined;

before(async () => {
  fake = await startFakeGitHub();
  const tools = await registryTools();
  if ("missing" in tools) {
    missing = tools.missing;
    return;
  }
  try {
    const { layer } = await savedImage(fake.folder, await staticBusybox(fake.folder));
    registry = await startRegistry(tools.registry);
    door = await startDoor(registry.host, "me:s3cret-token");
    const target = ["--new_tag", `${registry.host}/lab/base:1`, "--platform", "linux/amd64"];
    execFileSync(tools.crane, ["append", "--insecure", "--new_layer", layer, ...target]);
    const recipe = `Bootstrap: docker\nFrom: ${door.host}/lab/base:1\n\n%post\n    echo tool > /opt-tool\n`;
    repository = createRepository(fake, "octo/private", { "recipes/tool.def": recipe });
  } catch (error) {
    missing = `no static busybox: ${(error as Error).message}`;
  }
});
after(async () => {
  door?.stop();
  registry?.stop();
  await fake.close();
});

function run(id: string, password: string) {
  const [host = ""] = door?.host.split("/") ?? [];
  const given = JSON.stringify({ "base-registry": host, "base-username": "me", attest: "off" });
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow
  const secrets = JSON.stringify({ "base-password": "${{ secrets.BASE }}" });
  return runYaml(fake, `${caller.trimEnd()}\n    with: ${given}\n    secrets: ${secrets}\n`, {
    repository,
    event: { name: "push", ref: "refs/heads/main", sha: repository.git("rev-parse", "refs/heads/main") },
    run: id,
    env: { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") },
    secrets: { BASE: password },
  });
}

describe("the reusable workflow with a private base image", () => {
  it("says that there was no login where the run has no secret, as for a fork, and why the build failed", async (t) => {
    if (missing) return t.skip(missing);
    const build = (await run("901", "")).job("tool / build");
    assert.equal(build.result, "failure");
    assert.match(
      build.steps[0]?.stdout ?? "",
      /::notice title=No login to 127\.0\.0\.1%3A\d+::there is no password/,
    );
    assert.match(build.steps[1]?.errors[0]?.message ?? "", /Code: registry-access-denied/);
  });

  it("logs in where recipes are built, and nowhere else, and prints no password", async (t) => {
    if (missing) return t.skip(missing);
    const result = await run("902", "s3cret-token");
    for (const { address, result: ended, steps } of result.jobs.values())
      assert.ok(["success", "skipped"].includes(ended), `${address}: ${steps.at(-1)?.stdout}`);
    assert.equal(result.job("tool / record").result, "success");
    const printed = [...result.jobs.values()].flatMap(({ steps }) => steps.map(({ stdout }) => stdout));
    const unmasked = printed
      .flatMap((text) => text.split("\n"))
      .filter((line) => !line.startsWith("::add-mask::"));
    assert.ok(!unmasked.some((line) => line.includes("s3cret-token")));
    const loggedIn = [...result.jobs.values()].filter(({ steps }) =>
      steps.some(({ stdout }) => /Logged in to 127\.0\.0\.1/.test(stdout)),
    );
    assert.deepEqual(
      loggedIn.map(({ address }) => address.split(" / ").at(-1)),
      ["build", "verify"],
    );
  });
});
