import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { ensureApptainer } from "../../src/apptainer/install/ensure.ts";
import { runPrivileges } from "../../src/host/privileges.ts";
import { defaultFileName, parseImageUri, registryUri } from "../../src/registry/uri.ts";
import { assertFailed, bench, verifiedBench } from "../cli/support.ts";
import { registryTools, startRegistry } from "../registry/support.ts";
import { pushImage } from "../support/oci-push.ts";

const tools = await registryTools();
const skip = "missing" in tools ? tools.missing : false;

/** A real registry behind a door that asks for name and password, and can break a download off. */
class Door {
  host = "";
  /** Bytes of a blob after which the next download is broken off. */
  cutAfter: number | undefined;
  readonly asked: string[] = [];
  readonly ranges: string[] = [];
  #stop = () => {};

  async start(behind: string): Promise<void> {
    const server = createServer((incoming, outgoing) => {
      const wanted = `Basic ${Buffer.from("me:s3cret").toString("base64")}`;
      if (incoming.headers.authorization !== wanted)
        return void outgoing.writeHead(401, { "www-authenticate": 'Basic realm="test"' }).end();
      this.asked.push(`${incoming.method} ${incoming.url}`);
      if (incoming.headers.range) this.ranges.push(incoming.headers.range);
      const [hostname, port] = behind.split(":");
      const { authorization, ...headers } = incoming.headers;
      const forwarded = httpRequest(
        { hostname, port, path: incoming.url, method: incoming.method, headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          const isBlob = incoming.method === "GET" && /\/blobs\//.test(incoming.url ?? "");
          if (!isBlob || this.cutAfter === undefined) return void answer.pipe(outgoing);
          let left = this.cutAfter;
          answer.on("data", (chunk: Buffer) => {
            if (left > 0) outgoing.write(chunk.subarray(0, left));
            left -= chunk.length;
            if (left <= 0) setTimeout(() => outgoing.destroy(), 50);
          });
          // What is shorter arrives whole.
          answer.on("end", () => left > 0 && outgoing.end());
        },
      );
      incoming.pipe(forwarded);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    this.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#stop = () => {
      server.close();
      server.closeAllConnections();
    };
  }

  stop(): void {
    this.#stop();
  }
}

describe("pull and push, against a registry with a password", { skip }, () => {
  const door = new Door();
  let registry: { host: string; stop: () => void };
  const { crane = "", registry: program = "" } = "missing" in tools ? {} : tools;
  before(async () => {
    registry = await startRegistry(program);
    await door.start(registry.host.replace("localhost", "127.0.0.1"));
  });
  after(() => {
    door.stop();
    registry.stop();
  });
  const env = { APPTAINER_DOCKER_USERNAME: "me", APPTAINER_DOCKER_PASSWORD: "s3cret" };

  test("what is pushed comes back with its marker, and passes the gate there; Apptainer can pull it, too", async (t) => {
    const at = await verifiedBench(t);
    const { built } = at;
    const uri = `oras://${door.host}/lab/tiny:1`;
    assertFailed(await at.run(["push", "tiny", uri]), 1, /refuses access/, /registry login/);
    const pushed = await at.json(["push", "tiny", uri], 0, { env });
    assert.match(pushed.digest, /^sha256:/);
    const pulled = await at.json(["pull", uri, "there/mine.sif"], 0, { env });
    assert.equal(pulled.sha256, JSON.parse(at.read(`containers/tiny/tiny-${built.ts}.lock`)).image.sha256);
    assert.deepEqual([pulled.hasEvidence, pulled.indexDigest], [true, pushed.digest]);
    assert.deepEqual(readdirSync(at.path("there")).sort(), [
      "mine.def",
      "mine.lock",
      "mine.pull.json",
      "mine.rough.def",
      "mine.sif",
      "mine.verified",
    ]);
    const exec = await at.run(["exec", "there/mine.sif", "echo", "in"]);
    assert.deepEqual([exec.stdout, exec.stderr], ["in\n", ""]);
    assertFailed(await at.run(["pull", uri, "there/mine.sif"], { env }), 2, /exists already/, /--force/);
    await at.json(["pull", uri, "there/mine.sif", "--force"], 0, { env });
    // Again: nothing is sent twice.
    assert.equal((await at.json(["push", "tiny", uri], 0, { env })).sent, 0);

    const { command } = await ensureApptainer();
    const [file, ...args] = (await runPrivileges())([
      command,
      "pull",
      "--no-https",
      at.path("apptainer.sif"),
      uri,
    ]);
    // Not the synchronous one: the door is in this process.
    await promisify(execFile)(file as string, args, { env: { ...process.env, ...env } });
    assert.ok(readFileSync(at.path("apptainer.sif")).equals(readFileSync(at.path("there/mine.sif"))));
  });

  test("an unverified image is pushed only where that is allowed, and never passes the gate for it", async (t) => {
    const at = await bench(t);
    const { built } = await at.json(["build", "tiny.def"]);
    const uri = `oras://${door.host}/lab/raw:1`;
    assertFailed(
      await at.run(["push", `tiny-${built.ts}`, uri], { env }),
      3,
      /is not verified/,
      /--allow-unverified/,
    );
    await at.json(["push", `tiny-${built.ts}`, uri, "--allow-unverified"], 0, { env });
    await at.json(["pull", uri, "raw.sif"], 0, { env });
    assertFailed(await at.run(["exec", "--require-verified", "./raw.sif", "true"]), 3, /is not verified/);
    assertFailed(await at.run(["push", "tiny", "docker://x/y:1"], { env }), 2, /cannot push/);
  });

  test("a download that broke off goes on where it ended", async (t) => {
    const at = await verifiedBench(t);
    const uri = `oras://${door.host}/lab/cut:1`;
    await at.json(["push", "tiny", uri], 0, { env });
    door.cutAfter = 100_000;
    const cut = await at.run(["pull", uri, "x.sif"], { env });
    door.cutAfter = undefined;
    assertFailed(cut, 4, /broke off/, /goes on where/);
    assert.equal(existsSync(at.path("x.sif")), false);
    const part = readdirSync(at.folder).find((file) => file.endsWith(".part")) as string;
    truncateSync(at.path(part), 100_000);
    door.ranges.length = 0;
    const pulled = await at.json(["pull", uri, "x.sif"], 0, { env });
    assert.ok(pulled.hasEvidence);
    assert.deepEqual(door.ranges, ["bytes=100000-"]);
    assert.equal(
      readdirSync(at.folder).some((file) => file.endsWith(".part")),
      false,
    );
    // Bytes that are not those of the image.
    writeFileSync(at.path(part), "garbage");
    await at.json(["pull", uri, "x.sif", "--force"], 0, { env });
  });

  test("a container image becomes a SIF, by digest, with the user's credentials, which stay nowhere", async (t) => {
    const at = await bench(t);
    const { built } = await at.json(["build", "tiny.def"]);
    await pushImage(crane, at.path(`containers/tiny/tiny-${built.ts}.sif`), `${registry.host}/lab/oci:1`);
    assertFailed(await at.run(["pull", `docker://${door.host}/lab/oci:1`, "x.sif"]), 1, /access|credentials/);
    const cache = { APPTAINER_CACHEDIR: at.path("cache") };
    const pulled = await at.json(["pull", `docker://${door.host}/lab/oci:1`, "x.sif"], 0, {
      env: { ...env, ...cache },
    });
    assert.match(pulled.indexDigest, /^sha256:/);
    const record = JSON.parse(at.read("x.pull.json"));
    assert.deepEqual([record.indexDigest, record.sha256], [pulled.indexDigest, pulled.sha256]);
    assert.ok("apk" in JSON.parse(at.read("x.lock")).ecosystems);
    const left = spawnSync("grep", ["-rlE", "s3cret|bWU6czNjcmV0", at.folder], { encoding: "utf8" });
    assert.equal(left.stdout, "");
  });
});

describe("addresses of images", () => {
  test("are written as the seed's Rust crate writes them", () => {
    const of = (more: object, registry = "docker.io") =>
      registryUri({ registry, repository: "a/b", ...more });
    assert.equal(of({ tag: "1" }), "docker://a/b:1");
    assert.equal(of({ tag: "1", digest: "sha256:0" }, "ghcr.io"), "docker://ghcr.io/a/b:1");
    assert.equal(of({ digest: "sha256:0" }, "ghcr.io"), "docker://ghcr.io/a/b@sha256:0");
    assert.equal(of({}), "docker://a/b");
  });

  test("are of registries and libraries alone, and give a file name", () => {
    assert.deepEqual(parseImageUri("debian:12"), { scheme: "docker", reference: "debian:12" });
    assert.equal(defaultFileName(parseImageUri("oras://ghcr.io/me/hello:1.0")), "hello_1.0.sif");
    assert.equal(defaultFileName(parseImageUri("docker://localhost:5000/x")), "x_latest.sif");
    for (const bad of ["file:///x", "docker://", "docker://a b", "shub://x"])
      assert.throws(() => parseImageUri(bad), /cannot pull|invalid image reference/);
  });
});
