// The reusable workflow with a registry and releases: what is sent where, by which job, with which permissions.
import assert from "node:assert/strict";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { staticBusybox } from "../apptainer/support.ts";
import { type RegistryRequest, registryTools, startDoor, startRegistry } from "../registry/support.ts";
import { createRepository, type Repository } from "../support/fake-git.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { baseRecipe, caller, publishingCaller, twoRecipes } from "../support/two-recipes.ts";
import { calledWorkflow, readWorkflow } from "../support/workflow-file.ts";
import { type RunOptions, type RunResult, runYaml } from "../support/workflow-run.ts";

let fake: FakeGitHub;
let repository: Repository;
let missing: string | undefined;
let busybox: string;
let registry: { host: string; stop: () => void };
let door: { host: string; asked: RegistryRequest[]; stop: () => void };
let runs = 300;

before(async () => {
  fake = await startFakeGitHub();
  const { "recipes/child.def": _, ...files } = twoRecipes;
  repository = createRepository(fake, "octo/recipes", files);
  const tools = await registryTools();
  if ("missing" in tools) {
    missing = tools.missing;
    return;
  }
  try {
    busybox = await staticBusybox(fake.folder);
  } catch (error) {
    missing = `no static busybox: ${(error as Error).message}`;
    return;
  }
  registry = await startRegistry(tools.registry);
  door = await startDoor(registry.host, "me:s3cret-token");
});
after(async () => {
  door?.stop();
  registry?.stop();
  await fake.close();
});

const tip = (branch = "main") => repository.git("rev-parse", `refs/heads/${branch}`);

function run(event: Partial<RunOptions["event"]>): Promise<RunResult> {
  const [lines = ""] = publishingCaller.split("    with:\n");
  const given = { registry: `${door.host}/Octo`, "registry-username": "me", release: true };
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow
  const secrets = { "registry-token": "${{ secrets.REGISTRY }}" };
  const text = `${lines}    with: ${JSON.stringify(given)}\n    secrets: ${JSON.stringify(secrets)}\n`;
  return runYaml(fake, text, {
    repository,
    event: {
      name: "push",
      ref: "refs/heads/main",
      sha: tip(),
      payload: { repository: { default_branch: "main" } },
      ...event,
    },
    run: String(++runs),
    env: { XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache") },
    copies: { "recipes/busybox": busybox },
    secrets: { REGISTRY: "s3cret-token" },
  });
}

/** The jobs whose token may write something, without those that the caller's lines name for others. */
const writers = ({ jobs }: RunResult, scope: string) =>
  [...jobs.values()].filter(({ permissions }) => permissions[scope] === "write").map((job) => job.address);

const fromRegistry = async (path: string) =>
  (await fetch(`http://${registry.host}/v2/octo/base/${path}`)).json() as Promise<{
    tags: string[];
    layers: { digest: string }[];
    manifests: { artifactType?: string; digest: string }[];
  }>;

/** A workflow without what publishing adds to it, so that two can be compared. */
function withoutPublishing(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutPublishing(each));
  if (typeof value === "object" && value !== null) {
    const left = Object.entries(value)
      .filter(([name]) => !["registry", "registry-username", "registry-token", "release"].includes(name))
      .filter(([name]) => !(key === "permissions" && name === "packages"))
      .map(([name, each]) => [name, withoutPublishing(each, name)])
      .filter(([name, each]) => !(name === "secrets" && JSON.stringify(each) === "{}"));
    return Object.fromEntries(left);
  }
  if (typeof value !== "string") return value;
  return value
    .replace("containers, published", "containers")
    .replace("/publish-image.yml", "/image.yml")
    .replace(" || ((inputs.registry != '' || inputs.release) && startsWith(github.ref, 'refs/tags/'))", "")
    .replace(" || inputs.registry != '' || inputs.release", "");
}

describe("the two reusable workflows", () => {
  const [plain, publishing] = ["container", "publish"].map((name) =>
    calledWorkflow(`./.github/workflows/${name}.yml`),
  );

  it("differ in what publishes alone", () => {
    assert.deepEqual(withoutPublishing(publishing), plain);
  });

  it("ask their callers for what the examples grant, and no more", () => {
    const asked = (file: typeof plain) => {
      const scopes = new Map<string, string>();
      for (const { permissions } of Object.values(file!.jobs))
        for (const [scope, level] of Object.entries(permissions ?? {}))
          if (scopes.get(scope) !== "write") scopes.set(scope, level);
      return Object.fromEntries(scopes);
    };
    const granted = (text: string) =>
      readWorkflow(text, "caller.yml").jobs.containers?.permissions as Record<string, string>;
    assert.deepEqual(asked(plain), granted(caller));
    assert.deepEqual(asked(publishing), granted(publishingCaller));
    assert.ok(!("packages" in asked(plain)));
  });
});

