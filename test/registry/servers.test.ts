import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { after, test } from "node:test";
import { inspect } from "node:util";
import { Failure } from "../../src/failure.ts";
import { pinnedFrom, resolveBase } from "../../src/recipe/bases/index.ts";
import { scratch, serve, shortRetries } from "./support.ts";

const home = await scratch();
after(() => home.remove());

const secret = "s3cret-Pa55";
const type = "application/vnd.oci.image.manifest.v1+json";
const manifest = JSON.stringify({ schemaVersion: 2, mediaType: type, layers: [] });
const digest = `sha256:${createHash("sha256").update(manifest).digest("hex")}`;

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body = "",
): void {
  response.writeHead(status, headers).end(body);
}
const good = (response: ServerResponse) =>
  send(response, 200, { "content-type": type, "docker-content-digest": digest }, manifest);

const ask = (host: string, env: Record<string, string> = {}, more: object = {}) =>
  resolveBase(
    { bootstrap: "docker", from: `${host}/team/tool:1`, header: {} },
    {
      context: home.path,
      arch: "amd64",
      env: { PATH: process.env.PATH, HOME: home.path, ...env },
      retries: shortRetries,
      ...more,
    },
  );

/** The failure that a question ends in; fails the test if it holds the secret anywhere. */
async function failureOf(question: Promise<unknown>): Promise<Failure> {
  const error = await question.then(
    () => assert.fail("it did not fail"),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof Failure, inspect(error));
  assert.ok(!inspect(error, { depth: 9 }).includes(secret), "the secret is in the error");
  assert.ok(!inspect(error, { depth: 9 }).includes(Buffer.from(`me:${secret}`).toString("base64")));
  return error;
}

/** A registry that wants a token of its own token service. */
async function tokenRegistry() {
  const server = await serve((request, response) => {
    const url = new URL(request.url!, "http://x");
    if (url.pathname === "/token") {
      const basic =
        request.headers.authorization === `Basic ${Buffer.from(`me:${secret}`).toString("base64")}`;
      const refreshed = server.asked.at(-1)!.body.includes(`refresh_token=${secret}`);
      return basic || refreshed ? send(response, 200, {}, '{"token":"t0"}') : send(response, 401);
    }
    if (request.headers.authorization === "Bearer t0") return good(response);
    const realm = `http://${server.host}/token`;
    send(response, 401, {
      "www-authenticate": `Bearer realm="${realm}",service="svc",scope="repository:team/tool:pull"`,
    });
  });
  return server;
}

test("a token service at no web address is named, and asked nothing", async () => {
  const server = await serve((_, response) =>
    send(response, 401, { "www-authenticate": 'Bearer realm="file:///etc/passwd",service="svc"' }),
  );
  await assert.rejects(ask(server.host, {}), (error) => {
    assert.ok(error instanceof Failure);
    assert.equal(error.code, "registry-response-invalid");
    assert.match(error.why ?? "", /file:\/\/\/etc\/passwd, and web addresses begin/);
    return true;
  });
  assert.equal(server.asked.length, 1);
  server.stop();
});

test("credentials are found where Apptainer finds them, and buy a token", async () => {
  const server = await tokenRegistry();
  const auth = Buffer.from(`me:${secret}`).toString("base64");
  const folder = await scratch();
  const write = async (path: string, content: object) => {
    await mkdir(join(folder.path, path, ".."), { recursive: true });
    await writeFile(join(folder.path, path), JSON.stringify(content));
  };
  await write("a/.apptainer/docker-config.json", { auths: { [server.host]: { auth } } });
  await write("b/.docker/config.json", { auths: { [`https://${server.host}/v2/`]: { auth } } });
  await write("c/auth.json", { auths: { [`${server.host}/team`]: { username: "me", password: secret } } });
  await write("d/.docker/config.json", { credHelpers: { [server.host]: "stx-test" } });
  await write("e/.docker/config.json", { credsStore: "stx-test" });
  await write("f/.docker/config.json", { auths: { [server.host]: { identitytoken: secret } } });
  const helper = `#!/bin/sh\nread server\n[ "$1" = get ] && [ "$server" = "${server.host}" ] && [ -z "$ACTIONS_X" ] || exit 1\necho '{"Username":"me","Secret":"${secret}"}'\n`;
  await write("bin/x", {});
  await writeFile(join(folder.path, "bin/docker-credential-stx-test"), helper);
  await chmod(join(folder.path, "bin/docker-credential-stx-test"), 0o755);
  const PATH = `${join(folder.path, "bin")}:${process.env.PATH}`;
  const cases: Record<string, Record<string, string>> = {
    environment: { APPTAINER_DOCKER_USERNAME: "me", APPTAINER_DOCKER_PASSWORD: secret },
    "Apptainer's file": { HOME: join(folder.path, "a") },
    "Docker's file": { HOME: join(folder.path, "b") },
    REGISTRY_AUTH_FILE: { REGISTRY_AUTH_FILE: join(folder.path, "c/auth.json") },
    "a helper for this registry": { HOME: join(folder.path, "d"), PATH, ACTIONS_X: "1" },
    "the helper for all": { HOME: join(folder.path, "e"), PATH },
    "an identity token": { HOME: join(folder.path, "f") },
  };
  for (const [name, env] of Object.entries(cases)) {
    assert.equal((await ask(server.host, env)).indexDigest, digest, name);
  }
  assert.ok(
    server.asked.some(
      ({ url }) => url.includes("service=svc") && url.includes("scope=repository%3Ateam%2Ftool%3Apull"),
    ),
  );
  server.stop();
  await folder.remove();
});

