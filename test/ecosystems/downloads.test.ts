import assert from "node:assert/strict";
import { test } from "node:test";
import { downloads } from "../../src/ecosystems/downloads/index.ts";
import { collectFrom, packagesOf } from "../support/ecosystems.ts";
import { memoryTree } from "../support/memory-tree.ts";

test("torch hub's checkpoints and repositories, and NLTK's archives, stand under their names", async () => {
  const digest = "sha256:4a70fe9aa6436e02c2dea340fbd1e352e4ef2d8ce6ca52ad25d4b95471fc8bf2";
  const hub = "/root/.cache/torch/hub";
  const collected = await collectFrom(
    downloads,
    memoryTree({
      [`${hub}/checkpoints/resnet50-0676ba61.pth`]: "weights",
      [`${hub}/checkpoints/mine.pt`]: "weights",
      [`${hub}/pytorch_vision_v0.10.0/hubconf.py`]: "",
      "/usr/share/nltk_data/corpora/stopwords.zip": "zip",
      "/usr/share/nltk_data/corpora/stopwords/english": "the",
      "/srv/checkpoints/run-1234567890.pt": "of a training",
      "/srv/project/hubconf.py": "",
    }),
  );
  assert.deepEqual(
    packagesOf(collected).map(({ name, version, purl, location }) => [name, version, purl, location]),
    [
      ["pytorch/vision", "v0.10.0", "pkg:generic/torch/vision@v0.10.0", `${hub}/pytorch_vision_v0.10.0`],
      [
        "resnet50",
        "0676ba61",
        "pkg:generic/torch/resnet50@0676ba61",
        `${hub}/checkpoints/resnet50-0676ba61.pth`,
      ],
      [
        "stopwords",
        digest,
        `pkg:generic/nltk/stopwords@${encodeURIComponent(digest).replace("%3A", ":")}`,
        "/usr/share/nltk_data/corpora/stopwords.zip",
      ],
    ],
  );
  assert.ok(collected.status === "present");
  assert.deepEqual(
    collected.notes?.map(({ path }) => path),
    [`${hub}/checkpoints/mine.pt`],
  );
});
