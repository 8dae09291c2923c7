import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { faultsOf } from "../../src/vault/keep/check.ts";
import { VaultFolder } from "../../src/vault/keep/folder.ts";
import { until } from "../apptainer/support.ts";
import { serveFolder } from "../support/upstreams/files.ts";
import { type Lab, lab } from "./support.ts";

/** Sends bytes as long as the client takes them. */
function endless(response: ServerResponse): void {
  const part = Buffer.alloc(16 * 1024, "endless ");
  const timer = setInterval(() => response.write(part), 20);
  response.on("close", () => clearInterval(timer));
}

const bomb = gzipSync(Buffer.alloc(50_000_000), { level: 9 });

const faults = (at: Lab, id = "x") => faultsOf(new VaultFolder(at.path("vault")), at.index(id));
const incoming = (at: Lab) => readdirSync(at.path("vault/incoming"));
const blobs = (at: Lab) => readdirSync(at.path("vault/blobs/sha256"), { recursive: true });

describe("trouble while recording", { concurrency: 2 }, () => {
  it("servers that mean no good get through as without a vault, and come out the same at the replay", async (t) => {
    const at = await lab(t);
    const host = await at.hosts.add("bad.stx.test", (request, response) => {
      const path = request.url ?? "";
      if (path === "/endless") return endless(response);
      if (path === "/cut") {
        response.writeHead(200, { "content-length": 1000 }).write("x".repeat(500));
        return void setImmediate(() => response.destroy());
      }
      if (path === "/bomb") return void response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
      if (path === "/heads")
        return void response.writeHead(200, { "x-long": "h".repeat(40_000) }).end("heads\n");
      if (path === "/huge")
        return void response.writeHead(200, { "x-long": "h".repeat(2_000_000) }).end("huge\n");
      response.writeHead(302, { location: path === "/a" ? "/b" : "/a" }).end();
    });
    const script = (out: string) => `
      mkdir ${out}; cd ${out}
      code() { "$@" && echo 0 || echo $?; }
      for path in cut a heads huge; do code curl -sSL --max-redirs 5 -o $path ${host.https}/$path; done
      code curl -sS --max-time 20 -r 0-99999 ${host.https}/endless 2>/dev/null | head -c 100000 | sha256sum
      code curl -sS -o bomb ${host.https}/bomb
      wc -c <heads; wc -c <bomb`;
    const recorded = await at.record(script("a"));
    const [cut, circle, heads, huge] = recorded.out.split("\n");
    assert.notEqual(cut, "0");
    assert.deepEqual([circle, heads], ["47", "0"]);
    assert.notEqual(huge, "0", "no client takes two megabytes of headers");
    assert.deepEqual(at.answers(`${host.https}/bomb`), [`200 ${bomb.length} ×1`], "it is kept as it came");
    await at.hosts.stopAll();
    const replayed = await at.replay(script("b"));
    const [failed, ...others] = replayed.out.split("\n");
    // Over HTTP/1.1 a transfer that broke off while it was recorded is one without an answer.
    assert.ok(failed !== "0" && failed !== undefined);
    assert.deepEqual(others, recorded.out.split("\n").slice(1));
  });

  it("a full disk: the command goes on, no body is wrong, and room makes the next recording whole", async (t) => {
    const at = await lab(t);
    mkdirSync(at.path("site"));
    writeFileSync(at.path("site/large"), randomBytes(3_000_000));
    writeFileSync(at.path("site/small"), randomBytes(300_000));
    const host = await at.hosts.add("full.stx.test", serveFolder(at.path("site")));
    mkdirSync(at.path("vault"));
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "none", at.path("vault")], { stdio: "pipe" });
    } catch (error) {
      return t.skip(`this host mounts no tmpfs: ${(error as Error).message}`);
    }
    try {
      const script = `cd ${at.folder}; curl -fsS ${host.https}/small -o small; curl -fsS ${host.https}/large -o large; sha256sum small large`;
      const full = await at.run("record", script);
      assert.match(full.err, /ENOSPC|no space/i);
      assert.match(full.out, /large/, "the command got what it asked for");
      assert.ok(!existsSync(at.path("vault/index/x.json")), "no index claims what is missing");
      assert.deepEqual(incoming(at), [], "nothing half-written stays");
      execFileSync("mount", ["-o", "remount,size=20m", at.path("vault")]);
      const again = await at.record(script);
      assert.equal(again.out, full.out);
      assert.deepEqual(await faults(at), []);
    } finally {
      execFileSync("umount", ["--lazy", at.path("vault")]);
    }
  });

  it("SIGKILL in the middle leaves a vault that the next recording uses", async (t) => {
    const at = await lab(t);
    mkdirSync(at.path("site"));
    writeFileSync(at.path("site/data"), randomBytes(400_000));
    const files = serveFolder(at.path("site"));
    const host = await at.hosts.add("kill.stx.test", (request, response) =>
      request.url === "/endless" ? endless(response) : files(request, response),
    );
    const [program, ...args] = [
      ...at.hosts.prefix,
      ...[process.execPath, `${import.meta.dirname}/through.ts`, "record", at.path("vault"), "x"],
      ...[
        "sh",
        "-ec",
        `curl -fsS ${host.https}/data -o /dev/null; curl -sS ${host.https}/endless -o /dev/null`,
      ],
    ] as [string, ...string[]];
    const child = spawn(program, args, { cwd: at.folder, stdio: "ignore", detached: true });
    const isWriting = () =>
      existsSync(at.path("vault/incoming")) &&
      incoming(at).some((name) => statSync(at.path("vault/incoming", name)).size > 200_000);
    await until(isWriting);
    process.kill(-child.pid!, "SIGKILL");
    await new Promise((done) => child.once("exit", done));
    assert.ok(!existsSync(at.path("vault/index/x.json")));
    await at.record(`curl -fsS ${host.https}/data -o /dev/null`);
    assert.deepEqual(await faults(at), []);
  });

  it("two at once into one vault: each has its index, and what both fetched is there once", async (t) => {
    const at = await lab(t);
    mkdirSync(at.path("site"));
    for (const name of ["both", "one", "two"]) writeFileSync(at.path("site", name), randomBytes(300_000));
    const host = await at.hosts.add("two.stx.test", serveFolder(at.path("site")));
    const fetch = (name: string) => `for f in both ${name}; do curl -fsS ${host.https}/$f -o /dev/null; done`;
    await Promise.all([at.record(fetch("one"), {}, "one"), at.record(fetch("two"), {}, "two")]);
    for (const id of ["one", "two"]) {
      assert.deepEqual(await faults(at, id), [], id);
      assert.equal(at.index(id).exchanges.length, 2);
    }
    const bodies = blobs(at).filter((name) => /[0-9a-f]{64}$/.test(String(name)));
    assert.equal(bodies.length, 3);
    await at.hosts.stopAll();
    for (const id of ["one", "two"]) await at.replay(fetch(id), {}, id);
  });

  it("a vault on a file system that is read-only plays, and is named where it cannot be recorded into", async (t) => {
    const at = await lab(t);
    mkdirSync(at.path("site"));
    for (const name of ["one", "two"]) writeFileSync(at.path("site", name), randomBytes(300_000));
    const host = await at.hosts.add("fixed.stx.test", serveFolder(at.path("site")));
    const fetch = (name: string) => `curl -fsS ${host.https}/${name} | sha256sum`;
    const recorded = await at.record(fetch("one"));
    const vault = at.path("vault");
    try {
      execFileSync("mount", ["--bind", vault, vault], { stdio: "pipe" });
      execFileSync("mount", ["-o", "remount,bind,ro", vault], { stdio: "pipe" });
    } catch (error) {
      return t.skip(`this host mounts nothing: ${(error as Error).message}`);
    }
    try {
      const other = await at.run("record", fetch("two"), {}, "y");
      assert.match(other.err, /EROFS|read-only/i);
      assert.match(other.out, /^[0-9a-f]{64} /, "the command got what it asked for");
      await at.hosts.stopAll();
      assert.equal((await at.replay(fetch("one"))).out, recorded.out);
      assert.deepEqual(await faults(at), []);
    } finally {
      execFileSync("umount", ["--lazy", vault]);
    }
    assert.ok(!existsSync(at.path("vault/index/y.json")));
  });

  it("a vault on a FUSE file system, as of a network, plays where it is mounted again", async (t) => {
    const at = await lab(t);
    for (const name of ["site", "lower", "upper", "work", "vault"]) mkdirSync(at.path(name));
    const options = `lowerdir=${at.path("lower")},upperdir=${at.path("upper")},workdir=${at.path("work")}`;
    const mount = () => execFileSync("fuse-overlayfs", ["-o", options, at.path("vault")], { stdio: "pipe" });
    const unmount = () => execFileSync("umount", ["--lazy", at.path("vault")]);
    try {
      mount();
    } catch (error) {
      return t.skip(`this host mounts nothing by FUSE: ${(error as Error).message}`);
    }
    try {
      for (const name of ["one", "two"]) writeFileSync(at.path("site", name), randomBytes(300_000));
      const host = await at.hosts.add("fuse.stx.test", serveFolder(at.path("site")));
      const fetch = (name: string) => `curl -fsS ${host.https}/${name} | sha256sum`;
      const [one] = await Promise.all([
        at.record(fetch("one"), {}, "one"),
        at.record(fetch("two"), {}, "two"),
      ]);
      await at.hosts.stopAll();
      unmount();
      assert.deepEqual(readdirSync(at.path("vault")), [], "nothing was written beside the file system");
      mount();
      for (const id of ["one", "two"]) assert.deepEqual(await faults(at, id), [], id);
      assert.equal((await at.replay(fetch("one"), {}, "one")).out, one.out);
    } finally {
      unmount();
    }
  });

  it("a clock that is a year ahead or behind changes nothing that is recorded, and nothing that is played", async (t) => {
    const at = await lab(t);
    mkdirSync(at.path("site"));
    writeFileSync(at.path("site/one"), randomBytes(300_000));
    const host = await at.hosts.add("clock.stx.test", serveFolder(at.path("site")));
    const script = `curl -fsS ${host.https}/one | sha256sum`;
    const off = (days: number) => {
      const now = `Date.now = () => Math.floor(performance.timeOrigin + performance.now()) + ${days} * 86_400_000;`;
      const made =
        "globalThis.Date = class extends Date { constructor(...of) { super(...(of.length ? of : [Date.now()])); } };";
      return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(now + made)}` };
    };
    const { out } = await at.record(script, {}, "right");
    for (const days of [366, -366]) {
      const id = `off${days}`;
      assert.equal((await at.record(script, off(days), id)).out, out);
      assert.deepEqual(at.index(id).exchanges, at.index("right").exchanges);
    }
    await at.hosts.stopAll();
    for (const days of [366, -366]) {
      assert.equal((await at.replay(script, off(days), "right")).out, out);
      assert.equal((await at.replay(script, {}, `off${days}`)).out, out);
    }
  });
});