test("without credentials, and with wrong ones, the answer is a failure with a way to log in", async () => {
  const server = await tokenRegistry();
  const none = await failureOf(ask(server.host));
  assert.equal(none.kind, "failed");
  assert.match(none.why!, /no credentials were found/);
  assert.match(none.remedy!, /registry login/);
  const wrong = await failureOf(ask(server.host, { DOCKER_USERNAME: "you", DOCKER_PASSWORD: secret }));
  assert.equal(wrong.kind, "failed");
  server.stop();
});

test("a broken credentials file or helper is named, its content is not", async () => {
  const server = await tokenRegistry();
  const folder = await scratch();
  await writeFile(join(folder.path, "auth.json"), `{"auths": "${secret}`);
  const broken = await failureOf(ask(server.host, { REGISTRY_AUTH_FILE: join(folder.path, "auth.json") }));
  assert.equal(broken.place?.path, join(folder.path, "auth.json"));
  await writeFile(join(folder.path, "auth.json"), JSON.stringify({ credsStore: "../../bin/evil" }));
  const evil = await failureOf(ask(server.host, { REGISTRY_AUTH_FILE: join(folder.path, "auth.json") }));
  assert.match(evil.why!, /not a valid program name/);
  server.stop();
  await folder.remove();
});

test("Basic authentication is answered", async () => {
  const server = await serve((request, response) =>
    request.headers.authorization === `Basic ${Buffer.from(`me:${secret}`).toString("base64")}`
      ? good(response)
      : send(response, 401, { "www-authenticate": 'Basic realm="x"' }),
  );
  const resolved = await ask(server.host, { DOCKER_USERNAME: "me", DOCKER_PASSWORD: secret });
  assert.equal(resolved.indexDigest, digest);
  server.stop();
});

test("credentials do not follow a redirect to another host", async () => {
  const other = await serve((_request, response) => good(response));
  const server = await serve((request, response) =>
    request.headers.authorization
      ? send(response, 307, { location: `http://${other.host}/elsewhere` })
      : send(response, 401, { "www-authenticate": 'Basic realm="x"' }),
  );
  await ask(server.host, { DOCKER_USERNAME: "me", DOCKER_PASSWORD: secret });
  assert.equal(other.asked.length, 1);
  assert.equal(other.asked[0]!.headers.authorization, undefined);
  server.stop();
  other.stop();
});

test("429 and 5xx are asked again, as late as the server says", async () => {
  const statuses = [429, 503];
  let before = 0;
  const gaps: number[] = [];
  const server = await serve((request, response) => {
    if (request.url === "/v2/") return send(response, 200);
    if (before) gaps.push(Date.now() - before);
    before = Date.now();
    const status = statuses.shift();
    if (!status) return good(response);
    send(response, status, status === 429 ? { "retry-after": "1" } : {});
  });
  const retries = { ...shortRetries, longestDelayMs: 1_500 };
  assert.equal((await ask(server.host, {}, { retries })).indexDigest, digest);
  assert.equal(gaps.length, 2);
  assert.ok(gaps[0]! >= 990, gaps.join(", "));
  server.stop();
});

test("a registry that stays busy, breaks down, hangs up, hangs or is not there is an infrastructure error", async () => {
  const busy = await serve((_request, response) => send(response, 429));
  assert.match((await failureOf(ask(busy.host))).remedy!, /log in/);
  const down = await serve((_request, response) => send(response, 502));
  const rude = await serve((request) => request.socket.destroy());
  const mute = await serve(() => undefined);
  const gone = await serve(() => undefined);
  gone.stop();
  for (const host of [busy.host, down.host, rude.host, gone.host]) {
    assert.equal((await failureOf(ask(host))).kind, "infrastructure");
  }
  assert.equal(down.asked.filter(({ url }) => url.includes("manifests")).length, shortRetries.attempts);
  const retries = { ...shortRetries, attempts: 2, timeLimitMs: 100 };
  assert.equal((await failureOf(ask(mute.host, {}, { retries }))).kind, "infrastructure");
  for (const server of [busy, down, rude, mute]) server.stop();
});

