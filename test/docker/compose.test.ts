import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { parseContainers } from "../../src/docker/services.ts";
import { getDevMounts } from "../../src/scitex/docker.ts";
import { folderFor, staticBusybox, until } from "../apptainer/support.ts";
import { assertFailed, Bench, type Ran } from "../cli/support.ts";
import { Engine, noDocker } from "./engine.ts";

let engine: Engine;

const service = (name: string) => `services:
  ${name}:
    build: .
    image: stx-${name}
    network_mode: none
    stop_grace_period: 0s
    command: ["/bin/busybox", "sleep", "1000"]
`;

/** A folder with a Dockerfile and compose files by name. */
async function project(t: TestContext, files: Record<string, string>): Promise<Bench> {
  const at = new Bench(await folderFor(t));
  copyFileSync(await staticBusybox(at.folder), at.path("box"));
  writeFileSync(at.path("Dockerfile"), "FROM scratch\nCOPY box /bin/busybox\n");
  for (const [name, text] of Object.entries(files)) await at.write(name, text);
  return at;
}

const docker = (at: Bench, ...args: string[]): Promise<Ran> =>
  at.run(["docker", ...args], { env: engine ? engine.env : {} });

describe("docker", { skip: noDocker() }, () => {
  before(async () => {
    engine = await Engine.start();
  });
  after(() => engine?.stop());

  it("rebuild, restart and status of a compose file's services", async (t) => {
    const at = await project(t, { "compose.yaml": service("web") });
    const rebuilt = await docker(at, "rebuild");
    assert.equal(rebuilt.code, 0, rebuilt.stderr);
    assert.match(rebuilt.stdout, /^Built the images of .*compose\.yaml$/m);
    assert.deepEqual(JSON.parse((await docker(at, "status", "--json")).stdout).containers, []);
    const restarted = await docker(at, "restart", "--json");
    assert.equal(restarted.code, 0, restarted.stderr);
    assert.deepEqual(JSON.parse(restarted.stdout), { composeFile: at.path("compose.yaml") });
    const { containers } = JSON.parse((await docker(at, "status", "--json")).stdout);
    assert.deepEqual(
      containers.map(({ state, image }: { state: string; image: string }) => [state, image]),
      [["running", "stx-web"]],
    );
    const again = await docker(at, "restart");
    assert.equal(again.code, 0, again.stderr);
    await engine.docker("kill", containers[0].name);
    await until(async () => /exited/.test((await docker(at, "status")).stdout));
  });

  it("W100: an environment that is named uses its own file and no other, also not one above", async (t) => {
    const at = await project(t, { "docker-compose.yml": service("dev"), "sub/x": "" });
    mkdirSync(at.path(".git"));
    assertFailed(await docker(at, "restart", "--env", "prod"), 2, /no compose file of the environment prod/);
    assertFailed(
      await at.run(["docker", "status", "-e", "prod"], { env: engine.env, cwd: at.path("sub") }),
      2,
    );
    const below = await at.run(["docker", "status", "--json"], { env: engine.env, cwd: at.path("sub") });
    assert.equal(JSON.parse(below.stdout).composeFile, at.path("docker-compose.yml"), "the repository's");
    await at.write("docker-compose.prod.yml", service("prod"));
    const { composeFile } = JSON.parse((await docker(at, "status", "--env", "prod", "--json")).stdout);
    assert.equal(composeFile, at.path("docker-compose.prod.yml"));
    assertFailed(await docker(at, "status", "--env", "../x"), 2, /invalid environment/);
  });

  it("a compose file above a folder that is not in a repository is not taken", async (t) => {
    const at = await project(t, { "compose.yaml": service("web"), "sub/x": "" });
    assertFailed(await at.run(["docker", "status"], { env: engine.env, cwd: at.path("sub") }), 2, /--file/);
  });

  for (const name of ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"]) {
    it(`W101: ${name}`, async (t) => {
      const at = await project(t, { [name]: service("web") });
      const ran = await docker(at, "status", "--json");
      assert.equal(ran.code, 0, ran.stderr);
      assert.equal(JSON.parse(ran.stdout).composeFile, at.path(name));
    });
  }

  it("a service that cannot be built, and a file that is none, say why", async (t) => {
    const at = await project(t, { "compose.yaml": service("web") });
    await at.write("Dockerfile", "FROM scratch\nCOPY missing /\n");
    assertFailed(await docker(at, "rebuild"), 1, /compose build --no-cache failed/, /missing/);
    await at.write("compose.yaml", "services: [");
    assertFailed(await docker(at, "status"), 1, /compose\.yaml/);
  });

  it("W103: without Docker that is said, not that a file is missing", async (t) => {
    const at = await project(t, {});
    const path = at.path("bin");
    mkdirSync(path);
    assertFailed(await at.run(["docker", "status"], { env: { PATH: path } }), 4, /Docker is not installed/);
    await at.write("bin/docker", "#!/bin/sh\nexit 1\n", 0o755);
    const without = await at.run(["docker", "status"], { env: { PATH: path } });
    assertFailed(without, 4, /docker has no Compose/, /docker-compose-v2/);
    await at.write("compose.yaml", service("web"));
    const down = await at.run(["docker", "status"], {
      env: { ...engine.env, DOCKER_HOST: `unix://${at.path("nothing")}` },
    });
    assertFailed(down, 4, /the container engine does not answer/, /systemctl start docker/);
  });
});

describe("what Compose prints", () => {
  const web = { name: "web-1", state: "running", image: "x" };
  const line = JSON.stringify({ Name: "web-1", State: "running", Image: "x" });
  const podman = JSON.stringify([{ Names: ["web-1"], State: "Running", Image: "x" }]);
  for (const [form, text] of Object.entries({
    "an array": `[${line}]`,
    "one object": line,
    lines: `${line}\n${line}\n`,
    podman,
  }))
    it(form, () => {
      for (const { raw, ...container } of parseContainers(text)) assert.deepEqual(container, web);
    });
  it("nothing, and something else", () => {
    assert.deepEqual(parseContainers("\n"), []);
    assert.throws(() => parseContainers("NAME STATE\nweb up"), /cannot read the list of containers/);
  });
});

describe("getDevMounts", () => {
  it("W102, W107: paths of the host are absolute, and read-only unless asked", () => {
    assert.deepEqual(getDevMounts([{ host: "./data", container: "/data" }]), [
      `${join(process.cwd(), "data")}:/data:ro`,
    ]);
    assert.deepEqual(getDevMounts([{ host: "~/x", container: "/x", mode: "rw" }]), [
      `${join(homedir(), "x")}:/x:rw`,
    ]);
  });
  it("what the form cannot hold is refused", () => {
    for (const mount of [
      { host: "", container: "/x" },
      { host: "/x", container: "" },
      { host: "/x", container: "x" },
      { host: "/a:b", container: "/x" },
      { host: "/a", container: "/x\ny" },
    ])
      assert.throws(() => getDevMounts([mount]), /cannot mount/);
  });
});
