// A package's move breaks %test: `bisect` finds it by real builds against an index of the test's own.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { startUpstreams, type Upstreams } from "../support/upstreams.ts";
import { home, mirror, stx } from "./support.ts";

/** What moves beside the one that breaks. */
const names = ["ant", "bee", "cat", "dog", "elk"];

/** What every build sees of its host. */
const bound = ["--bind", "given:/tmp/given"];

describe("bisect", { timeout: 60 * 60_000 }, () => {
  let folder: string;
  let upstreams: Upstreams;
  /** No run is to go on from what an earlier one on this machine found. */
  let env: Record<string, string>;
  const run = (...args: string[]) => stx([...args, "--store", join(folder, "containers")], folder, env);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "stx-e2e-"));
    env = { XDG_CACHE_HOME: join(folder, "cache") };
    upstreams = await startUpstreams();
    const base = `Bootstrap: debootstrap
OSVersion: bookworm
MirrorURL: {{ mirror }}

%post
    apt-get update
    apt-get install -y --no-install-recommends python3-venv
    rm -rf /var/lib/apt/lists/* /var/cache/apt/*
`;
    await writeFile(join(folder, "python.def"), base);
    const built = await run("build", "python.def", "--json", ...mirror);
    assert.equal(built.code, 0, built.out + built.err.slice(-3000));
    for (const name of names) upstreams.pip.publish(name, "1.0");
    upstreams.pip.publish("cow", "1.0");
    await writeFile(
      join(folder, "lab.def"),
      `Bootstrap: localimage
From: ${JSON.parse(built.out).built.files.image}

%post
    python3 -m venv /opt/venv
    /opt/venv/bin/pip install --index-url ${upstreams.address}/pip/ \\
        ant bee cat dog \\
        "cow<9" elk
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
    assert.match(err, /2 builds of an earlier run count/);
    const found = JSON.parse(out);
    assert.equal(found.answer, "found");
    assert.equal(found.moves, 6);
    assert.deepEqual(
      found.culprits.map(({ ecosystem, name, from, to, line }: Record<string, unknown>) => [
        ...[ecosystem, name, from, to, line],
      ]),
      [["python", "cow", ["1.0"], ["2.0"], 8]],
    );
    assert.equal(found.otherwise, "passes");
    assert.match(found.why, /cow is broken/);
    assert.deepEqual(found.differences, []);
    assert.ok(found.steps.length <= 7, String(found.steps.length));
  });

  /** Starts a bisection, and kills it with all its processes once it has said something. */
  function killedAfter(words: string): Promise<void> {
    const args = ["bisect", "lab.def", "--test", ...bound, "--store", join(folder, "containers")];
    const child = spawn(process.execPath, [join(home, "src/main.ts"), ...args], {
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
