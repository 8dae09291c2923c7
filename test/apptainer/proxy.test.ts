import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { openImage } from "../../src/image/open.ts";
import { bench, tinyRecipe } from "../cli/support.ts";

test("a proxy's password reaches neither %post nor log, lock, recipes or image, and the proxy works", async (t) => {
  const at = await bench(t);
  const password = "pr0xyPassw0rd";
  const wanted = `Basic ${Buffer.from(`proxyuser:${password}`).toString("base64")}`;
  const proxy = createServer(({ headers, url }, answer) => {
    const isLet = headers["proxy-authorization"] === wanted;
    answer.writeHead(isLet ? 200 : 407).end(isLet ? `from the proxy: ${url}\n` : "");
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  t.after(() => proxy.close());
  const address = `http://proxyuser:${password}@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const post = `env | grep -i proxy
busybox env >/env
busybox wget -q -O /got http://upstream.invalid/file && cat /got
echo the proxy is ${address.replace(password, "$(echo pr0xyPass)w0rd")}`;
  await at.write("tiny.def", tinyRecipe(post));
  const env = {
    http_proxy: address,
    HTTPS_PROXY: address,
    https_proxy: undefined,
    no_proxy: undefined,
    NO_PROXY: undefined,
  };
  const ran = await at.run(["roundtrip", "tiny.def"], { env });
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stderr, /from the proxy: http:\/\/upstream\.invalid\/file/);
  assert.match(ran.stderr, /http_proxy=http:\/\/127\.0\.0\.1:\d+/);
  assert.match(ran.stderr, /the proxy is http:\/\/REDACTED@127/);
  assert.ok(!ran.stderr.includes(password) && !ran.stdout.includes(password));
  const tree = await openImage(JSON.parse((await at.run(["list", "--json"])).stdout)[0].files.image);
  const kept = [...(await tree.read(["/env"])).values()].join("");
  await tree.close();
  assert.match(kept, /http_proxy=http:\/\/127/);
  assert.ok(!kept.includes(password));
  const store = at.path("containers");
  const grep = (folder: string) => {
    try {
      return execFileSync("grep", ["-rlaF", "-e", password, "-e", wanted.slice(12, 30), folder], {
        encoding: "utf8",
      });
    } catch (error) {
      return (error as { status: number }).status === 1 ? "" : assert.fail(error as Error);
    }
  };
  assert.equal(grep(store), "");
  assert.ok(readdirSync(`${store}/tiny`).some((name) => name.endsWith(".build.log")));
});

test("a proxy without a password is handed on as it is", async (t) => {
  const at = await bench(t);
  await at.write("tiny.def", tinyRecipe("echo proxy: $http_proxy"));
  const ran = await at.run(["build", "tiny.def"], { env: { http_proxy: "http://127.0.0.1:9" } });
  assert.match(ran.stderr, /proxy: http:\/\/127\.0\.0\.1:9$/m);
});
