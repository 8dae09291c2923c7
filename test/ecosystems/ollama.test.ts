import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { inventory } from "../../src/ecosystems/inventory.ts";
import { ollama } from "../../src/ecosystems/ollama/index.ts";
import { collectFrom, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** A model as Ollama's server writes it (server/manifest.go): one line of JSON without the time, and blobs by digest. */
function model(store: string, place: string, weights: string): Record<string, string> {
  const layer = (mediaType: string, content: string) => ({
    mediaType,
    digest: `sha256:${sha256(content)}`,
    size: content.length,
  });
  const config = "{}";
  const manifest = {
    schemaVersion: 2,
    mediaType: "application/vnd.docker.distribution.manifest.v2+json",
    config: layer("application/vnd.docker.container.image.v1+json", config),
    layers: [layer("application/vnd.ollama.image.model", weights)],
  };
  return {
    [`${store}/manifests/${place}`]: `${JSON.stringify(manifest)}\n`,
    [`${store}/blobs/sha256-${sha256(config)}`]: config,
    [`${store}/blobs/sha256-${sha256(weights)}`]: weights,
  };
}

const store = "/root/.ollama/models";

test("models have the names that `ollama list` shows, and the digest behind its ID", async () => {
  const files = {
    ...model(store, "registry.ollama.ai/library/llama3.2/1b", "one"),
    ...model(store, "registry.ollama.ai/someone/tuned/latest", "two"),
    ...model("/data/weights", "hf.co/org/gguf/Q4_K_M", "three"),
  };
  const found = packagesOf(await collectFrom(ollama, memoryTree(files)));
  assert.deepEqual(found.map(({ name, version, prefix }) => [name, version, prefix]).sort(), [
    ["hf.co/org/gguf", "Q4_K_M", "/data/weights"],
    ["llama3.2", "1b", store],
    ["someone/tuned", "latest", store],
  ]);
  const manifest = `${store}/manifests/registry.ollama.ai/library/llama3.2/1b`;
  const checksum = `sha256:${sha256(files[manifest]!)}`;
  assert.deepEqual(
    found.find(({ name }) => name === "llama3.2"),
    {
      name: "llama3.2",
      version: "1b",
      purl: `pkg:generic/ollama/llama3.2@1b?checksum=${checksum}`,
      prefix: store,
      location: manifest,
      hash: checksum,
    },
  );
});

test("a tag that was moved to other weights is another model", async () => {
  const hashOf = async (weights: string) =>
    packagesOf(
      await collectFrom(
        ollama,
        memoryTree(model(store, "registry.ollama.ai/library/llama3/latest", weights)),
      ),
    )[0]!.hash;
  assert.notEqual(await hashOf("first"), await hashOf("second"));
});

test("weights that are missing or were changed are noted, and a manifest that Ollama passes over", async () => {
  const files = model(store, "registry.ollama.ai/library/llama3/8b", "weights");
  const blob = `${store}/blobs/sha256-${sha256("weights")}`;
  const notesOf = async (changed: Record<string, string>, without?: string) => {
    const all = { ...files, ...changed };
    if (without) delete all[without];
    const tree = memoryTree(all);
    const found = await inventory(tree, { digests: { sha256: tree.digests(), others: new Map() } });
    return found.ollama?.status === "present" ? found.ollama.notes : found.ollama;
  };
  assert.equal(await notesOf({}), undefined);
  assert.deepEqual(await notesOf({ [blob]: "cut of" }), [
    { path: blob, message: "was changed after llama3 was installed" },
  ]);
  const manifest = `${store}/manifests/registry.ollama.ai/library/llama3/8b`;
  assert.deepEqual(await notesOf({}, blob), [{ path: manifest, message: `names ${blob}, which is missing` }]);
  const cut = `${store}/manifests/registry.ollama.ai/library/cut/8b`;
  assert.deepEqual(await notesOf({ [cut]: '{"schemaVersion":2' }), [
    { path: cut, message: "cannot be read as a manifest of a model, so that Ollama passes over it" },
  ]);
  const registry = { "/srv/registry/manifests/a/b/c/d": "{}", "/srv/registry/blobs/x": "" };
  assert.equal((await collectFrom(ollama, memoryTree({}))).status, "absent");
  assert.equal(packagesOf(await collectFrom(ollama, memoryTree(registry))).length, 0);
});
