import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { describe, it, type TestContext } from "node:test";
import { elsewhere } from "../../prove/bytes/elsewhere.ts";
import { bench, tinyRecipe } from "../cli/support.ts";
import { registryTools, startRegistry } from "../registry/support.ts";
import { tarBytes } from "../support/oci.ts";
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

  it("docker: rebuilt from one file by an ordinary user, with the owners that root's build has", async (t) => {
    if (process.getuid?.() !== 0) return t.skip("only root can become another user");
    const at = await bench(t);
    const upstream = await registry(t);
    if (!upstream) return;
    const { hosts, server, crane, name } = upstream;
    const folders = ["bin", "srv"].map((each) => ({ name: each, type: "directory" as const, mode: 0o755 }));
    const files = [
      { name: "bin/as-man", mode: 0o6755, uid: 6, gid: 12, content: "as man\n" },
      { name: "srv/high", mode: 0o640, uid: 60_000, gid: 50_000, content: "high\n" },
    ];
    writeFileSync(at.path("layer.tar"), await tarBytes([...folders, ...files]));
    const reference = `${server.host}/owned:1`;
    execFileSync(crane, ["append", "--insecure", "-f", at.path("layer.tar"), "-t", reference], {
      stdio: "pipe",
    });
    const recipe = tinyRecipe().replace("Bootstrap: scratch\n", `Bootstrap: docker\nFrom: ${name}/owned:1`);
    await at.write("tiny.def", recipe);
    const { built } = await at.json(["build", "tiny.def", "--vault"], 0, { by: hosts.prefix });
    await at.json(["vault", "export", "tiny", "--image", "--context", at.folder, "-o", "tiny.vault.tar"]);
    await hosts.stopAll();
    const other = elsewhere(at.folder);
    mkdirSync(`${other.home}/tmp`);
    copyFileSync(at.path("tiny.vault.tar"), `${other.home}/tiny.vault.tar`);
    execFileSync("chown", ["-R", `--reference=${other.home}`, other.home]);
    const args = ["verify", "--from-vault", "tiny.vault.tar", "--tmp", `${other.home}/tmp`];
    const by = ["unshare", "--net", ...other.prefix];
    const { verified } = await at.json(args, 0, { by, cwd: other.home, env: other.env });
    assert.deepEqual([verified.differingFiles, verified.level], [[], "content"], built.ts);
  });
});
