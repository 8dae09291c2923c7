import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { describe, it, type TestContext } from "node:test";
import { bench, tinyRecipe } from "../cli/support.ts";
import { registryTools, startRegistry } from "../registry/support.ts";
import { forwardTo } from "../support/upstreams/forward.ts";
import { startHosts } from "../support/upstreams/hosts.ts";

/** A real registry under a name of its own, over HTTPS. */
async function registry(t: TestContext) {
  const tools = await registryTools();
  if ("missing" in tools) return t.skip(tools.missing);
  const hosts = await startHosts();
  const server = await startRegistry(tools.registry);
  t.after(async () => {
    server.stop();
    await hosts.close();
  });
  const host = await hosts.add("registry.stx.test", forwardTo(`http://${server.host}`));
  return { hosts, host, server, crane: tools.crane, name: host.https.replace("https://", "") };
}

describe("bases", { concurrency: 2 }, () => {
  it("docker: pulled through the vault by Apptainer itself, by its digest in the locked recipe", async (t) => {
    const at = await bench(t);
    const upstream = await registry(t);
    if (!upstream) return;
    const { hosts, server, crane, name } = upstream;
    mkdirSync(at.path("layer/bin"), { recursive: true });
    execFileSync("cp", [at.path("busybox"), at.path("layer/bin/sh")]);
    execFileSync("tar", ["-C", at.path("layer"), "-cf", at.path("layer.tar"), "bin"]);
    const reference = `${server.host}/tiny:1`;
    execFileSync(crane, ["append", "--insecure", "-f", at.path("layer.tar"), "-t", reference], {
      stdio: "pipe",
    });
    const recipe = tinyRecipe().replace("Bootstrap: scratch\n", `Bootstrap: docker\nFrom: ${name}/tiny:1`);
    await at.write("tiny.def", recipe);
    const start = { by: hosts.prefix };
    const { built } = await at.json(["build", "tiny.def", "--vault"], 0, start);
    assert.ok(built.lock.fetched.some(({ url }: { url: string }) => /\/v2\/tiny\/blobs\/sha256:/.test(url)));
    await hosts.stopAll();
    server.stop();
    const { verified } = await at.json(["verify", "tiny", "--context", at.folder, "--from-vault"], 0, start);
    assert.deepEqual([verified.verdict, verified.level], ["verified", "content"]);
  });
});
