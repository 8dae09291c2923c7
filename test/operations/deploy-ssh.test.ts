import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { partName } from "../../src/files/copy-resumable.ts";
import { deploy as deployBuild } from "../../src/operations/deploy/deploy.ts";
import type { DeployRequest } from "../../src/operations/deploy/source.ts";
import { isSshTarget, parseSshTarget } from "../../src/operations/deploy/ssh/address.ts";
import { functions, remoteCodes } from "../../src/operations/deploy/ssh/script.ts";
import { folderFor } from "../apptainer/support.ts";
import { assertFailed, verifiedBench } from "../cli/support.ts";
import { noSshd, startSshd } from "../support/sshd.ts";

const reason = await noSshd();
const skip = { skip: reason };
if (reason) console.log(`deploy over ssh is not tested: ${reason}`);

/** A verified build, a server, and the store on it. */
async function farBench(t: TestContext, session = "") {
  const at = await verifiedBench(t);
  const sshd = await startSshd(t, at.path("sshd"), session.replaceAll("$HERE", at.folder));
  const target = `${sshd.login}:${at.path("far/site")}`;
  const site = (...parts: string[]) => at.path("far/site", ...parts);
  const image = `tiny/tiny-${at.built.ts}.sif`;
  const start = { env: sshd.env };
  const deploy = (build = "tiny", ...more: string[]) =>
    at.run(["deploy", build, "--target", target, ...more], start);
  const path = process.env.PATH;
  t.after(() => {
    process.env.PATH = path;
  });
  /** In this process, which starts fewer of them. */
  const deployHere = (more: Partial<DeployRequest> = {}) => {
    process.env.PATH = sshd.env.PATH;
    return deployBuild({ store: at.path("containers"), build: "tiny", target, ...more });
  };
  return { at, sshd, target, site, image, start, deploy, deployHere };
}

test("there, a FIFO or folder in place of a half copied file is refused and not read", async (t) => {
  const folder = await folderFor(t);
  const ask = (name: string) =>
    spawnSync("sh", ["-c", `S=${folder}\nN=tiny\n${functions}\nbegun ${folder}/${name}`], {
      encoding: "utf8",
    });
  execFileSync("mkfifo", [join(folder, "fifo")]);
  mkdirSync(join(folder, "folder"));
  writeFileSync(join(folder, "part"), "1234");
  assert.equal(ask("fifo").status, remoteCodes.link);
  assert.equal(ask("folder").status, remoteCodes.link);
  assert.equal(ask("part").stdout.trim(), "4");
  assert.equal(ask("new").stdout.trim(), "0");
});

