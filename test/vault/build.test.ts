import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it, type TestContext } from "node:test";
import { sha256 } from "../../src/files/digest.ts";
import { assertFailed, type Bench, bench, tinyRecipe } from "../cli/support.ts";

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

async function recorded(at: Bench, post: string) {
  await at.write("tiny.def", tinyRecipe(post));
  return (await at.json(["build", "tiny.def", "--vault"])).built;
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
    await server.stop();
    const { verified } = await at.json(verify(at));
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
    assert.deepEqual(server.asked, ["GET /data"], "the rebuild asked the vault alone");
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
});
