import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { huggingface } from "../../src/ecosystems/huggingface/index.ts";
import { pythonTools } from "../support/client-tools.ts";
import { collectFrom, filesOf, freshFolder, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

const run = promisify(execFile);
const commit = "0123456789abcdef0123456789abcdef01234567";
const place = "/root/.cache/huggingface/hub";

/** A Hub that answers as the real one does to a download of one file. */
async function hub(context: { after(work: () => void): void }): Promise<string> {
  const server = createServer((request, response) => {
    const body = Buffer.from(`content of ${request.url}`);
    response.writeHead(200, {
      "X-Repo-Commit": commit,
      ETag: `"${createHash("sha256").update(body).digest("hex")}"`,
      "Content-Length": body.length,
    });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test("what huggingface_hub downloaded is found as its own scan lists it, and what --local-dir filled", async (context) => {
  const tools = await pythonTools("huggingface-2.4.0", ["huggingface_hub==2.4.0"]);
  if ("missing" in tools) return context.skip(tools.missing);
  const folder = freshFolder(context);
  const program = `
import sys
from huggingface_hub import hf_hub_download, scan_cache_dir
for kind, name, file in [("model", "org/bert-small", "config.json"), ("model", "gpt", "a/weights.bin"), ("dataset", "org/squad", "train.csv")]:
    hf_hub_download(name, file, repo_type=kind, cache_dir=sys.argv[1])
hf_hub_download("org/local", "sub/config.json", local_dir=sys.argv[2])
info = scan_cache_dir(sys.argv[1])
assert not info.warnings, info.warnings
for repo in info.repos:
    for revision in repo.revisions:
        print(repo.repo_type, repo.repo_id, revision.commit_hash)
`;
  const { stdout } = await run(
    join(tools.bin, "python"),
    ["-c", program, join(folder, "hub"), join(folder, "my-model")],
    {
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        HF_ENDPOINT: await hub(context),
        HF_HUB_DISABLE_XET: "1",
        NO_PROXY: "127.0.0.1",
      },
      timeout: 3_600_000,
    },
  );
  const files = {
    ...filesOf(join(folder, "hub"), place),
    ...filesOf(join(folder, "my-model"), "/opt/my-model"),
  };
  const found = packagesOf(await collectFrom(huggingface, memoryTree(files)));
  assert.deepEqual(
    found
      .filter(({ location }) => location!.startsWith(place))
      .map(({ name, version, build }) => `${build ?? "model"} ${name} ${version}`)
      .sort(),
    stdout.trim().split("\n").sort(),
  );
  const local = found.find(({ location }) => location === "/opt/my-model")!;
  assert.equal(`${local.name} ${local.commit}`, `my-model ${commit}`);
});

const blobs = `${place}/models--org--m/blobs`;
const snapshot = `${place}/models--org--m/snapshots/${commit}`;
const model = {
  [`${blobs}/aa`]: "weights",
  [`${blobs}/bb`]: "{}",
  [`${place}/models--org--m/refs/main`]: commit,
  [`${snapshot}/weights.bin`]: { target: "../../blobs/aa" },
};

test("a snapshot is its repository, commit and the digest of what was downloaded of it", async () => {
  const [one] = packagesOf(await collectFrom(huggingface, memoryTree(model)));
  assert.equal(one!.purl, `pkg:huggingface/org/m@${commit}`);
  assert.equal(one!.origin, "main");
  const more = { ...model, [`${snapshot}/config.json`]: { target: "../../blobs/bb" } };
  const [other] = packagesOf(await collectFrom(huggingface, memoryTree(more)));
  assert.notEqual(one!.hash, other!.hash);
});

test("a file whose download was cut off is said, and takes nothing away", async () => {
  const cut = { ...model, [`${snapshot}/config.json`]: { target: "../../blobs/gone" } };
  const collected = await collectFrom(huggingface, memoryTree(cut));
  assert.equal(collected.status, "present");
  assert.deepEqual(collected.status === "present" && collected.notes!.map(({ path }) => path), [
    `${snapshot}/config.json`,
  ]);
  const none = memoryTree({ "/data/snapshots/x": "", "/data/models--x--y": "" });
  assert.equal((await collectFrom(huggingface, none)).status, "absent");
});
