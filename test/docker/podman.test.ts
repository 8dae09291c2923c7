import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { describe, it, type TestContext } from "node:test";
import { folderFor, staticBusybox } from "../apptainer/support.ts";
import { assertFailed, Bench } from "../cli/support.ts";

const missing = ["podman", "podman-compose"].filter((name) => spawnSync("which", [name]).status !== 0);
const reason =
  missing.length > 0 && `not installed: ${missing.join(", ")} (Debian packages of the same names)`;

/** podman-compose 1.0.3 of Debian 12 refuses `network_mode: none` only when it starts the service. */
const services = `services:
  web:
    build: .
    image: stx-podman-test
    network_mode: none
    command: ["/bin/busybox", "sleep", "1000"]
`;

async function project(t: TestContext): Promise<Bench> {
  const at = new Bench(await folderFor(t));
  copyFileSync(await staticBusybox(at.folder), at.path("box"));
  await at.write("Dockerfile", "FROM scratch\nCOPY box /bin/busybox\n");
  await at.write("compose.yaml", services);
  return at;
}

const docker = (at: Bench, ...args: string[]) => at.run(["docker", ...args, "--engine", "podman"]);
const podman = (...args: string[]) => execFileSync("podman", args, { encoding: "utf8", stdio: "pipe" });

describe("podman", { skip: reason }, () => {
  it("builds, and lists its containers by their label", async (t) => {
    const at = await project(t);
    const rebuilt = await docker(at, "rebuild");
    assert.equal(rebuilt.code, 0, rebuilt.stderr);
    t.after(() => podman("rmi", "--force", "stx-podman-test"));
    const label = `com.docker.compose.project.working_dir=${at.folder}`;
    const id = podman(
      "create",
      "--network=none",
      `--label=${label}`,
      "stx-podman-test",
      "/bin/busybox",
      "true",
    ).trim();
    t.after(() => podman("rm", "--force", id));
    const { containers } = JSON.parse((await docker(at, "status", "--json")).stdout);
    assert.deepEqual(
      containers.map(({ state, image }: { state: string; image: string }) => [state, image]),
      [["created", "localhost/stx-podman-test:latest"]],
    );
  });

  it("a failure that podman-compose ends with code 0 is a failure", async (t) => {
    const at = await project(t);
    await at.write("Dockerfile", "FROM scratch\nCOPY missing /\n");
    assertFailed(await docker(at, "rebuild"), 1, /podman-compose build --no-cache failed/, /missing/);
  });
});