describe("deploy over ssh", skip, () => {
  test("copies the build, checks it there and publishes it; users of the old image keep it", async (t) => {
    const { at, sshd, target, site, image, start } = await farBench(
      t,
      // Nothing but rsync minds what a login prints.
      'case $SSH_ORIGINAL_COMMAND in rsync*) ;; *) echo "Welcome to the cluster";; esac',
    );
    const plan = await at.json(["deploy", "tiny", "--target", target, "--dry-run"], 0, start);
    assert.deepEqual(
      plan[0].files.map(({ action }: { action: string }) => action),
      Array(5).fill("copy"),
    );
    assert.equal(existsSync(site()), false, "a plan writes nothing");
    const url = `ssh://${sshd.login.replace("box", "127.0.0.1")}:${sshd.port}${site("../other")}`;
    const both = await at.json(["deploy", "tiny", "-t", target, "-t", url], 0, start);
    assert.equal(both[0].files[3].path, `${target}/${image}`);
    assert.equal(readlinkSync(site("../other/tiny.sif")), image);
    assert.equal(readlinkSync(site("tiny.sif")), image);
    assert.ok(readFileSync(site(image)).equals(readFileSync(at.path("containers", image))));
    assert.match(readFileSync(site(".gitignore"), "utf8"), /history\.jsonl/);
    assert.equal(statSync(site(image)).nlink, 1);
    assert.deepEqual(
      readdirSync(site("tiny")).filter((file) => /part|tmp/.test(file)),
      [],
    );
    // A store as any other, for our program on that machine.
    await at.json(["check", "tiny", "--store", "far/site", "--require-verified"]);
    const open = openSync(site("tiny.sif"), "r");

    const second = (await at.json(["roundtrip", "tiny.def", "--force"])).built.ts;
    const [done] = await at.json(["deploy", "tiny", "--target", target, "--rsync"], 0, start);
    assert.deepEqual([done.ts, done.from], [second, at.built.ts]);
    const magic = Buffer.alloc(9);
    readSync(open, magic, 0, 9, 32);
    assert.equal(magic.toString(), "SIF_MAGIC");
    closeSync(open);
    assert.equal((await at.json(["rollback", "tiny", "--store", "far/site"])).ts, at.built.ts);
    const [again] = await at.json(["deploy", `tiny-${second}`, "--target", target], 0, start);
    assert.ok(again.files.every(({ action }: { action: string }) => action === "present"));
    assert.equal(readlinkSync(site("tiny.sif")), `tiny/tiny-${second}.sif`);
    await at.json(["check", "tiny", "--store", "far/site", "--require-verified"]);
  });

  test("one that was cut off is continued, with ssh and with rsync", async (t) => {
    // The first login gets 300,000 bytes and no more.
    const { at, site, image, deploy, deployHere } = await farBench(
      t,
      '[ -e $HERE/cut ] || { : > $HERE/cut; dd bs=1 count=300000 status=none | sh -c "$SSH_ORIGINAL_COMMAND"; exit 1; }',
    );
    const part = site("tiny", partName(image));
    assertFailed(await deploy(), 4, /the connection to .* ended/, /run the same command again/);
    const { ino, size } = statSync(part);
    assert.ok(size > 100_000 && size < 300_000, `${size}`);
    assert.equal(existsSync(site("tiny.sif")), false);
    const ran = await deploy();
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(statSync(site(image)).ino, ino);
    await at.json(["check", "tiny", "--store", "far/site", "--require-verified"]);
    for (const rsync of [false, true]) {
      rmSync(site(image));
      // What there is may be of another file.
      writeFileSync(part, Buffer.alloc(5000, 7));
      await deployHere({ rsync });
      await at.json(["check", "tiny", "--store", "far/site", "--require-verified"]);
    }
  });

  test("the other store's gate is asked first; what it has is not replaced, and no link is followed", async (t) => {
    const { at, target, site, image, deployHere } = await farBench(t);
    await at.write("far/site/config.yaml", "max_age_days: 0.0000001\n");
    await assert.rejects(deployHere(), { code: "gate-closed", why: /the gate of .*box:/ });
    await assert.rejects(deployHere({ dryRun: true }), { code: "gate-closed" });
    assert.deepEqual(readdirSync(site()), ["config.yaml"]);
    rmSync(site("config.yaml"));
    // The configuration of a repository around it counts, too.
    mkdirSync(at.path("far/.git"));
    await at.write("far/.scitex/container/config.yaml", "required_signers: 2\n");
    await assert.rejects(deployHere(), { code: "gate-closed", why: /requires a signature/ });
    // So does that of the repository that a link above the store leads into.
    mkdirSync(at.path("far/deep"));
    symlinkSync(at.path("far/deep"), at.path("short"));
    const linked = target.replace("far/site", "short/site");
    await assert.rejects(deployHere({ target: linked }), {
      code: "gate-closed",
      why: /requires a signature/,
    });
    rmSync(at.path("far/.git"), { recursive: true });
    await at.write(`far/site/${image}`, "another");
    await assert.rejects(deployHere(), /is a different file from the one to deploy/);
    assert.equal(readFileSync(site(image), "utf8"), "another");
    rmSync(site("tiny"), { recursive: true });
    for (const [link, code] of [
      [`tiny/tiny-${at.built.ts}.lock`, "deploy-conflict"],
      [`tiny/${partName(image)}`, "ssh-store-refused"],
      ["tiny/history.jsonl", "ssh-store-refused"],
      ["tiny.sif", "ssh-store-refused"],
    ] as const) {
      mkdirSync(site("tiny"), { recursive: true });
      const victim = await at.write("victim", "mine\n");
      symlinkSync(victim, site(link));
      await assert.rejects(deployHere(), { code });
      assert.equal(readFileSync(victim, "utf8"), "mine\n", link);
      rmSync(site("tiny"), { recursive: true });
      rmSync(site("tiny.sif"), { force: true });
    }
    symlinkSync(at.folder, site("tiny"));
    await assert.rejects(deployHere(), { code: "ssh-store-refused" });
  });

  test("leaves no connection behind where the user's ssh shares them", async (t) => {
    const { at, deploy } = await farBench(t);
    const shared = `ControlMaster auto\nControlPersist 120\nControlPath ${at.path("sshd")}/shared\n`;
    appendFileSync(at.path("sshd/ssh_config"), shared);
    const ran = await deploy();
    assert.equal(ran.code, 0, ran.stderr);
    assert.equal(existsSync(at.path("sshd/shared")), false);
  });

  test("two at once give one build, published once", async (t) => {
    const { at, site, deploy } = await farBench(t);
    for (const ran of await Promise.all([deploy(), deploy()])) assert.equal(ran.code, 0, ran.stderr);
    await at.json(["check", "tiny", "--store", "far/site", "--require-verified"]);
    assert.equal(readFileSync(site("tiny/history.jsonl"), "utf8").match(/"published"/g)?.length, 1);
  });

  test("says what is wrong with a login, the other machine and a target", async (t) => {
    const { at, sshd, deploy, start } = await farBench(t, "[ -e $HERE/bare ] && PATH=$HERE/bare");
    const other = { env: { ...sshd.env, SSH_AUTH_SOCK: "" } };
    const target = `nobody-here@box:${at.path("far")}`;
    assertFailed(
      await at.run(["deploy", "tiny", "-t", target], other),
      4,
      /could not log in to/,
      /Permission denied|invalid user/,
      /ssh nobody-here@box true/,
    );
    assertFailed(await at.run(["deploy", "tiny", "-t", "-oProxyCommand=x:/a"], start), 2, /invalid target/);
    assertFailed(await deploy("tiny", "--sudo"), 2, /--sudo has no effect/);
    assertFailed(await at.run(["deploy", "tiny", "-t", "here", "--rsync"]), 2, /--rsync has no effect/);
    mkdirSync(at.path("bare"));
    for (const program of ["sh", "head", "printf", "sha256sum"])
      symlinkSync(join("/usr/bin", program), at.path("bare", program));
    assertFailed(await deploy(), 4, /the other machine lacks .*flock/);
  });
});