describe("the reusable workflow with a registry", () => {
  it("pushes what the gate accepted, by one job that may do nothing else", async (t) => {
    if (missing) return t.skip(missing);
    const result = await run({});
    const push = result.job("stage-1 / base / push");
    assert.equal(push.result, "success", push.steps.at(-1)?.stdout);
    assert.deepEqual(push.permissions, { contents: "read", packages: "write" });
    assert.deepEqual(writers(result, "packages"), [push.address]);
    assert.deepEqual(writers(result, "contents"), ["containers / stage-1 / base / image / record"]);
    assert.equal(result.job("stage-1 / base / release").result, "skipped");
    // Only that job masked the registry's token, so only it had it.
    const knew = [...result.jobs.values()].filter(({ steps }) =>
      steps.some(({ commands }) => commands.some(({ message }) => message === "s3cret-token")),
    );
    assert.deepEqual(
      knew.map(({ address }) => address),
      [push.address],
    );
    const committed = repository.git("ls-tree", "-r", "--name-only", "main").split("\n");
    const lock = committed.find((path) => /^containers\/base\/.*\.lock$/.test(path)) ?? "";
    const build = /([^/]+)\.lock$/.exec(lock)?.[1] ?? "";
    const { tags } = await fromRegistry("tags/list");
    const subject = (push.steps[0]!.outputs.reference ?? "").split("@")[1] ?? "";
    const named = tags.filter((tag) => !tag.startsWith("sha256-"));
    assert.deepEqual(named.sort(), [build, "latest", "main"]);
    // The image of the committed lock, and beside it that lock, bit for bit.
    const text = repository.git("show", `main:${lock}`);
    const [image] = (await fromRegistry(`manifests/${subject}`)).layers;
    assert.equal(`sha256:${JSON.parse(text).image.sha256}`, image?.digest);
    const { manifests } = await fromRegistry(`manifests/${subject.replace(":", "-")}`);
    const attached = new Map(manifests.map(({ artifactType, digest }) => [artifactType, digest]));
    assert.deepEqual([...attached.keys()].sort(), [
      "application/spdx+json",
      "application/vnd.stx.container.evidence.v1",
    ]);
    const evidence = await fromRegistry(
      `manifests/${attached.get("application/vnd.stx.container.evidence.v1")}`,
    );
    const blob = await fetch(`http://${registry.host}/v2/octo/base/blobs/${evidence.layers[0]?.digest}`);
    assert.equal((await blob.text()).trim(), text.trim());
    assert.ok(
      door.asked.every(({ url }) => url === "/v2/" || url.startsWith("/v2/octo/base/")),
      "nothing else is asked for",
    );
  });

  it("sends the registry nothing for a pull request", async (t) => {
    if (missing) return t.skip(missing);
    repository.git("update-ref", "refs/heads/topic", tip());
    repository.commit("topic", { "recipes/base.def": `${baseRecipe}    echo more > /more\n` });
    const before = door.asked.length;
    const pull_request = {
      number: 7,
      head: { ref: "topic", sha: tip("topic"), repo: { full_name: "octo/recipes" } },
      base: { ref: "main", sha: tip() },
    };
    const result = await run({
      name: "pull_request",
      ref: "refs/pull/7/merge",
      sha: tip("topic"),
      payload: { pull_request },
    });
    assert.equal(result.job("containers / gate").result, "success");
    assert.equal(result.job("stage-1 / base / push").result, "skipped");
    assert.equal(door.asked.length, before);
  });

  it("builds a git tag's images again, pushes them under its name and puts them into its release", async (t) => {
    if (missing) return t.skip(missing);
    const before = tip();
    const result = await run({ ref: "refs/tags/v1.0" });
    assert.equal(result.job("containers / gate").result, "success");
    const [push, release] = ["push", "release"].map((job) => result.job(`stage-1 / base / ${job}`));
    assert.equal(release?.result, "success", release?.steps.at(-1)?.stdout);
    assert.deepEqual(release?.permissions, { contents: "write" });
    const { name, ts } = release?.steps[0]?.outputs ?? {};
    const build = `${name}-${ts}`;
    assert.deepEqual(push?.steps[0]?.outputs.tags?.split("\n"), [build, "v1.0"]);
    const [made, another] = fake.releases;
    assert.deepEqual([made?.tag_name, made?.draft, another], ["v1.0", false, undefined]);
    assert.deepEqual(
      made?.assets.map((asset) => asset.name).sort(),
      ["def", "history.jsonl", "lock", "rough.def", "sif", "verified"].map((ending) => `${build}.${ending}`),
    );
    const [image] = (await fromRegistry("manifests/v1.0")).layers;
    assert.equal(made?.assets.find((asset) => asset.name.endsWith(".sif"))?.digest, image?.digest);
    // A tag is no branch to commit to.
    assert.equal(tip(), before);
  });
});