test("bytes that do not have the digest they were asked for or sent with are refused", async () => {
  const server = await serve((_request, response) =>
    send(
      response,
      200,
      { "content-type": type, "docker-content-digest": `sha256:${"0".repeat(64)}` },
      manifest,
    ),
  );
  assert.match((await failureOf(ask(server.host))).why!, /expected digest/);
  const silent = await serve((_request, response) => send(response, 200, { "content-type": type }, manifest));
  assert.equal((await ask(silent.host)).indexDigest, digest);
  const other = resolveBase(
    { bootstrap: "docker", from: `${silent.host}/a@sha256:${"1".repeat(64)}`, header: {} },
    { context: home.path, arch: "amd64", env: { HOME: home.path }, retries: shortRetries },
  );
  assert.equal((await failureOf(other)).kind, "infrastructure");
  server.stop();
  silent.stop();
});

test("an endless answer is cut off", async () => {
  const server = await serve((request, response) => {
    if (request.url === "/v2/") return send(response, 200);
    response.writeHead(200, { "content-type": type });
    const chunk = "x".repeat(1 << 16);
    const pump = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", pump);
    pump();
  });
  assert.match((await failureOf(ask(server.host))).message, /too long/);
  server.stop();
});

test("a login page instead of a registry is recognised", async () => {
  const server = await serve((_request, response) =>
    send(response, 200, { "content-type": "text/html" }, "<html>"),
  );
  assert.equal((await failureOf(ask(server.host))).kind, "infrastructure");
  server.stop();
});

test("a signal stops the waiting", async () => {
  const server = await serve((_request, response) => send(response, 503));
  const retries = { ...shortRetries, firstDelayMs: 6e6, longestDelayMs: 6e6 };
  // Only the signal can end it: the first pause alone is longer than tests may take.
  await assert.rejects(ask(server.host, {}, { retries, signal: AbortSignal.timeout(100) }));
  server.stop();
});

test("a proxy of the environment is used", async () => {
  const proxy = await serve((_request, response) => good(response));
  const resolved = await resolveBase(
    { bootstrap: "docker", from: "10.1.2.3/team/tool:1", header: {} },
    {
      context: home.path,
      arch: "amd64",
      // The proxy refuses CONNECT, so nothing waits for the address, which does not exist.
      env: { HOME: home.path, http_proxy: `http://${proxy.host}`, https_proxy: `http://${proxy.host}` },
      retries: shortRetries,
    },
  );
  assert.equal(resolved.indexDigest, digest);
  assert.ok(proxy.asked.some(({ url }) => url.startsWith("http://10.1.2.3/v2/team/tool")));
  proxy.stop();
});

test("a library answers with the hash of the image, which the tag of the pinned value then is", async () => {
  const hash = "ab".repeat(32);
  const server = await serve((request, response) =>
    request.url === "/v1/images/team/project/tool:1?arch=amd64"
      ? send(response, 200, {}, JSON.stringify({ data: { hash: `sha256.${hash}` } }))
      : send(response, 404),
  );
  const options = { context: home.path, arch: "amd64", env: { HOME: home.path }, retries: shortRetries };
  const header = { library: `http://${server.host}` };
  const resolved = await resolveBase({ bootstrap: "library", from: "team/project/tool:1", header }, options);
  assert.equal(resolved.imageSha256, hash);
  assert.equal(pinnedFrom("library", resolved.written, resolved), `team/project/tool:sha256.${hash}`);
  const missing = resolveBase({ bootstrap: "library", from: "library://team/other", header }, options);
  assert.equal((await failureOf(missing)).kind, "failed");
  const unset = resolveBase({ bootstrap: "library", from: "alpine", header: {} }, options);
  assert.match((await failureOf(unset)).remedy!, /remote add/);
  server.stop();
});

test("a local image is hashed, counted from the context; a folder cannot be", async () => {
  await writeFile(join(home.path, "base.sif"), "image");
  const options = { context: home.path, arch: "amd64", env: {} };
  const file = await resolveBase({ bootstrap: "localimage", from: "./base.sif", header: {} }, options);
  assert.equal(file.imageSha256, createHash("sha256").update("image").digest("hex"));
  assert.equal(file.unlocked, undefined);
  assert.match(
    (await resolveBase({ bootstrap: "localimage", from: ".", header: {} }, options)).unlocked!,
    /folder/,
  );
  assert.match(
    (await resolveBase({ bootstrap: "localimage", header: {} }, options)).unlocked!,
    /current folder/,
  );
  const missing = resolveBase({ bootstrap: "localimage", from: "none.sif", header: {} }, options);
  assert.equal((await failureOf(missing)).kind, "failed");
});

