import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { copyFile, writeFile } from "node:fs/promises";
import { before, describe, it, type TestContext } from "node:test";
import { version } from "../../src/version.ts";
import { commandFile } from "../support/command.ts";
import { apkDatabase, assertFailed, type Bench, bench, ended, smallDisk } from "./support.ts";

/** A sandbox folder with two ecosystems; of the second one no package can be read. */
async function makeSandbox(at: Bench, name: string, packages: Record<string, string>): Promise<void> {
  await at.write(`${name}/etc/os-release`, "ID=alpine\nVERSION_ID=3.22.0\n");
  await at.write(`${name}/lib/apk/db/installed`, apkDatabase(packages));
  const site = `${name}/usr/lib/python3.12/site-packages`;
  await at.write(
    `${site}/rich-13.9.4.dist-info/METADATA`,
    "Metadata-Version: 2.1\nName: rich\nVersion: 13.9.4\nLicense: MIT\n",
  );
  // What tells the architecture.
  await at.write(`${name}/bin/sh`, readFileSync(at.path("busybox")));
}

/** One file that is no record of a package; the other ecosystems can still be read. */
async function breakPython(at: Bench, name: string): Promise<void> {
  const path = `${name}/usr/lib/python3.12/site-packages/broken-1.0.dist-info/METADATA`;
  await at.write(`${path}/x`, "");
}

let at: Bench;
before(async (t) => {
  at = await bench(t as TestContext);
  await makeSandbox(at, "sandbox", { musl: "1.2.5-r10", busybox: "1.37.0-r12" });
  await makeSandbox(at, "newer", { musl: "1.2.5-r11", busybox: "1.37.0-r12" });
  await makeSandbox(at, "broken", { musl: "1.2.5-r10" });
  await breakPython(at, "broken");
  for (const name of ["sandbox", "broken"]) await at.run(["freeze", name, "-o", `${name}.lock`]);
});

