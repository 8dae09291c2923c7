import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { Failure } from "../../src/failure.ts";
import { pinnedFrom, type ResolvedBase, resolveBase } from "../../src/recipe/bases/index.ts";
import { crane, registryTools, scratch, shortRetries, startRegistry } from "./support.ts";

const tools = await registryTools();
const skip = "missing" in tools ? tools.missing : false;
if (skip) console.log(`skipped: ${skip}`);

/** The From value that always gives a base; "tool:1" where the header names its registry and namespace. */
const pinned = (base: ResolvedBase, from = base.written) => pinnedFrom("docker", from, base);

suite("bases in a real registry", { skip }, () => {
  const { registry, crane: client } = tools as { registry: string; crane: string };
  let host = "";
  let stop = () => {};
  let folder: { path: string; remove: () => Promise<void> };
  const options = () => ({
    context: folder.path,
    arch: "amd64",
    env: { HOME: folder.path },
    retries: shortRetries,
  });
  const ask = (from: string, more: object = {}, header: Record<string, string> = {}) =>
    resolveBase({ bootstrap: "docker", from, header }, { ...options(), ...more });

  before(async () => {
    ({ host, stop } = await startRegistry(registry));
    folder = await scratch();
    await writeFile(join(folder.path, "hello"), "hello\n");
    execFileSync("tar", ["cf", join(folder.path, "layer.tar"), "-C", folder.path, "hello"]);
    const build = async (arch: string, tag: string) => {
      await crane(client, "append", "-f", join(folder.path, "layer.tar"), "-t", `${host}/team/tool:${tag}`);
      await crane(
        client,
        "mutate",
        "--set-platform",
        `linux/${arch}`,
        "-t",
        `${host}/team/tool:${tag}`,
        `${host}/team/tool:${tag}`,
      );
    };
    for (const arch of ["amd64", "arm64", "arm/v6", "arm/v7"]) await build(arch, arch.replace("/", ""));
    const members = ["amd64", "arm64", "armv6", "armv7"].flatMap((tag) => ["-m", `${host}/team/tool:${tag}`]);
    await crane(client, "index", "append", ...members, "-t", `${host}/team/tool:1`);
  });
  after(async () => {
    stop();
    await folder?.remove();
  });

  test("a tag of an index gives the index digest and the digest for the architecture, as crane sees them", async () => {
    for (const [arch, tag] of [
      ["amd64", "amd64"],
      ["arm64", "arm64"],
      ["arm/v7", "armv7"],
      ["arm/v6", "armv6"],
    ] as const) {
      const resolved = await ask(`${host}/team/tool:1`, { arch });
      assert.equal(resolved.indexDigest, await crane(client, "digest", `${host}/team/tool:1`));
      assert.equal(resolved.platformDigest, await crane(client, "digest", `${host}/team/tool:${tag}`));
      assert.equal(pinned(resolved), `${host}/team/tool@${resolved.indexDigest}`);
      assert.equal(resolved.unlocked, undefined);
    }
  });

  test("the pinned value resolves to itself", async () => {
    const first = await ask(`${host}/team/tool:1`);
    const second = await ask(pinned(first)!);
    assert.equal(pinned(second), pinned(first));
    assert.equal(second.platformDigest, first.platformDigest);
  });

  test("Registry and Namespace headers are used for asking and stay out of the pinned From", async () => {
    const resolved = await ask("tool:1", {}, { registry: host, namespace: "team" });
    assert.equal(resolved.written, `${host}/team/tool:1`);
    assert.equal(pinned(resolved, "tool:1"), `tool@${resolved.indexDigest}`);
  });

  test("a single manifest is its own platform digest", async () => {
    const resolved = await ask(`${host}/team/tool:amd64`);
    assert.equal(resolved.indexDigest, resolved.platformDigest);
  });

  test("an architecture that the index lacks is a failure that lists what it has", async () => {
    await assert.rejects(ask(`${host}/team/tool:1`, { arch: "s390x" }), (error) => {
      assert.ok(error instanceof Failure);
      assert.equal(error.kind, "failed");
      assert.match(error.why!, /amd64, arm64, arm/);
      return true;
    });
  });

  test("an unknown name or digest does not exist, which is no network trouble", async () => {
    for (const from of [`${host}/team/none:1`, `${host}/team/tool@sha256:${"0".repeat(64)}`]) {
      await assert.rejects(ask(from), (error) => error instanceof Failure && error.kind === "failed");
    }
  });

  test("an oras reference gives the artifact's digest and the image file's sha256", async () => {
    const sif = Buffer.from("not a real image, but real bytes");
    const config = Buffer.from("{}");
    const put = async (blob: Buffer) => {
      const digest = `sha256:${createHash("sha256").update(blob).digest("hex")}`;
      const start = await fetch(`http://${host}/v2/team/image/blobs/uploads/`, { method: "POST" });
      const at = new URL(start.headers.get("location")!, `http://${host}`);
      at.searchParams.set("digest", digest);
      assert.equal((await fetch(at, { method: "PUT", body: new Uint8Array(blob) })).status, 201);
      return { digest, size: blob.length };
    };
    const manifest = JSON.stringify({
      schemaVersion: 2,
      config: { mediaType: "application/vnd.sylabs.sif.config.v1+json", ...(await put(config)) },
      layers: [{ mediaType: "application/vnd.sylabs.sif.layer.v1.sif", ...(await put(sif)) }],
    });
    const type = "application/vnd.oci.image.manifest.v1+json";
    await fetch(`http://${host}/v2/team/image/manifests/1`, {
      method: "PUT",
      body: manifest,
      headers: { "content-type": type },
    });
    const resolved = await resolveBase(
      { bootstrap: "oras", from: `${host}/team/image:1`, header: {} },
      options(),
    );
    const digest = `sha256:${createHash("sha256").update(manifest).digest("hex")}`;
    assert.equal(pinned(resolved), `${host}/team/image@${digest}`);
    assert.equal(resolved.imageSha256, createHash("sha256").update(sif).digest("hex"));
    await assert.rejects(
      resolveBase({ bootstrap: "oras", from: `${host}/team/tool:amd64`, header: {} }, options()),
      (error) => error instanceof Failure && /Bootstrap: docker/.test(error.remedy!),
    );
  });
});