test("an archive is hashed as a file, with or without a reference behind it", async () => {
  await writeFile(join(home.path, "saved.tar"), "archive");
  const options = { context: home.path, arch: "amd64", env: {} };
  for (const bootstrap of ["docker-archive", "oci-archive"]) {
    for (const from of ["saved.tar", "./saved.tar:tool:1"]) {
      const resolved = await resolveBase({ bootstrap, from, header: {} }, options);
      assert.equal(resolved.imageSha256, createHash("sha256").update("archive").digest("hex"));
      assert.equal(resolved.written, from);
    }
    const missing = resolveBase({ bootstrap, from: "none.tar", header: {} }, options);
    assert.equal((await failureOf(missing)).kind, "failed");
    assert.equal((await failureOf(resolveBase({ bootstrap, header: {} }, options))).kind, "usage");
  }
});

test("an OCI layout gives the digest of the image that is named, and of the only one where none is", async () => {
  const layout = join(home.path, "layout");
  await mkdir(layout);
  const options = { context: home.path, arch: "amd64", env: {} };
  const ask = (from: string) => resolveBase({ bootstrap: "oci", from, header: {} }, options);
  const entry = (name: string, fill: string) => ({
    digest: `sha256:${fill.repeat(64)}`,
    annotations: { "org.opencontainers.image.ref.name": name },
  });
  const write = (content: string) => writeFile(join(layout, "index.json"), content);
  await write(JSON.stringify({ manifests: [entry("a", "1"), entry("b", "2")] }));
  assert.equal((await ask("layout:b")).indexDigest, `sha256:${"2".repeat(64)}`);
  assert.match((await ask("layout:b")).unlocked!, /cannot name a digest/);
  assert.match((await failureOf(ask("layout"))).why!, /2 images/);
  assert.match((await failureOf(ask("layout:c"))).why!, /0 of them/);
  await write(JSON.stringify({ manifests: [entry("a", "1")] }));
  assert.equal((await ask("layout")).indexDigest, `sha256:${"1".repeat(64)}`);
  for (const broken of ["", "{", "[]", '{"manifests":[{"digest":1}]}']) {
    await write(broken);
    assert.match((await failureOf(ask("layout"))).message, /is not an OCI layout/);
  }
});

test("what no other machine could ask for again is resolved to the reason why", async () => {
  const options = { context: home.path, arch: "amd64", env: {} };
  for (const bootstrap of ["docker-daemon", "shub", "buildkit", "dockerfile"]) {
    const resolved = await resolveBase({ bootstrap, from: "x", header: {} }, options);
    assert.deepEqual(Object.keys(resolved).sort(), ["unlocked", "written"], bootstrap);
  }
  for (const bootstrap of ["debootstrap", "yum", "dnf", "zypper", "arch", "busybox"]) {
    const header = { mirrorurl: "http://m.example/", osversion: "9" };
    const resolved = await resolveBase({ bootstrap, header }, options);
    assert.deepEqual([resolved.mirror, resolved.suite], ["http://m.example/", "9"], bootstrap);
    assert.ok(resolved.unlocked, bootstrap);
  }
});

test("bootstrap agents give mirror and suite; only a snapshot's address is fixed; no password stays in it", async () => {
  const options = { context: home.path, arch: "amd64", env: {} };
  const moving = await resolveBase(
    {
      bootstrap: "debootstrap",
      header: { mirrorurl: "http://me:pw@mirror.example/debian/", osversion: "bookworm" },
    },
    options,
  );
  assert.equal(moving.mirror, "http://mirror.example/debian/");
  assert.equal(moving.suite, "bookworm");
  assert.ok(moving.unlocked);
  const fixed = await resolveBase(
    {
      bootstrap: "debootstrap",
      header: { mirrorurl: "http://vault.example/debian/20260101T000000Z/", osversion: "sid" },
    },
    options,
  );
  assert.equal(fixed.unlocked, undefined);
  const dnf = await resolveBase(
    { bootstrap: "dnf", header: { mirrorurl: "http://m.example/%{OSVERSION}/os", osversion: "9" } },
    options,
  );
  assert.equal(dnf.mirror, "http://m.example/9/os");
  assert.deepEqual(await resolveBase({ bootstrap: "scratch", header: {} }, options), { written: "" });
});

test("an agent that Apptainer does not know, or spelled in upper case, is wrong use", async () => {
  const options = { context: home.path, arch: "amd64", env: {} };
  for (const bootstrap of ["Docker", "toString", "podman"]) {
    assert.equal((await failureOf(resolveBase({ bootstrap, from: "x", header: {} }, options))).kind, "usage");
  }
});
