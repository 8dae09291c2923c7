import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, type TestContext, test } from "node:test";
import { relayProxies } from "../../src/net/proxy-relay.ts";

const anybody = () => true;

/** A server, and a proxy before it that asks for `user` and `p@ss/word`. */
async function ground(t: TestContext) {
  const seen: string[] = [];
  const server = createServer((_, answer) => answer.end("answer"));
  const wanted = `Basic ${Buffer.from("user:p@ss/word").toString("base64")}`;
  const isLet = ({ headers, method, url }: IncomingMessage) => {
    seen.push(`${method} ${url} ${headers["proxy-authorization"] === wanted}`);
    return headers["proxy-authorization"] === wanted;
  };
  const proxy = createServer((asked, answer) => {
    if (!isLet(asked)) return answer.writeHead(407).end();
    asked.pipe(request(asked.url as string, { method: asked.method ?? "GET" }, (got) => got.pipe(answer)));
  });
  proxy.on("connect", (asked, socket) => {
    if (!isLet(asked)) return socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    const [host = "", port] = (asked.url ?? "").split(":");
    const there = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      there.pipe(socket).pipe(there);
    });
  });
  for (const each of [server, proxy]) {
    each.listen(0, "127.0.0.1");
    await once(each, "listening");
    t.after(() => each.closeAllConnections());
    t.after(() => each.close());
  }
  const port = (of: typeof server) => (of.address() as AddressInfo).port;
  return { seen, address: `http://127.0.0.1:${port(server)}/`, proxy: `127.0.0.1:${port(proxy)}` };
}

/** Gets an address as a program does that takes its proxy from an option. */
async function fetchThrough(proxy: string, address: string, ...more: string[]): Promise<string> {
  const { execFile } = await import("node:child_process");
  return new Promise((done) => {
    execFile("curl", ["-sS", "--noproxy", "", "--proxy", proxy, ...more, address], (error, out, err) =>
      done(error ? err : out),
    );
  });
}

describe("a relay", () => {
  test("adds a proxy's credentials, for requests and for tunnels", async (t) => {
    if (spawnSync("curl", ["--version"]).status !== 0) return t.skip("this machine has no curl");
    const { seen, address, proxy } = await ground(t);
    const url = `http://user:p%40ss%2Fword@${proxy}`;
    const relay = await relayProxies(
      { http_proxy: url, HTTPS_PROXY: url, APPTAINERENV_https_proxy: url },
      anybody,
    );
    t.after(() => relay.close());
    const { http_proxy: own = "" } = relay.env;
    assert.match(own, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.deepEqual(relay.env, { http_proxy: own, HTTPS_PROXY: own, APPTAINERENV_https_proxy: own });
    assert.equal(await fetchThrough(own, address), "answer");
    assert.equal(await fetchThrough(own, address, "--proxytunnel"), "answer");
    assert.deepEqual(seen, [`GET ${address} true`, `CONNECT ${new URL(address).host} true`]);
    assert.match(await fetchThrough(`http://${proxy}`, address, "-w", "%{http_code}"), /407/);
  });

  test("is only for proxies with credentials", async () => {
    const env = {
      http_proxy: "http://proxy:3128",
      no_proxy: "u:p@x",
      PIP_INDEX_URL: "https://u:p@index/",
      PATH: "/bin",
    };
    const relay = await relayProxies(env, anybody);
    assert.deepEqual(relay.env, env);
    await relay.close();
    const bare = await relayProxies({ all_proxy: "u:p@proxy:3128" }, anybody);
    assert.match(bare.env.all_proxy ?? "", /^http:\/\/127/);
    await bare.close();
  });

  test("refuses other users of the machine", async (t) => {
    if (process.getuid?.() !== 0) return t.skip("being two users takes root");
    if (spawnSync("curl", ["--version"]).status !== 0) return t.skip("this machine has no curl");
    const { seen, address, proxy } = await ground(t);
    const relay = await relayProxies(
      { http_proxy: `http://user:p%40ss%2Fword@${proxy}` },
      (uid) => uid === 0,
    );
    t.after(() => relay.close());
    const { http_proxy: own = "" } = relay.env;
    const { promisify } = await import("node:util");
    const { execFile } = await import("node:child_process");
    const args = ["-sS", "--noproxy", "", "--proxy", own, "-w", "%{http_code}", address];
    const { stdout } = await promisify(execFile)("curl", args, { uid: 12345, gid: 12345 });
    assert.match(stdout, /403$/);
    assert.deepEqual(seen, []);
    assert.equal(await fetchThrough(own, address), "answer");
  });
});
