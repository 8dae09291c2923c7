import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { sha256 } from "../../src/files/digest.ts";
import { assertFailed, type Bench, bench, tinyRecipe } from "../cli/support.ts";
import { startHosts } from "../support/upstreams/hosts.ts";

/** A server whose answers a test can change, and stop. */
async function upstream(t: TestContext, answers: Record<string, string>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers[request.url ?? ""];
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  t.after(stop);
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, stop };
}

async function recorded(at: Bench, post: string, flags: string[] = []) {
  await at.write("tiny.def", tinyRecipe(post));
  return (await at.json(["build", "tiny.def", "--vault", ...flags])).built;
}

const verify = (at: Bench) => ["verify", "tiny", "--context", at.folder, "--from-vault"];

describe("a recorded build", { concurrency: 2 }, () => {
  it("verifies from the vault when its upstream is gone", async (t) => {
    const at = await bench(t);
    const server = await upstream(t, { "/data": "some data\n" });
    const { lock, ts } = await recorded(at, `wget -O /data ${server.address}/data`);
    assert.deepEqual(lock.fetched, [
      {
        url: `${server.address}/data`,
        sha256: sha256("some data\n"),
        size: 10,
        line: 11,
      },
    ]);
    assert.match(readFileSync(at.path(`containers/.vault/index/tiny-${ts}.json`), "utf8"), /"bodies":true/);
    await at.json(verify(at).slice(0, -1));
    await server.stop();
    const { verified } = await at.json(verify(at));
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    assert.deepEqual(server.asked, ["GET /data", "GET /data"], "the rebuild asked the vault alone");
    const answer = await at.json(["check", "tiny"]);
    const also = answer.also.map(({ from, level }: Record<string, string>) => [from, level]);
    assert.deepEqual([answer.from, also], ["vault", [["upstream", "content"]]], "one marker says both");
  });

  it("is not judged where the vault lacks what its rebuild asks for", async (t) => {
    const at = await bench(t);
    const server = await upstream(t, {});
    // Another address every time; that it is not there matters to the rebuild alone.
    const address = `${server.address}/$(cat /proc/sys/kernel/random/uuid)`;
    await recorded(at, `wget -O /data ${address} 2>&1 | grep "404 Not Found"`);
    const ran = await at.run(verify(at));
    assertFailed(ran, 5, /asked for what the vault does not hold/, /nearest recorded one is GET http/);
  });

  it("can be built again from the vault, as it was, when its upstream gives something else", async (t) => {
    const at = await bench(t);
    const answers: Record<string, string> = { "/data": "first\n" };
    const server = await upstream(t, answers);
    const { lock } = await recorded(at, `wget -O /data ${server.address}/data`);
    answers["/data"] = "second\n";
    const { built } = await at.json(["build", "tiny.def", "--from-vault", "--force"]);
    assert.equal(built.lock.image.contentDigest, lock.image.contentDigest);
    assert.deepEqual(built.lock.vault, lock.vault);
    assert.deepEqual(built.lock.fetched, lock.fetched);
    assert.deepEqual(server.asked, ["GET /data"]);
    const none = await at.run(["build", "tiny.def", "--from-vault", "--name", "other"]);
    assertFailed(none, 2, /has no recorded build of other/);
  });

  it("verifies from its servers where the build listened on a port that this machine's network may refuse", async (t) => {
    const at = await bench(t);
    const server = await upstream(t, { "/data": "some data\n" });
    // A client ends the server. Root of a user namespace may not listen on port 80 of the host.
    const serve = "(sleep 1; nc 127.0.0.1 80 </dev/null >/dev/null) & nc -l -p 80 </dev/null";
    const { lock } = await recorded(at, `${serve}\nwget -O /data ${server.address}/data`);
    const { verified } = await at.json(verify(at).slice(0, -1));
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    assert.deepEqual(server.asked.at(-1), "GET /data");
    assert.equal((await at.json(["check", "tiny"])).from, "upstream");
    assert.ok(lock.vault);
  });

  it("is built again where the unchanged build of the store was not recorded", async (t) => {
    const at = await bench(t);
    const first = (await at.json(["build", "tiny.def"])).built;
    const second = (await at.json(["build", "tiny.def", "--vault"])).built;
    assert.notEqual(second.ts, first.ts);
    const third = (await at.json(["build", "tiny.def", "--vault"])).built;
    assert.deepEqual([third.ts, third.unchanged], [second.ts, true]);
  });

  it("with digests alone says what was fetched, and cannot be played", async (t) => {
    const at = await bench(t);
    const server = await upstream(t, { "/data": "some data\n" });
    const { lock } = await recorded(at, `wget -O /data ${server.address}/data`, ["--record", "digests"]);
    assert.equal(lock.fetched[0].sha256, sha256("some data\n"));
    assert.deepEqual(readdirSync(at.path("containers/.vault/blobs/sha256")), []);
    assertFailed(await at.run(verify(at)), 5, /has no bodies/, /--record digests/);
  });

  it("is recorded where the store's configuration says so, unless --record says otherwise", async (t) => {
    const at = await bench(t);
    const server = await upstream(t, { "/data": "some data\n" });
    await at.write("containers/config.yaml", "vault: digests\n");
    await at.write("tiny.def", tinyRecipe(`wget -O /data ${server.address}/data`));
    const { built } = await at.json(["build", "tiny.def"]);
    assert.equal(built.lock.fetched[0].sha256, sha256("some data\n"));
    const off = await at.json(["build", "tiny.def", "--force", "--record", "off"]);
    assert.equal(off.built.lock.fetched, undefined);
  });

  it("lets through what is neither HTTP nor HTTPS, counts it and names the line", async (t) => {
    const at = await bench(t);
    const server = createTcpServer((socket) => socket.end("SSH-2.0-test\r\n"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    t.after(() => server.close());
    const { port } = server.address() as AddressInfo;
    await at.write("tiny.def", tinyRecipe(`nc 127.0.0.1 ${port} </dev/null >/banner`));
    const ran = await at.run(["build", "tiny.def", "--vault"]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(
      ran.stderr,
      new RegExp(`line 11: the vault does not hold 1 connection to 127\\.0\\.0\\.1:${port}`),
    );
    assertFailed(await at.run(verify(at)), 5, new RegExp(`does not hold \\w+ 127\\.0\\.0\\.1:${port}`));
  });

  it("lets through a program that refuses the vault's certificate, by building again", async (t) => {
    const at = await bench(t);
    const hosts = await startHosts();
    t.after(() => hosts.close());
    const host = await hosts.add("pinned.stx.test", (_request, response) => response.end("pinned\n"));
    await at.write("own.pem", hosts.certificate);
    const fetch = `curl -fsS --cacert ${at.path("own.pem")} ${host.https}/data -o $APPTAINER_ROOTFS/data`;
    await at.write("tiny.def", `${tinyRecipe("cat /data")}\n%setup\n    ${fetch}\n`);
    const ran = await at.run(["build", "tiny.def", "--vault"], { by: hosts.prefix });
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(
      ran.stderr,
      /a program refuses the vault's certificate for pinned\.stx\.test:\d+: building again/,
    );
    assert.match(ran.stderr, /1 connection to pinned\.stx\.test:\d+ \(tls\): the program does not accept/);
    assert.deepEqual(host.asked, ["GET /data"]);
  });

  it("fails for its network as a build without a vault does, and says which server", async (t) => {
    const at = await bench(t);
    const server = await upstream(t, {});
    await server.stop();
    await at.write("tiny.def", tinyRecipe(`wget -q -O /data ${server.address}/data`));
    assertFailed(await at.run(["build", "tiny.def", "--vault"]), 4);
    assert.deepEqual(await at.list(), ["tiny unfinished -"]);
  });

  it("ends where its vault cannot be written, and goes on with --vault-optional", async (t) => {
    const at = await bench(t);
    const server = await upstream(t, { "/data": "some data\n" });
    await at.write("tiny.def", tinyRecipe(`wget -O /data ${server.address}/data`));
    const vault = at.path("containers/.vault");
    mkdirSync(vault, { recursive: true });
    try {
      execFileSync("mount", ["--bind", vault, vault], { stdio: "pipe" });
      execFileSync("mount", ["-o", "remount,bind,ro", vault], { stdio: "pipe" });
    } catch (error) {
      return t.skip(`this host mounts nothing: ${(error as Error).message}`);
    }
    at.undo.push(() => execFileSync("umount", ["--lazy", vault]));
    const build = ["build", "tiny.def", "--vault"];
    assertFailed(await at.run(build), 2, /could not make the folder .*\.vault/, /read-only/);
    assert.deepEqual(server.asked, []);
    const ran = await at.run([...build, "--vault-optional"]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stderr, /could not make the folder .*\.vault.*; the build goes on, and is not recorded/);
    assert.deepEqual(server.asked, ["GET /data"]);
  });
});
