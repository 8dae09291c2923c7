// A registry that answers to do harm: what it says is not written down, followed or kept.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { atMost } from "../../src/net/at-most.ts";
import { makeClient } from "../../src/net/http.ts";
import { resolveBase } from "../../src/recipe/bases/index.ts";
import { Repository } from "../../src/registry/artifact.ts";
import { parseReference } from "../../src/registry/reference.ts";
import { scratch, serve, shortRetries } from "./support.ts";

const home = await scratch();
after(() => home.remove());

const index = "application/vnd.oci.image.index.v1+json";
const zeros = "0".repeat(64);

const ask = (host: string, from = "team/tool:1", bootstrap = "docker") =>
  resolveBase(
    { bootstrap, from: `${host}/${from}`, header: {} },
    { context: home.path, arch: "amd64", env: { HOME: home.path }, retries: shortRetries },
  );

async function answering(work: (response: ServerResponse) => void) {
  const server = await serve((request, response) =>
    request.url === "/v2/" ? void response.end() : work(response),
  );
  after(server.stop);
  return server;
}

const document = async (content: object, type = index) =>
  answering(
    (response) => void response.writeHead(200, { "content-type": type }).end(JSON.stringify(content)),
  );

test("a digest that is another text is refused, as digests are written into locks and recipes", async () => {
  for (const digest of [`sha256:${zeros}\n%setup\n touch x`, "sha256:..", "", `sha256:${"A".repeat(64)}`]) {
    const platform = { os: "linux", architecture: "amd64" };
    const server = await document({ manifests: [{ digest, platform }] });
    await assert.rejects(ask(server.host), { code: "registry-response-invalid" }, digest);
    const layers = [{ digest, mediaType: "application/vnd.sylabs.sif.layer.v1.sif" }];
    const image = await document({ layers });
    await assert.rejects(ask(image.host, "a/b:1", "oras"), { code: "registry-response-invalid" });
  }
});

test("a document that is an index and an image at once is refused", async () => {
  const digest = `sha256:${zeros}`;
  for (const more of [{ layers: [{ digest }] }, { config: { digest } }]) {
    const platform = { os: "linux", architecture: "amd64" };
    const server = await document({ manifests: [{ digest, platform }], ...more });
    await assert.rejects(ask(server.host), { why: /an index and an image manifest at once/ });
  }
});

test("an index of many architectures gives a message of a bounded length", async () => {
  const digest = `sha256:${zeros}`;
  const manifests = Array.from({ length: 20_000 }, (_, each) => ({
    digest,
    platform: { os: "linux", architecture: `arch${each}` },
  }));
  const server = await document({ manifests });
  await assert.rejects(ask(server.host), (error: Failure) => {
    assert.equal(error.code, "base-architecture-missing");
    assert.match(error.why ?? "", /arch19, 19980 more$/);
    return true;
  });
});

test("a digest of sha512 is compared, too", async () => {
  const text = JSON.stringify({ layers: [] });
  const server = await document({ layers: [] }, "application/vnd.oci.image.manifest.v1+json");
  const right = createHash("sha512").update(text).digest("hex");
  assert.match((await ask(server.host, `a/b@sha512:${right}`)).indexDigest ?? "", /^sha256:/);
  await assert.rejects(ask(server.host, `a/b@sha512:${"0".repeat(128)}`), {
    code: "registry-digest-mismatch",
  });
});

test("no redirect leads to link-local addresses, to files, or round in circles", async () => {
  const places = [
    "http://169.254.169.254/latest/meta-data",
    "http://[fe80::1]/x",
    "http://[::ffff:169.254.169.254]/",
    "http://2852039166/",
    "file:///etc/passwd",
    "gopher://x/",
    "/v2/again",
  ];
  for (const location of places) {
    const server = await answering((response) => void response.writeHead(307, { location }).end());
    await assert.rejects(ask(server.host), { code: "redirect-invalid", kind: "failed" }, location);
  }
});

test("what is sent to a token service is not sent on to another server", async () => {
  const other = await serve((_request, response) => void response.end('{"token":"t"}'));
  after(other.stop);
  const server = await answering(
    (response) => void response.writeHead(307, { location: `http://${other.host}/` }).end(),
  );
  const client = makeClient({}, shortRetries);
  after(() => client.close());
  const body = "refresh_token=secret";
  await assert.rejects(client.request(`http://${server.host}/token`, { body }), { code: "redirect-invalid" });
  assert.equal(other.asked.length, 0);
});

/** Pushes one blob with a login to a registry that wants it uploaded at `location`. */
async function pushTo(location: string) {
  const folder = await scratch();
  const server = await serve((request, response) => {
    if (request.headers.authorization === undefined && request.url !== "/v2/")
      response.writeHead(401, { "www-authenticate": 'Basic realm="x"' });
    else if (request.method === "HEAD") response.writeHead(404);
    else if (request.method === "POST") response.writeHead(202, { location });
    else response.writeHead(request.method === "PUT" ? 201 : 200);
    response.end();
  });
  after(async () => {
    server.stop();
    await folder.remove();
  });
  const login = { [server.host]: { auth: Buffer.from("user:secret").toString("base64") } };
  await mkdir(join(folder.path, ".docker"));
  await writeFile(join(folder.path, ".docker", "config.json"), JSON.stringify({ auths: login }));
  const repository = new Repository(parseReference(`${server.host}/a/b:1`), { HOME: folder.path });
  const bytes = Buffer.from("content");
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  try {
    const blob = { digest, size: bytes.length, read: () => Readable.from([bytes]) };
    await repository.push(Buffer.from("{}"), "application/json", [blob]);
  } finally {
    repository.close();
  }
  return server;
}

test("a login is not sent to another server that an upload is to go to", async () => {
  const sent: Record<string, unknown>[] = [];
  const other = await serve((request, response) => {
    sent.push({ method: request.method, login: request.headers.authorization });
    response.writeHead(201).end();
  });
  after(other.stop);
  await pushTo(`http://${other.host}/store`);
  assert.deepEqual(sent, [{ method: "PUT", login: undefined }]);
  const same = await pushTo("/v2/upload/1");
  const uploads = same.asked.filter(({ url }) => url.startsWith("/v2/upload/"));
  assert.deepEqual(
    uploads.map(({ headers }) => headers.authorization),
    [`Basic ${Buffer.from("user:secret").toString("base64")}`],
  );
});

test("no upload goes to a file or to link-local addresses", async () => {
  for (const location of ["file:///etc/passwd", "http://169.254.169.254/x"])
    await assert.rejects(pushTo(location), { code: "redirect-invalid", kind: "failed" }, location);
  await assert.rejects(pushTo("http://["), { code: "registry-response-invalid" });
});

test("a body is read to the bytes that were named, and not further", async () => {
  const read = async (size: number) => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(10);
      })(),
    );
    let taken = 0;
    try {
      for await (const chunk of atMost(endless, size, "x")) taken += chunk.length;
    } catch (error) {
      assert.ok(error instanceof Failure);
      assert.equal(error.code, "registry-digest-mismatch");
    }
    assert.ok(endless.destroyed);
    return taken;
  };
  assert.equal(await read(35), 30);
  assert.equal(await read(0), 0);
  const parts: Buffer[] = [];
  for await (const part of atMost(Readable.from([Buffer.from("ab"), Buffer.from("c")]), 3, "x"))
    parts.push(part);
  assert.equal(Buffer.concat(parts).toString(), "abc");
});