describe("an image in which something cannot be read", () => {
  const told = [/python: \S+broken-1\.0\.dist-info/, /METADATA/, /To do:/];

  it("freeze writes what it could read, and ends with 5, naming path and reason", async () => {
    const ran = await at.run(["freeze", "broken"]);
    assert.equal(ran.code, 5);
    for (const word of told) assert.match(ran.stderr, word);
    const { ecosystems } = JSON.parse(ran.stdout);
    assert.equal(ecosystems.python.status, "error");
    assert.deepEqual(
      ecosystems.apk.packages.map((item: { name: string }) => item.name),
      ["musl"],
    );
    const filed = await at.run(["freeze", "broken", "-o", "out.lock"]);
    assert.equal(filed.code, 5);
    assert.match(filed.stderr, /^Wrote out\.lock: 1 apk, 1 python \(incomplete\)\.$/m);
    assert.deepEqual(JSON.parse(at.read("out.lock")).ecosystems, ecosystems);
  });

  it("export does the same, of the image and of its lock", async () => {
    for (const subject of ["broken", "broken.lock"]) {
      for (const format of ["cyclonedx", "requirements"]) {
        const ran = await at.run(["export", subject, "--format", format]);
        assert.equal(ran.code, 5, `${subject} ${format}`);
        for (const word of told) assert.match(ran.stderr, word);
        assert.match(ran.stdout, /rich/);
        assert.match(ran.stdout, /could not be read whole/);
      }
      const filed = await at.run(["export", subject, "--format", "spdx", "-o", "bom.json"]);
      assert.equal(filed.code, 5);
      assert.match(at.read("bom.json"), /"musl"/);
    }
  });

  it("export --licences reads them from the image", async () => {
    const ran = await at.run(["export", "sandbox", "--format", "spdx", "--licences"]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(ran.stderr, "");
    const { packages } = JSON.parse(ran.stdout);
    const rich = packages.find(({ name }: { name: string }) => name === "rich");
    assert.equal(rich.licenseDeclared, "MIT");
  });

  it("export of another ecosystem is whole, and ends with 0", async () => {
    const ran = await at.run(["export", "broken.lock", "--format", "npm-list"]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(
      ran.stderr,
      /^Note: there is no npm package in this image, so the npm-list file is empty\.\n$/,
    );
  });

  it("export of what was never looked for is written, says so, and ends with 5", async () => {
    const lock = JSON.parse(at.read("sandbox.lock"));
    delete lock.ecosystems.npm;
    delete lock.writer.readers.npm;
    await at.write("asked-less.lock", JSON.stringify(lock));
    const ran = await at.run(["export", "asked-less.lock", "--format", "npm-list"]);
    assert.equal(ran.code, 5);
    for (const words of [
      /the list of packages in asked-less\.lock is incomplete/,
      /npm: not in the lock/,
      /freeze the image again/i,
    ])
      assert.match(ran.stderr, words);
    assert.doesNotMatch(ran.stderr, /no npm in this image/);
    assert.match(ran.stdout, /npm was not looked for/);
  });

  it("diff cannot judge it, and names it as it was called", async () => {
    const ran = await at.run(["diff", "sandbox.lock", "broken"]);
    assert.equal(ran.code, 5);
    assert.match(ran.stdout, /! python of broken could not be read: \S+broken-1\.0\.dist-info/);
  });
});

describe("what is no image and no lock", () => {
  it("ends with 2 or 5, its name, and nothing written", async () => {
    await at.write("text.sif", "hello");
    await at.write("other.json", '{ "name": "x" }');
    await at.write("empty.lock", "");
    await at.write("cut.lock", at.read("sandbox.lock").slice(0, 400));
    mkdirSync(at.path("hollow"), { recursive: true });
    for (const [subject, code, words] of [
      ["nothing.sif", 2, /no image( or lock)? at \S+nothing\.sif/],
      ["hollow", 2, /no files of a build in hollow/],
      ["text.sif", 5, /text\.sif is not an image[\s\S]*neither a SIF nor a squashfs/],
    ] as const) {
      assertFailed(await at.run(["freeze", subject, "-o", "never"]), code, words, /To do:/);
      assertFailed(
        await at.run(["export", subject, "--format", "spdx", "-o", "never"]),
        code,
        words,
        /To do:/,
      );
    }
    for (const [subject, words] of [
      ["cut.lock", /cut\.lock:\d+:\d+\)\nWhy: {4}the file is cut off/],
      ["empty.lock", /the file is empty/],
      ["other.json", /other\.json is not a lock/],
    ] as const) {
      assertFailed(await at.run(["export", subject, "--format", "spdx", "-o", "never"]), 5, words, /To do:/);
      assertFailed(await at.run(["diff", "sandbox.lock", subject]), 5, words);
    }
    assert.ok(!readdirSync(at.folder).includes("never"));
  });

  it("a lock may come through a pipe, by its name or as -", async () => {
    const { PATH } = process.env;
    const shell = (line: string) =>
      spawnSync("bash", ["-c", line, process.execPath, commandFile], {
        cwd: at.folder,
        env: { PATH },
        encoding: "utf8",
      });
    for (const [line, code] of [
      ['cat sandbox.lock | "$0" "$1" export - --format requirements', 0],
      ['"$0" "$1" export - --format requirements < sandbox.lock', 0],
      ['"$0" "$1" diff <(cat sandbox.lock) sandbox.lock', 0],
      ['cat sandbox.lock | "$0" "$1" diff - broken.lock', 5],
      ['cat busybox | "$0" "$1" export - --format requirements', 5],
    ] as const) {
      const ran = shell(line);
      assert.equal(ran.status, code, line + ran.stderr);
    }
    assert.match(
      shell('cat sandbox.lock | "$0" "$1" export - --format requirements').stdout,
      /^rich==13\.9\.4$/m,
    );
  });

  it("a lock is known by its content, whatever its name", async () => {
    await copyFile(at.path("sandbox.lock"), at.path("lock.json"));
    const ran = await at.run(["export", "lock.json", "--format", "requirements"]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, /^rich==13\.9\.4$/m);
  });

  it("a wrong format, prefix or flag is wrong use, and says which there are", async () => {
    for (const [args, words] of [
      [["--format", "cyclone"], /unknown export format "cyclone"[\s\S]*cyclonedx: everything/],
      [
        ["--format", "requirements", "--prefix", "/nowhere"],
        /no python packages in \/nowhere\nWhy: {4}it has them in \/usr\n/,
      ],
      [
        ["--format", "spdx", "--prefix", "/usr"],
        /--prefix cannot be used with the format spdx[\s\S]*To do: .*requirements/,
      ],
      [
        ["--format", "requirements", "--licences"],
        /--licences cannot be used with the format requirements[\s\S]*To do: .*cyclonedx/,
      ],
      [
        ["--format", "spdx", "--licences"],
        /read from the image, which is not here[\s\S]*To do: .*name the image/,
      ],
      [
        ["--format", "npm-list", "--prefix", "/nowhere"],
        /there is no npm in this image\nTo do: .*without a prefix/,
      ],
      [["--format", "github-snapshot"], /needs a commit[\s\S]*GITHUB_SHA/],
    ] as const)
      assertFailed(await at.run(["export", "sandbox.lock", ...args], { env: { GITHUB_SHA: "" } }), 2, words);
    const both = await at.json(["diff", "sandbox.lock", "newer", "--markdown"], 2);
    assert.equal(both.error.remedy, "use one of them");
    const slash = await at.run(["export", "sandbox.lock", "--format", "requirements", "--prefix", "/usr/"]);
    assert.equal(slash.code, 0, slash.stderr);
  });
});

describe("where the result goes", () => {
  const freeze = (output: string, start = {}) => at.run(["freeze", "sandbox", "-o", output], start);

  it("a folder that is missing, closed or no folder is told in plain words", async () => {
    assertFailed(
      await freeze("missing/x.lock"),
      2,
      /the folder \S+\/missing does not exist/,
      /create the folder/,
    );
    assertFailed(await freeze("sandbox"), 2, /it is a folder/, /--output/);
    assertFailed(await freeze("tiny.def/x.lock"), 2, /not a folder|does not exist/);
    if (process.getuid?.() !== 0) return;
    chmodSync(at.folder, 0o755);
    mkdirSync(at.path("closed"), { mode: 0o755 });
    const as = { uid: 65534, gid: 65534, env: { HOME: at.folder } };
    if ((await at.run(["--version"], as)).code === 0)
      assertFailed(await freeze("closed/x.lock", as), 2, /this user may not write there/, /--output/);
  });

  it("a full disk is told with 4, and leaves what was there; a read-only one with 2", async (t) => {
    const disk = await smallDisk(t, at, "4k");
    if (!disk) return;
    await writeFile(`${disk}/x.json`, "before");
    const args = ["export", "sandbox.lock", "--format", "spdx"];
    assertFailed(await at.run([...args, "-o", "small/x.json"]), 4, /the disk is full/, /--output/);
    assert.equal(at.read("small/x.json"), "before");
    assert.deepEqual(readdirSync(disk), ["x.json"]);
    execFileSync("mount", ["-o", "remount,ro", disk]);
    assertFailed(await freeze("small/x.lock"), 2, /the file system is read-only/, /--output/);
  });

  it("a full disk behind a redirected stdout is told with 4, too", () => {
    const run = `"${process.execPath}" "${commandFile}" export sandbox.lock --format spdx > /dev/full`;
    assert.throws(
      () => execFileSync("sh", ["-c", run], { cwd: at.folder, stdio: "pipe" }),
      (error: { status: number; stderr: Buffer }) => {
        assert.equal(error.status, 4);
        assert.match(
          error.stderr.toString(),
          /could not write the complete result to stdout\nWhy: {4}the disk is full/,
        );
        return true;
      },
    );
  });

  it("a reader that goes away is no error", async () => {
    for (const args of [
      ["export", "sandbox.lock", "--format", "spdx"],
      ["freeze", "sandbox"],
      ["diff", "sandbox.lock", "newer"],
    ]) {
      const child = at.start(args);
      const end = ended(child);
      child.stdout.destroy();
      const { code, stderr } = await end;
      assert.equal(code, 0, `${args}: ${stderr}`);
      assert.equal(stderr, "");
    }
  });

  it("a device or a pipe is written to and never replaced; a link stays a link", async () => {
    assert.equal((await freeze("/dev/null")).code, 0);
    assert.ok(statSync("/dev/null").isCharacterDevice());
    for (const output of ["-", "/dev/stdout"]) {
      const piped = `"${process.execPath}" "${commandFile}" freeze sandbox -o ${output} | cat`;
      const text = execFileSync("sh", ["-c", piped], { cwd: at.folder, stdio: ["ignore", "pipe", "ignore"] });
      assert.equal(JSON.parse(text.toString()).name, "sandbox", output);
    }
    await at.write("real.lock", "old", 0o640);
    symlinkSync("real.lock", at.path("link.lock"));
    assert.equal((await freeze("link.lock")).code, 0);
    assert.ok(lstatSync(at.path("link.lock")).isSymbolicLink());
    assert.equal(JSON.parse(at.read("real.lock")).name, "sandbox");
    assert.equal(statSync(at.path("real.lock")).mode & 0o777, 0o640);
  });
});

describe("diff", () => {
  it("takes locks, images and lists of scitex-container, in any pair", async () => {
    for (const [a, b] of [
      ["sandbox.lock", "newer"],
      ["sandbox", "newer"],
      ["./sandbox", "newer/"],
    ] as const) {
      const ran = await at.run(["diff", a, b]);
      assert.equal(ran.code, 3, ran.stderr);
      assert.match(ran.stdout, /^1 drift \(1 changed\), 2 of 3 packages equal\n/);
      assert.match(ran.stdout, /musl\S* +1\.2\.5-r10 → 1\.2\.5-r11/);
    }
    assert.equal((await at.run(["diff", "sandbox.lock", "sandbox"])).code, 0);
    await at.write(
      "seed.lock",
      "# scitex-container lock\n[pip]\nrich==13.9.3\n[dpkg]\n# none: looked for, not in the image\n[node]\n# none: looked for, not in the image\n",
    );
    const seed = await at.run(["diff", "seed.lock", "sandbox"]);
    assert.equal(seed.code, 3, seed.stderr);
    assert.match(seed.stdout, /rich +13\.9\.3 → 13\.9\.4/);
    for (const [name, format] of [
      ["requirements-lock.txt", "scitex-pip"],
      ["dpkg-lock.txt", "scitex-dpkg"],
      ["node-lock.txt", "scitex-npm"],
    ] as const) {
      mkdirSync(at.path("frozen"), { recursive: true });
      assert.equal(
        (await at.run(["export", "sandbox.lock", "--format", format, "-o", `frozen/${name}`])).code,
        0,
      );
    }
    const same = await at.run(["diff", "frozen", "sandbox.lock"]);
    assert.equal(same.code, 0, same.stdout + same.stderr);
    assertFailed(await at.run(["export", "seed.lock", "--format", "spdx"]), 5, /a lock of scitex-container/);
  });

  it("does not call two images identical whose files differ, and says where files were not compared", async () => {
    await makeSandbox(at, "touched", { musl: "1.2.5-r10", busybox: "1.37.0-r12" });
    await at.write("touched/etc/motd", "another\n");
    const found = await at.json(["diff", "sandbox", "touched"], 3);
    assert.deepEqual([found.total, found.identical, found.files], [0, false, "differ"]);
    const ran = await at.run(["diff", "sandbox.lock", "touched"]);
    assert.match(ran.stdout, /^all 3 packages equal, files differ \(list them with --files\)\n/);
    assert.equal((await at.json(["diff", "sandbox.lock", "sandbox"], 0)).files, "same");
    // The lock of a build counts the times before its epoch, one of an image alone counts none.
    const built = {
      ...JSON.parse(at.read("sandbox.lock")),
      inputs: { digest: "0".repeat(64), arguments: {}, files: {}, sourceDateEpoch: 1 },
    };
    await at.write("built.lock", JSON.stringify(built));
    assert.equal((await at.json(["diff", "built.lock", "touched"], 0)).files, "unknown");
  });

  it("prints a table, JSON or markdown", async () => {
    const { total } = await at.json(["diff", "sandbox.lock", "newer"], 3);
    assert.equal(total, 1);
    const { code, stdout } = await at.run(["diff", "sandbox.lock", "newer", "--markdown"]);
    assert.equal(code, 3);
    assert.match(stdout, /^\| ecosystem \| sandbox\\\.lock \| newer \| equal \|/m);
    assert.match(stdout, /^\| changed \| `musl:x86_64` \| `1\.2\.5-r10` \| `1\.2\.5-r11` \|/m);
  });

  it("cannot judge images of different architectures, but shows what differs", async () => {
    const other = JSON.parse(at.read("sandbox.lock"));
    other.image.arch = other.image.arch === "arm64" ? "amd64" : "arm64";
    await at.write("other.lock", JSON.stringify(other));
    const ran = await at.run(["diff", "sandbox.lock", "other.lock"]);
    assert.equal(ran.code, 5);
    assert.match(
      ran.stdout,
      /! sandbox\.lock is for \w+, other\.lock for \w+: their packages cannot be the same/,
    );
  });

  it("counts a declared float apart, whichever lock declares it", async () => {
    const floating = JSON.parse(at.read("sandbox.lock"));
    floating.floats = ["apk:musl"];
    await at.write("floating.lock", JSON.stringify(floating));
    for (const pair of [
      ["floating.lock", "newer"],
      ["newer", "floating.lock"],
    ]) {
      const ran = await at.run(["diff", ...pair]);
      assert.equal(ran.code, 0, ran.stderr);
      assert.match(ran.stdout, /1 float moved as declared/);
      assert.match(ran.stdout, /\(floats\)\n +~ musl/);
    }
  });

  it("names what it did not find: neither a file nor a build", async () => {
    assertFailed(await at.run(["diff", "nix", "sandbox"]), 2, /nix is neither a file nor a build/, /--store/);
  });

  it("has colours in a terminal alone, and not where NO_COLOR is set", async (t) => {
    const script = async (env: Record<string, string>) => {
      const command = `"${process.execPath}" "${commandFile}" diff sandbox.lock newer`;
      const child = spawn("script", ["-qec", command, "/dev/null"], {
        cwd: at.folder,
        env: { PATH: process.env.PATH, TERM: "xterm", ...env },
      });
      return ended(child);
    };
    const colored = await script({}).catch((error: Error) => t.skip(`no script(1): ${error.message}`));
    if (!colored) return;
    assert.equal(colored.code, 3, colored.stdout);
    assert.ok(colored.stdout.includes("\x1b["));
    assert.ok(!(await script({ NO_COLOR: "1" })).stdout.includes("\x1b["));
    assert.ok(
      !(await at.run(["diff", "sandbox.lock", "newer"], { env: { TERM: "xterm" } })).stdout.includes("\x1b["),
    );
  });
});

describe("a dependency snapshot", () => {
  it("has the commit, ref and job of the workflow, and a correlator of its own for each image", async () => {
    const env = {
      GITHUB_SHA: "a".repeat(40),
      GITHUB_REF: "refs/heads/main",
      GITHUB_WORKFLOW: "container",
      GITHUB_JOB: "sbom",
      GITHUB_RUN_ID: "7",
    };
    const ran = await at.run(["export", "sandbox.lock", "--format", "github-snapshot"], { env });
    assert.equal(ran.code, 0, ran.stderr);
    const { sha, ref, job, detector } = JSON.parse(ran.stdout);
    assert.deepEqual(
      [sha, ref, job],
      [env.GITHUB_SHA, env.GITHUB_REF, { id: "7", correlator: "container_sbom_sandbox" }],
    );
    assert.equal(detector.version, version);
    for (const wrong of [{ GITHUB_SHA: "zz" }, { GITHUB_REF: "main" }]) {
      const run = at.run(["export", "sandbox.lock", "--format", "github-snapshot"], {
        env: { ...env, ...wrong },
      });
      assertFailed(await run, 2, /GitHub accepts no snapshot of/, /40 hex digits/);
    }
  });
});