test("a target is another machine's where scp says so", () => {
  for (const local of ["/opt/images", "images", "./a:b", "/a:b", "a/b:c"])
    assert.equal(isSshTarget(local), false);
  const parsed = (text: string) => {
    assert.ok(isSshTarget(text), text);
    const { login, port, folder } = parseSshTarget(text);
    return [login, port, folder];
  };
  assert.deepEqual(parsed("box:/apps/images/"), ["box", undefined, "/apps/images"]);
  assert.deepEqual(parsed("me@login.example.org:/a"), ["me@login.example.org", undefined, "/a"]);
  assert.deepEqual(parsed("ssh://me@box:2222/a"), ["me@box", 2222, "/a"]);
  assert.deepEqual(parsed("me@[::1]:/a"), ["me@::1", undefined, "/a"]);
  for (const bad of [
    "ssh://box:0/a",
    "ssh://box:99999/a",
    "ssh://-x/a",
    "box:/",
    "box:",
    ":/a",
    "@box:/a",
  ].concat([
    "-oProxyCommand=x:/a",
    "box:/a/../b",
    "box:a",
    "box:/a b",
    "box:/a'$(touch x)'",
    "a;b@box:/x",
    "box:/a\nb",
  ])) {
    assert.ok(isSshTarget(bad), bad);
    assert.throws(() => parseSshTarget(bad), /invalid target/, bad);
  }
});
