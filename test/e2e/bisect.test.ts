// A package's move breaks %test: `bisect` finds it by real builds against an index of the test's own.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { commandFile } from "../support/command.ts";
import { startUpstreams, type Upstreams } from "../support/upstreams.ts";
import { baseImage } from "./bases.ts";
import { stx } from "./support.ts";

/** What moves beside the one that breaks. */
const names = ["ant", "bee", "dog"];

/** What every build sees of its host. */
const bound = ["--bind", "given:/tmp/given"];

describe("bisect", () => {
  let folder: string;
  let upstreams: Upstreams;
  /** No run is to go on from what an earlier one on this machine found. */
  let env: Record<string, string>;
  const run = (...args: string[]) => stx([...args, "--store", join(folder, "containers")], folder, env);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "stx-e2e-"));
    env = { XDG_CACHE_HOME: join(folder, "cache") };
    upstreams = await startUpstreams();
    for (const name of names) upstreams.pip.publish(name, "1.0");
    upstreams.pip.publish("cow", "1.0");
    await writeFile(
      join(folder, "lab.def"),
      `Bootstrap: localimage
From: ${await baseImage("python")}

%post
    /opt/venv/bin/pip install --index-url ${upstreams.address}/pip/ \\
        ant bee \\
        "cow<9" dog
    cat /tmp/given

%test
    /opt/venv/bin/python -c 'import cow; assert cow.version != "broken", "cow is broken"'
`,
    );
    await writeFile(join(folder, "given"), "of the host\n");
    const good = await run("build", "lab.def", "--json", ...bound);
    assert.equal(good.code, 0, good.out + good.err.slice(-3000));
  });
  after(async () => {
    await upstreams?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const bisect = (...more: string[]) => run("bisect", "lab.def", "--test", ...bound, ...more);

  test("as long as %test passes there is nothing to find", async () => {
    upstreams.pip.publish("ant", "1.1");
    const { code, out, err } = await bisect();
    assert.equal(code, 0, err.slice(-3000));
    assert.match(
      out,
      /^%test passes with everything as today, so there is nothing to find\. 1 change since lab-/,
    );
  });

  test("of several moves it finds the one that broke %test, also after a kill", async () => {
    for (const name of names) upstreams.pip.publish(name, "2.0");
    upstreams.pip.publish("cow", "2.0", {}, "broken");
    await killedAfter("build 2: everything as in the good build: passes");
    const { code, out, err } = await bisect("--json");
    assert.equal(code, 0, err.slice(-3000));
    assert.match(err, /2 builds of an earlier run are reused/);
    const found = JSON.parse(out);
    assert.equal(found.answer, "found");
    assert.equal(found.moves, 4);
    assert.deepEqual(
      found.culprits.map(({ ecosystem, name, from, to, line }: Record<string, unknown>) => [
        ...[ecosystem, name, from, to, line],
      ]),
      [["python", "cow", ["1.0"], ["2.0"], 7]],
    );
    assert.equal(found.otherwise, "passes");
    assert.match(found.why, /cow is broken/);
    assert.deepEqual(found.differences, []);
    assert.ok(found.steps.length <= 5, String(found.steps.length));
  });

  describe("with apt and npm", () => {
    /** The good build's time. */
    let first: string;
    const trusting = (...args: string[]) =>
      stx([...args, "--store", join(folder, "system")], folder, {
        ...env,
        NODE_EXTRA_CA_CERTS: upstreams.certificate,
      });
    const asked = (...more: string[]) => trusting("bisect", "system.def", "--test", "--json", ...more);
    const publish = (major: number, isBroken: boolean) => {
      for (const name of ["stx-ant", "stx-cow"]) upstreams.apt.publish(name, `${major}.0-1`);
      upstreams.npm.publish("stx-bee", `${major}.0.0`, {}, isBroken ? "broken" : "fine");
    };

    before(async () => {
      await mkdir(join(folder, "system"));
      // The archive forgets what it replaces; its snapshots keep it.
      const config = `apt-snapshots:\n  Test: "${upstreams.address}/snapshot/{id}/"\n`;
      await writeFile(join(folder, "system/config.yaml"), config);
      await writeFile(join(folder, "archive.asc"), upstreams.apt.key);
      publish(1, false);
      await writeFile(
        join(folder, "system.def"),
        `Bootstrap: localimage
From: ${await baseImage("node")}

%files
    archive.asc /etc/apt/keyrings/archive.asc

%post
    echo "deb [signed-by=/etc/apt/keyrings/archive.asc] ${upstreams.address}/apt ./" >/etc/apt/sources.list
    apt-get update
    apt-get install -y stx-ant stx-cow
    npm install --global --prefix /usr/local --registry ${upstreams.address}/npm/ --no-audit --no-fund stx-bee

%test
    ! grep -r broken /usr/share/stx-*/version /usr/local/lib/node_modules/stx-*/index.js
`,
      );
      const good = await trusting("build", "system.def", "--json");
      assert.equal(good.code, 0, good.out + good.err.slice(-3000));
      first = JSON.parse(good.out).built.ts;
    });

    test("between two builds that are there it finds npm's, though the archive lost the old versions of apt's", async () => {
      publish(2, true);
      for (const name of ["stx-ant", "stx-cow"]) upstreams.apt.withdraw(name, "1.0-1");
      const built = await trusting("build", "system.def", "--notest", "--force", "--json");
      assert.equal(built.code, 0, built.out + built.err.slice(-3000));
      const { ts } = JSON.parse(built.out).built;
      publish(3, false);
      const { code, out, err } = await asked("--good", `system-${first}`, "--bad", `system-${ts}`);
      assert.equal(code, 0, out + err.slice(-3000));
      const found = JSON.parse(out);
      assert.deepEqual([found.answer, found.moves, found.otherwise], ["found", 3, "passes"]);
      assert.deepEqual(
        found.culprits.map(({ ecosystem, name, from, to, line }: Record<string, unknown>) => [
          ...[ecosystem, name, from, to, line],
        ]),
        [["npm", "stx-bee", ["1.0.0"], ["2.0.0"], 11]],
      );
      assert.match(found.why, /stx-bee\/index\.js:.*broken/);
      assert.ok(found.steps.length <= 5, String(found.steps.length));
    });
  });

  /** Starts a bisection, and kills it with all its processes once it has said something. */
  function killedAfter(words: string): Promise<void> {
    const args = ["bisect", "lab.def", "--test", ...bound, "--store", join(folder, "containers")];
    const child = spawn(process.execPath, [commandFile, ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    return new Promise((done, failed) => {
      child.stderr.on("data", (text) => {
        said += text;
        if (said.includes(words)) child.kill("SIGKILL");
      });
      child.on("exit", (_, signal) =>
        signal === "SIGKILL"
          ? done()
          : failed(new Error(`it ended before it was killed: ${said.slice(-3000)}`)),
      );
    });
  }
});
